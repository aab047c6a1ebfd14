using System.Linq;
using PerfEval.Core.Checking.Checks;
using PerfEval.Core.Findings;
using PerfEval.Core.Forms;
using PerfEval.Core.Reports;
using Xunit;

namespace PerfEval.Core.Tests.Forms;

/// <summary>A column not recognised is not a column left blank: its head is named, and no note of the reading says that nothing was filled in.</summary>
public sealed class UnreadHeadTests
{
    [Theory]
    [InlineData("三级指标,年度指标值,单项完成实况,分值,得分\n甲,≥5座,5座,50,50\n总分,,,50,50\n", "单项完成实况", Completeness.Unknown)]
    [InlineData("三级指标,年度指标值,实际完成值,分值,折合后得到的分\n甲,≥5座,5座,50,50\n", "折合后得到的分", Completeness.Unknown)]
    [InlineData("一级指标,三级指标,年度指标值,单项完成实况,折合后得到的分\n产出,甲,≥5座,5座,50\n", "单项完成实况、折合后得到的分", Completeness.Unknown)]
    [InlineData("三级指标,年度指标值,,分值,得分\n甲,≥5座,5座,50,50\n总分,,,50,50\n", "（第3栏）", Completeness.Unknown)]
    [InlineData("三级指标,年度指标值,实际完成值,分值,得分,核心指标否\n甲,≥5座,5座,50,50,是\n总分,,,50,50\n", "核心指标否", Completeness.Complete)]
    [InlineData("三级指标,年度指标值,实际完成值,分值,得分,核心指标否\n甲,≥5座,5座,50,50,\n总分,,,50,50\n", "", Completeness.Complete)]
    public void The_heads_not_recognised_are_named_and_nothing_is_said_to_be_blank(string sheet, string heads, Completeness completeness)
    {
        var reading = FormReader.Read(FormSheet.ReadText(sheet).Form!);
        Assert.Equal(heads, string.Concat(reading.Findings.Where(finding => finding.Code == FindingCodes.ColumnNotRecognised).Select(HeadsOf)));
        Assert.Equal(completeness, reading.Report.Completeness);
        var said = string.Join('\n', reading.Findings.Select(finding => finding.What(Language.Chinese)));
        Assert.DoesNotContain("没有填报", said, System.StringComparison.Ordinal);
        Assert.DoesNotContain("没有分值和得分", said, System.StringComparison.Ordinal);
        Assert.DoesNotContain("没有看到", said, System.StringComparison.Ordinal);

        static string HeadsOf(Finding finding) => finding.Arguments.First(argument => argument.Name == "heads").Value.Render(Language.Chinese);
    }

    [Fact]
    public void A_table_of_which_too_few_heads_are_known_is_told_and_no_total_is_held_against_the_rest()
    {
        const string Indicators = "三级指标,年度指标值,实际完成值,分值,得分\n甲,≥5座,5座,90,90\n总分,,,100,99\n";
        var (reading, result) = CasePage.Recheck(
            FormSheet.ReadText("资金,核定的预算额,年内动支额,分值,执行率,得分\n年度资金总额,100,90,10,90%,9\n" + Indicators).Form!);
        Assert.Equal(Completeness.Unknown, reading.Report.Completeness);
        Assert.Equal(["资金", "核定的预算额", "年内动支额"], FormSheet.ReadText("资金,核定的预算额,年内动支额,分值,执行率,得分\n甲,1,1,1,1,1\n" + Indicators).Form!.UnreadHeads);
        Assert.DoesNotContain(result.Findings, finding => finding.Severity == Severity.Error);
        Assert.Equal(new Core.Amounts.PointsRange(Core.Amounts.Points.From(90), Core.Amounts.Points.From(100)), result.Evaluation.Total);
    }

