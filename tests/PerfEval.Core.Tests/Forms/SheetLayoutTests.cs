using System.IO;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Checking.Checks;
using PerfEval.Core.Findings;
using PerfEval.Core.Forms;
using PerfEval.Core.Forms.Filed;
using PerfEval.Core.Forms.Grids;
using PerfEval.Core.Forms.Reading;
using PerfEval.Core.Reports;
using PerfEval.Core.Tests.Json;
using Xunit;

namespace PerfEval.Core.Tests.Forms;

/// <summary>Layouts that sheets have: heads in rows, blocks, second forms, texts without delimiters. All invented but the last.</summary>
public sealed class SheetLayoutTests
{
    [Theory]
    [InlineData("base.csv", "99")]
    [InlineData("y1.csv", "99")]
    [InlineData("y2.csv", "99")]
    [InlineData("y3.csv", "99")]
    [InlineData("z1.csv", "99")]
    [InlineData("z4.csv", "99")]
    [InlineData("z5.csv", "100")]
    [InlineData("z6.csv", "99")]
    [InlineData("z8.csv", "99")]
    [InlineData("a1.csv", "99")]
    [InlineData("b3.csv", "99")]
    [InlineData("e00.csv", "99")]
    [InlineData("g00.csv", "99")]
    [InlineData("n05.csv", "99")]
    [InlineData("r1.csv", "99")]
    [InlineData("tab-after-numbers.csv", "99")]
    [InlineData("check-sichuan-funds-head.csv", "97.5")]
    public void A_sheet_is_read_whole_whatever_its_heads_look_like(string file, string total)
    {
        var (reading, result) = CasePage.Recheck(Read(file).Form!);
        Assert.Equal(total, result.Evaluation.Total.ToString());
        Assert.Equal(Completeness.Complete, reading.Report.Completeness);
        Assert.DoesNotContain(reading.Findings, finding => finding.Code == FindingCodes.ColumnNotRecognised);
        Assert.DoesNotContain(result.Findings, finding => finding.Severity == Severity.Error);
        Assert.Equal(2022, file is "z5.csv" or "check-sichuan-funds-head.csv" ? 2022 : reading.Report.FiscalYear.Value.Year);
    }

    [Theory]
    [InlineData("y1.csv", "quantity ≥5 [座]|quantity ≥100 [人]|quantity ≥90 [%]")]
    [InlineData("z5.csv", "quantity ≥5000 []|quantity ≥80 [%]")]
    [InlineData("z6.csv", "quantity ≥5 [座]|quantity ≥100 [人]|quantity ≥90 [%]")]
    [InlineData("check-chongqing-adjusted-target.csv", "quantity 100 [%]|quantity 3 [%]|quantity 12 [次]")]
    public void Sign_number_and_unit_under_one_head_are_one_target(string file, string targets) =>
        Assert.Equal(targets, string.Join('|', FormReader.Read(Read(file).Form!).Report.Rows.Select(row => CasePage.Typed(row.Leaf.Indicator.Target))));

    [Fact]
    public void The_heads_of_two_budgets_under_one_head_name_both()
    {
        var total = FormReader.Read(Read("y2.csv").Form!).Report.Funding!.Total!;
        Assert.Equal(("100", "100", "90"), (Text(total.OpeningBudget), Text(total.FullYearBudget), Text(total.Executed)));

        static string Text(Reported<Money> cell) => cell.Value.Number(AmountUnit.WanYuan);
    }

