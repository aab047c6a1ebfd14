using System.Linq;
using System.Text;
using PerfEval.Core.Assessing;
using PerfEval.Core.Checking.Checks;
using PerfEval.Core.Findings;
using PerfEval.Core.Forms;
using PerfEval.Core.Forms.Filed;
using PerfEval.Core.Json;
using PerfEval.Core.Reports;
using Xunit;

namespace PerfEval.Core.Tests.Forms;

/// <summary>How forms are put together: rows of sums, merged cells, several goals, money divided twice, a rate without amounts; and forms as JSON with what JSON may hold besides.</summary>
public sealed class StructureTests
{
    private static readonly FiledFundingRow Money = new() { Label = "年度资金总额", FullYearBudget = "100", Executed = "90", Points = "10", Rate = "90%", Score = "9" };

    private static readonly FiledForm Form = new()
    {
        Year = "2022",
        FundingRows = [Money],
        IndicatorRows =
        [
            Row("产出指标", "数量指标", "甲", "≥10个", "10个", "50", "50"),
            Row("效益指标", "社会效益指标", "乙", "明显", "明显", "30", "30"),
            Row("满意度指标", "服务对象满意度指标", "满意度", "≥95%", "96%", "10", "10"),
        ],
        TotalPoints = "100",
        TotalScore = "99",
        Completeness = Completeness.Complete,
    };

    [Theory]
    [InlineData("小计", null, null, null)]
    [InlineData(null, "小计", null, null)]
    [InlineData(null, null, "产出指标小计", null)]
    [InlineData("产出指标", "数量指标", "小计", null)]
    public void A_row_of_sums_is_no_indicator_and_is_written_back(string? first, string? second, string? name, string? target)
    {
        var form = Form with { IndicatorRows = [Form.IndicatorRows[0], Row(first, second, name, target, null, "50", "50"), .. Form.IndicatorRows.Skip(1)] };
        var (reading, result) = CasePage.Recheck(form);
        Assert.True(reading.Rows[1].IsSum);
        Assert.Equal("99", result.Evaluation.Total.ToString());
        Assert.DoesNotContain(result.Findings, finding => finding.Severity > Severity.Note);
        Assert.Equal(form, FormWriter.Write(reading));
    }

    [Theory]
    [InlineData("50", "49", true)]
    [InlineData("50", "50", false)]
    [InlineData("40", "50", true)]
    [InlineData("50", "/", false)]
    public void A_subtotal_that_is_not_the_sum_is_found(string points, string score, bool found)
    {
        var form = Form with { IndicatorRows = [Form.IndicatorRows[0], Row(null, null, "小计", null, null, points, score), .. Form.IndicatorRows.Skip(1)] };
        Assert.Equal(found, FormReader.Read(form).Findings.Any(finding => finding.Code == FindingCodes.SubtotalNotSum && finding.Severity == Severity.Error));
    }

    [Fact]
    public void A_row_named_for_a_sum_that_has_a_target_is_an_indicator() => Assert.False(
        FormReader.Read(Form with { IndicatorRows = [Row("产出指标", "数量指标", "合计", "≥10个", "10个", "50", "50")] }).Rows[0].IsSum);

    [Fact]
    public void The_total_among_the_indicators_is_the_forms_where_it_prints_no_other()
    {
        var form = Form with { TotalPoints = null, TotalScore = null, Completeness = null, IndicatorRows = [.. Form.IndicatorRows, Row("总分", null, null, null, null, "100", "99")] };
        var (reading, result) = CasePage.Recheck(form);
        Assert.Equal("99", result.Total.Claimed.ToString());
        Assert.Equal(Completeness.Complete, reading.Report.Completeness);
        Assert.Equal(form, FormWriter.Write(reading));
    }

    [Theory]
    [InlineData("40", ScoreVerdict.Judgement)]      // 8 of 10 on the second row: 40 of 50
    [InlineData("45", ScoreVerdict.Judgement)]
    [InlineData("30", ScoreVerdict.BreaksRule)]     // less than any of the rows gives
    public void One_score_for_merged_rows_lies_between_what_they_give(string score, ScoreVerdict verdict)
    {
        var form = Form with
        {
            IndicatorRows = [Form.IndicatorRows[0] with { Score = score }, Row(null, null, "丙", "≥10个", "8个", null, null), .. Form.IndicatorRows.Skip(1)],
        };
        var result = CasePage.Recheck(form).Result;
        Assert.Equal(verdict, result.Rows[1].Verdict);
        Assert.Equal(verdict == ScoreVerdict.BreaksRule, result.Checks.Findings.Any(finding => finding.Code == CheckCodes.ScoreDiffers));
    }

