using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using PerfEval.Core.Findings;
using PerfEval.Core.Forms;
using PerfEval.Documents.Tests.Making;
using Xunit;

namespace PerfEval.Documents.Tests.Review;

/// <summary>An officer's own workbook with the review in it.</summary>
public sealed class WorkbookReviewTests
{
    private static readonly string[] Edited =
        ["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/workbook.xml", "xl/worksheets/sheet2.xml"];

    private static readonly byte[] Form = CorpusFile.Read("form.xlsx");

    [Fact]
    public void Every_part_but_the_few_that_are_edited_stays_byte_for_byte()
    {
        var annotated = Annotated.Of(Form);

        Assert.Equal(Edited, Annotated.Changed(Form, annotated));
        Assert.Equal(
            Annotated.Parts(Form).Keys, Annotated.Parts(annotated).Keys.Take(Annotated.Parts(Form).Count));   // and keeps its place
    }

    [Fact]
    public void A_part_that_changes_would_be_seen()
    {
        var parts = Packed.PartsOf(Form);
        var other = Packed.Of([.. parts.Select(part => part.Name == "xl/sharedStrings.xml" ? (part.Name, part.Content + " ") : part)]);

        Assert.Contains("xl/sharedStrings.xml", Annotated.Changed(Form, other));
    }

    [Fact]
    public void Existing_cells_keep_values_formulas_and_formats()
    {
        var annotated = Annotated.Of(Form);
        var (before, after) = (CellsOf(Annotated.Part(Form, "xl/worksheets/sheet2.xml")), CellsOf(Annotated.Part(annotated, "xl/worksheets/sheet2.xml")));

        foreach (var (name, cell) in before)
        {
            Assert.Equal(WithoutStyle(cell), WithoutStyle(after[name]));
        }

        // the formats that were there come first and are the same; a coloured cell has a copy of its own with another fill
        var (styles, more) = (FormatsOf(Annotated.Part(Form, "xl/styles.xml")), FormatsOf(Annotated.Part(annotated, "xl/styles.xml")));
        Assert.Equal(styles, more.Take(styles.Count));
        var coloured = before.Where(cell => StyleOf(cell.Value) != StyleOf(after[cell.Key])).ToList();
        Assert.NotEmpty(coloured);
        foreach (var (name, cell) in coloured)
        {
            Assert.Equal(WithoutFill(styles[StyleOf(cell)]), WithoutFill(more[StyleOf(after[name])]));
        }
    }

    [Theory]
    [InlineData(Language.Chinese)]
    [InlineData(Language.English)]
    public void The_validator_of_the_format_finds_nothing(Language language)
    {
        // the form itself was made by a program that is not quite right either
        var before = Annotated.Errors(Form);

        Assert.Equal(before, Annotated.Errors(Annotated.Of(Form, language)).Where(before.Contains));
        Assert.Empty(Annotated.Errors(Annotated.Of(Form, language)).Except(before));
    }

    [Fact]
    public void The_validator_would_find_an_error()
    {
        var parts = Packed.PartsOf(Annotated.Of(Form));
        var broken = Packed.Of([.. parts.Select(part => (part.Name, part.Content.Replace("inlineStr", "inline", StringComparison.Ordinal)))]);

        Assert.NotEmpty(Annotated.Errors(broken).Except(Annotated.Errors(Form)));
    }

    [Fact]
    public void The_form_reads_back_as_it_was()
    {
        var annotated = Annotated.Of(Form);

        var (before, after) = (Report(Form), Report(annotated));
        Assert.Equal(before, after);
    }

