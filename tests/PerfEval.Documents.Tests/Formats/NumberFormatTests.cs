using System;
using System.Globalization;
using FsCheck.Xunit;
using PerfEval.Core.Forms.Grids;
using PerfEval.Documents.Formats;
using Xunit;

namespace PerfEval.Documents.Tests.Formats;

/// <summary>What a number is under its format, and what is shown of it.</summary>
public sealed class NumberFormatTests
{
    [Theory]
    [InlineData("0.935", "0%", "93.5%", "94%")]
    [InlineData("0.8567", "0%", "85.67%", "86%")]
    [InlineData("0.95", "0.00%", "95%", "95.00%")]
    [InlineData("1", "0%", "100%", "100%")]
    [InlineData("3.42", "0.00\"万人\"", "3.42万人", "3.42万人")]
    [InlineData("3.425", "0.00\"万人\"", "3.425万人", "3.43万人")]
    [InlineData("12", "\"≥\"0\"处\"", "≥12处", "≥12处")]
    [InlineData("931.475", "#,##0.00", "931.475", "931.48")]
    [InlineData("1000", "#,##0.00", "1000", "1,000.00")]
    [InlineData("1234567.5", "#,##0", "1234567.5", "1,234,568")]
    [InlineData("123456", "0!.0,\"万元\"", "12.3456万元", "12.3万元")]
    [InlineData("123456", "0\\.0,\"万元\"", "12.3456万元", "12.3万元")]
    [InlineData("1234567", "0.00,,\"百万\"", "1.234567百万", "1.23百万")]
    [InlineData("12345", "[>=10000]0!.0,\"万\";0", "1.2345万", "1.2万")]
    [InlineData("999", "[>=10000]0!.0,\"万\";0", "999", "999")]
    [InlineData("-5", "0.00;[Red]0.00", "-5", "5.00")]
    [InlineData("-5", "0.00_);(0.00)", "-5", "(5.00)")]
    [InlineData("-5", "0.0", "-5", "-5.0")]
    [InlineData("0", "#,##0.00;-#,##0.00;\"-\"", "0", "-")]
    [InlineData("1", "[=1]\"是\";[=0]\"否\"", "是", "是")]
    [InlineData("0", "[=1]\"是\";[=0]\"否\"", "否", "否")]
    [InlineData("7", ";;;", "7", "")]
    [InlineData("12.5", "[$¥-804]#,##0.00", "¥12.5", "¥12.50")]
    [InlineData("12.5", "0.##", "12.5", "12.5")]
    [InlineData("12", "0.##", "12", "12.")]
    [InlineData("0.5", "#.0", "0.5", ".5")]
    [InlineData("5", "000", "5", "005")]
    [InlineData("202211", "0000\"年\"00\"月\"", "2022年11月", "2022年11月")]
    [InlineData("12", "General\"个\"", "12个", "12个")]
    [InlineData("12", "G/通用格式\"个\"", "12个", "12个")]
    [InlineData("0.333333333333333", "General", "0.333333333333333", "0.333333333")]
    [InlineData("123456789012", "General", "123456789012", "1.23457E+11")]
    [InlineData("12.5", "@", "12.5", "12.5")]
    [InlineData("0.5", "# ?/?", "0.5", "0.5")]
    [InlineData("12345", "0.00E+00", "12345", "12345")]
    [InlineData("12", "", "12", "12")]
    [InlineData("12", "0\"%\"", "12%", "12%")]
    [InlineData("0.00123", "0.00‰", "0.00123‰", "0.00‰")]
    public void A_number_is_what_its_format_shows_exactly(string number, string format, string exact, string shown)
    {
        var value = NumberFormat.Of(format).Show(decimal.Parse(number, CultureInfo.InvariantCulture));

        Assert.Equal((exact, shown), (value.Text, value.Displayed ?? value.Text));
    }

    [Theory]
    [InlineData("0.935", "0%", true)]
    [InlineData("0.93", "0%", false)]
    [InlineData("1000", "#,##0.00", false)]
    [InlineData("0", "_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_ ", true)]
    [InlineData("123456", "0!.0,", true)]
    [InlineData("123000", "0!.0,", false)]
    public void What_is_shown_is_rounded_only_where_digits_are_lost(string number, string format, bool isRounded) =>
        Assert.Equal(isRounded, NumberFormat.Of(format).Show(decimal.Parse(number, CultureInfo.InvariantCulture)).IsRounded);

