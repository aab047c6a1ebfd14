using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Forms;
using PerfEval.Core.Forms.Cells;
using PerfEval.Core.Forms.Filed;
using PerfEval.Core.Forms.Grids;
using PerfEval.Core.Forms.Sheets;
using Xunit;

namespace PerfEval.Core.Tests.Forms;

/// <summary>Sheets as provinces print them, and the law that no cell of any sheet is lost.</summary>
public sealed class SheetTests
{
    private const string National = """
        项目支出绩效自评表
        （2022年度）
        项目名称,乡村道路养护
        主管部门,县交通局,,,实施单位,县公路站
        项目资金（万元）,,年初预算数,全年预算数,全年执行数,分值,执行率,得分
        ,年度资金总额,120,110,104.5,10,95%,9.5
        ,其中：当年财政拨款,120,110,104.5,—,,—
        年度总体目标,预期目标,,,,实际完成情况
        ,保障通行,,,,已完成养护
        绩效指标,一级指标,二级指标,三级指标,年度指标值,实际完成值,分值,得分,偏差原因分析及改进措施
        ,产出指标（50分）,数量指标,养护里程,≥320公里,331.5公里,20,20
        ,,时效指标,完成时间,12月底前,2022年12月,30,30,
        ,满意度指标（40分）,服务对象满意度指标,满意度,≥90%,92%,40,40,
        总分,,,,,,100,99.5,优
        自评结论：,总体较好
        """;

    private const string Hubei = """
        2021年度某项目自评表
        预算执行情况（万元）（20分）;;预算数（A）;执行数（B）;执行率（B/A）;得分（20分*执行率）
        ;年度财政资金总额;50;45;90%;18
        年度绩效目标1（40分）;一级指标;二级指标;三级指标;年初目标值（A）;实际完成值（B）;得分
        ;产出指标;数量指标;培训场次;10场;10场;40
        年度绩效目标2（40分）;一级指标;二级指标;三级指标;年初目标值（A）;实际完成值（B）;得分
        ;满意度指标;服务对象满意度指标;满意度;90%;95%;40
        总分;;;;;;98
        """;

    private static readonly string[] Texts =
    [
        "", "10", "≥95%", "12月底前", "完成", "产出指标", "数量指标", "其中：甲", "年度资金总额", "小计", "合计", "总分", "预期目标", "实际完成情况", "年度", "实施单位：某局", "年度总体目标", "填报人：张三",
        "一级指标", "三级指标", "分值", "得分", "绩效指标", "备", "优", "\"", "a\nb", "单位：万元",
    ];

    [Fact]
    public void The_national_form_is_read_with_its_heading_cells_beside_the_tables()
    {
        var form = Read(National, ',');
        Assert.Equal(("项目支出绩效自评表", "（2022年度）", "乡村道路养护"), (form.Title, form.Year, form.ProjectName));
        Assert.Equal(("县公路站", "县交通局"), (form.Unit, form.CompetentDepartment));
        Assert.Equal([new FiledAmountUnit(AmountUnitPlace.Corner, "万元")], form.FurtherAmountUnits);
        Assert.Equal(["养护里程", "完成时间", "满意度"], form.IndicatorRows.Select(row => row.Name));
        Assert.Equal(["年度资金总额", "其中：当年财政拨款"], form.FundingRows.Select(row => row.Label));
        Assert.Equal(("保障通行", "已完成养护"), (form.Goals[0].Expected, form.Goals[0].Actual));
        Assert.Equal(("100", "99.5", "优"), (form.TotalPoints, form.TotalScore, form.Grade));
        Assert.Equal(["自评结论： 总体较好"], form.Remarks);
        Assert.Equal(99.5m, CasePage.Recheck(form).Result.Evaluation.Total.Min.Value);
    }

    [Fact]
    public void Points_in_the_heads_of_the_Hubei_form_are_the_points_of_execution_and_goals()
    {
        var form = Read(Hubei, ';');
        Assert.Equal("20分", form.FundingRows[0].Points);
        Assert.Equal([("1", "40分"), ("2", "40分")], form.Goals.Select(goal => (goal.Number!, goal.Points!)));
        Assert.Equal(["1", "2"], form.IndicatorRows.Select(row => row.Goal));
        var (_, result) = CasePage.Recheck(form);
        Assert.Equal("[18, 98]", result.Evaluation.Total.ToString());
    }

    [Fact]
    public void Points_beside_each_level_go_to_their_level_and_none_is_lost()
    {
        var form = Read("一级指标,分值,二级指标,分值,三级指标,分值,年度指标值,实际完成值,得分\n产出指标,60,数量指标,30,甲,30,≥5个,5个,30\n", ',');
        Assert.Equal(("60", "30"), (form.IndicatorRows[0].FirstLevelPoints, form.IndicatorRows[0].Points));
        Assert.Equal(["分值：30"], form.Remarks);
    }

