using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PerfEval.Core.Findings;
using PerfEval.Core.Forms.Grids;
using PerfEval.Core.Standards;

namespace PerfEval.Documents.Words;

/// <summary>
/// Word 文档中的一张表: a table as a grid, its title lines on top; tables that nothing parts are one, as a page break leaves them.
/// </summary>
/// <param name="Grid">The grid, named by the number of its first table: 表 2.</param>
/// <param name="Titles">The lines over it.</param>
internal sealed record WordForm(FormGrid Grid, List<string> Titles)
{
    private const int LongestName = 30;

    /// <summary>What it is called in a note: its number and its title.</summary>
    public string Name =>
        Titles.Find(title => title.Length is > 3 and <= LongestName) is { } title ? $"{Grid.Name}（{title.Trim()}）" : Grid.Name!;

    /// <summary>The tables of a file as grids; a table without a filled cell is none.</summary>
    /// <exception cref="DocumentRefusal">One is beyond a limit.</exception>
    public static List<WordForm> Of(WordBody body)
    {
        List<WordForm> forms = [];
        for (var at = 0; at < body.Tables.Count; at++)
        {
            var table = body.Tables[at];
            if (!table.FollowsTable && GridOf([table, .. Following(body.Tables, at)], at + 1) is { Cells.Count: > 0 } grid)
            {
                forms.Add(new WordForm(grid, [.. table.Before, .. Top(grid)]));
            }
        }

        return forms;
    }

    private static IEnumerable<WordTable> Following(List<WordTable> tables, int at) => tables[at].IsInner
        ? []
        : tables.Skip(at + 1).Where(table => !table.IsInner).TakeWhile(table => table.FollowsTable);

    // the title may be the first row of the table itself
    private static IEnumerable<string> Top(FormGrid grid) => grid.Cells.Take(3).Select(cell => cell.Text);

    private static FormGrid GridOf(List<WordTable> tables, int number)
    {
        var name = "表 " + number.ToString(CultureInfo.InvariantCulture);
        return FormGrid.TryCreate(name, GridAddressing.Table, Cells(tables), out var grid, out var problem)
            ? grid
            : throw new DocumentRefusal(
                new LocalizedText($"{name}：{problem.Message(Language.Chinese)}", $"{name}: {problem.Message(Language.English)}"));
    }

    private static IEnumerable<GridCell> Cells(List<WordTable> tables)
    {
        var row = 0;
        foreach (var line in tables[0].Before)
        {
            yield return new GridCell(++row, 1, line);
        }

        var titles = row;
        foreach (var table in tables)
        {
            foreach (var cell in table.Cells)
            {
                yield return new GridCell(row + cell.Row, cell.Column, cell.Text)
                {
                    RowSpan = cell.Rows,
                    ColumnSpan = cell.Columns,
                    Origin = titles == 0 ? null : (row + cell.Row - titles, cell.Column),
                };
            }

            row += table.Rows;
        }

        foreach (var line in tables[^1].Behind)
        {
            yield return new GridCell(++row, 1, line);
        }
    }
}
