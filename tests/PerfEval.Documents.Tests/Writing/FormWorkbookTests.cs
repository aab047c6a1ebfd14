using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using PerfEval.Core.Forms;
using PerfEval.Core.Forms.Grids;
using PerfEval.Core.Json;
using PerfEval.Core.Reports;
using PerfEval.Documents.Tests.Making;
using Xunit;

namespace PerfEval.Documents.Tests.Writing;

/// <summary>The official form as a workbook.</summary>
public sealed class FormWorkbookTests
{
    private static readonly string[] Pieces =
    [
        "水库", "≥5座", "9.5", "95%", "0.25%", "-3", "007", "1,000.00", "=1+1", "@x", "<b>&\"'", "_x0041_", "行\n行", " 两边有空格 ", "\u0001", "𠮷", "12345678901234567890", "9.50", "1E5", "12.3456", "100%",
    ];

    /// <summary>The cases that are read, by name.</summary>
    public static TheoryData<string> Cases() =>
        [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "cases"), "*.json").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Fact]
    public void A_department_is_written_and_read_back() => AssertReadBack(Samples.ReceptionCentre2020);

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_real_form_is_written_and_read_back(string name)
    {
        var form = PerfEvalJson.ReadForm(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "cases", name))).Value;

        AssertReadBack(FormReader.Read(form).Report);
    }

    [Fact]
    public void A_form_of_the_officer_is_written_and_read_back()
    {
        Assert.True(FormSheet.Read(Reading.Grid(CorpusFile.Read("form.xlsx"))).TryGetForm(out var form, out _));

        AssertReadBack(FormReader.Read(form).Report);
    }

    [Property(MaxTest = 60)]
    public Property Whatever_stands_in_a_table_reads_back()
    {
        var text = Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces.Take(3)));
        var cells = Gen.Choose(1, 11).SelectMany(column => text.Select(each => (column, each))).ListOf();
        return Prop.ForAll(cells.ListOf().ToArbitrary(), rows =>
        {
            var grid = Grid(rows.SelectMany((row, i) =>
                row.DistinctBy(cell => cell.column).Select(cell => new GridCell(i + 1, cell.column, cell.each))));

            var read = Reading.Grid(FormWorkbook.Write(grid), "自评表");

            return read.Cells.Select(cell => (cell.Row, cell.Column, cell.Text)).SequenceEqual(grid.Cells.Select(cell => (cell.Row, cell.Column, cell.Text)));
        });
    }

    [Fact]
    public void Numbers_are_numbers_and_texts_are_texts()
    {
        var read = Reading.Grid(FormWorkbook.Write(Grid(Pieces.Select((piece, i) => new GridCell(i + 5, 6, piece)))));

        string[] numbers = ["9.5", "95%", "0.25%", "-3", "12.3456", "100%"];
        Assert.Equal(numbers, read.Cells.Where(cell => cell.Kind == GridCell.CellKind.Number).Select(cell => cell.Text).Order().Intersect(numbers).OrderBy(text => Array.IndexOf(numbers, text)));
        Assert.Equal(numbers.Length, read.Cells.Count(cell => cell.Kind == GridCell.CellKind.Number));
    }

    [Fact]
    public void The_validator_of_the_format_finds_nothing()
    {
        Assert.Empty(Annotated.Errors(FormWorkbook.Write(Samples.ReceptionCentre2020)));
        Assert.Empty(Annotated.Errors(FormWorkbook.Write(Grid([new GridCell(1, 1, "甲")]))));
    }

    [Fact]
    public void Blanks_are_ruled_and_as_wide_as_what_stands_above_them()
    {
        var report = Samples.ReceptionCentre2020;
        var sheet = Annotated.Part(FormWorkbook.Write(report), "xl/worksheets/sheet1.xml");

        var merges = sheet.Split("<mergeCell ").Skip(1).Select(merge => merge.Split('"')[1]).ToList();
        Assert.Contains(merges, merge => merge.StartsWith('J') && merge.Contains(":K", StringComparison.Ordinal) && merge[1..] != "1:K1");
        Assert.Equal(merges.Count, merges.Distinct().Count());
        Assert.DoesNotContain("s=\"0\"/></row>", sheet.Split("<row r=\"5\"")[1], StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_report_gives_the_same_bytes() =>
        Assert.Equal(FormWorkbook.Write(Samples.ReceptionCentre2020), FormWorkbook.Write(Samples.ReceptionCentre2020));

    [Fact]
    public void A_text_that_no_cell_holds_is_refused()
    {
        Assert.Throws<ArgumentException>(() => FormWorkbook.Write(Grid([new GridCell(1, 1, new string('长', 32_768))])));
        Assert.Throws<ArgumentNullException>(() => FormWorkbook.Write((SelfEvaluation)null!));
    }

    private static FormGrid Grid(IEnumerable<GridCell> cells)
    {
        Assert.True(FormGrid.TryCreate("自评表", GridAddressing.Worksheet, cells, out var grid, out _));
        return grid;
    }

    // what the table itself reads as: the workbook adds nothing to it and loses nothing
    private static void AssertReadBack(SelfEvaluation report)
    {
        var workbook = FormWorkbook.Write(report);

        var expected = FormReader.Read(FormSheet.Read(FormSheet.Write(report)).Form!).Report;
        Assert.Equal(expected, FormReader.Read(FormSheet.Read(Reading.Grid(workbook)).Form!).Report);
        Assert.Equal(report.Claims, expected.Claims);
        Assert.Equal(report.Funding, expected.Funding);
        Assert.Equal(report.Rows.Count, expected.Rows.Count);
    }
}
