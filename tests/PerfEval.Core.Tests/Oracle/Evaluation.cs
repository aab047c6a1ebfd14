using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Reports;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Tests.Oracle;

/// <summary>A report scored a second time, from the written tables alone, sharing no code with the library's scoring.</summary>
/// <param name="Rows">Execution first, where there is one, then the indicators in their order.</param>
/// <param name="Low">The least the total can be.</param>
/// <param name="High">The most; null where there is no upper end.</param>
/// <param name="Grade">The code of the grade; null where there is none.</param>
/// <param name="IsOpen">Whether the tables do not settle the total.</param>
internal sealed record Evaluation(IReadOnlyList<Row> Rows, Fraction Low, Fraction? High, string? Grade, string? IsOpen)
{
    public static Evaluation Of(SelfEvaluation report, EvaluationStandard standard)
    {
        List<Row> rows = [];
        if (new ExecutionScorer(report.Funding, standard).Score() is { } execution)
        {
            rows.Add(execution);
        }

        var formUnit = (report.Funding?.AmountUnit ?? AmountUnit.WanYuan).Symbol();
        for (var goal = 0; goal < report.Goals.Count; goal++)
        {
            foreach (var leaf in report.Goals[goal].Tree.Leaves)
            {
                var id = leaf.Indicator.Id;
                var result = report.Goals[goal].ResultOf(id);
                var provision = new Provision(standard, leaf, formUnit, NumberScorer.UnitOf(result.Actual));
                var judged = report.Judgements.FirstOrDefault(entry => entry.GoalIndex == goal && entry.IndicatorId == id)?.Judgement;
                var scorer = new LineScorer(provision, result, judged);
                var takesOff = scorer.IsCrossedOut || provision.Adjusts is not null ? Fraction.Zero : provision.TakesOff;
                var points = provision.Adjusts is null ? provision.Points : Fraction.Zero;
                rows.Add(new Row(
                    leaf.Indicator.Name, goal, leaf.FirstIndex, points, takesOff.Sign > 0 ? Verdict.NotComputable : scorer.Score())
                {
                    TakesOff = takesOff,
                    Adjusts = provision.Adjusts is { } adjusts ? (Fraction.Of(adjusts.Bonus), Fraction.Of(adjusts.Deduction)) : null,
                });
            }
        }

        return new TotalScorer(report, standard, rows).Score();
    }
}
