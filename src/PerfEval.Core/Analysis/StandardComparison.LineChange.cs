using PerfEval.Core.Amounts;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Analysis;

public sealed partial record StandardComparison
{
    /// <summary>单项得分的变动: a line that another value of the standard moved.</summary>
    /// <param name="Name">名称, as printed.</param>
    /// <param name="Place">Where the line stands in the report.</param>
    /// <param name="Before">What it counted for; null where there was no such line.</param>
    /// <param name="After">What it counts for; null if that side has no such line.</param>
    public sealed record LineChange(string Name, Place Place, PointsRange? Before, PointsRange? After)
    {
        /// <summary>变动; a line that is not there counts 0.</summary>
        public PointsChange Change => PointsChange.Between(Before.GetValueOrDefault(), After.GetValueOrDefault());
    }
}
