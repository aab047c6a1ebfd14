using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Forms;
using PerfEval.Core.Forms.Grids;
using PerfEval.Core.Tests.Fixtures;
using Xunit;

namespace PerfEval.Core.Tests.Forms.Grids;

/// <summary>A grid holds what it was given, in order, within limits; its cells are called as their document calls them.</summary>
public sealed class FormGridTests
{
    private static Gen<GridCell> Cell =>
        from row in Gen.Choose(1, 40)
        from column in Gen.Choose(1, 40)
        from text in Gen.Elements("甲", " ", "", "100", "≥5座")
        select new GridCell(row, column, text);

    [Property]
    public Property Cells_come_back_in_reading_order_whatever_the_order_they_were_given_in() => Prop.ForAll(
        Cell.ListOf().Select(cells => cells.DistinctBy(cell => (cell.Row, cell.Column)).ToList()).ToArbitrary(), cells =>
            Of(cells).Cells.SequenceEqual(
                cells.Where(cell => !string.IsNullOrWhiteSpace(cell.Text)).OrderBy(cell => cell.Row).ThenBy(cell => cell.Column)));

    [Theory]
    [InlineData(GridAddressing.Worksheet, "自评表", 12, 6, "自评表!F12", "自评表!F12")]
    [InlineData(GridAddressing.Worksheet, null, 1, 26, "Z1", "Z1")]
    [InlineData(GridAddressing.Worksheet, null, 3, 27, "AA3", "AA3")]
    [InlineData(GridAddressing.Worksheet, null, 1, 16384, "XFD1", "XFD1")]
    [InlineData(GridAddressing.Worksheet, "自评表", 12, null, "自评表 第 12 行", "自评表 row 12")]
    [InlineData(GridAddressing.Lines, null, 31, 4, "第 31 行第 4 列", "line 31, column 4")]
    [InlineData(GridAddressing.Lines, null, 31, null, "第 31 行", "line 31")]
    [InlineData(GridAddressing.Table, "表 2", 5, null, "表 2 第 5 行", "表 2 row 5")]
    [InlineData(GridAddressing.Table, "表 2", 5, 3, "表 2 第 5 行第 3 列", "表 2 row 5, column 3")]
    public void An_address_is_written_as_its_document_is_read(
        GridAddressing addressing, string? name, int row, int? column, string chinese, string english)
    {
        Assert.True(FormGrid.TryCreate(name, addressing, [], out var grid, out _));
        var address = grid.AddressOf(row, column);
        Assert.Equal((chinese, english, chinese), (address.Text(Language.Chinese), address.Text(Language.English), address.ToString()));
    }

    [Theory]
    [InlineData(Limits.MaxRows, 1, null)]
    [InlineData(Limits.MaxRows + 1, 1, FormGrid.SheetProblemKind.TooManyRows)]
    [InlineData(1, Limits.MaxColumns, null)]
    [InlineData(1, Limits.MaxColumns + 1, FormGrid.SheetProblemKind.TooManyColumns)]
    public void Rows_and_columns_have_limits(int row, int column, FormGrid.SheetProblemKind? problem) =>
        Assert.Equal(problem, ProblemOf([new GridCell(row, column, "甲")])?.Kind);

    [Theory]
    [InlineData(Limits.MaxCellCharacters, null)]
    [InlineData(Limits.MaxCellCharacters + 1, FormGrid.SheetProblemKind.CellTooLong)]
    public void A_cell_has_a_limit(int length, FormGrid.SheetProblemKind? problem) =>
        Assert.Equal(problem, ProblemOf([new GridCell(2, 3, new string('a', length))])?.Kind);

    [Theory]
    [InlineData(Limits.MaxCells, null)]
    [InlineData(Limits.MaxCells + 1, FormGrid.SheetProblemKind.TooManyCells)]
    public void Cells_with_content_have_a_limit_and_blank_ones_have_none(int count, FormGrid.SheetProblemKind? problem)
    {
        var taken = 0;
        Assert.Equal(problem, ProblemOf(Blanks().Concat(Cells()))?.Kind);
        Assert.Equal(count, taken);

        IEnumerable<GridCell> Cells()
        {
            for (; taken < count;)
            {
                taken++;
                yield return new GridCell(((taken - 1) / 100) + 1, ((taken - 1) % 100) + 1, "1");
            }
        }

        static IEnumerable<GridCell> Blanks() => Enumerable.Range(1, 10).Select(i => new GridCell(i, 1, " "));
    }

