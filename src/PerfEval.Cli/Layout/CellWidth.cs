using System.Text;
using Spectre.Console.Rendering;

namespace PerfEval.Cli.Layout;

/// <summary>
/// 显示宽度: how many cells a text takes on a screen: two for a Hanzi, one for a digit. Characters of ambiguous width (“” ≥ × …) take one in
/// today's terminals and two in older Chinese consoles and Chinese fixed-pitch fonts; which one holds is the reader's to say.
/// </summary>
/// <param name="ambiguousIsWide">Whether an ambiguous character takes two cells.</param>
internal sealed class CellWidth(bool ambiguousIsWide)
{
    /// <summary>The cells of a text.</summary>
    public int Of(string text)
    {
        var cells = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            cells += Of(rune);
        }

        return cells;
    }

    /// <summary>The cells of a character.</summary>
    public int Of(Rune rune)
    {
        if (rune.Value is >= ' ' and <= '~')
        {
            return 1;
        }

        return ambiguousIsWide && AmbiguousWidth.Holds(rune) ? 2 : new Segment(rune.ToString()).CellCount();
    }
}
