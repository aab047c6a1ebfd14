using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using PerfEval.Core.Amounts;

namespace PerfEval.Core.Tests.Amounts;

/// <summary>
/// Values for laws. Uniform numbers would hardly ever be small, round, tied or at a limit, so each generator mixes those in on purpose.
/// </summary>
public static class AmountArbitraries
{
    private const long MostPoints = 10_000_000_000;

    private static readonly string[] Units =
        ["", "%", "‰", "次", "批次", "元", "万元", "亿元", "万", "亿", "粒", "万粒", "亿亿粒", "元/人*月", "分", "个月", "千元", "十亿元", "人民币万元", "萬元", "E2", "e+5次", "m²", "kg", "万 次"];

    private static readonly string[] Pieces =
        [.. "-.0123456789/%".Select(c => $"{c}"), "万", "亿", "元", "‰", "次", " ", "５", "．", "－", "e", "+", ",", "000000", "999999999999", "٣", "\u3000", "\0"];

    public static Arbitrary<Money> Money() => Amounts().ToArbitrary();

    public static Arbitrary<Points> Points() => PointValues().ToArbitrary();

    public static Arbitrary<Ratio> Ratio() => Ratios().ToArbitrary();

    public static Arbitrary<Rounding> Rounding() => Roundings().ToArbitrary();

    public static Arbitrary<MeasureUnit> MeasureUnit() => Gen.Elements(Units).Select(Core.Amounts.MeasureUnit.Of).ToArbitrary();

    public static Arbitrary<Measure> Measure() => (
        from unit in Gen.Elements(Units).Select(Core.Amounts.MeasureUnit.Of)
        from millionths in Near(1_000_000_000_000_000_000 / unit.Factor)
        select Core.Amounts.Measure.Of((decimal)millionths / 1_000_000, unit)).ToArbitrary();

    public static Arbitrary<PrintedRate> PrintedRate() => (
        from decimals in Gen.Choose(0, 12)
        from scaled in Near((1_000_000 * (long)Math.Pow(10, decimals)) - 1)
        from sign in Gen.Elements("", "%")
        let digits = Math.Abs(scaled).ToString("D" + (decimals + 1), System.Globalization.CultureInfo.InvariantCulture)
        let text = digits[..^decimals] + (decimals > 0 ? "." : "") + digits[^decimals..]
        select Core.Amounts.PrintedRate.Parse((scaled < 0 ? "-" : "") + text + sign)).ToArbitrary();

    public static Arbitrary<PointsRange> PointsRange() => (
        from ends in PointValues().Two()
        from open in Gen.Choose(0, 3)
        let min = Core.Amounts.Points.Min(ends.Item1, ends.Item2)
        let max = Core.Amounts.Points.Max(ends.Item1, ends.Item2)
        select new PointsRange(min, open switch { 0 => null, 1 => min, _ => max })).ToArbitrary();

    public static Arbitrary<Reported<Money>> ReportedMoney() => (
        from kind in Gen.Choose(0, 4)
        from value in Amounts()
        from raw in Gen.Elements("/", "–", "一", "M.8万元", "约5")
        select kind switch
        {
            0 => Reported<Money>.Blank,
            1 => Reported<Money>.NotApplicable(raw),
            2 => Reported<Money>.Unreadable(raw),
            3 => Reported<Money>.Of(value, raw),
            _ => Reported<Money>.Of(value),
        }).ToArbitrary();

    public static Arbitrary<TiedProduct> TiedProduct() => (
        from decimals in Gen.Choose(0, 3)
        from midpoint in Gen.Elements(Enum.GetValues<Midpoint>())
        from half in Gen.Choose(-10_000, 10_000).Select(n => (2L * n) + 1)
        from denominator in Gen.Elements(1L, 2L, 3L, 7L, 400L)
        let halfStep = (long)Math.Pow(10, 4 - decimals) / 2
        select new TiedProduct(
            Core.Amounts.Points.FromTenThousandths(half * denominator),
            Core.Amounts.Ratio.Of(halfStep, denominator),
            new Rounding(decimals, midpoint))).ToArbitrary();

    public static Arbitrary<Division> Division() => (
        from denominator in Near(long.MaxValue / 2).Where(n => n != 0).Select(n => (Int128)Math.Abs(n) * 2)
        from wide in Gen.Elements((Int128)1, long.MaxValue / 4)
        from quotient in Near(long.MaxValue / 8)
        from remainder in Gen.Elements(0, 1, -1, denominator / 2, (denominator / 2) + 1, (denominator / 2) - 1, denominator - 1)
        from midpoint in Gen.Elements(Enum.GetValues<Midpoint>())
        let divisor = quotient is > -8 and < 8 ? denominator * wide / 2 : denominator
        select new Division((divisor * quotient) + (quotient < 0 ? -remainder : remainder), divisor, midpoint)).ToArbitrary();

    public static Arbitrary<NearNumber> NearNumber() => Gen.OneOf(
        Gen.Elements(Pieces).ListOf().Select(pieces => new NearNumber(string.Concat(pieces))),
        ArbMap.Default.GeneratorFor<string?>().Select(text => new NearNumber(text ?? ""))).ToArbitrary();

    /// <summary>Whole numbers within ±limit: around zero, around both limits, round ones, and anywhere.</summary>
    internal static Gen<long> Near(long limit) => Gen.OneOf(
        Gen.Choose(-20, 20).Select(n => Clamp(n, limit)),
        Gen.Choose(0, 3).Select(n => Clamp(limit - n, limit)),
        Gen.Choose(0, 3).Select(n => -Clamp(limit - n, limit)),
        Gen.Choose(-1_000_000, 1_000_000).Select(n => Clamp(n * 1_000L, limit)),
        ArbMap.Default.GeneratorFor<long>().Select(n => Clamp(n, limit)),
        from high in Gen.Choose(int.MinValue, int.MaxValue)
        from low in Gen.Choose(0, int.MaxValue)
        select (long)((((Int128)high << 31) + low) % ((Int128)limit + 1)));

    private static long Clamp(long value, long limit) => Math.Clamp(value, -limit, limit);

    private static Gen<Money> Amounts() => Near(Core.Amounts.Money.MaxFen).Select(Core.Amounts.Money.FromFen);

    private static Gen<Points> PointValues() => Near(MostPoints).Select(Core.Amounts.Points.FromTenThousandths);

    private static Gen<Ratio> Ratios() => Gen.OneOf(
        from numerator in Near(long.MaxValue)
        from denominator in Near(long.MaxValue).Where(n => n != 0)
        select Core.Amounts.Ratio.Of(numerator, denominator),
        from numerator in Gen.Choose(-50, 50)
        from denominator in Gen.Choose(1, 50)
        select Core.Amounts.Ratio.Of(numerator, denominator),
        from numerator in Gen.Choose(-200_000, 200_000)
        from denominator in Gen.Elements(2, 8, 10, 100, 1_000, 20_000)
        select Core.Amounts.Ratio.Of(numerator, denominator));

    private static Gen<Rounding> Roundings() =>
        from decimals in Gen.Choose(0, Core.Amounts.Rounding.MaxDecimals)
        from midpoint in Gen.Elements(Enum.GetValues<Midpoint>())
        select new Rounding(decimals, midpoint);
}
