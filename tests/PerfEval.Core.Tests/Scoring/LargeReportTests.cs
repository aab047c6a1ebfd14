using System;
using System.Globalization;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Assessing;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Budgeting.Facts;
using PerfEval.Core.Indicators;
using PerfEval.Core.Json;
using PerfEval.Core.Json.Evaluations;
using PerfEval.Core.Reports;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;
using PerfEval.Core.Tests.Fixtures;
using Xunit;

namespace PerfEval.Core.Tests.Scoring;

/// <summary>
/// A report of 50,000 rows under a standard with as much to look up: what is looked up for each row is found without going through the others. Comparing all with all would take minutes here;
/// it is a second or two.
/// </summary>
public sealed class LargeReportTests
{
    private const int Rows = 50_000;

    [Theory]
    [InlineData(Rows, 1, RoundingPolicy.RoundingPlace.Line)]   // a goal each
    [InlineData(1, Rows, RoundingPolicy.RoundingPlace.Line)]   // a first level each
    [InlineData(100, 100, RoundingPolicy.RoundingPlace.Total)]
    public void A_large_report_is_scored_rechecked_and_written(int goals, int levels, RoundingPolicy.RoundingPlace place)
    {
        var report = Report(goals, levels, Rows / goals / levels);
        var selection = new StandardSelection(Standard(place), SelectionReason.NamedByCaller);

        var result = Assessor.Assess(report, selection);

        Assert.Equal(Rows, result.Evaluation.Lines.Count - 1);
        // each row has the judgement and the provision that are its own
        Assert.All(result.Evaluation.Lines.Skip(1), line => Assert.Equal(Worth(line.Name), Assert.IsType<ScoreOutcome.Scored>(line.Outcome).Points));
        Assert.NotEmpty(PerfEvalJson.WriteReport(report));
        Assert.NotEmpty(PerfEvalJson.WriteEvaluation(EvaluationRecord.Of(result)));
    }

    [Fact]
    public void Thousands_of_shares_of_different_denominators_are_added_exactly()
    {
        var targets = Enumerable.Range(0, 5_000).Select(i => 100_003 + (2 * i)).ToList();
        var standard = SampleStandard.Plain with { Rounding = SampleStandard.Of(new RoundingPolicy(Rounding.TwoDecimals, RoundingPolicy.RoundingPlace.Total)) };
        var scored = Scorer.Score(
            Fixtures.Rows.Tree([.. targets.Select(target => Fixtures.Rows.Indicator(Fixtures.Rows.AtLeast(target), 0.01m, $"指标{target}", $"{target}"))]),
            [.. targets.Select(target => new IndicatorResult { IndicatorId = $"{target}", Actual = Fixtures.Rows.Did(50_001) })], null, standard);

        Assert.Equal(Points.From(Math.Round(targets.Sum(target => 0.01m * 50_001 / target), 2, MidpointRounding.AwayFromZero)), scored.Total.Min);
    }

    private static Points Worth(string name) => Points.FromTenThousandths(100 * (1 + (int.Parse(name[2..], CultureInfo.InvariantCulture) % 9)));

    private static SelfEvaluation Report(int goals, int levels, int rows)
    {
        var names = Enumerable.Range(0, Rows).Select(i => $"指标{i}").ToList();
        var next = 0;
        return new SelfEvaluation
        {
            Subject = new Subject.Department(new BudgetUnit { Name = "某局" }),
            FiscalYear = new FiscalYear(2022),
            Funding = Fixtures.Rows.Funding(100, 100, 90),
            Goals = [.. Enumerable.Range(0, goals).Select(_ => Goal(levels, rows, () => names[next++]))],
            Judgements = [.. names.Select((name, i) => new IndicatorJudgement(i / (Rows / goals), name, new Judgement(Worth(name), "甲", "评")))],
            Incidents = [.. Enumerable.Range(0, Rows / 10).Select(i => new Incident($"事项{i}", "因"))],
            Facts = new FactSheet([.. Enumerable.Range(1, 9_000).Select(i => new Fact(
                FactKind.ThreePublicActual, new FactValue.Amount(Money.FromWanYuan(i)), new FactPeriod.Year(new FiscalYear(i)), new FactSource.Document("决算")))]),
            Narrative = new Narrative
            {
                Achievements = [new Achievement(null, "文", [.. names.Take(Rows / 10).Select((name, i) => new QuantitativeClaim.Level(
                    name, Measure.Of(i, "次"), default, new ClaimReference.Indicator(i / (Rows / goals), name)))])],
            },
        };
    }

    private static AnnualGoal Goal(int levels, int rows, Func<string> name) => new(
        new IndicatorTree([.. Enumerable.Range(0, levels).Select(level => new FirstLevelIndicator($"级{level}", default, [new SecondLevelIndicator($"类{level}",
            [.. Enumerable.Range(0, rows).Select(_ => name()).Select(one => new ThirdLevelIndicator { Id = one, Name = one, Target = Fixtures.Rows.Words("成效"), Points = Points.FromTenThousandths(1_000) })])]))]),
        default);

    private static EvaluationStandard Standard(RoundingPolicy.RoundingPlace place) => SampleStandard.Plain with
    {
        Rounding = SampleStandard.Of(new RoundingPolicy(Rounding.TwoDecimals, place)),
        FirstLevels = [.. Enumerable.Range(0, Rows / 10).Select(i => SampleStandard.Of(new FirstLevelStandard($"级{i}", [], null, false, [new FirstLevelStandard.SecondLevel($"类{i}", [], false)])))],
        Assignments = [.. Enumerable.Range(0, Rows).Select(i => SampleStandard.Of(new IndicatorAssignment($"指标{i}", null, new JudgedRule()) { Under = i % 2 == 0 ? null : $"类{i}" }))],
        Groups = [.. Enumerable.Range(0, Rows / 10).Select(i => SampleStandard.Of(new IndicatorGroup($"组{i}", [$"甲{i}", $"乙{i}"], 1)))],
        Caps = [.. Enumerable.Range(0, Rows / 10).Select(i => SampleStandard.Of(new TotalCap(
            $"限{i}", i % 2 == 0 ? new CapTrigger.Incident($"大事{i}") : new CapTrigger.ScoreBelow($"指标{i}", Ratio.Percent(1)), Points.From(50), null)))],
    };
}
