using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using PerfEval.Cli.Tests.Running;
using PerfEval.Documents;
using Xunit;

namespace PerfEval.Cli.Tests.Input;

/// <summary>The files people hold go straight into every verb; what cannot be read is named, with what to do.</summary>
public sealed class DocumentTests
{
    private const string Sheet = """
        项目支出绩效自评表（2022年度）,,,,,,
        一级指标,二级指标,三级指标,年度指标值,实际完成值,分值,得分
        产出指标,数量指标,维修水库,≥5座,4座,50,50
        满意度指标,满意度指标,群众满意度,≥90%,95%,50,50
        总分,,,,,100,100
        """;

    [Theory]
    [InlineData("form.xlsx")]
    [InlineData("form.xls")]
    [InlineData("form.docx")]
    public void An_office_file_is_read_alike_whatever_is_asked_of_it(string name)
    {
        var records = ((string[])["evaluate", "recheck"]).Select(verb => Tool.Run(verb, Corpus(name), "--format", "json").Json).ToList();

        Assert.Equal("98.05", records[0]["claimed"]!["total"]!.ToString());
        Assert.True(JsonNode.DeepEquals(records[0], records[1]));
    }

    [Theory]
    [InlineData("form.xlsx")]
    [InlineData("form.xls")]
    [InlineData("form.docx")]
    public void What_read_keeps_of_an_office_file_has_the_rows_the_other_verbs_see(string name)
    {
        using var kept = Scratch.Of("");

        Assert.Equal(0, Tool.Run("read", Corpus(name), "-o", kept.Path).ExitCode);

        Assert.Equal(Scores(name), ScoresOf(kept.Path));
    }

