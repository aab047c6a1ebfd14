using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Indicators;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Tests.Generators.Shrinking;

/// <summary>A report as a few short lines, for a failed property to print: its money, a row an indicator, its claims.</summary>
internal static class ReportTable
{
    private const int MostRows = 12;

    public static string Of(SelfEvaluation report)
    {
        List<string> lines = [.. Head(report), .. report.Goals.SelectMany(Rows)];
        return string.Join('\n', lines.Take(MostRows).Append(lines.Count > MostRows ? $"… {lines.Count - MostRows} more" : null)
            .OfType<string>());
    }

    /// <summary>Several reports, each under its number.</summary>
    public static string Of(IReadOnlyList<SelfEvaluation> reports) =>
        string.Join('\n', reports.Take(4).Select((report, i) => $"unit {i}\n{Of(report)}")
            .Append(reports.Count > 4 ? $"… {reports.Count - 4} more units" : null).OfType<string>());

    private static IEnumerable<string> Head(SelfEvaluation report)
    {
        if (report.Completeness != default)
        {
            yield return $"{report.Completeness}";
        }

        foreach (var line in report.Funding is { } funding ? new[] { funding.Total }.Concat(funding.Sources).OfType<FundingLine>() : [])
        {
            yield return $"{line.Label} {line.Source} | {Text(line.OpeningBudget)} | {Text(line.FullYearBudget)} | {Text(line.Executed)} | {Text(line.ClaimedRate)} | {Text(line.Points)} | {Text(line.ClaimedScore)}";
        }

        if (report.Claims is { TotalScore.IsBlank: false } or { Grade.IsBlank: false } or { TotalPoints.IsBlank: false })
        {
            yield return $"claims {Text(report.Claims.TotalPoints)} | {Text(report.Claims.TotalScore)} | {Text(report.Claims.Grade)}";
        }

        string?[] parts =
        [
            report.Narrative is { } text ? $"narrative of {text.Achievements.Sum(one => one.Claims.Count)} claims" : null,
            Counted(report.Budget is null ? 0 : 1, "budget statement"), Counted(report.Facts.Facts.Count, "facts"),
            Counted(report.Judgements.Count, "judgements"), Counted(report.Incidents.Count, "incidents"), Counted(report.Notes.Count, "notes"),
        ];
        if (parts.Any(part => part is not null))
        {
            yield return string.Join(", ", parts.OfType<string>());
        }
    }

    private static IEnumerable<string> Rows(AnnualGoal goal, int index)
    {
        yield return $"goal {index} {Text(goal.DeclaredPoints)}: points | target | actual | claimed";
        foreach (var leaf in goal.Tree.Leaves.AsEnumerable())
        {
            var result = goal.ResultOf(leaf.Indicator.Id);
            yield return $"  {leaf.First.Name} › {leaf.Second.Name} › {leaf.Indicator.Name} {leaf.Indicator.PrintedDirection} | {Text(leaf.Indicator.Points)} | {Of(leaf.Indicator.Target)} | {Of(result.Actual)} | {Text(result.ClaimedScore)}";
        }
    }

    private static string? Counted(int count, string what) => count == 0 ? null : $"{count} {what}";

    private static string Of(TargetValue target) => $"{target.Text} ({target.GetType().Name})";

    private static string Of(ActualValue actual) => $"{actual.Text} ({actual.GetType().Name})";

    private static string Text<T>(Reported<T> cell)
        where T : notnull => cell.HasValue ? $"{cell.Value}" : cell.IsBlank ? "" : $"{cell.Kind} {cell.Raw}";
}
