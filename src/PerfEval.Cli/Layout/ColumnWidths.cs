using System;
using System.Linq;

namespace PerfEval.Cli.Layout;

/// <summary>
/// 栏宽: how the columns of a table share a width. Columns of numbers keep theirs, columns of codes as long as any text can give way.
/// </summary>
internal static class ColumnWidths
{
    private const int Narrowest = 8;

    /// <summary>Narrows columns until they fit, the widest first; where none can give way further, they stay too wide.</summary>
    /// <param name="columns">The columns.</param>
    /// <param name="widths">What each would take, in cells; narrowed in place.</param>
    /// <param name="room">What there is for all of them, without what stands between them.</param>
    public static void Fit(ReadOnlySpan<Column> columns, int[] widths, int room)
    {
        while (widths.Sum() > room && (Widest(columns, widths, false) ?? Widest(columns, widths, true)) is { } widest)
        {
            widths[widest]--;
        }
    }

    // the column of text, or of codes, that can best spare a cell; null where none can
    private static int? Widest(ReadOnlySpan<Column> columns, int[] widths, bool isCode)
    {
        int? widest = null;
        for (var i = 0; i < widths.Length; i++)
        {
            if (!columns[i].IsNumeric
                && columns[i].IsCode == isCode
                && widths[i] > Narrowest
                && (widest is not { } w || widths[i] > widths[w]))
            {
                widest = i;
            }
        }

        return widest;
    }
}
