using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using PerfEval.Core.Assessing;
using PerfEval.Core.Findings;
using PerfEval.Core.Forms;
using PerfEval.Core.Forms.Filed;
using PerfEval.Core.Indicators;
using PerfEval.Core.Json;
using PerfEval.Core.Scoring;
using PerfEval.Core.Tests.Json;

namespace PerfEval.Core.Tests.Forms;

/// <summary>A shared case as a page: typed cells, filed beside recomputed, findings, proposals. What the golden files hold.</summary>
internal static class CasePage
{
    public static IReadOnlyList<string> Names { get; } = Directory.GetFiles(Path.Combine(CorpusFiles.Folder, "cases"), "*.json")
        .Select(path => Path.GetFileNameWithoutExtension(path)!).Order(System.StringComparer.Ordinal).ToList();

    public static FiledForm Form(string name) =>
        PerfEvalJson.ReadForm(File.ReadAllBytes(Path.Combine(CorpusFiles.Folder, "cases", name + ".json"))).Value;

    public static (FormReading Reading, Assessment Result) Recheck(FiledForm form)
    {
        var reading = FormReader.Read(form);
        return (reading, Assessor.Assess(reading.Report, BuiltInStandards.Catalog.Select(reading.Query), reading.Findings));
    }

    public static string Of(string name) => Of(name, Form(name));

    public static string Of(string name, FiledForm form)
    {
        var (reading, result) = Recheck(form);
        var page = new StringBuilder();
        var report = reading.Report;
        page.Append($"{name}: {report.Completeness}, year {report.FiscalYear}, standard {result.Evaluation.StandardId}\n");
        foreach (var line in result.Rows.Where(line => line.Line.Kind == LineKind.Execution))
        {
            page.Append($"execution: {Score(line)}\n");
        }

        for (var i = 0; i < reading.Rows.Count; i++)
        {
            var row = reading.Rows[i];
            var filed = form.IndicatorRows[i];
            if (row.IsPlaceholder)
            {
                page.Append($"{i + 1} {filed.Name}\n    a row of the blank form\n");
                continue;
            }

            if (row.IsSum)
            {
                page.Append($"{i + 1} {filed.Name ?? filed.SecondLevel ?? filed.FirstLevel}\n    a row of sums\n");
                continue;
            }

            var goal = report.Goals[row.GoalIndex];
            var leaf = goal.Tree.Leaves.First(l => l.Indicator.Id == row.IndicatorId);
            var memo = row.MemoIndex is { } m ? goal.ResultOf(row.IndicatorId).MemoItems[m] : null;
            var target = memo?.Target ?? leaf.Indicator.Target;
            var actual = memo?.Actual ?? goal.ResultOf(row.IndicatorId).Actual;
            page.Append($"{i + 1} {filed.Name}\n    {filed.Target ?? "·"} → {Typed(target)} | {filed.Actual ?? "·"} → {Typed(actual)}\n");
            if (memo is null)
            {
                page.Append($"    {Score(result.Rows.First(l => l.Line.GoalIndex == row.GoalIndex && l.Line.IndicatorId == row.IndicatorId))}\n");
            }
        }

        var total = result.Total;
        page.Append($"total: filed {total.Claimed}, sum {total.SumOfClaims?.ToString() ?? "·"}, recomputed {result.Evaluation.Total}, within {total.WithinTolerance}, breaking {total.BreakingRules}, judgement {total.OpenToJudgement}{Cause(total.Cause)}\n");
        foreach (var finding in result.Findings)
        {
            page.Append($"{finding.Code} {finding.Severity} {string.Join(" + ", finding.Places.Select(place => place.Render(Language.Chinese)))}: {finding.What(Language.Chinese)}\n");
        }

        foreach (var proposal in result.Proposals)
        {
            page.Append($"proposal {proposal.Kind}: {string.Join("; ", proposal.Moves.Select(move => $"{move.What} → {move.To}"))}");
            page.Append($" | {string.Join("; ", proposal.Sums.Select(sum => $"{sum.Name} {sum.Before.Render(Language.Chinese)} → {sum.After.Render(Language.Chinese)}"))}\n");
        }

        return page.ToString();
    }

    private static string Score(AssessedRow line) =>
        $"filed {line.Claimed} of {line.Line.Points?.ToString() ?? "?"}, recomputed {line.Line.Outcome.GetType().Name} {line.Line.Contribution}, {line.Verdict}{Cause(line.Cause)}";

    private static string Cause(Core.Checking.Verdicts.ScoreCause? cause) => cause is { } known ? $", {known}" : "";

    public static string Typed(TargetValue target) => target switch
    {
        TargetValue.Quantity q => $"quantity {q.Comparator?.Sign()}{q.Value.Number} [{q.Value.Unit}]",
        TargetValue.Range r => $"range {r.Low.Number}..{r.High.Number} [{r.Low.Unit}]",
        TargetValue.Deadline d => $"deadline {d.By}",
        TargetValue.NotBefore n => $"not before {n.From}",
        TargetValue.Wording => "wording",
        TargetValue.NotApplicable => "notApplicable",
        _ => "unstated",
    };

    public static string Typed(ActualValue actual) => actual switch
    {
        ActualValue.Quantity q => $"quantity {q.Value.Number} [{q.Value.Unit}]",
        ActualValue.Bound b => $"bound {b.Comparator.Sign()}{b.Value.Number} [{b.Value.Unit}]",
        ActualValue.Date d => $"date {d.On}",
        ActualValue.Asserted a => $"asserted {a.Tier}",
        ActualValue.Wording => "wording",
        ActualValue.NotApplicable => "notApplicable",
        _ => "unstated",
    };
}