    [Theory]
    [InlineData("甲,≥5座,5座,60,60\n乙,≥5座,5座,40,40\n", Completeness.Complete)]
    [InlineData("甲,≥5座,5座,60,60\n乙,≥5座,5座,30,30\n", Completeness.Unknown)]
    [InlineData("甲,≥5座,5座,60,60\n乙,≥5座,5座,30,30\n总分,,,90,90\n", Completeness.Complete)]
    [InlineData("甲,≥5座,5座,60,60\n乙,≥5座,5座,一百,40\n", Completeness.Unknown)]
    public void A_table_without_a_total_row_is_whole_where_its_rows_have_all_the_points(string rows, Completeness completeness)
    {
        var reading = FormReader.Read(FormSheet.ReadText("三级指标,年度指标值,实际完成值,分值,得分\n" + rows).Form!);
        Assert.Equal(completeness, reading.Report.Completeness);
        Assert.Equal(completeness == Completeness.Unknown, reading.Findings.Any(finding => finding.Code == FindingCodes.FormIncomplete));
    }

    [Fact]
    public void Heads_in_two_rows_name_both_and_no_error_is_claimed_on_what_stands_under_them()
    {
        var form = FormSheet.ReadText("""
            一级指标,二级指标,三级指标,指标分值,预期指标值,,实际完成值,自评得分,
            ,,,,符号,数值与单位,,单项得分,占比(%)
            产出指标,数量指标,甲,50,>=,5000,6418件,100,50
            满意度指标,满意度,乙,50,>=,80%,85%,100,50
            总分,,,,,,,,100
            """).Form!;
        var (reading, result) = CasePage.Recheck(form);
        Assert.Equal(["预期指标值／数值与单位", "自评得分／单项得分", "自评得分／占比(%)"], form.UnreadHeads);
        Assert.Equal(2, reading.Report.Goals[0].Tree.Leaves.Count);
        Assert.DoesNotContain(result.Findings, finding => finding.Severity == Severity.Error);
    }

    [Fact]
    public void Lower_heads_name_the_columns_of_the_upper_one_they_divide()
    {
        var reading = FormReader.Read(FormSheet.ReadText(
            "一级指标,二级指标,三级指标,年度指标值,,,实际完成值,分值,得分\n,,,指标性质,指标值,度量单位,,,\n产出,数量,甲,≥,5,座,5座,100,100\n").Form!);
        var goal = reading.Report.Goals[0];
        Assert.Equal(("甲", "5座", "100"), (goal.Tree.Leaves[0].Indicator.Name, goal.Results[0].Actual.Text, goal.Results[0].ClaimedScore.Value.ToString()));
        Assert.Equal("quantity ≥5 [座]", CasePage.Typed(goal.Tree.Leaves[0].Indicator.Target));
        Assert.DoesNotContain(reading.Findings, finding => finding.Code == FindingCodes.ColumnNotRecognised);
    }

    [Theory]
    [InlineData("三级指标,年度指标值,实际完成值,分值,得分,甲,≥5座,5座,50,50\n乙,≥1座,1座,50,50\n总分,,,100,100\n", "甲 ≥5座 5座 50 50", "（第1行表头之后的内容）")]
    [InlineData("三级指标,年度指标值,实际完成值,分值,得分,7\n乙,≥1座,1座,50,50\n总分,,,50,50\n", "7", "（第1行表头之后的内容）")]
    [InlineData("三级指标,年度指标值,实际完成值,分值,得分,是否核心\n乙,≥1座,1座,50,50,\n总分,,,50,50\n", "是否核心", "")]
    [InlineData("三级指标,年度指标值,实际完成值,分值,得分,2023年目标值\n乙,≥1座,1座,50,50,\n总分,,,50,50\n", "2023年目标值", "")]
    [InlineData("三级指标,年度指标值,实际完成值,分值,得分,得分\n乙,≥1座,1座,50,50,\n总分,,,50,50\n", "", "")]
    [InlineData("年度绩效目标1（80分）,三级指标,年度指标值,实际完成值,分值,得分\n,乙,≥1座,1座,80,80\n总分,,,,80,80\n", "", "")]
    public void What_shares_the_line_of_the_heads_is_kept_and_values_among_it_are_told(string sheet, string remark, string told)
    {
        var form = FormSheet.ReadText(sheet).Form!;
        Assert.Equal((remark, told), (string.Concat(form.Remarks), string.Concat(form.UnreadHeads)));
        Assert.Single(FormReader.Read(form).Report.Goals[0].Results);
    }

