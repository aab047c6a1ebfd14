using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using PerfEval.Core.Forms.Grids;

namespace PerfEval.Reporting.Tests;

/// <summary>Whatever a document merges: every row of the page is equally wide, and every text stands in it once.</summary>
public sealed class TableLaws
{
    [Property(MaxTest = 300)]
    public Property Every_row_is_as_wide_as_the_table() => Prop.ForAll(Grids(), grid =>
    {
        var rows = Page.Rows(Page.Of(grid));
        var width = Width(rows);
        var reaching = new List<(int Rows, int Columns)>();
        foreach (var row in rows)
        {
            var own = row.Sum(cell => Span(cell, "colspan"));
            if (own + reaching.Sum(above => above.Columns) != width)
            {
                return false;
            }

            reaching = [.. reaching.Concat(row.Select(cell => (Span(cell, "rowspan"), Span(cell, "colspan")))).Select(span => (span.Item1 - 1, span.Item2)).Where(span => span.Item1 > 0)];
        }

        return reaching.Count == 0;
    });

    [Property(MaxTest = 300)]
    public Property Every_text_stands_in_the_table_once_and_in_its_order() => Prop.ForAll(Grids(), grid =>
        Page.Rows(Page.Of(grid)).SelectMany(row => row.SkipLast(2)).Select(Page.Text).Where(text => text.Length > 0)
            .SequenceEqual(grid.Cells.Select(cell => cell.Text)));

    private static int Width(List<List<XElement>> rows) => rows.Count == 0 ? 0 : rows[0].Sum(cell => Span(cell, "colspan"));

    private static int Span(XElement cell, string name) => (int?)cell.Attribute(name) ?? 1;

    private static Arbitrary<FormGrid> Grids() => Arb.ToArbitrary(
        from cells in Gen.ListOf(Cell())
        select Grid(cells.DistinctBy(cell => (cell.Row, cell.Column))));

    private static Gen<GridCell> Cell() =>
        from row in Gen.Choose(1, 9)
        from column in Gen.Choose(1, 7)
        from rows in Gen.Frequency((3, Gen.Constant(1)), (2, Gen.Choose(1, 5)), (1, Gen.Constant(int.MaxValue)))
        from columns in Gen.Frequency((3, Gen.Constant(1)), (2, Gen.Choose(1, 5)), (1, Gen.Constant(int.MaxValue)))
        select new GridCell(row, column, $"r{row}c{column}") { RowSpan = rows, ColumnSpan = columns };

    private static FormGrid Grid(IEnumerable<GridCell> cells) =>
        FormGrid.TryCreate("表", GridAddressing.Worksheet, cells, out var grid, out _) ? grid : throw new InvalidOperationException();
}
