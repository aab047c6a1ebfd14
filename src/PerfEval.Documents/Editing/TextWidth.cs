using System;

namespace PerfEval.Documents.Editing;

/// <summary>文字的宽度: how much room a text takes in a cell, counted in the digits that a column is wide.</summary>
internal static class TextWidth
{
    /// <summary>The lines a text comes to in a column.</summary>
    /// <param name="text">The text, which may have lines of its own.</param>
    /// <param name="width">How many digits wide the column is; at least 1.</param>
    public static int Lines(string text, int width)
    {
        var lines = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var taken = 0;
            foreach (var c in line)
            {
                taken += c < 0x100 ? 1 : 2;
            }

            lines += Math.Max(1, (taken + width - 1) / Math.Max(width, 1));
        }

        return lines;
    }
}
