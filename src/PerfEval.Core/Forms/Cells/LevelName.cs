using System;
using PerfEval.Core.Common;

namespace PerfEval.Core.Forms.Cells;

/// <summary>层级名称的读取: a name such as 产出指标（50分） is the name and its points.</summary>
internal static class LevelName
{
    // a number behind one of these is said of something else: 满10分, 每项2分
    private const string BeforeNumbers = "满分得扣加减每各项共计为达前后超";

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

    /// <summary>
    /// Of a first level also points that no brackets set apart, or of whose brackets a copy lost the first: 项目决策2分, 效益指标30分).
    /// </summary>
    public static (string Name, string? Points) SplitLevel(string printed)
    {
        if (Split(printed) is { Points: not null } split)
        {
            return split;
        }

        var text = printed.AsSpan().Trim();
        var digits = text.IndexOfAnyInRange('0', '9');
        digits = digits < 0 ? text.IndexOfAnyInRange('０', '９') : digits;
        if (digits < 2 || !char.IsLetter(text[digits - 1]) || BeforeNumbers.Contains(text[digits - 1], StringComparison.Ordinal))
        {
            return (printed, null);
        }

        var points = CellText.Fold(text[digits..].ToString()).AsSpan().TrimEnd(')');
        return points is [.. var number, '分'] && NumberText.TryReadAll(number, out _)
            ? (text[..digits].ToString(), points.ToString())
            : (printed, null);
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