    [Fact]
    public void Of_several_forms_none_is_read_in_silence()
    {
        var two = Encoding.UTF8.GetBytes(Sheet + "\n\n" + Sheet.Replace("维修水库", "修建水渠", StringComparison.Ordinal));

        var answer = Tool.Run(two, ["read", "-"]);

        Assert.Equal((2, ""), (answer.ExitCode, answer.Output));
        Assert.Contains("文件中有 2 张填报表", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void One_form_comes_to_the_same_through_every_kind_of_file_but_for_what_a_cell_shows()
    {
        var workbook = Scores("form.xlsx");

        using var text = Scratch.Of(Delimited("form.xlsx"));
        Assert.Equal(workbook, Scores("form.xls"));
        Assert.Equal(workbook, ScoresOf(text.Path));
        foreach (var paper in (string[])["form.docx", "form.pdf", "form-docx.pdf"])
        {
            var printed = Scores(paper);
            Assert.Equal(workbook.Length, printed.Length);
            foreach (var (ours, theirs) in workbook.Zip(printed).Where(pair => pair.First != pair.Second))
            {
                // the paper prints 86 % where the workbook stores 85.67 %; one print has a day as 11/15/2022, which is no day of a form
                var name = paper == "form.pdf" && ours.StartsWith("完工时间", StringComparison.Ordinal) ? "完工时间" : "开工及时率";
                Assert.StartsWith(name, ours, StringComparison.Ordinal);
                Assert.StartsWith(name, theirs, StringComparison.Ordinal);
            }
        }

        Assert.Contains("G18 “86%” = 85.67%", Tool.Run("evaluate", Corpus("form.xlsx"), "--all").Output, StringComparison.Ordinal);
        Assert.Contains("填表说明、字典（隐藏）", Tool.Run("evaluate", Corpus("form.xls"), "--all").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("（2022年度）", " · 2022 年度 · 项目支出")]
    [InlineData("2022", " · 2022 年度 · 项目支出")]
    [InlineData("年度,去年", " · 去年 · 项目支出")]
    public void The_head_says_the_year_of_a_form_and_not_how_its_cell_is_written(string line, string head)
    {
        using var form = Scratch.Of(Sheet.Replace("（2022年度）,", ",", StringComparison.Ordinal).Replace("一级指标,二", line + "\n一级指标,二", StringComparison.Ordinal));

        var subject = Assert.Single(Tool.Run("evaluate", form.Path).Lines, text => text.StartsWith("对象", StringComparison.Ordinal));

        Assert.EndsWith(head, subject, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("form.xlsx", "项目支出绩效自评表 第 ", "项目支出绩效自评表!")]
    [InlineData("form.docx", "表 1 第 ", "表 1 第 ")]
    public void Rows_and_findings_say_where_they_stand_in_the_file(string name, string first, string cell)
    {
        var recheck = Tool.Run("recheck", Corpus(name));
        var record = Tool.Run("recheck", Corpus(name), "--format", "json").Json;
        var addresses = record["addresses"]!.AsArray().ToLookup(at => at!["place"]!.ToString(), at => at!["address"]!.ToString());

        Assert.Contains(recheck.Lines, line => line.EndsWith("原表行", StringComparison.Ordinal));
        Assert.All(record["rows"]!.AsArray(), row => Assert.StartsWith(first, Assert.Single(addresses[row!["place"]!.ToString()]), StringComparison.Ordinal));
        Assert.Contains("（" + first, recheck.Output, StringComparison.Ordinal);
        Assert.Contains("（" + first, Tool.Run("check", Corpus(name)).Output, StringComparison.Ordinal);
        Assert.Contains("原表：" + first, Tool.Run("check", Corpus(name), "--all").Output, StringComparison.Ordinal);
        Assert.Contains("：" + cell, Tool.Run("read", Corpus(name)).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_text_the_line_is_said_and_of_a_form_typed_as_json_nothing()
    {
        using var text = Scratch.Of(Sheet);
        const string form = """{"title":"项目支出绩效自评表","year":"2022","indicators":[{"l1":"产出指标","l3":"甲","target_text":"5","actual_text":"4","weight":100,"score":100}],"total_score":100}""";
        var typed = Tool.Run(Encoding.UTF8.GetBytes(form), ["recheck", "-"]);

        Assert.Contains("（第 3 行第 7 列", Tool.Run("recheck", text.Path).Output, StringComparison.Ordinal);
        Assert.DoesNotContain("原表", typed.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("行第", typed.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("evaluate", "form.doc")]
    [InlineData("check", "filed.html")]
    [InlineData("explain", "form.doc")]
    [InlineData("recheck", "filed.html")]
    public void A_file_that_cannot_be_read_is_named_with_its_remedy_by_every_verb(string verb, string name)
    {
        var answer = Tool.Run(verb, Corpus(name));

        Assert.Equal((2, ""), (answer.ExitCode, answer.Output));
        Assert.Contains("  原因：这是", answer.Error, StringComparison.Ordinal);
        Assert.Contains("另存为", answer.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("表头行", answer.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("evaluate", "utf-8")]
    [InlineData("check", "GB18030")]
    [InlineData("explain", "utf-16")]
    [InlineData("recheck", "utf-16BE")]
    public void Every_verb_reads_a_sheet_in_any_encoding(string verb, string encoding)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

        var answer = Tool.Run(Encoding.GetEncoding(encoding).GetBytes(Sheet), [verb, "-"]);

        Assert.True(answer.ExitCode is 0 or 1, answer.Error);
        Assert.Contains("维修水库", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_form_in_json_is_read_by_every_verb_and_a_comment_before_it_is_named()
    {
        const string form = """{"title":"项目支出绩效自评表","year":"2022","indicators":[{"l1":"产出指标","l3":"甲","target_text":"5","actual_text":"5","weight":90,"score":90}],"total_score":90}""";

        Assert.Equal(0, Tool.Run(Encoding.UTF8.GetBytes(form), ["evaluate", "-"]).ExitCode);
        Assert.Contains("注释", Tool.Run(Encoding.UTF8.GetBytes("// 自评表\n" + form), ["evaluate", "-"]).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sheet_is_asked_for_by_name()
    {
        var answer = Tool.Run("recheck", Corpus("form.xlsx"), "--sheet", "填表说明");

        Assert.Equal(2, answer.ExitCode);
        Assert.Contains("表头行", answer.Error, StringComparison.Ordinal);
        Assert.Contains("填表说明、项目支出绩效自评表、字典", Tool.Run("recheck", Corpus("form.xlsx"), "--sheet", "没有").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_finish_twenty_days_late_is_late_where_the_workbook_stores_a_bare_number()
    {
        var rows = Tool.Run("recheck", Corpus("late.xlsx"), "--format", "json").Json["rows"]!.AsArray();

        Assert.Equal("2022-11-30", rows[^1]!["target"]!["date"]!.ToString());
        Assert.Equal("2022-12-20", rows[^1]!["actual"]!["date"]!.ToString());
        Assert.NotEqual("10", rows[^1]!["score"]!.ToString());
    }

    private static string[] Scores(string name) => ScoresOf(Corpus(name));

    private static string[] ScoresOf(string path) =>
    [
        .. Tool.Run("recheck", path, "--format", "json").Json["rows"]!.AsArray()
            .Select(row => $"{row!["name"]} {row["points"]} {row["filedScore"]} {row["score"]?.ToJsonString()}"),
    ];

    // the sheet as a spreadsheet saves it as text
    private static string Delimited(string name)
    {
        Assert.True(DocumentReader.Read(File.ReadAllBytes(Corpus(name))).TryGetDocument(out var document, out _));
        var rows = document.Grid!.Cells.ToLookup(cell => cell.Row);
        return string.Join('\n', Enumerable.Range(1, rows.Max(row => row.Key)).Select(row =>
        {
            var cells = rows[row].ToDictionary(cell => cell.Column, cell => "\"" + cell.Text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"");
            return string.Join(',', Enumerable.Range(1, 11).Select(column => cells.GetValueOrDefault(column, "")));
        }));
    }

    private static string Corpus(string name) => Path.Combine(AppContext.BaseDirectory, "office", name);
}
