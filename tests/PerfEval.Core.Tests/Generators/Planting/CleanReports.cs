using System;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Common;
using PerfEval.Core.Indicators;
using PerfEval.Core.Reports;
using PerfEval.Core.Tests.Checking;
using PerfEval.Core.Tests.Fixtures;

namespace PerfEval.Core.Tests.Generators.Planting;

/// <summary>
/// Makes whole reports in which every check looks and none finds anything: money, points, targets and results of their own, every score,
/// total and grade claimed as it is recomputed.
/// Their first six indicators are counts, each for one fault to be planted in.
/// </summary>
internal sealed class CleanReports(Random random)
{
    /// <summary>The ids of the counts.</summary>
    public static string[] Counts { get; } = ["c0", "c1", "c2", "c3", "c4", "c5"];

    private static readonly string[] Names = ["甲类活动", "乙类活动", "丙类活动", "丁类活动", "戊类活动", "己类活动"];

    private readonly List<(ThirdLevelIndicator Indicator, ActualValue Actual)> _rows = [];

    public SelfEvaluation Make()
    {
        _rows.Clear();
        var tree = Tree();
        var results = _rows.Select(row => new IndicatorResult { IndicatorId = row.Indicator.Id, Actual = row.Actual }).ToEquatableList();

        // budget of whole 万元, executed 92 to 99.99 % of it
        var (budget, share) = ((decimal)random.Next(100, 5_000), random.Next(9_200, 9_999));
        return (CleanReport.Report with
        {
            Goals = [new AnnualGoal(tree, results) { Expected = "办好全年工作", Actual = "已完成" }],
        }).Spending(budget, budget, decimal.Round(budget * share / 10_000, 2)).Refiled();
    }

    private IndicatorTree Tree() => new(
    [
        new FirstLevelIndicator("产出指标", Points.From(50),
        [
            new SecondLevelIndicator("数量指标", Shares(20, Counts.Length).Select((points, i) => Count(i, points)).ToEquatableList()),
            Second("质量指标", 10, (points, i) => Row($"quality{i}", Named("合格率", i), points, Rows.AtLeast(random.Next(80, 99), "%"), "%")),
            Second("时效指标", 10, (points, i) =>
                Add(Rows.Indicator(Rows.By("2020-12"), points, Named("完成时间", i), $"time{i}"), Rows.On($"2020-{random.Next(1, 13):D2}"))),
            Second("成本指标", 10, (points, i) => Row($"cost{i}", Named("人均费用", i), points, Rows.AtMost(random.Next(100, 900), "元"), "元")),
        ]),
        new FirstLevelIndicator("效益指标", Points.From(30),
        [
            Second("社会效益指标", 20, (points, i) => Row($"effect{i}", Named("服务覆盖率", i), points, Rows.AtLeast(random.Next(60, 95), "%"), "%")),
            Second("可持续影响指标", 10, (points, i) => Add(Rows.Indicator(Rows.Words("长期发挥作用"), points, Named("影响", i), $"lasting{i}"), Rows.Asserted(1))),
        ]),
        new FirstLevelIndicator("满意度指标", Points.From(10),
            [Second("服务对象满意度指标", 10, (points, i) => Row($"pleased{i}", Named("群众满意度", i), points, Rows.AtLeast(90, "%"), "%"))]),
    ]);

    private SecondLevelIndicator Second(string name, int points, Func<decimal, int, ThirdLevelIndicator> row) =>
        new(name, Shares(points, random.Next(1, 4)).Select(row).ToEquatableList());

    // the first count is always missed by one, so that not everything is full; the third is met exactly, for more than asked may be claimed
    // at less than full
    private ThirdLevelIndicator Count(int at, decimal points)
    {
        var target = random.Next(20, 500);
        var off = at switch { 0 => -1, 2 => 0, _ => random.Next(-1, 5) };
        return Add(Rows.Indicator(Rows.AtLeast(target), points, Names[at], Counts[at]), Rows.Did(target + off));
    }

    private ThirdLevelIndicator Row(string id, string name, decimal points, TargetValue target, string unit)
    {
        var value = ((TargetValue.Quantity)target).Value.Value;
        return Add(Rows.Indicator(target, points, name, id), Rows.Did(decimal.Truncate(value * random.Next(97, 104)) / 100, unit));
    }

    private ThirdLevelIndicator Add(ThirdLevelIndicator indicator, ActualValue actual)
    {
        _rows.Add((indicator, actual));
        return indicator;
    }

    // rows of one kind have names of their own
    private static string Named(string name, int at) => $"{"甲乙丙丁"[at]}区{name}";

    // half points, none below two
    private decimal[] Shares(int points, int count)
    {
        var halves = Enumerable.Repeat(4, count).ToArray();
        for (var rest = (points * 2) - (4 * count); rest > 0; rest--)
        {
            halves[random.Next(count)]++;
        }

        return [.. halves.Select(half => half / 2m)];
    }
}
