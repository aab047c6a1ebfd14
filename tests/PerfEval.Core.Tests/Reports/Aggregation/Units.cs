using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;
using PerfEval.Core.Reports;
using PerfEval.Core.Reports.Aggregation;
using PerfEval.Core.Scoring;
using PerfEval.Core.Tests.Fixtures;
using Xunit;

namespace PerfEval.Core.Tests.Reports.Aggregation;

/// <summary>Reports of one or a few rows by units of one department, and their combination.</summary>
internal static class Units
{
    public static AggregationOptions Options { get; } = new(AggregationOptions.Weighting.Executed, Rounding.TwoDecimals, Money.FromWanYuan(0.01m));

    public static Subject Department { get; } = new Subject.Department(new BudgetUnit { Name = "某局" });

    public static (TargetValue Target, ActualValue Actual) Row(TargetValue target, ActualValue actual) => (target, actual);

    /// <summary>A unit's report; its funds are full-year budget and executed amount alike.</summary>
    public static SelfEvaluation Report(string unit, decimal? funds, params (TargetValue Target, ActualValue Actual)[] rows)
    {
        var indicators = rows.Select((row, i) => Rows.Indicator(row.Target, 10, $"指标{i}", $"{i}")).ToArray();
        return new SelfEvaluation
        {
            FiscalYear = new FiscalYear(2020),
            Subject = new Subject.Department(new BudgetUnit { Name = unit }),
            Funding = Rows.Funding(funds, funds, funds),
            Goals =
            [
                new AnnualGoal(Rows.Tree(indicators), rows.Select((row, i) => new IndicatorResult { IndicatorId = $"{i}", Actual = row.Actual }).ToEquatableList()),
            ],
        };
    }

    public static AggregationResult.Combined Combine(params SelfEvaluation[] reports) => Combine(Options, reports);

    public static AggregationResult.Combined Combine(AggregationOptions options, params SelfEvaluation[] reports) =>
        Assert.IsType<AggregationResult.Combined>(ReportAggregator.Combine(Department, [.. reports], options));

    /// <summary>Target and actual value of a row as text; nothing for what was left open.</summary>
    public static string Texts(this AggregationResult.Combined combined, int row = 0) =>
        $"{combined.Report.Goals[0].Tree.Leaves[row].Indicator.Target.Text} | {combined.Report.Goals[0].Results[row].Actual.Text}";

    /// <summary>The points of the first indicator, scored by the sample standard.</summary>
    public static PointsRange Score(this SelfEvaluation report) =>
        Scorer.Score(report, SampleStandard.Plain).Lines.First(line => line.Kind == LineKind.Indicator).Contribution;

    /// <summary>The keys of what was done and what was left open.</summary>
    public static string[] Keys(this AggregationResult.Combined combined) =>
        [.. combined.Notes.Where(note => note.Text.Key != "combine.columnAdded" && note.Place != Place.Report).Select(note => note.Text.Key)];
}
