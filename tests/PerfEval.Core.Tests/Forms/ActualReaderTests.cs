using PerfEval.Core.Amounts;
using PerfEval.Core.Forms.Cells;
using PerfEval.Core.Indicators;
using Xunit;

namespace PerfEval.Core.Tests.Forms;

/// <summary>Actual values, amounts, points and rates as forms write them.</summary>
public sealed class ActualReaderTests
{
    [Theory]
    [InlineData("50", "quantity 50 []")]
    [InlineData("72.74%", "quantity 72.74 [%]")]
    [InlineData("≥266米", "bound ≥266 [米]")]
    [InlineData("=100%", "bound =100 [%]")]
    [InlineData("=0件", "bound =0 [件]")]
    [InlineData("95%以上", "bound ≥95 [%]")]
    [InlineData("7月", "date 2022-07")]
    [InlineData("2021年12月完成", "date 2021-12")]
    [InlineData("完成", "asserted 1")]
    [InlineData("已完成。", "asserted 1")]
    [InlineData("达成预期指标", "asserted 1")]
    [InlineData("基本达到", "asserted 2")]
    [InlineData("部分达成预期指标并具有一定效果", "asserted 2")]
    [InlineData("未完成", "asserted 3")]
    [InlineData("完成50个", "quantity 50 [个]")]
    [InlineData("100%完成", "quantity 100 [%]")]
    [InlineData("无", "wording")]
    [InlineData("是", "wording")]
    [InlineData("程度较高", "wording")]
    [InlineData("90%-95%", "wording")]
    [InlineData("/", "notApplicable")]
    public void An_actual_value_is_typed(string text, string expected) =>
        Assert.Equal(expected, CasePage.Typed(ActualReader.Read(text, null, 2022, out _)));

    [Theory]
    [InlineData("89.974", "89.974万元")]
    [InlineData("3359.62万", "3359.62万元")]
    [InlineData("1,143.81", "1143.81万元")]
    [InlineData("１２．５", "12.5万元")]
    [InlineData("（577.32）", "-577.32万元")]
    [InlineData("−577.32", "-577.32万元")]
    [InlineData("2亿元", "20000万元")]
    [InlineData("72890元", "7.289万元")]
    [InlineData("¥90", "90万元")]
    [InlineData("1，143.81", "1143.81万元")]
    public void An_amount_is_read_in_its_own_unit_or_the_tables(string text, string expected) =>
        Assert.Equal(expected, ReportedCell.Amount(text, AmountUnit.WanYuan, out _).Value.ToString());

    [Theory]
    [InlineData("12.34.56")]
    [InlineData("1 234")]
    [InlineData("M.8")]
    [InlineData("12,34")]
    [InlineData("90万个")]
    public void What_is_no_amount_is_unreadable_and_reported(string text)
    {
        Assert.Equal(ReportedKind.Unreadable, ReportedCell.Amount(text, AmountUnit.WanYuan, out var problem).Kind);
        Assert.Equal("PE9001", problem!.Code.ToString());
    }

    [Theory]
    [InlineData("10", "10", false)]
    [InlineData("10分", "10", false)]
    [InlineData("22.5", "22.5", false)]
    [InlineData("10%", "10", true)]
    public void Points_are_read_and_a_weight_in_percent_is_said(string text, string expected, bool said)
    {
        Assert.Equal(expected, ReportedCell.Score(text, out var problem).Value.ToString());
        Assert.Equal(said, problem is not null);
    }

    [Theory]
    [InlineData("99%", "99%")]
    [InlineData("99％", "99%")]
    [InlineData("100百分比", "100%")]
    [InlineData("0.958", "0.958")]
    [InlineData("20", "20")]
    [InlineData("102.59%", "102.59%")]
    public void A_rate_is_kept_on_the_scale_it_is_printed_in(string text, string expected) =>
        Assert.Equal(expected, ReportedCell.Rate(text, out _).Value.ToString());

    [Theory]
    [InlineData("#N/A")]
    [InlineData("#DIV/0!")]
    [InlineData("########")]
    [InlineData("#WERT!")]
    [InlineData("NaN")]
    [InlineData("12,34")]
    [InlineData("2022-02-30")]
    [InlineData("2/30/2022")]
    [InlineData("03/04/2022")]
    [InlineData("03/04/22")]
    [InlineData("十三月")]
    public void What_is_damaged_is_said(string text)
    {
        _ = TargetReader.Read(text, null, 2022, out var target);
        _ = ActualReader.Read(text, null, 2022, out var actual);
        Assert.Equal(("PE9001", "PE9001"), (target?.Code.ToString(), actual?.Code.ToString()));
    }

