using PerfEval.Core.Amounts;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Scoring;

namespace PerfEval.Core.Analysis;

public sealed partial record StandardComparison
{
    /// <summary>差异的一步: what one value of the standard, taken over from the other standard, does to this report.</summary>
    public sealed record Step
    {
        /// <summary>取值差异: the value taken over in this step.</summary>
        public required ValueDifference Value { get; init; }

        /// <summary>总分 before the step.</summary>
        public required PointsRange Before { get; init; }

        /// <summary>总分 after the step.</summary>
        public required PointsRange After { get; init; }

        /// <summary>等级 before the step; null where there was no definite one.</summary>
        public ScoredGrade? GradeBefore { get; init; }

        /// <summary>等级 after the step; null if it is not definite.</summary>
        public ScoredGrade? GradeAfter { get; init; }

        /// <summary>The lines that moved, in the order printed: those whose points or whose kind of outcome changed.</summary>
        public EquatableList<LineChange> Lines { get; init; }

        /// <summary>变动 of the total.</summary>
        public PointsChange Change => PointsChange.Between(Before, After);

        /// <summary>
        /// 变动 of the total beyond its lines: rescaling, rounding at the total, points
        /// that were not printed. The lines and this add up to <see cref="Change"/>.
        /// </summary>
        public PointsChange BeyondLines
        {
            get
            {
                var (ofMin, ofMax) = Change;
                foreach (var line in Lines)
                {
                    (ofMin, ofMax) = (ofMin - line.Change.OfMin, ofMax - line.Change.OfMax);
                }

                return new PointsChange(ofMin, ofMax);
            }
        }

        /// <summary>Whether the value makes no difference to this report: no line, no total, no grade.</summary>
        public bool ChangesNothing => Before == After && GradeBefore == GradeAfter && Lines.Count == 0;

        /// <summary>The step as a sentence.</summary>
        public required Remark Sentence { get; init; }
    }
}
