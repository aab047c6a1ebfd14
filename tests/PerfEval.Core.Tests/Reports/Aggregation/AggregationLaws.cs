using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using PerfEval.Core.Amounts;
using PerfEval.Core.Common;
using PerfEval.Core.Indicators;
using PerfEval.Core.Json;
using PerfEval.Core.Reports;
using PerfEval.Core.Reports.Aggregation;
using PerfEval.Core.Scoring;
using PerfEval.Core.Tests.Fixtures;
using PerfEval.Core.Tests.Generators;
using PerfEval.Core.Tests.Generators.Shrinking;
using Xunit;
using static PerfEval.Core.Tests.Reports.Aggregation.Units;

namespace PerfEval.Core.Tests.Reports.Aggregation;

public sealed class AggregationLaws
{
    [Property(Arbitrary = [typeof(ScoringCases)], MaxTest = 200)]
    public void One_report_combined_scores_as_it_does_alone(ScoringCase one)
    {
        var combined = Combine(Options with { Tolerance = one.Standard.Tolerances.Value.Amount }, one.Report);

        var (alone, together) = (Scorer.Score(one.Report, one.Standard), Scorer.Score(combined.Report, one.Standard));

        Assert.Equal(alone.Lines.Select(line => line.Contribution), together.Lines.Select(line => line.Contribution));
        Assert.Equal(alone.Total, together.Total);
        Assert.Equal(alone.Grade, together.Grade);
    }

    [Property(Arbitrary = [typeof(Departments)], MaxTest = 200)]
    public void The_order_of_the_units_changes_nothing(Department department, int seed)
    {
        var random = new Random(seed);
        var shuffled = department.Reports.OrderBy(_ => random.Next()).ToArray();

        Assert.Equal(Combine([.. department.Reports]), Combine(shuffled));
    }

    [Property(Arbitrary = [typeof(Departments)], MaxTest = 200)]
    public void Absolute_values_come_to_the_same_however_they_are_grouped(Department department)
    {
        var reports = department.Reports;
        var group = Combine([.. reports.Take(reports.Count - 1)]).Report with { Subject = reports[0].Subject };

        var (all, grouped) = (Combine([.. reports]), Combine(group, reports[^1]));

        foreach (var (leaf, i) in all.Report.Goals[0].Tree.Leaves.Select((leaf, i) => (leaf, i)))
        {
            if (department.Units[i] == "次")
            {
                Assert.Equal(all.Texts(i), grouped.Texts(i));
            }
        }

        Assert.Equal(Executed(all), Executed(grouped));
    }

    [Property(Arbitrary = [typeof(Departments)], MaxTest = 200)]
    public void A_mean_lies_between_its_values(Department department)
    {
        var combined = Combine([.. department.Reports]);
        for (var i = 0; i < department.Units.Count; i++)
        {
            if (department.Units[i] == "%" && combined.Report.Goals[0].Results[i].Actual is ActualValue.Quantity mean)
            {
                var values = department.Reports.Select(report => report.Goals[0].Results[i].Actual).OfType<ActualValue.Quantity>().Select(value => value.Value.Value).ToList();
                Assert.InRange(mean.Value.Value, values.Min(), values.Max());
            }
        }
    }

    [Property]
    public void A_mean_is_the_exact_one_rounded_once(PositiveInt a, PositiveInt b, byte one, byte other, bool toEven)
    {
        // weights of a few fen, so that a fen counts
        var (x, y) = ((decimal)(a.Get % 9) + 1, (decimal)(b.Get % 9));
        var rounding = new Core.Amounts.Rounding(1, toEven ? Midpoint.HalfToEven : Midpoint.HalfAwayFromZero);
        var exact = ((x * one) + (y * other)) / (x + y) / 10;

        var combined = Combine(
            Options with { Rounding = rounding },
            Units.Report("甲", x / 1_000_000, Row(Rows.AtLeast(1, "%"), Rows.Did(one / 10m, "%"))),
            Units.Report("乙", y / 1_000_000, Row(Rows.AtLeast(1, "%"), Rows.Did(other / 10m, "%"))));

        var expected = Math.Round(exact, 1, toEven ? MidpointRounding.ToEven : MidpointRounding.AwayFromZero);
        Assert.Equal(expected, ((ActualValue.Quantity)combined.Report.Goals[0].Results[0].Actual).Value.Value);
    }