    [Fact]
    public void A_merged_head_says_which_columns_stand_under_it_and_a_merged_score_which_rows_share_it()
    {
        GridCell[] cells =
        [
            new(1, 1, "三级指标") { RowSpan = 2 }, new(1, 2, "指标值") { ColumnSpan = 2 }, new(1, 4, "实际完成值") { RowSpan = 2 },
            new(1, 5, "分值") { RowSpan = 2 }, new(1, 6, "得分") { RowSpan = 2 },
            new(2, 2, "数值"), new(2, 3, "单位"),
            new(3, 1, "甲"), new(3, 2, "≥5"), new(3, 3, "座"), new(3, 4, "5座"), new(3, 5, "60") { RowSpan = 2 }, new(3, 6, "60") { RowSpan = 2 },
            new(4, 1, "乙"), new(4, 2, "≥6"), new(4, 3, "个"), new(4, 4, "6个"),
            new(5, 1, "丙"), new(5, 2, "≥7"), new(5, 3, "个"), new(5, 4, "7个"), new(5, 5, "40"), new(5, 6, "40"),
            new(6, 1, "总分"), new(6, 5, "100"), new(6, 6, "100"),
        ];
        Assert.True(FormGrid.TryCreate("自评表", GridAddressing.Worksheet, cells, out var grid, out _));
        var form = FormSheet.Read(grid).Form!;
        var (reading, result) = CasePage.Recheck(form);
        Assert.Equal(["5座", "6个", "7个"], reading.Report.Rows.Select(row => row.Result.Actual.Text));
        Assert.Equal("100", result.Evaluation.Total.ToString());
        var shared = Assert.Single(reading.Findings, finding => finding.Code == FindingCodes.CellReadAs);
        Assert.Equal("自评表 第 4 行", reading.AddressOf(shared.Place)!.ToString());
        Assert.Equal("自评表!B5", reading.Cells.Single(cell => cell.Text == "≥7").Address!.ToString());
        Assert.Equal(form, FormWriter.Write(reading));
    }

    [Fact]
    public void Two_divisions_of_the_money_beside_one_another_are_two_and_neither_is_a_source()
    {
        var form = Read("hn.txt").Form!;
        var table = FormReader.Read(form).Report.Funding!;
        Assert.Empty(table.Sources);
        Assert.Equal(["按收入性质分", "按支出性质分"], table.Classifications.Select(way => way.Name));
        Assert.Equal(
            ["其中：一般公共预算 1873.66万元", "政府性基金拨款 ", "纳入专户管理的非税收入拨款 ", "其他资金 2880万元"],
            table.Classifications[0].Lines.Select(line => line.Label + " " + line.FullYearBudget));
        Assert.Equal(["其中：基本支出 1768.16万元", "项目支出 2985.5万元"], table.Classifications[1].Lines.Select(line => line.Label + " " + line.FullYearBudget));
        Assert.DoesNotContain(CasePage.Recheck(form).Result.Findings, finding => finding.Severity == Severity.Error && finding.Code.ToString() == "PE1103");
        Assert.Equal(form, FormWriter.Write(FormReader.Read(form)));
    }

    [Fact]
    public void Headings_over_rows_of_amounts_divide_them_and_the_first_division_has_the_sources()
    {
        const string Sheet = "资金情况,年初预算数,全年预算数,全年执行数\n年度资金总额,100,100,90\n按收入性质分：\n财政拨款,60,60,50\n其他资金,40,40,40\n"
            + "按支出性质分：\n基本支出,70,70,60\n项目支出,30,30,30\n";
        var form = FormSheet.ReadText(Sheet).Form!;
        var table = FormReader.Read(form).Report.Funding!;
        Assert.Equal(["财政拨款", "其他资金"], table.Sources.Select(line => line.Label));
        Assert.Equal(["按收入性质分: 财政拨款、其他资金", "按支出性质分: 基本支出、项目支出"], table.Classifications.Select(way =>
            way.Name + ": " + string.Join('、', way.Lines.Select(line => line.Label))));
        Assert.Equal(form, FormWriter.Write(FormReader.Read(form)));
    }

    [Theory]
    [InlineData("资金来源,年初预算数(A),全年执行数(B),执行率(B/A)\n年度资金总额,310.2,154.74,50%\n", ExecutionBasis.OpeningBudget)]
    [InlineData("资金来源,年初预算数,全年预算数,全年执行数,执行率\n年度资金总额,310.2,,154.74,50%\n", ExecutionBasis.OpeningBudget)]
    [InlineData("资金来源,年初预算数,全年预算数,全年执行数,执行率\n年度资金总额,310.2,,154.74,80%\n", null)]
    [InlineData("资金来源,年初预算数,全年预算数,全年执行数,执行率\n年度资金总额,310.2,200,154.74,50%\n", null)]
    public void A_form_that_divides_by_the_opening_budget_says_so(string sheet, ExecutionBasis? basis) =>
        Assert.Equal(basis, FormReader.Read(FormSheet.ReadText(sheet).Form!).Report.Funding!.PrintedBasis);

    [Fact]
    public void Sources_as_heads_and_amounts_beside_their_labels_are_rows_of_funds()
    {
        var sources = FormSheet.ReadText("项目资金来源,中央(万元),本级(万元),其他(万元),合计(万元),执行数(万元),执行率\n预算数,,5.5,,5.5,5.5,100%\n").Form!.FundingRows;
        Assert.Equal([("本级", "5.5", null), ("合计", "5.5", "5.5")], sources.Select(row => (row.Label!, row.FullYearBudget!, row.Executed)));
    }