    [Theory]
    [InlineData("98", false)]
    [InlineData("82", false)]
    [InlineData("81", true)]     // below the worst goal
    [InlineData("99", true)]     // above the best
    public void Goals_of_all_the_points_each_leave_the_total_between_the_worst_and_the_best(string total, bool found)
    {
        var result = CasePage.Recheck(Goals("80", "64") with { TotalScore = total }).Result;
        Assert.Equal("[82, 98]", result.Evaluation.Total.ToString());
        Assert.DoesNotContain(result.Checks.Findings, finding => finding.Code == CheckCodes.PointsNotFull);
        Assert.Equal(found, result.Checks.Findings.Any(finding => finding.Code == CheckCodes.TotalNotSumOfScores));
        var ledger = result.Evaluation.Ledger;
        Assert.Equal(ledger.Total.Max, ledger.Full!.Value - ledger.Entries.Aggregate(default(Core.Amounts.Points), (sum, entry) => sum + entry.AtBest));
        Assert.Equal(ledger.Total.Min, ledger.Full!.Value - ledger.Entries.Aggregate(default(Core.Amounts.Points), (sum, entry) => sum + entry.AtWorst));
    }

    [Fact]
    public void Goals_that_share_the_points_are_added_up()
    {
        var form = Goals("80", "64") with
        {
            IndicatorRows = [Row("产出指标", "数量指标", "甲", "≥10个", "10个", "40", "40") with { Goal = "1" }, Row("产出指标", "数量指标", "乙", "≥10个", "8个", "40", "32") with { Goal = "2" }],
        };
        Assert.Equal("90", CasePage.Recheck(form with { TotalScore = "90" }).Result.Evaluation.Total.ToString());
    }

    [Theory]
    [InlineData("85%", "8.5", null)]
    [InlineData("85%", "10", "MissedButFull")]
    [InlineData("85", "8.5", null)]
    [InlineData("0.85", "8.5", null)]
    [InlineData("76%", "7", "Truncated")]
    [InlineData("100%", "9.96", null)]     // the printed rate may have been rounded
    public void Without_amounts_the_score_of_execution_is_held_against_the_printed_rate(string rate, string score, string? cause)
    {
        var result = CasePage.Recheck(Form with { FundingRows = [new FiledFundingRow { Label = "年度资金总额", Points = "10", Rate = rate, Score = score }] }).Result;
        Assert.Equal(cause, result.Rows[0].Cause?.ToString());
        Assert.Equal(cause is not null, result.Checks.Findings.Any(finding => finding.Code == CheckCodes.ScoreDiffers));
    }

    [Theory]
    [InlineData("60", "40", 0)]     // the two make the appropriation
    [InlineData("60", "30", 1)]     // they do not: what is printed does not add up
    public void Parts_of_a_source_that_no_word_marks_are_not_counted_twice(string general, string fund, int errors)
    {
        var form = Form with
        {
            FundingRows =
            [
                Money, new FiledFundingRow { Label = "财政拨款", FullYearBudget = "100" }, new FiledFundingRow { Label = "一般公共预算", FullYearBudget = general },
                new FiledFundingRow { Label = "政府性基金", FullYearBudget = fund }, new FiledFundingRow { Label = "其他资金" },
            ],
        };
        Assert.Equal(errors, CasePage.Recheck(form).Result.Checks.Findings.Count(finding => finding.Code == CheckCodes.TotalNotSum));
    }

    [Theory]
    [InlineData("财政拨款,60,60,60,,,\n其他资金,40,40,30,,,\n小计,100,100,90,,,\n资金执行情况,,,,10,90%,9\n", 3, 0)]
    [InlineData("小计,100,100,90,10,90%,9\n资金执行率,,,,10,90%,9\n财政拨款,60,60,60,,,\n其他资金,40,40,30,,,\n", 3, 0)]
    [InlineData("Subtotal,100,100,90,10,90%,9\n财政拨款,60,60,60,,,\n其他资金,40,40,30,,,\n", 2, 0)]
    [InlineData("年度资金总额,100,100,90,10,90%,9\n财政拨款,60,60,60,,,\n其他资金,40,40,30,,,\n小计,100,100,90,,,\n", 2, 1)]
    [InlineData("中央资金,40,40,40,,,\n省级资金,20,20,20,,,\n小计,60,60,60,,,\n其他资金,40,40,30,10,90%,9\n", 3, 1)]
    [InlineData("Total,100,100,90,10,90%,9\n财政拨款,60,60,60,,,\n小计,60,60,60,,,\n其他资金,40,40,30,,,\n小计,40,40,30,,,\n", 2, 2)]
    public void A_subtotal_of_the_funds_is_the_total_or_beside_the_table_and_never_a_source(string funds, int sources, int aside)
    {
        const string Rest = "一级指标,二级指标,三级指标,年度指标值,实际完成值,分值,得分\n产出指标,数量指标,甲,≥5座,5座,90,90\n总分,,,,,100,99\n";
        var form = FormSheet.ReadText("项目资金（万元）,年初预算数,全年预算数,全年执行数,分值,执行率,得分\n" + funds + Rest).Form!;
        var (reading, result) = CasePage.Recheck(form);
        Assert.Equal((sources, aside), (reading.Report.Funding!.Sources.Count, reading.FundingRows.Count(row => row.Aside is not null)));
        Assert.Equal("99", result.Evaluation.Total.ToString());
        Assert.DoesNotContain(result.Findings, finding => finding.Severity == Severity.Error);
        Assert.Equal(form, FormWriter.Write(reading));
    }

