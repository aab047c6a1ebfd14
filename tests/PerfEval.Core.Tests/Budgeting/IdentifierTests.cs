using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using PerfEval.Core.Budgeting;
using Xunit;

namespace PerfEval.Core.Tests.Budgeting;

/// <summary>Codes of units, projects and bodies: what is read, of what parts it is, and what is refused.</summary>
public sealed class IdentifierTests
{
    [Theory]
    [InlineData("219", 1, "219", null)]
    [InlineData("219001", 2, "219", "219")]
    [InlineData("001002003", 3, "001", "001002")]
    [InlineData("999999999999999999999", 7, "999", "999999999999999999")]
    [InlineData("000", 1, "000", null)]
    public void A_unit_code_has_three_digits_a_tier(string text, int tiers, string department, string? parent)
    {
        var code = BudgetUnitCode.Parse(text);
        Assert.Equal((text, tiers, department, parent), (code.ToString(), code.Tiers, code.Department.ToString(), code.Parent?.ToString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("21")]
    [InlineData("21901")]
    [InlineData("21900A")]
    [InlineData("219 001")]
    [InlineData("２１９")]
    [InlineData("000000000000000000000000")]
    public void What_is_no_unit_code_is_refused(string text)
    {
        Assert.False(BudgetUnitCode.TryParse(text, null, out _));
        Assert.Contains($"'{text}'", Assert.Throws<FormatException>(() => BudgetUnitCode.Parse(text)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_unit_lies_under_those_whose_code_its_own_starts_with()
    {
        var unit = BudgetUnitCode.Parse("219001002");
        Assert.True(unit.IsUnder(BudgetUnitCode.Parse("219001")));
        Assert.True(unit.IsUnder(BudgetUnitCode.Parse("219")));
        Assert.False(unit.IsUnder(unit));
        Assert.False(unit.IsUnder(BudgetUnitCode.Parse("220")));
        Assert.False(unit.IsUnder(BudgetUnitCode.Parse("000219")));
        Assert.False(BudgetUnitCode.Parse("219").IsUnder(unit));
    }

    [Property]
    public void A_unit_code_lies_under_another_just_where_its_text_goes_on_with_more_tiers(NonNegativeInt a, NonNegativeInt b, NonNegativeInt c)
    {
        string[] texts = [$"{a.Get % 3:D3}", $"{a.Get % 3:D3}{b.Get % 3:D3}", $"{b.Get % 3:D3}{c.Get % 3:D3}000", $"{c.Get % 1000:D3}"];
        Assert.All(texts, one => Assert.All(texts, other => Assert.Equal(
            one.Length > other.Length && one.StartsWith(other, StringComparison.Ordinal),
            BudgetUnitCode.Parse(one).IsUnder(BudgetUnitCode.Parse(other)))));
    }

    [Fact]
    public void A_project_code_is_region_year_kind_and_number()
    {
        var code = ProjectCode.Parse("51092322T000000012345");
        Assert.Equal(("510923", 2022, 'T', "000000012345"), (code.Region.ToString(), code.Year.Year, code.Kind, code.Serial));
        Assert.Equal("51092322T000000012345", code.ToString());
        Assert.Equal("00000000A000000000000", default(ProjectCode).ToString());
    }

    [Theory]
    [InlineData("51092322T00000001234")]
    [InlineData("51092322T0000000123456")]
    [InlineData("51092322t000000012345")]
    [InlineData("510923222000000012345")]
    [InlineData("5109232ZT000000012345")]
    [InlineData("51092322T00000001234X")]
    [InlineData("")]
    public void What_is_no_project_code_is_refused(string text)
    {
        Assert.False(ProjectCode.TryParse(text, null, out _));
        Assert.Contains("51092322T", Assert.Throws<FormatException>(() => ProjectCode.Parse(text)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_credit_code_is_of_authority_category_region_body_and_check()
    {
        var code = UnifiedSocialCreditCode.Parse("91350100M000100Y43");
        Assert.Equal(
            ('9', '1', "350100", "M000100Y4", '3', true),
            (code.Authority, code.Category, code.Region.ToString(), code.Organization, code.ExpectedCheck, code.IsChecked));
        Assert.False(UnifiedSocialCreditCode.Parse("91350100M000100Y44").IsChecked);
        Assert.Equal('3', UnifiedSocialCreditCode.Parse("91350100M000100Y44").ExpectedCheck);
    }

    // the weighted sum of seventeen zeros is 0, and a remainder of 0 gives 0
    [Fact]
    public void A_remainder_of_zero_gives_zero() => Assert.True(default(UnifiedSocialCreditCode).IsChecked);

    [Theory]
    [InlineData("91350100M000100Y4")]
    [InlineData("91350100M000100Y433")]
    [InlineData("91350100I000100Y43")]
    [InlineData("9135A100M000100Y43")]
    [InlineData("91350100m000100Y43")]
    [InlineData("")]
    public void What_is_no_credit_code_is_refused(string text)
    {
        Assert.False(UnifiedSocialCreditCode.TryParse(text, null, out _));
        Assert.Throws<FormatException>(() => UnifiedSocialCreditCode.Parse(text));
    }

    [Property]
    public Property One_wrong_character_never_passes_the_check_and_the_text_comes_back() => Prop.ForAll(
        Gen.Elements("0123456789ABCDEFGHJKLMNPQRTUWXY".ToCharArray()).ArrayOf(17).ToArbitrary(),
        Gen.Choose(0, 16).ToArbitrary(),
        (signs, at) =>
        {
            var body = string.Concat(signs.Select((sign, i) => i is >= 2 and < 8 ? (char)('0' + (sign % 10)) : sign));
            var whole = body + UnifiedSocialCreditCode.Parse(body + "0").ExpectedCheck;
            var wrong = whole[..at] + (whole[at] == '0' ? '1' : '0') + whole[(at + 1)..];
            return UnifiedSocialCreditCode.Parse(whole) is { IsChecked: true } code && code.ToString() == whole
                && !UnifiedSocialCreditCode.Parse(wrong).IsChecked;
        });
}