    [Theory]
    [InlineData("check-score-table-without-targets.csv", 3, "[14, 100]")]
    public void A_table_of_scores_alone_is_judged_by_the_filer_and_nothing_is_called_blank(string file, int judged, string total)
    {
        var (reading, result) = CasePage.Recheck(Read(file).Form!);
        Assert.Equal(judged, reading.Report.Judgements.Count);
        Assert.Equal(["5", "5", "4"], reading.Report.Rows.Select(row => row.Leaf.Indicator.Points.Value.ToString()));
        Assert.Equal(["相关性", "明确性", "社会公众满意度"], reading.Report.Rows.Select(row => row.Leaf.Indicator.Name));
        Assert.Equal(total, result.Evaluation.Total.ToString());
        Assert.DoesNotContain(result.Findings, finding => finding.Code == CheckCodes.ActualNotReported);
        Assert.Equal(Read(file).Form, FormWriter.Write(reading));
    }

    [Fact]
    public void A_row_that_states_a_rule_is_judged_only_where_its_first_level_measures_nothing()
    {
        var report = FormReader.Read(FormSheet.ReadText(
            "一级指标,二级指标,三级指标,年度指标值,实际完成值,评分标准,分值,得分\n管理,制度,健全性,,,有制度得3分,3,3\n"
            + "产出,数量,甲,≥5座,5座,,50,50\n产出,数量,乙,,,按比例,47,47\n").Form!).Report;
        Assert.Equal(["1.1.1"], report.Judgements.Select(judged => judged.IndicatorId));
        Assert.Equal("有制度得3分", report.Judgements[0].Judgement.Reason);
    }

    [Fact]
    public void Rows_of_the_blank_form_are_no_indicators_but_hand_their_levels_down()
    {
        var reading = FormReader.Read(FormSheet.ReadText(
            "一级指标,二级指标,三级指标,年度指标值,实际完成值,分值,得分\n产出指标,数量指标,指标1：甲,≥5座,5座,50,50\n,,指标2：,,,,\n"
            + ",质量指标,……,,,,\n,,乙,≥90%,95%,50,50\n总分,,,,,100,100\n").Form!);
        Assert.Equal([("数量指标", "指标1：甲"), ("质量指标", "乙")], reading.Report.Rows.Select(row => (row.Leaf.Second.Name!, row.Leaf.Indicator.Name)));
        Assert.Equal([false, true, true, false], reading.Rows.Select(row => row.IsPlaceholder));
        Assert.Empty(reading.SumRows);
    }

    [Theory]
    [InlineData("1,2,3,4,5,6,7", "1 2 3 4 5 6 7")]
    [InlineData("栏次,1,2,3,4,5,6", "栏次 1 2 3 4 5 6")]
    public void A_row_that_numbers_the_columns_is_no_row_of_the_table(string numbers, string remark)
    {
        var form = FormSheet.ReadText(
            $"一级指标,二级指标,三级指标,年度指标值,实际完成值,分值,得分\n{numbers}\n产出,数量,甲,≥5座,5座,100,100\n总分,,,,,100,100\n").Form!;
        Assert.Equal(("甲", "≥5座", "100"), (form.IndicatorRows.Single().Name, form.IndicatorRows[0].Target, form.TotalScore));
        Assert.Equal([remark], form.Remarks);
    }