    [Fact]
    public void The_three_columns_have_numbers_formulas_and_words()
    {
        var sheet = CellsOf(Annotated.Part(Annotated.Of(Form), "xl/worksheets/sheet2.xml"));

        Assert.Contains("复算得分", sheet["L13"], StringComparison.Ordinal);
        Assert.Contains("<x:v>9.77</x:v>", sheet["L15"], StringComparison.Ordinal);
        Assert.Contains("<x:f>IF(I15=&quot;&quot;,&quot;&quot;,IFERROR(ROUND(VALUE(I15)-L15,4),&quot;&quot;))</x:f><x:v>0</x:v>", sheet["M15"], StringComparison.Ordinal);
        Assert.Contains("一致", sheet["N15"], StringComparison.Ordinal);
        Assert.Contains("<x:f>SUM(L7,L14:L22)</x:f><x:v>98.05</x:v>", sheet["L23"], StringComparison.Ordinal);
        Assert.Contains("复算等级：优", sheet["N23"], StringComparison.Ordinal);
    }

    [Fact]
    public void Notes_stand_at_the_cells_with_how_the_score_comes_about_and_what_was_found()
    {
        var parts = Packed.PartsOf(Annotated.Of(Form)).ToDictionary(part => part.Name, part => part.Content);

        var comments = parts["xl/comments1.xml"];
        Assert.Contains("<comment ref=\"I15\"", comments, StringComparison.Ordinal);
        Assert.Contains("10 × 3.42 ÷ 3.5 = 9.77", comments, StringComparison.Ordinal);
        Assert.Contains("PE3203】", comments, StringComparison.Ordinal);
        Assert.Equal(Count(comments, "<comment "), Count(parts["xl/drawings/vmlDrawing1.vml"], "ObjectType=\"Note\""));
        Assert.Contains("legacyDrawing", parts["xl/worksheets/sheet2.xml"], StringComparison.Ordinal);
    }

    [Fact]
    public void Every_finding_is_listed_with_a_link_to_its_cell()
    {
        var sheet = Annotated.Part(Annotated.Of(Form), "xl/worksheets/sheet4.xml");
        var (assessment, addressOf) = Annotated.Forms(Form).Single();

        Assert.NotEmpty(assessment.Findings);
        foreach (var finding in assessment.Findings)
        {
            Assert.Contains($">{finding.Code}<", sheet, StringComparison.Ordinal);
            Assert.Contains(finding.What(Language.Chinese), System.Net.WebUtility.HtmlDecode(sheet), StringComparison.Ordinal);
        }

        Assert.Equal(
            assessment.Findings.SelectMany(finding => finding.Places).Count(place => addressOf(place) is not null), Count(sheet, "<hyperlink "));
        Assert.Contains("location=\"'项目支出绩效自评表'!", sheet, StringComparison.Ordinal);
        Assert.Contains("name=\"复核发现\"", Annotated.Part(Annotated.Of(Form), "xl/workbook.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_workbook_gives_the_same_bytes() => Assert.Equal(Annotated.Of(Form), Annotated.Of(Form));

    private static Core.Reports.SelfEvaluation Report(byte[] workbook)
    {
        Assert.True(FormSheet.Read(Reading.Grid(workbook)).TryGetForm(out var form, out _));
        return FormReader.Read(form).Report;
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    private static Dictionary<string, string> CellsOf(string sheet) =>
        Regex.Matches(sheet, "<(x:)?c r=\"([A-Z]+[0-9]+)\"[^>]*?(/>|>.*?</(x:)?c>)", RegexOptions.Singleline).ToDictionary(match => match.Groups[2].Value, match => match.Value);

    private static List<string> FormatsOf(string styles) =>
        [.. Regex.Matches(Regex.Match(styles, "<(x:)?cellXfs.*?</(x:)?cellXfs>", RegexOptions.Singleline).Value, "<(x:)?xf\\b([^>]*/>|.*?</(x:)?xf>)", RegexOptions.Singleline).Select(match => match.Value)];

    private static int StyleOf(string cell) => int.Parse("0" + Regex.Match(cell, " s=\"([0-9]+)\"").Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture);

    private static string WithoutStyle(string cell) => Regex.Replace(cell, " s=\"[0-9]+\"", "");

    private static string WithoutFill(string format) => Regex.Replace(format, " (fillId|applyFill)=\"[0-9]+\"|\\s(?=/>)", "");
}
