using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PerfEval.Core.Checking.Checks;
using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;

namespace PerfEval.Core.Checking.Across;

/// <summary>Looks for <see cref="CheckCodes.CopiedFromAnotherUnit"/>.</summary>
/// <remarks>
/// A row that more than half of the other reports have too is one of the form, and is left out, as is one without a target. Each row is
/// held against the first few reports of other units that have it, so that the cost grows with the rows and not with their square.
/// </remarks>
internal sealed class CopiedFromAnotherUnit : AcrossCheck
{
    public override FindingKind Kind { get; } = new(
        CheckCodes.CopiedFromAnotherUnit, Severity.Warning, FindingConcern.Design, "A17",
        chinese: new(
            "指标照搬其他单位",
            "与“{unit}”有 {count} 项指标的名称、指标值和分值完全相同：{names}。",
            "照搬的指标没有反映本单位的任务。",
            "请按本单位的任务和资金设置指标；同一项目分摊到各单位的，请说明。"),
        english: new(
            "indicators copied from another unit",
            "{count} indicators have the name, target and points of those of “{unit}”: {names}.",
            "Copied indicators say nothing of the unit’s own tasks.",
            "Set them by the unit’s own tasks and money, or say that one project is shared."));

    /// <summary>Looks at the reports of one year.</summary>
    /// <returns>A result for each, in their order.</returns>
    public List<CheckResult> Run(IReadOnlyList<ComparedReport> reports)
    {
        var rows = reports.Select(KeysOf).ToList();
        var holders = HoldersOf(reports, rows);
        var units = reports.Select(report => report.Unit).Distinct().Count();
        return [.. Enumerable.Range(0, reports.Count).Select(at => Look(reports, at, rows[at], holders, units))];
    }

    private CheckResult Look(
        IReadOnlyList<ComparedReport> reports, int at, Dictionary<string, ScoredRow> own, Dictionary<string, Holders> holders, int units)
    {
        var sink = new CheckSink(Kind);
        Dictionary<int, List<ScoredRow>> shared = [];
        foreach (var (key, row) in own)
        {
            var having = holders[key];

            // of the reports beside these two
            if (having.Count - 2 > (reports.Count - 2) / 2)
            {
                continue;
            }

            foreach (var other in having.First.Where(other => reports[other].Unit != reports[at].Unit).Take(Limits.MaxReportsCompared))
            {
                if (!shared.TryGetValue(other, out var rows))
                {
                    shared.Add(other, rows = []);
                }

                rows.Add(row);
            }
        }

        if (units < 2 || own.Count == 0)
        {
            sink.Skip("across.noOtherUnits");
            return new CheckResult(Kind, sink.Outcome());
        }

        sink.Looked();
        if (shared.Count > 0 && shared.MaxBy(pair => (pair.Value.Count, -pair.Key)) is { Key: var most, Value: { } copied }
            && copied.Count >= reports[at].Thresholds.CopiedRows)
        {
            sink.Find(
                Severity.Warning, copied[0].Line.Place,
                Argument.Of("unit", reports[most].Report.Subject.Unit.Name), Argument.Of("count", copied.Count),
                Argument.Of("names", copied.Select(row => row.Indicator.Name)));
        }

        return new CheckResult(Kind, sink.Outcome());
    }

    private static Dictionary<string, Holders> HoldersOf(IReadOnlyList<ComparedReport> reports, List<Dictionary<string, ScoredRow>> rows)
    {
        Dictionary<string, Holders> holders = [];
        Dictionary<(string Key, string Unit), int> ofUnit = [];
        for (var i = 0; i < reports.Count; i++)
        {
            foreach (var key in rows[i].Keys)
            {
                if (!holders.TryGetValue(key, out var having))
                {
                    holders.Add(key, having = new Holders());
                }

                having.Count++;
                var before = ofUnit.GetValueOrDefault((key, reports[i].Unit));
                if (before < Limits.MaxReportsCompared)
                {
                    ofUnit[(key, reports[i].Unit)] = before + 1;
                    having.First.Add(i);
                }
            }
        }

        return holders;
    }

    private static Dictionary<string, ScoredRow> KeysOf(ComparedReport report)
    {
        Dictionary<string, ScoredRow> keys = [];
        foreach (var row in report.Rows)
        {
            if (row.Indicator.Target is not (TargetValue.Unstated or TargetValue.NotApplicable)
                && row.FoldedName is { Length: > 0 } name)
            {
                var points = row.Indicator.Points.TryGetValue(out var own) ? own.ToString(null, CultureInfo.InvariantCulture) : "";
                keys.TryAdd($"{name}|{WidthFolding.WithoutBlanks(row.Indicator.Target.Text)}|{points}", row);
            }
        }

        return keys;
    }

    // the reports that have a row: how many, and the first few of each unit, so that a unit with many reports is not gone through for each
    private sealed class Holders
    {
        public int Count { get; set; }

        public List<int> First { get; } = [];
    }
}