    [Theory]
    [InlineData("{\"total_score\": 85, \"grade\": \"优\"}", "PE4101")]
    [InlineData("{\"total_score\": 95, \"grade\": \"优\"}", "")]
    public void A_total_with_its_grade_alone_is_still_held_against_the_scale(string json, string code)
    {
        var form = PerfEval.Core.Json.PerfEvalJson.ReadForm(System.Text.Encoding.UTF8.GetBytes(json)).Value;
        var (reading, result) = CasePage.Recheck(form);
        Assert.Equal(code, string.Concat(result.Findings.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.Code)));
        Assert.Empty(reading.Report.Rows);
    }

    [Fact]
    public void An_adjusted_target_and_a_division_of_the_money_are_members_of_a_typed_form_too()
    {
        var form = PerfEval.Core.Json.PerfEvalJson.ReadForm(
            "{\"funds\":[{\"label\":\"合计\",\"full_year_budget\":5},{\"label\":\"基本支出\",\"classification\":\"按支出性质分\",\"full_year_budget\":5}],\"indicators\":[{\"l3\":\"甲\",\"target_text\":\"26次\",\"adjusted_target_text\":\"12次\",\"actual_text\":\"12次\"}]}"u8.ToArray()).Value;
        var reading = FormReader.Read(form);
        Assert.Equal("quantity 12 [次]", CasePage.Typed(reading.Report.Rows[0].Leaf.Indicator.Target));
        Assert.Equal("按支出性质分", reading.Report.Funding!.Classifications.Single().Name);
        Assert.Equal(form, FormWriter.Write(reading));
    }

    [Theory]
    [InlineData("指标2", true)]
    [InlineData("指标2：", true)]
    [InlineData("……", true)]
    [InlineData("×××", true)]
    [InlineData("三级指标1", true)]
    [InlineData("某某指标", true)]
    [InlineData("XX", true)]
    [InlineData("指标（二）", true)]
    [InlineData("", false)]
    [InlineData("某县水库", false)]
    [InlineData("指标1工程完工率", false)]
    [InlineData("指标完成率", false)]
    public void A_placeholder_is_known_by_its_name(string name, bool isOne) =>
        Assert.Equal(isOne, PlaceholderRows.Is(new FiledIndicatorRow { FirstLevel = "产出指标", Name = name }));

    [Fact]
    public void A_placeholder_with_content_is_an_indicator() =>
        Assert.False(PlaceholderRows.Is(new FiledIndicatorRow { Name = "指标2", Score = "5" }));

    [Theory]
    [InlineData("trim.txt", "")]
    [InlineData("pipes.txt", "")]
    [InlineData("spaces.txt", "（第5行：566.49）（第6行：1143.81 566.49）")]
    [InlineData("pdf.txt", "（第5行：566.49）（第6行：1143.81 566.49）")]
    [InlineData("onecell.txt", "（第23行：566.49）（第33行：1143.81 566.49）")]
    public void One_table_in_five_layouts_has_the_same_indicators_and_what_is_open_is_told(string file, string open)
    {
        var form = Read(file).Form!;
        var reading = FormReader.Read(form);
        Assert.Equal(Leaves("trim.txt"), Leaves(file));
        Assert.Equal(open, string.Concat(form.UnreadHeads));
        Assert.Equal(("100", "优"), (reading.Report.Claims.TotalScore.Value.ToString(), reading.Report.Claims.Grade.Value));
        Assert.Equal(10m, reading.Report.Funding!.Total!.ClaimedScore.Value.Value);
        Assert.DoesNotContain(CasePage.Recheck(form).Result.Findings, finding => finding.Code == CheckCodes.ActualNotReported);

        static string Leaves(string name) => string.Join('\n', FormReader.Read(Read(name).Form!).Report.Rows.Select(row =>
            $"{row.Leaf.First.Name} {row.Leaf.Second.Name} {row.Leaf.Indicator.Name} {CasePage.Typed(row.Leaf.Indicator.Target)} "
            + $"{CasePage.Typed(row.Result.Actual)} {row.Leaf.Indicator.Points.Value} {row.Result.ClaimedScore.Value}"));
    }

    [Fact]
    public void A_text_of_which_nothing_parts_the_cells_is_refused_with_the_heads_that_were_seen()
    {
        var problem = Read("runon.txt").Problem!;
        Assert.Equal(FormGrid.SheetProblemKind.NoHeaderRow, problem.Kind);
        Assert.Contains("三级指标、年度指标值、实际完成值、分值、得分", problem.Message(Language.Chinese), System.StringComparison.Ordinal);
        Assert.Contains("part the cells", problem.Message(Language.English), System.StringComparison.Ordinal);
        Assert.Empty(FormSheet.ReadText("甲,乙\n").Problem!.Seen);
    }

    [Fact]
    public void A_cell_put_together_from_lines_is_called_by_its_line()
    {
        var reading = FormReader.Read(Read("onecell.txt").Form!);
        Assert.Equal("第 87 行第 1 列", reading.Cells.First(cell => cell.Text == "411 次").Address!.ToString());
    }

    private static SheetReadResult Read(string file) =>
        FormSheet.ReadBytes(File.ReadAllBytes(Path.Combine(CorpusFiles.Folder, "sheets", file)));
}
