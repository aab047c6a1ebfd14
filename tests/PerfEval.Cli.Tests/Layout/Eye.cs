using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;

namespace PerfEval.Cli.Tests.Layout;

/// <summary>
/// How wide a text looks on a screen, worked out apart from the tool: East Asian wide and full-width blocks take two cells; marks of ambiguous width one or two.
/// </summary>
internal static class Eye
{
    private const string Ambiguous = "“”‘’≥≤×÷±…—–·°§→│─㎡−★";

    /// <summary>The cells of a line.</summary>
    public static int Width(string line, int ambiguous = 1) => line.EnumerateRunes().Sum(rune => Width(rune, ambiguous));

    /// <summary>The tables of a page: runs of lines in a frame.</summary>
    public static List<List<string>> Tables(string page)
    {
        List<List<string>> tables = [];
        var inside = false;
        foreach (var line in page.Split('\n'))
        {
            var framed = line.StartsWith('|') || line.StartsWith('+');
            if (framed && !inside)
            {
                tables.Add([]);
            }

            if (framed)
            {
                tables[^1].Add(line);
            }

            inside = framed;
        }

        return tables;
    }

    /// <summary>The cells of a line of a table without a frame: what two or more blanks part.</summary>
    public static string[] Cells(string line) => Regex.Split(line.Trim(), " {2,}");

    /// <summary>The lines of the rows of a page: from their heads to the next line across.</summary>
    public static List<string> Rows(string page)
    {
        var lines = page.Split('\n').SkipWhile(line => Cells(line) is not ["行" or "No", ..]).ToList();
        return [.. lines.TakeWhile(line => !line.StartsWith('─') && (line.Length == 0 || line[0] == ' ' || Cells(line) is ["行" or "No", ..]))];
    }

    /// <summary>Whether the last number of every row (a line of at least three cells) ends where the head of a column does.</summary>
    public static bool AreInColumns(List<string> rows, int ambiguous = 1)
    {
        var ends = Ends(rows[0], ambiguous);
        return rows.Skip(1).Where(row => Cells(row) is { Length: > 2 } cells && IsNumber(cells[^1])).All(row => Ends(row, ambiguous).TakeLast(1).All(ends.Contains));
    }

    private static bool IsNumber(string cell) => Regex.IsMatch(cell, @"^[+-]?[0-9][0-9.]*(–[0-9.]+)?$");

    private static List<int> Ends(string line, int ambiguous) =>
        [.. Regex.Matches(line, @"\S(?=\s{2,}|$)").Select(match => Width(line[..(match.Index + 1)], ambiguous))];

    /// <summary>Whether every line of a table takes the same number of cells.</summary>
    public static bool IsAligned(IEnumerable<string> table, int ambiguous = 1) => table.Select(line => Width(line, ambiguous)).Distinct().Count() == 1;

    private static int Width(Rune rune, int ambiguous) => rune.Value switch
    {
        >= 0x1100 and <= 0x115F or >= 0x2E80 and <= 0x303E or >= 0x3041 and <= 0xA4CF or >= 0xAC00 and <= 0xD7A3 or >= 0xF900 and <= 0xFAFF
            or >= 0xFE30 and <= 0xFE6F or >= 0xFF01 and <= 0xFF60 or >= 0xFFE0 and <= 0xFFE6 or >= 0x20000 and <= 0x3FFFD => 2,
        _ when rune.IsBmp && Ambiguous.Contains((char)rune.Value, StringComparison.Ordinal) => ambiguous,
        _ => 1,
    };
}
