using PerfEval.Core.Amounts;
using PerfEval.Core.Common;
using PerfEval.Core.Indicators;

namespace PerfEval.Core.Reports;

public sealed partial record Review
{
    /// <summary>复核栏: what a reviewer filed about one row.</summary>
    public sealed record Cells
    {
        /// <summary>复核完成值: the actual value the reviewer found; blank where he found none of his own.</summary>
        public ActualValue Actual { get; init => field = Given.Of(value); } = ActualValue.Blank;

        /// <summary>复核得分: the score the reviewer gives.</summary>
        public Reported<Points> Score { get; init; }

        /// <summary>备注: why the score is what it is; null where the cell is blank.</summary>
        public string? Remark { get; init; }
    }
}
