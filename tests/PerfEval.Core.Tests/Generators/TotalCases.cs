using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Common;
using PerfEval.Core.Indicators;
using PerfEval.Core.Reports;
using PerfEval.Core.Standards;
using PerfEval.Core.Tests.Fixtures;

namespace PerfEval.Core.Tests.Generators;

/// <summary>For properties of totals: one to three goals that share the points, have all of them each or neither, under every policy that makes a total more than a sum.</summary>
public static class TotalCases
{
    // what was done of the target, which is the points; null does not apply, -1 was not reported, below -1 is a bound
    private static readonly Gen<int?> Done = Gen.Frequency(
        (6, Gen.Choose(0, 100).Select(percent => (int?)percent)), (2, Gen.Constant<int?>(100)), (2, Gen.Constant<int?>(null)), (1, Gen.Constant<int?>(-1)),
        (1, Gen.Choose(10, 90).Select(percent => (int?)-percent)));

    private static readonly Gen<(string Name, decimal Points, int? Done)> Row =
        from name in Gen.Elements("甲", "乙", "丙", "丁")
        from points in Gen.Elements(3m, 5, 10, 15, 30, 7.5m, 0.35m)
        from done in Done
        select (name, points, done);

    public static Arbitrary<ScoringCase> Cases() => (
        from goals in Gen.Choose(1, 3)
        from share in Gen.Elements("share", "whole", "odd")
        from rows in Gen.Choose(1, 4).SelectMany(count => Row.ArrayOf(count)).ArrayOf(goals)
        from last in Done.ArrayOf(goals)
        from executed in Gen.Choose(0, 110)
        from standard in Standard
        select new ScoringCase(Report(rows, last, share, executed), standard)).ToArbitrary();

    private static Gen<EvaluationStandard> Standard =>
        from policy in Values.Named<NotApplicablePolicy>()
        from goals in Gen.Elements<GoalPolicy?>(null, GoalPolicy.Averaged, GoalPolicy.Together)
        from counted in Gen.Elements(0, 1, 2)
        from decimals in Gen.Elements(2, 2, 4, 1, 0)
        from midpoint in Values.Named<Midpoint>()
        from place in Values.Named<RoundingPolicy.RoundingPlace>()
        select SampleStandard.Plain with
        {
            NotApplicable = SampleStandard.Of(policy),
            Goals = goals is { } said ? SampleStandard.Of(said) : null,
            Groups = counted == 0 ? default : [SampleStandard.Of(new IndicatorGroup("择优", ["甲", "乙", "丙"], counted))],
            Rounding = SampleStandard.Of(new RoundingPolicy(new Rounding(decimals, midpoint), place)),
        };

    private static SelfEvaluation Report((string Name, decimal Points, int? Done)[][] goals, int?[] last, string share, int executed) => new()
    {
        Subject = new Subject.Department(new BudgetUnit { Name = "某局" }),
        Funding = Rows.Funding(100, 100, executed),
        Goals = goals.Select((rows, g) => Goal(Filled(rows, last[g], share switch
        {
            "share" => goals.Length == 1 ? 90 : g == 0 ? 90 - (20 * (goals.Length - 1)) : 20,
            "whole" => 90,
            _ => 0,
        }))).ToEquatableList(),
    };

    // one row more for what the rows leave of the points of their goal; rows beyond it go
    private static List<(string Name, decimal Points, int? Done)> Filled((string Name, decimal Points, int? Done)[] rows, int? last, decimal points)
    {
        List<(string Name, decimal Points, int? Done)> filled = [];
        foreach (var row in rows)
        {
            if (points == 0 || filled.Sum(one => one.Points) + row.Points < points)
            {
                filled.Add(row);
            }
        }

        if (points > 0)
        {
            filled.Add(("戊", points - filled.Sum(row => row.Points), last));
        }

        return filled;
    }

    private static AnnualGoal Goal(List<(string Name, decimal Points, int? Done)> rows) => new(
        Rows.Tree([.. rows.Select((row, i) => Rows.Indicator(Rows.AtLeast(100), row.Points, row.Name, Id(i)))]),
        rows.Select((row, i) => new IndicatorResult { IndicatorId = Id(i), Actual = Actual(row.Done) }).ToEquatableList());

    private static string Id(int row) => row.ToString(CultureInfo.InvariantCulture);

    private static ActualValue Actual(int? done) => done switch
    {
        null => Rows.NotApplicable,
        -1 => ActualValue.Blank,
        < -1 => Rows.Bound(Comparator.AtMost, -done.Value),
        _ => Rows.Did(done.Value),
    };
}
