using PerfEval.Core.Forms;
using PerfEval.Core.Forms.Filed;
using Xunit;

namespace PerfEval.Core.Tests.Forms;

public sealed class YearCellTests
{
    private const string Rest = "\n一级指标,三级指标,年度指标值,实际完成值,分值,得分\n产出指标,维修水库,5座,5座,90,90\n";

    [Theory]
    [InlineData("9998")]
    [InlineData("9999")]
    [InlineData("9999年")]
    [InlineData("0000")]
    public void Four_digits_over_a_form_are_read_or_kept_whatever_year_they_would_be(string title) =>
        Assert.True(FormSheet.ReadText(title + Rest).TryGetForm(out _, out _));

    [Fact]
    public void A_year_beyond_the_calendar_is_unreadable() =>
        Assert.Equal(
            Core.Amounts.ReportedKind.Unreadable, FormReader.Read(new FiledForm { Year = "9999" }).Report.FiscalYear.Kind);
}