    [Fact]
    public void Execution_without_points_has_none_where_the_indicators_make_the_full_points()
    {
        var form = Form with
        {
            FundingRows = [Money with { Points = null, Score = null }],
            IndicatorRows = [.. Form.IndicatorRows, Row("管理指标", "预算管理", "预算执行率", "100%", "90%", "10", "9")],
        };
        Assert.Equal("99", CasePage.Recheck(form).Result.Evaluation.Total.ToString());
        var open = form with { IndicatorRows = Form.IndicatorRows };
        Assert.Equal("[90, …)", CasePage.Recheck(open).Result.Evaluation.Total.ToString());
    }

    [Theory]
    [InlineData("40", "10", "9", "99")]      // the indicators make 100: it is the same line
    [InlineData("40", "10", "8", "107")]     // another score: it is another line
    [InlineData("30", "10", "9", "98")]      // the indicators make 90 and execution the rest: both count
    public void Execution_printed_in_both_tables_counts_once(string first, string points, string score, string sum)
    {
        var form = Form with
        {
            IndicatorRows =
            [
                Form.IndicatorRows[0] with { Points = first, Score = first }, Row("产出指标", "时效指标", "预算执行率", "100%", "90%", points, score),
                Row("产出指标", "数量指标", "丁", "≥1个", "1个", "10", "10"), .. Form.IndicatorRows.Skip(1),
            ],
        };
        var (reading, result) = CasePage.Recheck(form);
        Assert.Equal(sum, result.Total.SumOfClaims!.Value.ToString());
        Assert.Equal(form, FormWriter.Write(reading));
    }

    [Theory]
    [InlineData("""{"indicators":[{"l3":"甲","target_text":95,"actual_text":95.5,"weight":10,"score":9.5}]}""", 0)]
    [InlineData("""{"indicators":[{"l3":"甲","remark":"x","other":null}],"foo":1,"source_url":"x","notes":"y"}""", 2)]
    [InlineData("""{"indicators":null,"funds":{"rows":null}}""", 0)]
    [InlineData("""{"indicators":[null,{"l3":"甲","remark":1},{"l3":"乙","remark":2}]}""", 1)]
    [InlineData("""{"funds":[{"label":"合计","executed":1}],"indicators":[{"target_parts":{"op":"≥","value":5,"sense":"x"}}]}""", 1)]
    public void A_member_nobody_knows_is_told_once_and_the_form_is_read(string json, int told)
    {
        var read = PerfEvalJson.ReadForm(Encoding.UTF8.GetBytes(json));
        Assert.True(read.IsSuccess);
        Assert.Equal(told, read.Findings.Count);
        Assert.All(read.Findings, finding => Assert.Equal((FindingCodes.MemberUnknown, Severity.Note), (finding.Code, finding.Severity)));
        Assert.NotNull(CasePage.Recheck(read.Value).Result);
    }

    [Theory]
    [InlineData("""{"indicators":{"l3":"甲"}}""", "/indicators")]
    [InlineData("""{"indicators":["甲"]}""", "/indicators/0")]
    [InlineData("""{"indicators":[],"funds":{"rows":5}}""", "/funds/rows")]
    public void A_list_or_a_row_that_is_none_is_an_error_with_its_place(string json, string pointer) =>
        Assert.Equal(pointer, Assert.Single(PerfEvalJson.ReadForm(Encoding.UTF8.GetBytes(json)).Errors).Pointer);

    [Fact]
    public void A_number_typed_as_one_reads_like_its_text()
    {
        var typed = PerfEvalJson.ReadForm("""{"indicators":[{"l3":"甲","target_text":95,"actual_text":"95","weight":10.0,"score":"10"}]}"""u8.ToArray()).Value;
        Assert.Equal(("95", "95", "10.0", "10"), (typed.IndicatorRows[0].Target, typed.IndicatorRows[0].Actual, typed.IndicatorRows[0].Points, typed.IndicatorRows[0].Score));
    }

    [Fact]
    public void A_column_of_percentages_says_once_that_they_are_points()
    {
        var form = Form with { IndicatorRows = [.. Form.IndicatorRows.Select(row => row with { Points = row.Points + "%", Score = row.Score + "分" })] };
        Assert.Single(FormReader.Read(form).Findings, finding => finding.Code == FindingCodes.CellReadAs);
        Assert.Equal("99", CasePage.Recheck(form).Result.Evaluation.Total.ToString());
    }

    private static FiledForm Goals(string first, string second) => Form with
    {
        FundingRows = [Money with { Points = "20", Score = "18" }],
        IndicatorRows =
        [
            Row("产出指标", "数量指标", "甲", "≥10个", "10个", "80", first) with { Goal = "1" },
            Row("产出指标", "数量指标", "乙", "≥10个", "8个", "80", second) with { Goal = "2" },
        ],
    };

    private static FiledIndicatorRow Row(string? first, string? second, string? name, string? target, string? actual, string? points, string? score) => new()
    {
        FirstLevel = first,
        SecondLevel = second,
        Name = name,
        Target = target,
        Actual = actual,
        Points = points,
        Score = score,
    };
}
