using System.Collections.Generic;
using FsCheck;
using FsCheck.Fluent;
using PerfEval.Core.Amounts;
using PerfEval.Core.Common;
using PerfEval.Core.Indicators;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Tests.Generators;

/// <summary>Generators of goals: trees with a result for every row, as a form has them. Half of the rows have an id of their own.</summary>
internal static class FiledGoals
{
    private static readonly Gen<IndicatorResult.MemoItem> Memo =
        from name in Values.Text
        from target in IndicatorValues.Target
        from actual in IndicatorValues.Actual
        select new IndicatorResult.MemoItem(name, target, actual);

    private static readonly Gen<Row> Rows =
        from name in Values.Text
        from target in IndicatorValues.Target
        from points in Values.Cell(Values.Score)
        from direction in Gen.Elements<Direction?>(null, Direction.HigherIsBetter, Direction.LowerIsBetter)
        from actual in IndicatorValues.Actual
        from score in Values.Cell(Values.Score)
        from reason in Values.OptionalText
        from elements in ScorableReports.ElementResults
        from memo in Values.List(Memo)
        from named in Gen.Elements(true, false)
        from opening in Gen.Frequency((4, Gen.Constant<TargetValue?>(null)), (1, IndicatorValues.Target.Select(TargetValue? (one) => one)))
        select new Row(
            new ThirdLevelIndicator
            {
                Id = "",
                Name = name,
                Target = target,
                Points = points,
                PrintedDirection = direction,
                OpeningTarget = opening,
            },
            new IndicatorResult { IndicatorId = "", Actual = actual, ClaimedScore = score, DeviationReason = reason, Elements = elements, MemoItems = memo },
            named);

    public static Gen<AnnualGoal> Goal { get; } =
        from expected in Values.OptionalText
        from actual in Values.OptionalText
        from points in Values.Cell(Values.Score)
        from levels in Values.List(
            from name in Values.OptionalText
            from declared in Values.Cell(Values.Score)
            from seconds in Values.List(
                from name in Values.OptionalText
                from rows in Values.List(Rows)
                select new Second(name, rows))
            select new First(new FirstLevelIndicator(name, declared, default), seconds))
        select Build(levels, expected, actual, points);

    private static AnnualGoal Build(EquatableList<First> levels, string? expected, string? actual, Reported<Points> points)
    {
        List<FirstLevelIndicator> firsts = [];
        List<IndicatorResult> results = [];
        for (var i = 0; i < levels.Count; i++)
        {
            List<SecondLevelIndicator> seconds = [];
            for (var j = 0; j < levels[i].Seconds.Count; j++)
            {
                List<ThirdLevelIndicator> thirds = [];
                for (var k = 0; k < levels[i].Seconds[j].Rows.Count; k++)
                {
                    var row = levels[i].Seconds[j].Rows[k];
                    var id = (row.IsNamed ? "编码" : "") + IndicatorTree.DefaultId(i, j, k);
                    thirds.Add(row.Indicator with { Id = id });
                    results.Add(row.Result with { IndicatorId = id });
                }

                seconds.Add(new SecondLevelIndicator(levels[i].Seconds[j].Name, thirds.ToEquatableList()));
            }

            firsts.Add(levels[i].Level with { SecondLevels = seconds.ToEquatableList() });
        }

        return new AnnualGoal(new IndicatorTree(firsts.ToEquatableList()), results.ToEquatableList())
        {
            Expected = expected,
            Actual = actual,
            DeclaredPoints = points,
        };
    }

    private sealed record Row(ThirdLevelIndicator Indicator, IndicatorResult Result, bool IsNamed);

    private sealed record Second(string? Name, EquatableList<Row> Rows);

    private sealed record First(FirstLevelIndicator Level, EquatableList<Second> Seconds);
}
