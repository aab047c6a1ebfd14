using PerfEval.Core.Amounts;

namespace PerfEval.Core.Budgeting;

/// <summary>人员分类: one category of the staff in post, such as 正处级 1 人.</summary>
/// <param name="Name">The category as printed.</param>
/// <param name="Count">人数.</param>
public sealed record StaffCategory(string Name, Reported<int> Count);
