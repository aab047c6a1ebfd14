using PerfEval.Core.Amounts;
using PerfEval.Core.Common;

namespace PerfEval.Core.Budgeting;

public sealed partial record Staffing
{
    /// <summary>人员分类: one category of the staff in post, such as 正处级 1 人.</summary>
    /// <param name="Name">The category as printed.</param>
    /// <param name="Count">人数.</param>
    public sealed record Category(string Name, Reported<int> Count)
    {
        /// <summary>The category as printed.</summary>
        public string Name { get; init => field = Given.Of(value); } = Given.Of(Name);
    }
}
