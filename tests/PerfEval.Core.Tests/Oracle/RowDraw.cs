using PerfEval.Core.Amounts;
using PerfEval.Core.Common;
using PerfEval.Core.Indicators;

namespace PerfEval.Core.Tests.Oracle;

/// <summary>
/// Draws one row: every kind of target beside every kind of actual value, in units that are the same, convert, are left out or do not
/// convert.
/// </summary>
internal static class RowDraw
{
    public static string[] Names { get; } = ["甲", "乙", "丙", "丁", "投诉", "三公经费控制率", "成本节约率", "材料成本", "办结时间", "质保期"];

    public static string[] Elements { get; } = ["制度健全", "执行有效", "公开及时"];

    public static ThirdLevelIndicator Indicator(Dice dice, string id, TargetValue target) => new()
    {
        Id = id,
        Name = dice.One<string>(Names),
        Target = target,
        Points = Points(dice),
        PrintedDirection = dice.Once(6) ? dice.Named<Direction>() : null,
        OpeningTarget = dice.Once(3) ? dice.One(target, Values(dice).Target) : null,
    };

    public static Reported<Points> Points(Dice dice) => dice.Between(0, 15) switch
    {
        0 => Reported<Points>.Blank,
        1 => Reported<Points>.NotApplicable("/"),
        2 => Core.Amounts.Points.Zero,
        3 => Core.Amounts.Points.FromTenThousandths(dice.Between(1, 300_000)),
        4 => Core.Amounts.Points.From(3.335m),
        5 when dice.Once(2) => Core.Amounts.Points.From(dice.One(-2m, -5m, -12.5m)),
        _ => Core.Amounts.Points.From(dice.One(1m, 3m, 5m, 7m, 10m, 12.5m, 20m, 30m)),
    };

    public static (TargetValue Target, ActualValue Actual) Values(Dice dice)
    {
        var units = dice.Between(0, 14) switch
        {
            0 => ("%", "‰"),
            14 => dice.One(("天", "天"), ("天", ""), ("", "天"), ("小时", "天")),
            1 => ("万元", "元"),
            2 => ("元", "亿元"),
            3 => ("%", ""),
            4 => ("", "%"),
            5 => ("次", ""),
            6 => ("次", "批次"),
            7 => dice.One(("万", "万人"), ("万人", "万"), ("万", "元"), ("万", ""), ("次", "万"), ("万次", "次"), ("", "次"), ("", "万元")),
            8 => dice.One(("", "元"), ("元", ""), ("", "亿元"), ("%", "%")),
            < 11 => ("%", "%"),
            _ => ("次", "次"),
        };
        var number = Number(dice);
        var filed = Near(dice, number);
        // 62.73 beside 627300元
        filed = units switch
        {
            ("", "元") when dice.Once(2) => filed * 10_000,
            ("元", "") when dice.Once(2) => decimal.Round(filed / 10_000, 6),
            _ => filed,
        };
        return (Target(dice, number, units.Item1), Actual(dice, filed, units.Item2));
    }

    public static EquatableList<IndicatorResult.ElementResult> Results(Dice dice) => dice.Once(2)
        ? []
        : [new(dice.One<string>([.. Elements, "另一要素"]), dice.One<bool?>(true, false, null)),
            new("公开及时", dice.One<bool?>(true, false, null))];

    public static Judgement? Judged(Dice dice) => dice.Once(4)
        ? new Judgement(Core.Amounts.Points.From(dice.One(0m, 4m, 5m, 6m, 8m, 9m, 10m, 25m)), "评委", "现场查看") : null;

    public static Reported<Points> Claimed(Dice dice) =>
        dice.Once(3) ? Reported<Points>.Blank : Core.Amounts.Points.From(dice.One(0m, 4m, 5m, 6m, 8m, 9m, 10m, 25m));

    private static decimal Number(Dice dice) => dice.Between(0, 9) switch
    {
        0 => 0,
        1 => dice.One(0.9m, 1m, 1.5m, 2m, 2.01m, 0.05m),
        2 => dice.Between(-12, -1),
        3 => dice.Between(1, 20_000) / 100m,
        < 7 => dice.Between(3, 12),
        _ => dice.One(80m, 90m, 95m, 98m, 100m),
    };

    // equal, one off, a little off, a share of it, beyond any threshold, or anything
    private static decimal Near(Dice dice, decimal number) => dice.Between(0, 9) switch
    {
        0 => number,
        1 => number - 1,
        2 => number + 1,
        3 => number - 5,
        4 => number + 0.01m,
        5 => number * 1.35m,
        6 => decimal.Round(number / 3, 6),
        7 => number / 100,
        8 => -number,
        _ => Number(dice),
    };

    private static TargetValue Target(Dice dice, decimal number, string unit) => dice.Between(0, 15) switch
    {
        < 6 => new TargetValue.Quantity(Measure.Of(number, unit), dice.Named<Comparator>()),
        < 9 => new TargetValue.Quantity(Measure.Of(number, unit)),
        < 11 => new TargetValue.Range(Measure.Of(number, unit), Measure.Of(number + dice.Between(0, 10), unit)),
        11 => new TargetValue.Range(Measure.Of(-System.Math.Abs(number), unit), Measure.Of(System.Math.Abs(number), unit)),
        12 => new TargetValue.Deadline(Date(dice)),
        13 => new TargetValue.Wording(Words(dice)),
        14 => dice.Once(2) ? TargetValue.NotStated : new TargetValue.NotApplicable("/"),
        _ => new TargetValue.NotBefore(Date(dice)),
    };

    private static ActualValue Actual(Dice dice, decimal number, string unit) => dice.Between(0, 15) switch
    {
        < 7 => new ActualValue.Quantity(Measure.Of(number, unit)),
        < 10 => new ActualValue.Bound(Measure.Of(number, unit), dice.Named<Comparator>()),
        10 => new ActualValue.Date(Date(dice)),
        11 => new ActualValue.Asserted("完成", dice.Between(1, 3)),
        12 => new ActualValue.Wording(Words(dice)),
        13 => ActualValue.Blank,
        14 => new ActualValue.NotApplicable("/"),
        _ => new ActualValue.Date(Date(dice)),
    };

    private static string Words(Dice dice) => dice.One("明显改善", "有所提升");

    private static FiledDate Date(Dice dice)
    {
        var month = new NodaTime.YearMonth(2022, dice.Between(5, 7));
        return dice.Once(2) ? FiledDate.Of(month) : FiledDate.Of(month.OnDayOfMonth(dice.One(1, 2, 15, 29, 30)));
    }
}