    [Fact]
    public void Two_cells_in_one_place_are_refused_with_their_place()
    {
        var problem = ProblemOf([new GridCell(2, 3, "甲"), new GridCell(1, 1, "乙"), new GridCell(2, 3, "丙")]);
        Assert.Equal(new FormGrid.SheetProblem(FormGrid.SheetProblemKind.CellTwice, 2, 3), problem);
    }

    [Fact]
    public void A_merge_that_reaches_beyond_the_largest_table_ends_with_it()
    {
        GridCell[] cells = [new GridCell(2, 3, "三级指标") { RowSpan = int.MaxValue, ColumnSpan = int.MaxValue }, new GridCell(3, 1, "乙")];

        Assert.True(FormGrid.TryCreate(null, GridAddressing.Worksheet, cells, out var grid, out _));
        Assert.Equal((Limits.MaxRows - 1, Limits.MaxColumns - 2), (grid.Cells[0].RowSpan, grid.Cells[0].ColumnSpan));
        Assert.Null(FormSheet.Read(grid).Form);
    }

    [Fact]
    public void Places_and_spans_count_from_1()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new GridCell(0, 1, "甲"));
        Assert.Throws<ArgumentOutOfRangeException>(() => new GridCell(1, 0, "甲"));
        Assert.Throws<ArgumentOutOfRangeException>(() => new GridCell(1, 1, "甲") { RowSpan = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new GridCell(1, 1, "甲") { ColumnSpan = 0 });
    }

    [Fact]
    public void A_worksheet_and_the_same_table_as_text_make_the_same_report()
    {
        const string Text = "项目支出绩效自评表\n三级指标,年度指标值,实际完成值,分值,得分\n甲,≥5座,5座,60,60\n乙,≥90%,95%,40,40\n总分,,,100,100\n";
        var cells = Text.Split('\n').SelectMany((line, row) => line.Split(',').Select((text, column) => new GridCell(row + 1, column + 1, text)));
        Assert.True(FormGrid.TryCreate("自评表", GridAddressing.Worksheet, cells, out var grid, out _));
        Assert.Equal(
            FormReader.Read(FormSheet.ReadText(Text).Form!).Report,
            FormReader.Read(FormSheet.Read(grid).Form!).Report);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(Limits.MaxRows, Limits.MaxColumns)]
    public void A_grid_without_heads_is_no_form_however_far_its_cells_lie_apart(int row, int column)
    {
        Assert.True(FormGrid.TryCreate(null, GridAddressing.Worksheet, [new GridCell(row, column, "甲")], out var grid, out _));
        Assert.Equal(FormGrid.SheetProblemKind.NoHeaderRow, FormSheet.Read(grid).Problem?.Kind);
    }

    [Fact]
    public void Twice_the_cells_take_about_twice_the_memory()
    {
        _ = Allocated(100);
        var (once, twice) = (Allocated(20_000), Allocated(40_000));
        Assert.InRange(twice, once, once * 2.3);

        static long Allocated(int count)
        {
            var cells = Enumerable.Range(0, count).Select(i => new GridCell((i * 7919 % count) + 1, 1, "甲")).ToList();
            return Allocation.Of(() => GC.KeepAlive(Of(cells)));
        }
    }

    [Fact]
    public void A_cell_is_what_it_says_whether_what_few_cells_have_was_given_or_taken_back()
    {
        var plain = new GridCell(2, 3, "甲");
        Assert.Equal((null, 1, 1, null), (plain.Displayed, plain.RowSpan, plain.ColumnSpan, plain.Origin));
        Assert.Equal(plain, plain with { Displayed = null, RowSpan = 1, ColumnSpan = 1, Origin = null });
        var merged = plain with { RowSpan = 2, Displayed = "乙", Origin = (9, 1) };
        Assert.Equal((2, 1, "乙", (9, 1)), (merged.RowSpan, merged.ColumnSpan, merged.Displayed, merged.Origin));
        Assert.NotEqual(plain, merged);
        Assert.Equal(merged, new GridCell(2, 3, "甲") { Origin = (9, 1), Displayed = "乙", RowSpan = 2 });
        Assert.Equal(plain, merged with { RowSpan = 1, Displayed = null, Origin = null });
        Assert.Throws<ArgumentOutOfRangeException>(() => plain with { ColumnSpan = 0 });
    }

    private static FormGrid Of(IEnumerable<GridCell> cells)
    {
        Assert.True(FormGrid.TryCreate("表", GridAddressing.Worksheet, cells, out var grid, out _));
        return grid;
    }

    private static FormGrid.SheetProblem? ProblemOf(IEnumerable<GridCell> cells)
    {
        _ = FormGrid.TryCreate(null, GridAddressing.Worksheet, cells, out _, out var problem);
        return problem;
    }
}
