using System;
using System.Linq;
using PerfEval.Core.Findings;
using PerfEval.Documents.Tests.Making;
using Xunit;

namespace PerfEval.Documents.Tests.Words;

/// <summary>What the tables and paragraphs of a .docx come to.</summary>
public sealed class WordTests
{
    private static readonly string Head = Paper.Row("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分");
    private static readonly string Line = Paper.Row("产出指标", "数量指标", "维修水库", "≥5座", "5座", "90", "90");

    [Fact]
    public void Spans_and_vertical_merges_are_kept()
    {
        var grid = Reading.Grid(Paper.Of(Paper.Table(
            Paper.Row(Paper.Cell("项目名称", "<w:gridSpan w:val=\"2\"/>"), "水库"),
            Paper.Row(Paper.Cell("产出", "<w:vMerge w:val=\"restart\"/>"), "甲", "1"),
            Paper.Row(Paper.Cell("", "<w:vMerge/>"), "乙", "2"),
            Paper.Row(Paper.Cell("", "<w:vMerge/>"), "丙", "3"),
            "<w:tr><w:trPr><w:gridBefore w:val=\"2\"/></w:trPr>" + Paper.Cell("末") + "</w:tr>")));

        Assert.Equal(["项目名称", "水库", "产出", "甲", "1", "乙", "2", "丙", "3", "末"], grid.Texts());
        Assert.Equal((2, 3), (grid.Cells[0].ColumnSpan, grid.Cells[1].Column));
        Assert.Equal((3, 1), (grid.Cells[2].RowSpan, grid.Cells[2].Column));
        Assert.Equal(3, grid.Cells[^1].Column);
        Assert.Equal("表 1 第 4 行第 2 列", grid.AddressOf(grid.Cells[7].Row, grid.Cells[7].Column).ToString());
    }

    [Fact]
    public void Of_tracked_changes_what_stands_now_is_read()
    {
        const string changed = "<w:p><w:del><w:r><w:delText>9.5</w:delText></w:r><w:r><w:t>8</w:t></w:r></w:del><w:ins><w:r><w:t>9.0</w:t></w:r></w:ins>"
            + "<w:moveFrom><w:r><w:t>去</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>来</w:t></w:r></w:moveTo></w:p>";
        var grid = Reading.Grid(Paper.Of(Paper.Table(
            $"<w:tr><w:tc>{changed}</w:tc></w:tr>",
            $"<w:tr><w:trPr><w:del/></w:trPr>{Paper.Cell("删去的行")}</w:tr>",
            $"<w:tr><w:tc><w:tcPr><w:cellDel/></w:tcPr>{Paper.P("删去的格")}</w:tc></w:tr>",
            Paper.Row("留下"))));

        Assert.Equal(["9.0来", "留下"], grid.Texts());
    }

    [Fact]
    public void A_deleted_row_does_not_lengthen_the_cell_above_it()
    {
        var grid = Reading.Grid(Paper.Of(Paper.Table(
            Paper.Row(Paper.Cell("产出", "<w:vMerge w:val=\"restart\"/>"), "甲"),
            Paper.Row(Paper.Cell("", "<w:vMerge/>"), "乙"),
            $"<w:tr><w:trPr><w:del/></w:trPr>{Paper.Cell("删", "<w:vMerge/>")}{Paper.Cell("丙")}</w:tr>",
            Paper.Row("效益", "丁"))));

        Assert.Equal(["产出", "甲", "乙", "效益", "丁"], grid.Texts());
        Assert.Equal((2, 3), (grid.Cells[0].RowSpan, grid.Cells[3].Row));
    }

    [Fact]
    public void Fields_pronunciations_and_second_forms_are_no_text()
    {
        const string paragraph = "<w:p><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:ruby><w:rt><w:r><w:t>ping</w:t></w:r></w:rt>"
            + "<w:rubyBase><w:r><w:t>评</w:t></w:r></w:rubyBase></w:ruby></w:r><mc:AlternateContent><mc:Choice><w:r><w:t>一</w:t></w:r></mc:Choice>"
            + "<mc:Fallback><w:r><w:t>二</w:t></w:r></mc:Fallback></mc:AlternateContent><w:r><w:tab/><w:t>三</w:t><w:br/><w:noBreakHyphen/></w:r></w:p>";

        Assert.Equal("评一\t三\n-\n", Reading.Document(Paper.Of(paragraph)).Text);
    }