    [Theory]
    [InlineData(44895, "yyyy\"年\"m\"月\"d\"日\"", "2022-11-30", "2022年11月30日")]
    [InlineData(44895, "yyyy-mm-dd", "2022-11-30", "2022-11-30")]
    [InlineData(44895, "yyyy/m/d;@", "2022-11-30", "2022/11/30")]
    [InlineData(44895, "[$-804]yyyy\"年\"m\"月\"d\"日\";@", "2022-11-30", "2022年11月30日")]
    [InlineData(44895, "[DBNum1][$-804]yyyy\"年\"m\"月\"d\"日\"", "2022-11-30", "2022-11-30")]
    [InlineData(44895, "m\"月\"d\"日\"", "2022-11-30", "11月30日")]
    [InlineData(44895, "yyyy\"年\"m\"月\"", "2022年11月", "2022年11月")]
    [InlineData(44895, "mmm-yy", "2022年11月", "Nov-22")]
    [InlineData(44895, "yyyy\"年\"", "2022年", "2022年")]
    [InlineData(44895, "aaaa", "星期三", "星期三")]
    [InlineData(44895, "d-mmm-yy dddd", "2022-11-30", "30-Nov-22 Wednesday")]
    [InlineData(1, "yyyy-m-d", "1900-01-01", "1900-1-1")]
    [InlineData(59, "yyyy-m-d", "1900-02-28", "1900-2-28")]
    [InlineData(60, "yyyy-m-d", "1900-02-29", "1900-2-29")]
    [InlineData(61, "yyyy-m-d", "1900-03-01", "1900-3-1")]
    [InlineData(2958465, "yyyy-m-d", "9999-12-31", "9999-12-31")]
    [InlineData(2958466, "yyyy-m-d", "########", "########")]
    [InlineData(-1, "yyyy-m-d", "########", "########")]
    public void A_number_under_a_date_is_that_day_as_far_as_it_is_shown(int number, string format, string exact, string shown)
    {
        var value = NumberFormat.Of(format).Show(number);

        Assert.Equal((exact, shown), (value.Text, value.Displayed ?? value.Text));
        Assert.False(value.IsRounded);
    }

    [Theory]
    [InlineData("44895.354166666667", "yyyy-m-d h:mm", "2022-11-30 08:30:00", "2022-11-30 8:30")]
    [InlineData("44895.354166666667", "yyyy-m-d", "2022-11-30", "2022-11-30")]
    [InlineData("44895.999999999", "yyyy-m-d h:mm:ss", "2022-12-01", "2022-12-1 0:00:00")]
    [InlineData("0.354166666666667", "h:mm", "8:30", "8:30")]
    [InlineData("0.75", "h:mm AM/PM", "6:00 PM", "6:00 PM")]
    [InlineData("0.75", "上午/下午h\"时\"mm\"分\"", "下午6时00分", "下午6时00分")]
    [InlineData("1.5", "[h]:mm:ss", "36:00:00", "36:00:00")]
    [InlineData("0.020833333333333", "mm:ss", "30:00", "30:00")]
    public void Times_are_read_to_the_second(string number, string format, string exact, string shown)
    {
        var value = NumberFormat.Of(format).Show(decimal.Parse(number, CultureInfo.InvariantCulture));

        Assert.Equal((exact, shown), (value.Text, value.Displayed ?? value.Text));
    }

    [Theory]
    [InlineData(14)]
    [InlineData(15)]
    [InlineData(22)]
    [InlineData(30)]
    [InlineData(31)]
    [InlineData(28)]
    [InlineData(29)]
    [InlineData(51)]
    [InlineData(53)]
    [InlineData(54)]
    [InlineData(58)]
    public void Built_in_formats_of_days_give_the_day(int id)
    {
        var value = BuiltInFormats.Of(id).Show(44895);

        Assert.Equal(("2022-11-30", GridCell.CellKind.Date), (value.Text, value.Kind));
    }

    [Theory]
    [InlineData(17)]
    [InlineData(27)]
    [InlineData(36)]
    [InlineData(50)]
    [InlineData(52)]
    [InlineData(57)]
    public void Built_in_formats_of_months_give_the_month(int id) => Assert.Equal("2022年11月", BuiltInFormats.Of(id).Show(44895).Text);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(23)]
    [InlineData(37)]
    [InlineData(49)]
    [InlineData(59)]
    [InlineData(163)]
    public void Other_built_in_formats_give_the_number(int id) => Assert.Equal("44895", BuiltInFormats.Of(id).Show(44895).Text);

    [Fact]
    public void A_workbook_that_counts_from_1904_gives_the_same_day_for_its_own_number() =>
        Assert.Equal("2022-11-30", NumberFormat.Of("yyyy-m-d").Show(44895 - 1462, 1462).Text);

    [Fact]
    public void A_format_longer_than_any_is_not_looked_into() =>
        Assert.Equal("5", NumberFormat.Of(new string('0', DocumentLimits.MaxFormatCharacters + 1)).Show(5).Text);

    [Property]
    public bool Every_format_gives_a_text_for_every_number(FsCheck.NonNull<string> code, int number, byte scale)
    {
        var value = NumberFormat.Of(code.Get).Show(number / (decimal)System.Math.Pow(10, scale % 9));
        return value.Text is not null;
    }

    [Theory]
    [InlineData("0%%%%%%%%%%%%%%%%%%%%")]
    [InlineData("0!.0000000000000000000000000000000000000000000000")]
    [InlineData("0,,,,,,,,,,,,,,,,,,,,")]
    public void A_format_that_shifts_a_number_out_of_sight_shows_it_as_it_is(string format) =>
        Assert.Contains("7922816251426433", NumberFormat.Of(format).Show(79228162514264337593543950335m).Text, StringComparison.Ordinal);

    [Property]
    public bool Under_percent_a_number_is_a_hundred_times_itself(int number) =>
        NumberFormat.Of("0%").Show(number / 10000m).Text == StoredNumber.Text(number / 100m) + "%";
}
