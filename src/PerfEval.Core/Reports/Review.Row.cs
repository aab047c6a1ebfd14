using System;
using PerfEval.Core.Common;

namespace PerfEval.Core.Reports;

public sealed partial record Review
{
    /// <summary>复核行: an indicator of the report, and what the reviewer filed about it.</summary>
    /// <param name="GoalIndex">Position of the goal in the report, from 0.</param>
    /// <param name="IndicatorId">指标编码, as in the report.</param>
    /// <param name="Reviewed">复核栏.</param>
    public sealed record Row(int GoalIndex, string IndicatorId, Cells Reviewed)
    {
        /// <summary>Position of the goal in the report, from 0.</summary>
        /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
        public int GoalIndex { get; init => field = NotNegative(value); } = NotNegative(GoalIndex);

        /// <summary>指标编码, as in the report.</summary>
        public string IndicatorId { get; init => field = Given.Of(value); } = Given.Of(IndicatorId);

        /// <summary>复核栏: what the reviewer filed about it.</summary>
        public Cells Reviewed { get; init => field = Given.Of(value); } = Given.Of(Reviewed);

        private static int NotNegative(int goalIndex) => goalIndex >= 0
            ? goalIndex
            : throw new ArgumentOutOfRangeException(nameof(goalIndex), goalIndex, "Goals are counted from 0.");
    }
}