    [Fact]
    public void A_column_nobody_knows_is_kept_and_told()
    {
        var form = Read("三级指标,年度指标值,实际完成值,分值,得分,是否核心指标\n甲,≥5个,5个,30,30,是\n乙,≥5个,5个,30,30,否\n", ',');
        Assert.Equal(["是否核心指标：是、否"], form.Remarks);
        Assert.Contains(FormReader.Read(form).Findings, finding => finding.Code == FindingCodes.KeptAside);
    }

    [Fact]
    public void A_sheet_without_a_header_row_is_no_form() => Assert.Null(FormSheet.Read(Rows("甲,乙\n1,2\n", ',')));

    [Property(MaxTest = 400)]
    public Property No_cell_of_a_sheet_is_lost() => Prop.ForAll(Sheet.ToArbitrary(), rows =>
    {
        var lost = Lost(rows);
        return (lost.Count == 0).Label(string.Join(" | ", lost));
    });

    [Property(MaxTest = 400)]
    public Property Any_sheet_can_be_rechecked_and_written_back() => Prop.ForAll(Sheet.ToArbitrary(), rows =>
    {
        var form = FormSheet.Read(rows)!;
        return CasePage.Recheck(form).Result.Rows.Count >= 0 && FormWriter.Write(FormReader.Read(form)) == form;
    });

    private static Gen<EquatableList<EquatableList<string>>> Sheet =>
        from head in Row.ListOf()
        from funds in Row.ListOf()
        from rows in Row.ListOf()
        select (EquatableList<EquatableList<string>>)
        [
            .. head,
            ["项目资金", "", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
            .. funds,
            ["绩效指标", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "复核分"],
            .. rows,
        ];

    private static Gen<EquatableList<string>> Row => Gen.OneOf(Gen.Elements(Texts), ArbMap.Default.GeneratorFor<string?>().Select(text => text ?? ""))
        .ListOf().Select(cells => cells.ToEquatableList());

    private static List<string> Lost(EquatableList<EquatableList<string>> rows)
    {
        Assert.True(FormGrid.TryCreate(null, GridAddressing.Lines, GridRows.Cells(rows.Select((row, i) => (i + 1, row))), out var grid, out _));
        var all = string.Join('\u0001', FormSheet.Read(grid).Forms.SelectMany(TextsOf));
        var lines = GridRows.Of(grid);
        return lines.Where((_, i) => HeadBand.At(lines, i) is null).SelectMany(row => Enumerable.Range(0, row.Count).Select(i => row[i].Text))
            .Where(cell => !string.IsNullOrWhiteSpace(cell) && !IsHeading(cell) && !Parts(cell).All(part => all.Contains(part, StringComparison.Ordinal)))
            .ToList();
    }

    // heads, and notes such as (A) below them, are not content; what stands behind a colon is
    private static bool IsHeading(string cell) => HeadText.IsNote(cell) || ColumnHeads.Of(cell) is not null || SheetHeader.HeadOf(Core.Forms.Cells.CellText.Fold(cell.Trim())) is not null
        || SheetHeader.IsGoalHead(cell) || Core.Forms.Cells.CellText.Fold(cell).StartsWith("年度总体目标", StringComparison.Ordinal)
        || TotalWords.RankOf(Core.Forms.Cells.CellText.Fold(cell)) > 0;

    private static IEnumerable<string> Parts(string cell)
    {
        var text = cell.Trim();
        var colon = text.IndexOfAny([':', '：']);
        return colon > 0 && SheetHeader.HeadOf(Core.Forms.Cells.CellText.Fold(text[..colon])) is not null ? [text[(colon + 1)..]] : [text];
    }

    private static FiledForm Read(string text, char delimiter) => FormSheet.Read(Rows(text, delimiter))!;

    private static EquatableList<EquatableList<string>> Rows(string text, char delimiter) =>
        text.Split('\n').Select(line => line.TrimEnd('\r').Split(delimiter).ToEquatableList()).ToEquatableList();

    private static IEnumerable<string?> TextsOf(FiledForm form) => new[]
        {
            form.Title, form.Year, form.ProjectName, form.ProjectCode, form.Unit, form.UnitCode, form.CompetentDepartment, form.Region, form.AmountUnit, form.TotalPoints, form.TotalScore, form.Grade,
        }
        .Concat(form.Remarks)
        .Concat(form.FurtherAmountUnits.Select(unit => unit.Text))
        .Concat(form.FundingRows.SelectMany(r => new[] { r.Label, r.OpeningBudget, r.FullYearBudget, r.Executed, r.Points, r.Rate, r.Score, r.Reason }))
        .Concat(form.Goals.SelectMany(g => new[] { g.Number, g.Points, g.Expected, g.Actual }))
        .Concat(form.IndicatorRows.SelectMany(r => new[]
        {
            r.Goal, r.FirstLevel, r.FirstLevelPoints, r.SecondLevel, r.Name, r.Target, r.TargetSign, r.TargetNumber, r.TargetUnit, r.Unit, r.Actual, r.Points, r.Score, r.Coefficient, r.Reason, r.ScoringRule,
        }));
}
