using NodaTime;
using PerfEval.Core.Forms;
using PerfEval.Core.Forms.Filed;
using Xunit;

namespace PerfEval.Core.Tests.Forms;

/// <summary>The day a form says it was filled in, in whatever line it stands.</summary>
public sealed class FilingDateTests
{
    [Theory]
    [InlineData("填报日期:2022年3月22日", "2022-03-22")]
    [InlineData("填报人：张三  联系电话：13900000000 填表日期： 2022-3-2", "2022-03-02")]
    [InlineData("填报时间 2022.03.22", "2022-03-22")]
    [InlineData("填报日期：二〇二二年三月二日", "2022-03-02")]
    [InlineData("填报日期：3/22/2022", "2022-03-22")]
    [InlineData("填报日期：22.3.2022 联系电话：13900000000", "2022-03-22")]
    [InlineData("填报日期：3/4/2022", null)]
    [InlineData("填报日期：3/22/20221", null)]
    [InlineData("填报日期：2022年3月", null)]
    [InlineData("填报日期：2022年2月30日", null)]
    [InlineData("填报日期：    年  月  日", null)]
    [InlineData("填报日期：202511", null)]
    [InlineData("验收日期：2022年3月22日", null)]
    [InlineData("填报日期：2022-03-2213900000000", null)]
    public void A_day_is_read_where_the_line_says_one(string line, string? expected) => Assert.Equal(
        expected, FormReader.Read(new FiledForm { Remarks = [line] }).Report.FiledOn is { HasValue: true, Value: var day } ? Iso(day) : null);

    [Fact]
    public void Two_lines_that_say_different_days_say_none_and_the_lines_stay_as_they_are()
    {
        var reading = FormReader.Read(new FiledForm { Remarks = ["填报日期：2022年3月22日", "填表日期：2022年3月23日"] });

        Assert.True(reading.Report.FiledOn.IsBlank);
        Assert.Equal(2, FormWriter.Write(reading).Remarks.Count);
        Assert.True(FormReader.Read(new FiledForm { Remarks = ["填报日期：2022年3月22日", "填表日期：2022-03-22"] }).Report.FiledOn.HasValue);
    }

    private static string Iso(LocalDate day) => NodaTime.Text.LocalDatePattern.Iso.Format(day);
}
