using PerfEval.Core.Amounts;
using PerfEval.Core.Checking;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Assessing;

public sealed partial record Assessment
{
    /// <summary>复核比对: a second rater's review beside what was claimed and what was recomputed.</summary>
    public sealed record Reviewed
    {
        /// <summary>复核意见: the review.</summary>
        public required Review Review { get; init => field = Given.Of(value); }

        /// <summary>复核的行, those of the assessment in the same order, execution first.</summary>
        public required EquatableList<ReviewedRow> Rows { get; init; }

        /// <summary>报告中没有的行: rows of the review that name no indicator of the report.</summary>
        public EquatableList<Review.Row> NotInReport { get; init; }

        /// <summary>
        /// 复核得分之和, in points; null where a row has no reviewed score, or where each goal is scored out of the full points.
        /// </summary>
        public Points? SumOfScores { get; init; }

        /// <summary>核减与核增: claimed less reviewed, over the rows that have both.</summary>
        public ScoreGap TakenOff { get; init; }

        /// <summary>复核高于与低于复算: reviewed less recomputed, over the rows that have both; inside a range nothing.</summary>
        public ScoreGap BesideRecomputed { get; init; }

        /// <summary>对复核的检查: the checks of the review (PE81xx) with their outcomes.</summary>
        public required CheckedReport Checks { get; init => field = Given.Of(value); }
    }
}
