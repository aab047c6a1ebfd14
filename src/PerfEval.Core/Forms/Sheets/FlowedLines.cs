using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;
using PerfEval.Core.Forms.Cells;

namespace PerfEval.Core.Forms.Sheets;

/// <summary>文字行到单元格: the lines of a text as rows of cells, in one of the layouts texts have.</summary>
internal static partial class FlowedLines
{
    /// <summary>Each line one row, its cells parted by a rule.</summary>
    public static List<FlowedRow> Of(string text, Func<string, IEnumerable<string>> cellsOf)
    {
        List<FlowedRow> rows = [];
        foreach (var (line, number) in Lines(text))
        {
            List<(string Text, int Line)> cells = [];
            foreach (var cell in cellsOf(line))
            {
                cells.Add((cell, number));
            }

            rows.Add(new FlowedRow(number, cells));
        }

        return rows;
    }

    /// <summary>Cells parted by two blanks or more, or a wide one.</summary>
    public static IEnumerable<string> ByWideBlanks(string line) => WideBlanks().Split(line);

    /// <summary>
    /// Cells parted by any blank; a bracket belongs to what stands before it, and so does a short word behind a number: 1 次, 资金情况 (万元).
    /// </summary>
    public static IEnumerable<string> ByBlanks(string line)
    {
        string? cell = null;
        foreach (var word in line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (cell is null)
            {
                cell = word;
            }
            else if (word[0] is '(' or '（' || (IsUnit(word) && char.IsAsciiDigit(CellText.Fold(cell) is [.., var last] ? last : ' ')))
            {
                cell += " " + word;
            }
            else
            {
                yield return cell;
                cell = word;
            }
        }

        if (cell is not null)
        {
            yield return cell;
        }
    }

    /// <summary>
    /// One cell a line: heads that follow one another are a row; below heads a row of indicators ends with its numbers, one of funds begins
    /// with its label, and goals go on to the next heads.
    /// </summary>
    public static List<FlowedRow> OneCellEach(string text)
    {
        var cells = new OneCellRows();
        foreach (var (line, number) in BrokenCells.Joined([.. Lines(text)]))
        {
            cells.Add(line, number);
        }

        return cells.Close();
    }

    private static bool IsUnit(string word) => word.Length <= 3 && word.AsSpan().IndexOfAnyInRange('0', '9') < 0
        && ColumnHeads.Of(word) is null && word.AsSpan().IndexOfAny("：:%") < 0;

    private static IEnumerable<(string Line, int Number)> Lines(string text)
    {
        var number = 0;
        foreach (var line in text.Split('\n'))
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return (line.Trim(), number);
            }
        }
    }

    [GeneratedRegex(@"[ \t]{2,}|[\t\u3000]+", RegexOptions.NonBacktracking)]
    private static partial Regex WideBlanks();
}
