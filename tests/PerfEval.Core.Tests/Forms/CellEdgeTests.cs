using PerfEval.Core.Amounts;
using PerfEval.Core.Findings;
using PerfEval.Core.Forms.Cells;
using PerfEval.Core.Indicators;
using Xunit;

namespace PerfEval.Core.Tests.Forms;

/// <summary>Texts of cells at the edge of what is read: the first and last year, month, day and length, and what stands just beyond.</summary>
public sealed class CellEdgeTests
{
    [Theory]
    [InlineData("2022年", 0, 5, 2022)]
    [InlineData("2022年度", 0, 6, 2022)]
    [InlineData("1949年", 0, 5, 1949)]
    [InlineData("1948年", 0, 0, 0)]
    [InlineData("2100年", 0, 5, 2100)]
    [InlineData("2101年", 0, 0, 0)]
    [InlineData("12022年", 1, 0, 0)]         // the end of a longer number
    [InlineData("22年12月", 0, 3, 2022)]
    [InlineData("22年1月", 0, 3, 2022)]
    [InlineData("22年123月", 0, 0, 0)]
    [InlineData("约2年12月", 0, 0, 0)]
    [InlineData("2022-12", 0, 5, 2022)]
    [InlineData("2022-1", 0, 0, 0)]         // 2022 less 1, or January
    [InlineData("20220131", 0, 4, 2022)]
    [InlineData("20220301", 0, 4, 2022)]
    [InlineData("20221231", 0, 4, 2022)]
    [InlineData("20220001", 0, 0, 0)]
    [InlineData("20221301", 0, 0, 0)]
    [InlineData("20220100", 0, 0, 0)]
    [InlineData("20220132", 0, 0, 0)]
    [InlineData("20220131,", 0, 4, 2022)]
    [InlineData("20220131至", 0, 4, 2022)]
    [InlineData("20220131到", 0, 4, 2022)]
    [InlineData("20220131日", 0, 4, 2022)]
    [InlineData("20220131号", 0, 4, 2022)]
    [InlineData("20220131前", 0, 4, 2022)]
    [InlineData("20220131完成", 0, 4, 2022)]
    [InlineData("20220131起", 0, 4, 2022)]
    [InlineData("20220131万元", 0, 0, 0)]
    [InlineData("20220131a", 0, 0, 0)]
    public void A_year_is_read_to_its_edges(string text, int at, int length, int year)
    {
        var read = YearText.Length(text, at, CellWords.Standard, out var found);
        Assert.Equal(length, read);
        Assert.Equal(year, read == 0 ? 0 : found);
    }

    [Theory]
    [InlineData(1, 1899, "1899-12-31")]
    [InlineData(0, 1899, null)]
    [InlineData(2_958_465, 9999, "9999-12-31")]
    [InlineData(44_926, 2022, "2022-12-31")]
    [InlineData(44_926, null, null)]
    public void A_number_of_a_spreadsheet_may_be_a_day(int value, int? year, string? day) =>
        Assert.Equal(day, SerialDate.Of(Measure.Of(value, MeasureUnit.None), year)?.ToString());

    [Fact]
    public void A_number_beyond_the_last_day_is_none() => Assert.Null(SerialDate.Of(Measure.Of(2_958_466, MeasureUnit.None), 9999));

    [Theory]
    [InlineData("10-15", 2022, "2022-10-15")]
    [InlineData("1-1", 1, "0001-01-01")]
    [InlineData("12-31", 9998, "9998-12-31")]
    [InlineData("4-30", 2022, "2022-04-30")]
    [InlineData("4-31", 2022, null)]
    [InlineData("13-15", 2022, null)]
    [InlineData("0-15", 2022, null)]
    [InlineData("10-15", 9999, null)]
    [InlineData("10-15", 0, null)]
    [InlineData("10.5-15", 2022, null)]
    [InlineData("[10,15]", 2022, null)]
    [InlineData("10-15个", 2022, null)]
    public void A_bare_range_may_be_a_month_and_a_day(string text, int year, string? day)
    {
        var range = Assert.IsType<TargetValue.Range>(TargetReader.Read(text, null, null, out _));
        Assert.Equal(day, SerialDate.Of(range, year)?.ToString());
    }

    [Theory]
    [InlineData("≥", true)]
    [InlineData("不少于", true)]
    [InlineData("≥5", false)]
    [InlineData("5", false)]
    [InlineData("", false)]
    public void A_sign_alone_is_nothing_else(string text, bool isSign) => Assert.Equal(isSign, SignText.Is(text));

    [Theory]
    [InlineData("(个)", "个")]
    [InlineData("()", null)]
    [InlineData("百分比", "%")]
    [InlineData("%", "%")]
    [InlineData("%人", null)]
    [InlineData("个(处)", "个(处)")]
    [InlineData("个((处)", null)]
    [InlineData("个(处", null)]
    [InlineData("元/人.年", "元/人.年")]
    [InlineData("元/人.", null)]
    [InlineData("元/㎡", "元/㎡")]
    [InlineData("元/\u3380", "元/\u3380")]
    [InlineData("元/\u33DF", "元/\u33DF")]
    [InlineData("元/\u33E0", null)]
    [InlineData("abcdefghij", "abcdefghij")]
    [InlineData("abcdefghijk", null)]
    public void A_unit_is_read_to_its_edges(string text, string? symbol)
    {
        Assert.Equal(symbol is not null, UnitText.TryRead(text, out var unit));
        Assert.Equal(symbol ?? "", unit.Symbol);
    }

    [Theory]
    [InlineData("abcde个", true)]
    [InlineData("abcdef个", false)]
    [InlineData("", false)]
    public void A_common_unit_has_at_most_six_characters(string text, bool isCommon) => Assert.Equal(isCommon, UnitText.IsCommon(text));

    [Theory]
    [InlineData("≥1≤5", 1, 5)]
    [InlineData("5≤X≤15", 5, 15)]
    [InlineData("在10到15", 10, 15)]
    [InlineData("10和2015之间", 10, 2015)]
    [InlineData("[10,15%]%", 10, 15)]
    [InlineData("[5,5]", 5, 5)]
    [InlineData("10≤abcdefghijklmnopqrstuvwxyzabcdefgh≤15", 10, 15)]
    public void A_range_is_read_to_its_edges(string text, int low, int high)
    {
        var range = Assert.IsType<TargetValue.Range>(TargetReader.Read(text, null, 2022, out _));
        Assert.Equal((low, high), (range.Low.Value, range.High.Value));
    }

    [Fact]
    public void A_longer_text_is_no_range() =>
        Assert.IsType<TargetValue.Wording>(TargetReader.Read("10≤abcdefghijklmnopqrstuvwxyzabcdefghi≤15", null, 2022, out _));

    [Theory]
    [InlineData("2022年3月", null)]
    [InlineData("2022年3月、2022年5月", "SeveralDates")]
    public void Several_days_in_a_cell_are_told(string text, string? problem)
    {
        Assert.IsType<ActualValue.Date>(ActualReader.Read(text, null, 2022, out var told));
        Assert.Equal(problem is null ? null : FindingCodes.SeveralDates, told?.Code);
    }

    [Theory]
    [InlineData("5个", null)]
    [InlineData("5 个", "5 个")]
    public void What_is_printed_is_kept_where_it_is_not_the_usual_writing(string text, string? raw)
    {
        Assert.Equal(raw, TargetReader.Read(text, null, 2022, out _).Raw);
        Assert.Equal(raw, ActualReader.Read(text, null, 2022, out _).Raw);
    }
}