    [Fact]
    public void A_second_form_below_the_first_is_a_form_of_its_own_and_adds_nothing_to_it()
    {
        const string Form = "项目资金(万元),年初预算数,全年预算数,全年执行数,分值,执行率,得分\n年度资金总额,100,100,90,10,90%,9\n"
            + "三级指标,年度指标值,实际完成值,分值,得分\n甲,≥5座,5座,90,90\n总分,,,100,99\n";
        var alone = CasePage.Recheck(FormSheet.ReadText(Form).Form!);
        var forms = FormSheet.ReadText(Form + "填报人：甲\n项目支出绩效自评表\n项目名称,乙\n" + Form.Replace("90%,9", "90%,8", System.StringComparison.Ordinal)).Forms;
        Assert.Equal(2, forms.Count);
        var (first, second) = (CasePage.Recheck(forms[0]), CasePage.Recheck(forms[1]));
        Assert.Equal((alone.Result.Evaluation.Total, alone.Reading.Report.Claims), (first.Result.Evaluation.Total, first.Reading.Report.Claims));
        Assert.Equal(("项目支出绩效自评表", "乙", "8"), (forms[1].Title, forms[1].ProjectName, forms[1].FundingRows[0].Score));
        Assert.Equal((null, "填报人：甲"), (forms[0].ProjectName, string.Concat(forms[0].Remarks)));
        Assert.DoesNotContain(first.Result.Findings, finding => finding.Severity == Severity.Error);
        Assert.Equal(alone.Result.Evaluation.Total, second.Result.Evaluation.Total);
    }

    [Fact]
    public void A_form_with_every_head_known_and_no_result_was_published_without_results() =>
        Assert.Equal(Completeness.Unfilled, FormReader.Read(FormSheet.ReadText("三级指标,年度指标值,实际完成值,分值,得分\n甲,≥5座,,50,\n").Form!).Report.Completeness);

    [Theory]
    [InlineData("三级指标,年度指标值,单项完成实况,分值,得分\n甲,≥5座,5座,50,50\n总分,,,50,50\n")]
    [InlineData("三级指标,年度指标值,,分值,得分\n甲,≥5座,5座,50,50\n总分,,,50,50\n")]
    [InlineData("三级指标,年度指标值,实际完成值,分值,折合后得到的分\n甲,≥5座,5座,50,50\n")]
    [InlineData("资金来源,年初预算数,核定的预算额,全年执行数,得分\n年度资金总额,100,100,90,9\n财政拨款,100,100,90,\n三级指标,年度指标值,实际完成值,得分\n甲,≥5座,5座,90\n")]
    [InlineData("资金来源,核定的预算额,全年执行数,执行率,得分\n年度资金总额,100,90,90%,9\n三级指标,年度指标值,实际完成值,分值,得分\n甲,≥5座,5座,90,90\n总分,,,100,99\n")]
    public void No_check_says_that_a_column_was_left_blank_which_may_be_the_one_not_recognised(string sheet)
    {
        var (reading, result) = CasePage.Recheck(FormSheet.ReadText(sheet).Form!);
        FindingCode[] ofBlanks =
            [CheckCodes.ActualNotReported, CheckCodes.ScoreNotFiled, CheckCodes.ExecutedWithoutBudget, CheckCodes.SourceLineIncomplete];
        Assert.DoesNotContain(result.Findings, finding => ofBlanks.Contains(finding.Code));
        Assert.Contains(result.Findings, finding => finding.Code == FindingCodes.ColumnNotRecognised);
    }

    [Fact]
    public void A_cell_left_blank_in_a_column_that_was_recognised_is_said_to_be()
    {
        var (reading, result) = CasePage.Recheck(
            FormSheet.ReadText("三级指标,年度指标值,实际完成值,分值,得分,核心指标否\n甲,≥5座,,50,50,是\n乙,≥5座,5座,50,50,是\n总分,,,100,100\n").Form!);
        Assert.Single(result.Findings, finding => finding.Code == CheckCodes.ActualNotReported);
    }
}
