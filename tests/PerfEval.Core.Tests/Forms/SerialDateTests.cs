using System;
using System.Linq;
using PerfEval.Core.Checking.Checks;
using PerfEval.Core.Findings;
using PerfEval.Core.Forms;
using PerfEval.Core.Forms.Filed;
using PerfEval.Core.Scoring;
using Xunit;

namespace PerfEval.Core.Tests.Forms;

/// <summary>A number that may be a day, where the row asks when: both readings stay open and are said.</summary>
public sealed class SerialDateTests
{
    [Theory]
    [InlineData("时效指标", "完成时间", "2022年12月31日前", "44925", "2022-12-30")]
    [InlineData("数量指标", "修路", "2022-12-31", "44925", "2022-12-30")]   // beside a date
    [InlineData("时效指标", "完成", "≤44926", "44925", "2022-12-30")]
    [InlineData("时效指标", "完成", "44926", "44925.75", "2022-12-30")]
    [InlineData("时效指标", "完成", "44926", "2022-12-30", "2022-12-31")]
    [InlineData("时效指标", "完成", "2022-12-31", "44197", "2021-01-01")]
    [InlineData("时效指标", "完成", "2022-12-31", "45291", "2023-12-31")]
    [InlineData("质量指标", "竣工日期", "44926", "3", "2022-12-31")]
    [InlineData("时效指标", "完成", "10-15", "2022年10月10日", "2022-10-15")]
    public void A_number_that_may_be_a_day_leaves_the_line_open(string second, string name, string target, string actual, string day)
    {
        var (reading, result) = CasePage.Recheck(Form(second, name, target, actual));

        Assert.Contains(reading.Findings, finding => finding.Code == FindingCodes.MayBeDate && finding.What(Language.Chinese).Contains(day, StringComparison.Ordinal));
        Assert.IsType<ScoreOutcome.Ranged>(Line(result).Line.Outcome);
        Assert.Contains(result.Checks.Findings, finding => finding.Code == CheckCodes.TypesDiffer);
        Assert.Equal(Form(second, name, target, actual), FormWriter.Write(reading));
    }

    [Theory]
    [InlineData("数量指标", "受益人数", "≥44000", "44925")]
    [InlineData("时效指标", "受益人数", "≥44000人", "44925人")]
    [InlineData("时效指标", "完成", "≤30", "28")]
    [InlineData("时效指标", "完成", "≥44196", "44196")]   // the last day of 2020
    [InlineData("时效指标", "完成", "≤45292", "45292")]   // the first of 2024
    [InlineData("数量指标", "办会", "10-15", "12")]
    [InlineData("时效指标", "办理天数", "10-15天", "12天")]
    public void Any_other_number_is_a_number(string second, string name, string target, string actual)
    {
        var (reading, result) = CasePage.Recheck(Form(second, name, target, actual));

        Assert.DoesNotContain(reading.Findings, finding => finding.Code == FindingCodes.MayBeDate);
        Assert.IsType<ScoreOutcome.Scored>(Line(result).Line.Outcome);
    }

    private static Core.Assessing.AssessedRow Line(Core.Assessing.Assessment result) => result.Rows.Single(line => line.Line.Kind == LineKind.Indicator);

    private static FiledForm Form(string second, string name, string target, string actual) => new()
    {
        Title = "项目支出绩效自评表",
        Year = "2022",
        TotalPoints = "50",
        TotalScore = "50",
        IndicatorRows = [new FiledIndicatorRow { FirstLevel = "产出指标", SecondLevel = second, Name = name, Target = target, Actual = actual, Points = "50", Score = "50" }],
    };
}
