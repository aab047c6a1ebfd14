using System;
using System.Globalization;
using System.Linq;
using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using PerfEval.Core.Common;
using Xunit;

namespace PerfEval.Core.Tests.Common;

/// <summary>The one grammar of numbers.</summary>
public sealed class NumberTextTests
{
    [Theory]
    [InlineData("5", "5")]
    [InlineData("+5", "5")]
    [InlineData("-5.50", "-5.50")]
    [InlineData(".5", "0.5")]
    [InlineData("-.5", "-0.5")]
    [InlineData("007", "007")]
    [InlineData("(5.2)", "-5.2")]
    [InlineData("(1,234)", "-1234")]
    [InlineData("1,234", "1234")]
    [InlineData("12,345,678.9", "12345678.9")]
    [InlineData("9.6E-01", "0.96")]
    [InlineData("9.60e-2", "0.0960")]
    [InlineData("1.2E+05", "120000")]
    [InlineData("1.2345E2", "123.45")]
    [InlineData("-1E3", "-1000")]
    [InlineData("5E0", "5")]
    [InlineData("1,000E-03", "1.000")]
    public void A_number_is_read_to_plain_digits(string text, string digits)
    {
        Assert.True(NumberText.TryReadAll(text, out var read));
        Assert.Equal(digits, read);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData(".")]
    [InlineData("5.")]
    [InlineData("1.2.3")]
    [InlineData("0,123")]
    [InlineData("00,123")]
    [InlineData("1,23")]
    [InlineData("1,2345")]
    [InlineData("1234,567")]
    [InlineData("1,234,56")]
    [InlineData("1,234,")]
    [InlineData(",234")]
    [InlineData("1,,234")]
    [InlineData("12 345")]
    [InlineData("(5")]
    [InlineData("()")]
    [InlineData("(-5)")]
    [InlineData("((5))")]
    [InlineData("--5")]
    [InlineData("1e")]
    [InlineData("1e+")]
    [InlineData("1e5.5")]
    [InlineData("1e5e5")]
    [InlineData("1E999")]
    [InlineData("1E-41")]
    [InlineData("2E3F")]
    [InlineData("٣")]
    [InlineData("５")]
    [InlineData("五")]
    public void Anything_else_is_no_number(string text) => Assert.False(NumberText.TryReadAll(text, out _));

    [Theory]
    [InlineData("1,234万", "1234", "万")]
    [InlineData("5E", "5", "E")]
    [InlineData("5E级", "5", "E级")]
    [InlineData("5E3级", "5000", "级")]
    [InlineData("2E3F", "2", "E3F")]
    public void What_follows_a_number_is_left(string text, string digits, string rest)
    {
        Assert.True(NumberText.TryReadStart(text, out var read, out var length));
        Assert.Equal((digits, rest), (read, text[length..]));
    }

    [Property]
    public Property Groups_of_three_are_the_plain_number() => Prop.ForAll(
        ArbMap.Default.ArbFor<ulong>(), number => NumberText.TryReadAll(number.ToString("N0", CultureInfo.InvariantCulture), out var digits)
            && digits == number.ToString(CultureInfo.InvariantCulture));

    [Property]
    public Property A_power_of_ten_is_exact() => Prop.ForAll(
        (from mantissa in Gen.Choose(-99_999, 99_999) from power in Gen.Choose(-30, 30) select (mantissa, power)).ToArbitrary(), it =>
        {
            var read = NumberText.TryReadAll($"{it.mantissa.ToString(CultureInfo.InvariantCulture)}E{it.power.ToString(CultureInfo.InvariantCulture)}", out var digits);
            var places = digits.Contains('.', StringComparison.Ordinal) ? digits.Length - digits.IndexOf('.', StringComparison.Ordinal) - 1 : 0;
            var value = BigInteger.Parse(digits.Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
            return read && value * BigInteger.Pow(10, 30) == it.mantissa * BigInteger.Pow(10, 30 + it.power + places);
        });

    [Property]
    public Property A_separator_moved_by_one_place_is_no_number() => Prop.ForAll(
        (from number in Gen.Choose(1_000_000, 9_999_999) from at in Gen.Elements(2, 3, 5, 6, 7) select (number, at)).ToArbitrary(), it =>
            !NumberText.TryReadAll(it.number.ToString(CultureInfo.InvariantCulture).Insert(it.at, ","), out _));

    [Property(MaxTest = 1000)]
    public bool Reading_never_throws(string? text) => !NumberText.TrySplit(text, out var digits, out _) || digits.Any(char.IsAsciiDigit);
}
