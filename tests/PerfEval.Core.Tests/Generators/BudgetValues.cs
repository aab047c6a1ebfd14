using FsCheck;
using FsCheck.Fluent;
using PerfEval.Core.Budgeting;

namespace PerfEval.Core.Tests.Generators;

/// <summary>For properties: years, region codes, and texts that are nearly one.</summary>
public static class BudgetValues
{
    // what a number reader may let pass: other digits, blanks, signs, separators, a closing NUL
    private static readonly string[] Pieces = ["0", "0", "1", "2", "9", "20", "43", "00", "٣", "２", " ", "-", "+", ",", ".", "\0", "年",
        "e"];

    private static readonly Gen<RegionCode> Code =
        from parts in Gen.Elements("00", "00", "43", "02", "10", "99").ArrayOf(3)
        select RegionCode.Parse(string.Concat(parts));

    private static readonly Gen<string> NearlyCode =
        from code in Code
        from at in Gen.Choose(0, 5)
        from piece in Gen.Elements(Pieces)
        select code.ToString().Remove(at, 1).Insert(at, piece);

    public static Arbitrary<FiscalYear> Years() =>
        Gen.OneOf(Gen.Choose(1, 9998), Gen.Choose(2015, 2030), Gen.Elements(1, 4, 1900, 2000, 9998))
        .Select(year => new FiscalYear(year)).ToArbitrary();

    public static Arbitrary<YearNumber> Numbers() => Gen.OneOf(
        Gen.Choose(-3, 4), Gen.Choose(9990, 10_003), Gen.Choose(1, 9998), Gen.Elements(int.MinValue, int.MaxValue))
            .Select(number => new YearNumber(number)).ToArbitrary();

    // zeros in front make a text longer and the year no other
    public static Arbitrary<YearText> YearTexts() => Gen.OneOf(
        Text(5), Gen.Choose(0, 12_000)
            .Zip(Gen.Choose(1, 6), (number, digits) => number.ToString("D" + digits, System.Globalization.CultureInfo.InvariantCulture)))
        .Select(text => new YearText(text)).ToArbitrary();

    public static Arbitrary<RegionCode> Regions() =>
        Gen.OneOf(Code, Gen.Choose(0, 999_999).Select(number => RegionCode.Parse($"{number:D6}"))).ToArbitrary();

    public static Arbitrary<RegionText> RegionTexts() => Gen.Frequency((2, Text(7)), (1, Code.Select(code => code.ToString())), (1, NearlyCode))
        .Select(text => new RegionText(text)).ToArbitrary();

    private static Gen<string> Text(int longest) =>
        from count in Gen.Choose(0, longest)
        from parts in Gen.Elements(Pieces).ArrayOf(count)
        select string.Concat(parts);
}
