using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Checking.Across;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;
using PerfEval.Core.Reports;
using PerfEval.Core.Scoring;
using PerfEval.Core.Tests.Checking;
using PerfEval.Core.Tests.Fixtures;

namespace PerfEval.Core.Tests.Generators.Planting;

/// <summary>Faults to plant in a clean report one at a time, and the checks for which there is none.</summary>
internal static class LoneFaults
{
    /// <summary>Every fault there is, those that may be planted together too.</summary>
    public static IReadOnlyList<PlantedFault> All { get; } =
        [.. PlantedFaults.All, .. MoneyFaults.All, .. RowFaults.All, .. WordFaults.All, .. ScoreFaults.All, .. UnitFaults.All];

    /// <summary>The checks that no single report can carry a fault for, and why.</summary>
    public static IReadOnlyDictionary<FindingCode, string> Without { get; } = AcrossCheck.All.ToDictionary(
        check => check.Kind.Code,
        check => check is ReviewCheck ? "looks at a review beside the report" : "holds reports of several years or units against one another");

    /// <summary>The report with another target and result in a row, and all that follows from them.</summary>
    public static SelfEvaluation Row(this SelfEvaluation report, string id, TargetValue target, ActualValue actual) =>
        report.Target(id, target).Actual(id, actual).Refiled();

    /// <summary>The report with every target met and claimed in full, and a little beyond where more may be done.</summary>
    public static SelfEvaluation AllMet(this SelfEvaluation report)
    {
        foreach (var row in report.Rows)
        {
            report = report.Actual(row.Indicator.Id, row.Indicator.Target switch
            {
                TargetValue.Quantity { Comparator: Comparator.AtLeast, Value: var least } => Rows.Did(least.Value + 1, least.Unit.Symbol),
                TargetValue.Quantity { Value: var most } => Rows.Did(most.Value, most.Unit.Symbol),
                _ => row.Result.Actual,
            }).Reason(row.Indicator.Id, null);
        }

        report = report.Refiled();
        return report.Rows.Aggregate(report, (full, row) => full.Score(row.Indicator.Id, row.Indicator.Points).Reason(row.Indicator.Id, null));
    }

    /// <summary>The report with one row in place of all of a second level; it has their points.</summary>
    public static SelfEvaluation OneRow(
        this SelfEvaluation report, int first, int second, string name, TargetValue target, ActualValue actual)
    {
        var rows = report.Goals[0].Tree.FirstLevels[first].SecondLevels[second].Indicators;
        var gone = rows.Skip(1).Select(row => row.Id).ToHashSet();
        var only = rows[0] with { Name = name, Target = target, Points = rows.Aggregate(Points.Zero, (sum, row) => sum + row.Points.Value) };
        return report.Goal(goal => goal.Rebuild(
            goal.Tree.FirstLevels.Replace(first, level => level with
            {
                SecondLevels = level.SecondLevels.Replace(second, below => below with { Indicators = [only] }),
            }),
            goal.Results.Where(result => !gone.Contains(result.IndicatorId)).ToEquatableList())).Actual(only.Id, actual).Refiled();
    }

    /// <summary>The rows due all their points.</summary>
    public static IEnumerable<ScoredLine> MetRows(this SelfEvaluation report) =>
        Scorer.Score(report, CleanReport.Standard).Lines.Where(line => line.IndicatorId is not null && line.Score == line.Points);
}
