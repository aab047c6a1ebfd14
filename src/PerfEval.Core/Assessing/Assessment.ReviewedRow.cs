using PerfEval.Core.Amounts;
using PerfEval.Core.Common;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Assessing;

public sealed partial record Assessment
{
    /// <summary>复核行比对: a row of the assessment beside what its reviewer filed.</summary>
    /// <param name="Assessed">单项评定.</param>
    /// <param name="Cells">复核栏; null where the review says nothing of the row.</param>
    /// <param name="TakenOff">自评 − 复核, in points; null where one of them is missing.</param>
    /// <param name="AboveRecomputed">复核 − 复算, in points, to the nearer end of a range; null where there is nothing to compare.</param>
    public sealed record ReviewedRow(AssessedRow Assessed, Review.Cells? Cells, Points? TakenOff, Points? AboveRecomputed)
    {
        /// <summary>单项评定: the row with what was claimed and recomputed.</summary>
        public AssessedRow Assessed { get; init => field = Given.Of(value); } = Given.Of(Assessed);
    }
}