    [Theory]
    [InlineData("03/04/2022", "cell.dateOrder")]
    [InlineData("11/10/22", "cell.dateOrder")]
    [InlineData("2/30/2022", "cell.date")]
    [InlineData("11/15/2022", null)]
    [InlineData("11/15/48", null)]   // three counts, or a day of a year the form is not about
    [InlineData("5/10/20", null)]
    public void Of_a_day_with_its_year_last_it_is_said_that_it_could_be_two(string text, string? expected)
    {
        _ = ActualReader.Read(text, null, 2022, out var problem);
        Assert.Equal(expected, problem?.Expected);
    }

    [Theory]
    [InlineData("#3楼")]
    [InlineData("#甲")]
    [InlineData("良好")]
    [InlineData("12月底未完成")]
    public void What_is_only_words_is_not_called_damaged(string text)
    {
        _ = ActualReader.Read(text, null, 2022, out var problem);
        Assert.Null(problem);
    }

    [Theory]
    [InlineData("—5座", "5座")]
    [InlineData("—5～10天", "5天–10天")]
    public void A_dash_taken_off_is_said(string text, string proposal)
    {
        _ = TargetReader.Read(text, null, 2022, out var problem);
        Assert.Equal(("PE9018", proposal), (problem!.Code.ToString(), problem.Proposal));
    }

    [Theory]
    [InlineData("(6)座", null, "6座", "PE9018")]
    [InlineData("（6）座", null, "6座", "PE9018")]
    [InlineData("（1,200）人次", null, "1200人次", "PE9018")]
    [InlineData("(6)", "座", "6座", "PE9018")]
    [InlineData("≥(6)座", null, "≥6座", "PE9018")]
    [InlineData("(6)座以上", null, "≥6座", "PE9018")]
    [InlineData("(6)", null, "-6", null)]
    [InlineData("(6)%", null, "-6%", null)]
    [InlineData("(6)万元", null, "-6万元", null)]
    [InlineData("(6)", "万元", "-6万元", null)]
    [InlineData("(6)万", null, "-6万", null)]
    public void Brackets_around_what_is_counted_are_no_minus(string text, string? column, string value, string? code)
    {
        var target = TargetReader.Read(text, column, 2022, out var ofTarget);
        var actual = ActualReader.Read(text, column, 2022, out var ofActual);
        Assert.Equal((value, value), ((target with { Raw = null }).Text, (actual with { Raw = null }).Text));
        Assert.Equal((code, code), (ofTarget?.Code.ToString(), ofActual?.Code.ToString()));
    }

    [Theory]
    [InlineData("(6)6座")]
    [InlineData("≥（6）6座")]
    [InlineData("(6).5座")]
    [InlineData("(6)(7)座")]
    public void Brackets_join_no_two_numbers(string text)
    {
        Assert.DoesNotContain("66", (ActualReader.Read(text, null, 2022, out _) with { Raw = null }).Text, System.StringComparison.Ordinal);
        Assert.IsNotType<ActualValue.Quantity>(ActualReader.Read(text, null, 2022, out _));
    }

    // every dash there is before a digit, long and short: what follows decides, and the same for all of a length
    [Fact]
    public void A_dash_is_a_minus_unless_it_is_long_and_a_count_follows()
    {
        Assert.All("-−‐‑–﹣－", dash => Assert.Equal(("-3", "-3%", "-3座", null), Read(dash)));
        Assert.All(CellText.LongDashes, dash => Assert.Equal(("-3", "-3%", "3座", "PE9018"), Read(dash)));

        static (string, string, string, string?) Read(char dash)
        {
            var (bare, share) = (Value($"{dash}3", out _), Value($"{dash}3%", out _));
            return (bare, share, Value($"{dash}3座", out var code), code);
        }

        static string Value(string text, out string? code)
        {
            var value = ((ActualValue.Quantity)ActualReader.Read(text, null, 2022, out var problem)).Value;
            code = problem?.Code.ToString();
            Assert.Equal(value, ((TargetValue.Quantity)TargetReader.Read(text, null, 2022, out _)).Value);
            Assert.True(!value.Unit.IsNone || ReportedCell.Score(text, out _) == Reported<Points>.Of(Points.From(-3), "-3" == text ? null : text));
            return value.ToString();
        }
    }

    [Theory]
    [InlineData("#N/A", true)]
    [InlineData("#NV", true)]
    [InlineData("优", false)]
    public void A_grade_that_is_an_error_of_a_spreadsheet_is_unreadable(string grade, bool isError)
    {
        var reading = Core.Forms.FormReader.Read(new Core.Forms.Filed.FiledForm { Grade = grade });
        Assert.Equal(isError ? ReportedKind.Unreadable : ReportedKind.Value, reading.Report.Claims.Grade.Kind);
        Assert.Equal(isError, System.Linq.Enumerable.Any(reading.Findings, finding => finding.Code.ToString() == "PE9001"));
    }
}
