using PerfEval.Core.Amounts;

namespace PerfEval.Core.Budgeting;

/// <summary>预算支出: the expenditure of the year, total = basic + project.</summary>
public sealed record Expenditure
{
    /// <summary>支出合计: the stated total.</summary>
    public Reported<Money> Total { get; init; }

    /// <summary>基本支出: personnel and daily operation.</summary>
    public Reported<Money> Basic { get; init; }

    /// <summary>项目支出: what was spent on projects.</summary>
    public Reported<Money> Project { get; init; }
}