    [Fact]
    public void Content_controls_are_looked_through()
    {
        var body = $"<w:sdt><w:sdtPr><w:alias/></w:sdtPr><w:sdtContent>{Paper.Table($"<w:sdt><w:sdtContent>{Paper.Row("甲", "乙")}</w:sdtContent></w:sdt>")}</w:sdtContent></w:sdt>";

        Assert.Equal(["甲", "乙"], Reading.Grid(Paper.Of(body)).Texts());
    }

    [Fact]
    public void The_lines_over_a_table_are_its_title_and_its_rows_keep_their_numbers()
    {
        var grid = Reading.Grid(Paper.Of(
            Paper.P(new string('长', 200)) + Paper.P("附件1") + Paper.P("项目支出绩效自评表") + Paper.P("（2022年度）") + Paper.Table(Head, Line) + Paper.P("填报人：某某")));

        Assert.Equal(["附件1", "项目支出绩效自评表", "（2022年度）"], grid.Texts().Take(3));
        Assert.Equal("填报人：某某", grid.Texts().Last());
        Assert.Equal((1, 1), grid.Cells[3].Origin);
        Assert.Equal((2, 7), grid.Cells[16].Origin);
    }

    [Fact]
    public void The_table_that_is_the_form_is_chosen_and_the_others_are_named()
    {
        var document = Reading.Document(Paper.Of(
            Paper.P("人员情况") + Paper.Table(Paper.Row("编制", "38")) + Paper.P("项目支出绩效目标申报表") + Paper.Table(Head, Line)
            + Paper.P("项目支出绩效自评表") + Paper.Table(Head, Line)));

        Assert.Equal("表 3", document.Grid!.Name);
        Assert.Contains("读取的是“表 3”，没有读取：表 1（人员情况）、表 2（项目支出绩效目标申报表）", document.Notes[0].What(Language.Chinese), StringComparison.Ordinal);
        Assert.Equal("表 2", Reading.Grid(Paper.Of(Paper.Table(Head, Line) + Paper.P("又一张") + Paper.Table(Head, Line)), "表 2").Name);
    }

    [Fact]
    public void A_table_that_a_page_break_parts_is_one()
    {
        var grid = Reading.Grid(Paper.Of(Paper.P("项目支出绩效自评表") + Paper.Table(Head) + Paper.P("") + Paper.Table(Line)));

        Assert.Equal(15, grid.Cells.Count);
        Assert.Equal(3, grid.Cells[^1].Row);
    }

    [Fact]
    public void A_table_within_a_cell_is_a_table_of_its_own()
    {
        var inner = "<w:tc>" + Paper.Table(Head, Line) + Paper.P("旁注") + "</w:tc>";
        var document = Reading.Document(Paper.Of(Paper.Table($"<w:tr>{inner}</w:tr>")));

        Assert.Equal("表 2", document.Grid!.Name);
        Assert.Equal(14, document.Grid.Cells.Count);
        Assert.Equal(["旁注"], Reading.Grid(Paper.Of(Paper.Table($"<w:tr>{inner}</w:tr>")), "表 1").Texts());
    }

    [Fact]
    public void The_whole_text_has_a_line_for_each_paragraph_and_each_row() => Assert.Equal(
        "一、概况\n编制\t38\n实有\t36\n二、结论\n",
        Reading.Document(Paper.Of(Paper.P("一、概况") + Paper.Table(Paper.Row("编制", "38"), Paper.Row("实有", "36")) + Paper.P("二、结论"))).Text);

    [Fact]
    public void A_file_without_tables_has_its_text_and_no_grid()
    {
        var document = Reading.Document(Paper.Of(Paper.P("自评得分98分。")));

        Assert.Equal((null, "自评得分98分。\n"), (document.Grid, document.Text));
    }
}
