using System.Linq;
using PerfEval.Core.Common;
using PerfEval.Core.Scoring;

namespace PerfEval.Core.Json.Evaluations;

public sealed partial record EvaluationRecord
{
    /// <summary>重算结果: which parts of a record come out the same when its report is assessed by its standard again.</summary>
    /// <param name="Report">报告: whether it is the same report, by its fingerprint.</param>
    /// <param name="Standard">标准: whether it is the same standard, by its fingerprint.</param>
    /// <param name="Engine">程序: whether the same version of the library computes the scores.</param>
    /// <param name="Scores">得分: whether every line, subtotal, cap, loss and the total are the same.</param>
    /// <param name="Grade">等级: whether the grade is the same, or is again absent.</param>
    /// <param name="Explanation">计算过程: whether every step and assumption is the same.</param>
    /// <param name="Findings">检查发现: whether the same things were found and the same checks were passed and skipped.</param>
    public sealed record Reproduction(bool Report, bool Standard, bool Engine, bool Scores, bool Grade, bool Explanation, bool Findings)
    {
        /// <summary>
        /// Whether the result is reproduced in full: scores, grade, explanation and findings, from the same report and standard. The
        /// version of the library may be another.
        /// </summary>
        public bool IsComplete => Report && Standard && Scores && Grade && Explanation && Findings;

        internal static Reproduction Of(EvaluationRecord kept, EvaluationRecord again) => new(
            kept.ReportHash == again.ReportHash,
            kept.StandardHash == again.StandardHash,
            kept.Engine == again.Engine,
            AreSame(kept.Evaluation, again.Evaluation),
            kept.Evaluation.Grade == again.Evaluation.Grade,
            kept.Evaluation.Explanation == again.Evaluation.Explanation,
            kept.Findings == again.Findings && kept.Checks == again.Checks);

        private static bool AreSame(ScoredEvaluation kept, ScoredEvaluation again) =>
            kept.Total == again.Total && kept.Caps == again.Caps && kept.Ledger == again.Ledger
            && Figures(kept.Lines) == Figures(again.Lines) && Subtotals(kept) == Subtotals(again);

        // the lines without their words
        private static EquatableList<ScoredLine> Figures(EquatableList<ScoredLine> lines) =>
            lines.Select(line => line with { Assumptions = default, Explanation = Nothing }).ToEquatableList();

        private static EquatableList<ScoredLevel> Subtotals(ScoredEvaluation evaluation) =>
            evaluation.Levels.Select(level => level with { Lines = default }).ToEquatableList();

        private static ScoreExplanation Nothing { get; } = new() { Step = new Findings.Remark("", default) };
    }
}
