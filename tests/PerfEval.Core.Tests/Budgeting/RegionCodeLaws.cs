using System;
using System.Globalization;
using System.Linq;
using FsCheck.Xunit;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Tests.Generators;
using Xunit;

namespace PerfEval.Core.Tests.Budgeting;

/// <summary>What holds of every region code and of every text that might be one.</summary>
[Properties(Arbitrary = [typeof(BudgetValues)], MaxTest = 400)]
public sealed class RegionCodeLaws
{
    [Property]
    public bool A_code_is_read_as_it_is_written_in_six_digits(RegionCode code) =>
        code.ToString().Length == 6 && RegionCode.Parse(code.ToString()) == code
            && int.Parse(code.ToString(), CultureInfo.InvariantCulture) == code.Number;

    [Property]
    public bool A_text_is_a_code_just_where_it_is_six_digits(RegionText text)
    {
        var isCode = text.Value.Length == 6 && text.Value.All(char.IsAsciiDigit);
        return RegionCode.TryParse(text.Value, CultureInfo.GetCultureInfo("ar-SA"), out var code) == isCode
            && code.ToString() == (isCode ? text.Value : "000000");
    }

    [Property]
    public void What_is_not_read_is_refused_by_name(RegionText text)
    {
        if (RegionCode.TryParse(text.Value, null, out var code))
        {
            Assert.Equal(code, RegionCode.Parse(text.Value));
            return;
        }

        Assert.Contains($"'{text.Value}'", Assert.Throws<FormatException>(() => RegionCode.Parse(text.Value)).Message,
            StringComparison.Ordinal);
    }

    [Property]
    public bool A_region_lies_in_the_one_whose_code_ends_two_digits_earlier(RegionCode code)
    {
        var text = code.ToString();
        var expected = text == "000000" ? null
            : text[4..] != "00" ? text[..4] + "00"
            : text[2..4] != "00" ? text[..2] + "0000"
            : "000000";
        return code.Parent?.ToString() == expected;
    }

    [Property]
    public bool Codes_are_ordered_as_their_texts_and_a_region_comes_before_what_lies_in_it(RegionCode a, RegionCode b)
    {
        var order = string.CompareOrdinal(a.ToString(), b.ToString());
        return Math.Sign(a.CompareTo(b)) == Math.Sign(order)
            && (a < b, a <= b, a > b, a >= b) == (order < 0, order <= 0, order > 0, order >= 0)
            && (a.Parent is not { } around || around < a);
    }

    [Property]
    public bool Every_way_up_ends_at_the_nation_in_three_steps_at_most(RegionCode code)
    {
        var steps = 0;
        RegionCode? at = code;
        for (; at is { } here && here != RegionCode.National; at = here.Parent)
        {
            steps++;
        }

        return at == RegionCode.National && steps <= 3 && RegionCode.National.Parent is null;
    }

    [Property]
    public bool Codes_are_equal_just_where_their_digits_are(RegionCode a, RegionCode b) =>
        (a == b) == (a.ToString() == b.ToString()) && (a != b || a.GetHashCode() == b.GetHashCode());

    [Property]
    public bool A_code_is_written_where_it_fits_and_nowhere_else(RegionCode code)
    {
        Span<char> enough = stackalloc char[6];
        Span<char> less = stackalloc char[5];
        return code.TryFormat(enough, out var written, default, null) && written == 6 && enough.SequenceEqual(code.ToString())
            && !code.TryFormat(less, out var none, default, null) && none == 0;
    }

    [Fact]
    public void The_nation_is_the_default() => Assert.Equal(RegionCode.National, RegionCode.Parse("000000"));
}
