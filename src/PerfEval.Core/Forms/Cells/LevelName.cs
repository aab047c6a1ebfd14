using System;
using PerfEval.Core.Common;

namespace PerfEval.Core.Forms.Cells;

/// <summary>层级名称的读取: a name such as 产出指标（50分） is the name and its points.</summary>
internal static class LevelName
{
    /// <summary>The name without the line breaks a narrow cell puts into it: none between Chinese characters, a blank elsewhere.</summary>
    public static string OneLine(string printed)
    {
        if (printed.AsSpan().IndexOfAny('\r', '\n') < 0)
        {
            return printed;
        }

        var line = new System.Text.StringBuilder(printed.Length);
        for (var i = 0; i < printed.Length; i++)
        {
            if (printed[i] is not ('\r' or '\n'))
            {
                line.Append(printed[i]);
            }
            else if (line.Length > 0 && line[^1] < '\u2E80' && !char.IsWhiteSpace(line[^1]))
            {
                line.Append(' ');
            }
        }

        return line.ToString().Trim();
    }

    /// <summary>The name without its points, and the points where the name ends with them in brackets.</summary>
    public static (string Name, string? Points) Split(string printed)
    {
        var text = printed.AsSpan().Trim();
        var open = text.LastIndexOfAny('(', '（');
        if (open <= 0 || text[^1] is not (')' or '）'))
        {
            return (printed, null);
        }

        var inside = CellText.Fold(text[(open + 1)..^1].ToString()).AsSpan();
        var number = inside is [.., '分' or '%'] ? inside[..^1] : default;
        return number.Length > 0 && NumberText.TryReadAll(number, out _)
            ? (text[..open].TrimEnd().ToString(), inside.ToString())
            : (printed, null);
    }
}