    [Property(Arbitrary = [typeof(ScoringCases)], MaxTest = 200)]
    public void Any_report_is_combined_with_another_of_its_form_and_scored(ScoringCase one, ScoringCase other)
    {
        // the same rows with the results of another report, as far as there are any
        var twin = Twin(one.Report, other.Report);

        var combined = Combine(one.Report, twin);

        Assert.NotNull(Scorer.Score(combined.Report, one.Standard));
        Assert.Equal(combined.Report, PerfEvalJson.ParseReport(PerfEvalJson.WriteReport(combined.Report)));
    }

    private static Money? Executed(AggregationResult.Combined combined) =>
        combined.Report.Funding!.Total!.Executed is { HasValue: true, Value: var amount } ? amount : null;

    private static SelfEvaluation Twin(SelfEvaluation report, SelfEvaluation donor)
    {
        var given = donor.Goals.SelectMany(goal => goal.Tree.Leaves.Zip(goal.Results, (leaf, result) => (leaf.Indicator.Target, result.Actual))).ToList();
        var next = 0;
        var unit = report.Subject.Unit with { Name = report.Subject.Unit.Name + "二" };
        var twin = report with
        {
            Subject = report.Subject is Subject.ProjectExpenditure { Project: var project }
                ? new Subject.ProjectExpenditure(project with { ImplementingUnit = unit })
                : new Subject.Department(unit),
            Funding = donor.Funding,
        };

        return given.Count == 0 ? twin : twin with { Goals = twin.Goals.Select(Filled).ToEquatableList() };

        AnnualGoal Filled(AnnualGoal goal) => goal.Rebuild(
            goal.Tree.FirstLevels.Select(first => first with
            {
                SecondLevels = first.SecondLevels.Select(second => second with
                {
                    Indicators = second.Indicators.Select(third => third with { Target = given[next++ % given.Count].Target }).ToEquatableList(),
                }).ToEquatableList(),
            }).ToEquatableList(),
            goal.Results.Select(result => result with { Actual = given[next++ % given.Count].Actual }).ToEquatableList());
    }

    /// <summary>Two to four units with the same rows; the unit of each row is 次, % or words.</summary>
    public sealed record Department(IReadOnlyList<string> Units, IReadOnlyList<SelfEvaluation> Reports)
    {
        public override string ToString() => $"{string.Join(' ', Units)}\n{ReportTable.Of(Reports)}";
    }

    public static class Departments
    {
        public static Arbitrary<Department> All() => Arb.ToArbitrary(
            from count in Gen.Choose(2, 4)
            from rows in Gen.Choose(1, 3)
            from units in Gen.Elements("次", "次", "%", "好").ArrayOf(rows)
            from reports in Gen.CollectToList(Enumerable.Range(0, count).ToList(), unit => Report(unit, units))
            select new Department(units, reports), Smaller);

        // two units and a row are the least there is; a row goes in all units at once
        private static IEnumerable<Department> Smaller(Department it) =>
            it.Reports.Where(_ => it.Reports.Count > 2).Select((_, at) => it with { Reports = [.. it.Reports.Where((_, i) => i != at)] })
                .Concat(it.Units.Where(_ => it.Units.Count > 1).Select((_, at) => new Department(
                    [.. it.Units.Where((_, i) => i != at)], [.. it.Reports.Select(report => TreeEdits.WithoutIndicator(report, 0, report.Goals[0].Tree.Leaves[at].Indicator.Id))])));

        private static Gen<SelfEvaluation> Report(int unit, string[] units) =>
            from funds in Gen.Frequency((6, Gen.Choose(0, 500).Select(n => (decimal?)n)), (1, Gen.Constant<decimal?>(null)))
            from rows in Gen.CollectToList(units.ToList(), Cells)
            select Aggregation.Units.Report($"单位{unit}", funds, [.. rows]);

        private static Gen<(TargetValue, ActualValue)> Cells(string unit) => unit == "好"
            ? from tier in Gen.Choose(1, 2) select (Rows.Words("好"), Rows.Asserted(tier))
            : from target in Gen.Choose(0, 200)
              from actual in Gen.Choose(0, 300)
              from kind in Gen.Choose(0, 9)
              select (Rows.AtLeast(target / 2m, unit), kind switch
              {
                  0 => ActualValue.Blank,
                  1 => Rows.Bound(Comparator.AtLeast, actual, unit),
                  2 => Rows.Bound(Comparator.MoreThan, actual, unit),
                  _ => Rows.Did(actual / 2m, unit),
              });
    }
}
