using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Common;
using PerfEval.Core.Indicators;

namespace PerfEval.Core.Tests.Generators;

/// <summary>Generators of single values and of cells that hold them, the awkward ones among them.</summary>
internal static class Values
{
    private static readonly string[] Fragments =
    [
        "产出指标", "(50 分)", " ", "\u3000", "𠮷", "😀", "\"", "\\", "\\u3000", "/", "~1", "\n", "\t", "\u0001", "\u2028", "&<>'", "％", "M.8万元", "", "a", "\uE000", "é", "\uFFFD",
    ];

    public static Gen<string> Text { get; } =
        from count in Gen.Choose(0, 4)
        from parts in Gen.Elements(Fragments).ArrayOf(count)
        select string.Concat(parts);

    public static Gen<string?> OptionalText { get; } = Gen.OneOf(Gen.Constant<string?>(null), Text.Select(text => (string?)text));

    public static Gen<Money> Amount { get; } = Gen.OneOf(
        Gen.Choose(-2_000_000_000, 2_000_000_000).Select(fen => Money.FromFen(fen)),
        Gen.Elements(0L, 1, -1, Money.MaxFen, -Money.MaxFen, Money.MaxFen - 1).Select(Money.FromFen));

    public static Gen<Points> Score { get; } = Gen.OneOf(
        Gen.Choose(0, 100).Select(points => Points.From(points)),
        Gen.Choose(-2_000_000, 2_000_000).Select(units => Points.FromTenThousandths(units)),
        Gen.Elements(10_000_000_000L, -10_000_000_000L).Select(Points.FromTenThousandths));

    public static Gen<int> Count { get; } = Gen.OneOf(Gen.Choose(-3, 100), Gen.Elements(int.MaxValue, int.MinValue));

    public static Gen<FiscalYear> Year { get; } = Gen.OneOf(Gen.Choose(2015, 2030), Gen.Elements(1, 9998)).Select(year => new FiscalYear(year));

    public static Gen<LocalDate> Date { get; } =
        from year in Gen.Elements(1, 1999, 2020, 2021, 9999)
        from day in Gen.Choose(0, 364)
        select new LocalDate(year, 1, 1).PlusDays(day);

    public static Gen<FiledDate> FiledDate { get; } = Gen.OneOf(
        Date.Select(Core.Indicators.FiledDate.Of), Date.Select(date => Core.Indicators.FiledDate.Of(date.ToYearMonth())));

    public static Gen<PrintedRate> Rate { get; } = Gen.Elements("100%", "100.0%", "0.958", "1", "20", "-50.47%", "999999.999999", "0.000000000001")
        .Select(text => PrintedRate.Parse(text, null));

    public static Gen<MeasureUnit> Unit { get; } = Gen.Elements("", "%", "‰", "次", "批次", "万元", "亿元", "万亿", "元/人*月", "m²", "千元", "E2米").Select(MeasureUnit.Of);

    public static Gen<Measure> Measure { get; } = Gen.OneOf(
        from millionths in Gen.Choose(-99_999_999, 99_999_999)
        from unit in Unit
            // 万亿 counts 10^12 of its base unit, so only ±1 of it lies within the range
        select Core.Amounts.Measure.Of(unit.Symbol == "万亿" ? millionths % 2 : millionths / 1_000_000m, unit),
        Gen.Elements(1_000_000_000_000m, -1_000_000_000_000m, 0m, 0.000001m).Select(value => Core.Amounts.Measure.Of(value, MeasureUnit.None)));

    public static Gen<Comparator> Comparator { get; } = Gen.Elements(
        Core.Indicators.Comparator.AtLeast, Core.Indicators.Comparator.AtMost, Core.Indicators.Comparator.Equal, Core.Indicators.Comparator.MoreThan, Core.Indicators.Comparator.LessThan);

    /// <summary>A cell of any state.</summary>
    public static Gen<Reported<T>> Cell<T>(Gen<T> value)
        where T : notnull => Gen.OneOf(
            Gen.Constant(Reported<T>.Blank),
            value.Select(v => Reported<T>.Of(v)),
            from v in value from raw in Text select Reported<T>.Of(v, raw),
            Text.Select(raw => Reported<T>.Unreadable(raw + "?")),
            Gen.Elements("/", "–", "一").Select(Reported<T>.NotApplicable));

    /// <summary>A short list.</summary>
    public static Gen<EquatableList<T>> List<T>(Gen<T> element) =>
        from count in Gen.Choose(0, 3)
        from items in element.ArrayOf(count)
        select items.ToEquatableList();

    /// <summary>A value or null.</summary>
    public static Gen<T?> Optional<T>(Gen<T> value)
        where T : class => Gen.OneOf(Gen.Constant<T?>(null), value.Select(v => (T?)v));

    /// <summary>One of the named values of an enumeration.</summary>
    public static Gen<T> Named<T>()
        where T : struct, System.Enum => Gen.Elements((IEnumerable<T>)System.Enum.GetValues<T>().ToArray());
}
