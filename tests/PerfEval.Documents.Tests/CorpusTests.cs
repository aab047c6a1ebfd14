using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using ExcelDataReader;
using PerfEval.Core.Findings;
using PerfEval.Core.Forms;
using PerfEval.Core.Forms.Filed;
using PerfEval.Core.Forms.Grids;
using PerfEval.Documents.Tests.Making;
using Xunit;

namespace PerfEval.Documents.Tests;

/// <summary>One form as Office programs save it: what it says is the same through each of them, but for what each shows.</summary>
public sealed class CorpusTests
{
    static CorpusTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("form.xlsx")]
    [InlineData("form.xls")]
    public void A_workbook_gives_what_its_cells_mean(string name)
    {
        var grid = Reading.Grid(CorpusFile.Read(name));

        Assert.Equal("项目支出绩效自评表", grid.Name);
        Assert.Equal(("95%", "95.00%"), (grid.At("I7")!.Text, grid.At("I7")!.Displayed));
        Assert.Equal(("200", GridCell.CellKind.Number), (grid.At("G9")!.Text, grid.At("G9")!.Kind));
        Assert.Equal(("７３１．４７５", GridCell.CellKind.Text), (grid.At("G8")!.Text, grid.At("G8")!.Kind));
        Assert.Equal("3.42万人", grid.At("G15")!.Text);
        Assert.Equal(("100%", "95%"), (grid.At("F16")!.Text, grid.At("G16")!.Text));
        Assert.Equal(("2022-11-30", "2022年11月30日"), (grid.At("F17")!.Text, grid.At("F17")!.Displayed));
        Assert.Equal(("2022-11-15", GridCell.CellKind.Date), (grid.At("G17")!.Text, grid.At("G17")!.Kind));
        Assert.Equal(("85.67%", "86%"), (grid.At("G18")!.Text, grid.At("G18")!.Displayed));
        Assert.Equal(("931.475", "931.48"), (grid.At("G19")!.Text, grid.At("G19")!.Displayed));
        Assert.Equal(("98.05", "100"), (grid.At("I23")!.Text, grid.At("H23")!.Text));
        Assert.Equal((5, 2), (grid.At("A6")!.RowSpan, grid.At("A6")!.ColumnSpan));
    }

    [Theory]
    [InlineData("form.xlsx")]
    [InlineData("form.xls")]
    public void What_is_shown_rounded_and_which_sheets_are_left_is_said(string name)
    {
        var document = Reading.Document(CorpusFile.Read(name));

        Assert.Equal(["PE9030", "PE9031"], document.Codes());
        Assert.Contains("填表说明、字典（隐藏）", document.Notes[0].What(Language.Chinese), StringComparison.Ordinal);
        Assert.Contains("项目支出绩效自评表!G18 “86%” = 85.67%", document.Notes[1].What(Language.Chinese), StringComparison.Ordinal);
        Assert.DoesNotContain("G7 ", document.Notes[0].What(Language.English), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("form.xlsx")]
    [InlineData("form.xls")]
    public void Another_reader_finds_the_same_values_in_the_same_cells(string name)
    {
        using var other = ExcelReaderFactory.CreateReader(new MemoryStream(CorpusFile.Read(name)));
        do
        {
            var grid = Reading.Grid(CorpusFile.Read(name), other.Name);
            List<(int, int)> places = [];
            for (var row = 1; other.Read(); row++)
            {
                for (var column = 0; column < other.FieldCount; column++)
                {
                    if (other.GetValue(column) is { } value && !string.IsNullOrWhiteSpace(value.ToString()))
                    {
                        places.Add((row, column + 1));
                        Assert.True(Agree(value, grid.Cells[places.Count - 1]), $"{other.Name} {row} {column}: {value}, {grid.Cells[places.Count - 1]}");
                    }
                }
            }

            Assert.Equal(places, grid.Cells.Select(cell => (cell.Row, cell.Column)));
        }
        while (other.NextResult());
    }

    [Fact]
    public void The_new_workbook_and_the_old_hold_the_same_cells()
    {
        // the old one was given another format for one of its days
        static IEnumerable<GridCell> Cells(string name) => Reading.Grid(CorpusFile.Read(name)).Cells
            .Select(cell => cell.Kind == GridCell.CellKind.Date ? cell with { Displayed = null } : cell);

        Assert.Equal(Cells("form.xlsx"), Cells("form.xls"));
    }

    [Fact]
    public void The_word_file_gives_the_same_form_but_for_what_it_shows()
    {
        var workbook = Form("form.xlsx");
        var word = Form("form.docx");

        Assert.Equal(workbook.IndicatorRows.Count, word.IndicatorRows.Count);
        foreach (var (ours, theirs) in workbook.IndicatorRows.Zip(word.IndicatorRows))
        {
            Assert.Equal((ours.Name, ours.Points, ours.Score), (theirs.Name, theirs.Points, theirs.Score));
        }

        Assert.Equal((workbook.TotalPoints, workbook.TotalScore, workbook.Grade, workbook.Unit), (word.TotalPoints, word.TotalScore, word.Grade, word.Unit));
        Assert.Equal(workbook.FundingRows.Count, word.FundingRows.Count);
    }

    private static FiledForm Form(string name)
    {
        Assert.True(FormSheet.Read(Reading.Grid(CorpusFile.Read(name))).TryGetForm(out var form, out var problem), problem?.Message(Language.Chinese));
        return form;
    }

    // the other reader gives numbers as binary ones, days as such, and built-in dates of Chinese installations as bare numbers
    private static bool Agree(object value, GridCell cell) => value switch
    {
        double number => cell.Kind switch
        {
            GridCell.CellKind.Date => cell.Text == new DateTime(1899, 12, 30).AddDays(number).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            GridCell.CellKind.Number => Figure(cell.Text) == Math.Round((decimal)number * (cell.Text.EndsWith('%') ? 100 : 1), 10),
            _ => false,
        },
        DateTime day => cell.Text == day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => cell.Text == value.ToString(),
    };

    private static decimal Figure(string text) => decimal.Parse(new string([.. text.TakeWhile(c => char.IsAsciiDigit(c) || c is '.' or '-')]), CultureInfo.InvariantCulture);
}
