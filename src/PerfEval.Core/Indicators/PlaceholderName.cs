using System;
using System.Collections.Generic;
using PerfEval.Core.Common;

namespace PerfEval.Core.Indicators;

/// <summary>表样用语: names that a blank form prints to be replaced (指标1, ……, ×××) and that name nothing.</summary>
internal static class PlaceholderName
{
    private const string Marks = "：:.．、。·-—_“”()（）;；,，";

    /// <summary>What such names consist of, besides digits and marks, whatever the standard.</summary>
    public static EquatableList<string> Usual { get; } =
    [
        "三级指标", "指标名称", "指标", "…", "×", "XX", "xx", "**", "某", "X", "x", "*", "N", "n", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十",
    ];

    /// <summary>Whether a name consists of such words, digits and marks alone, and holds something.</summary>
    /// <param name="name">The name as printed.</param>
    /// <param name="words">The words.</param>
    public static bool Is(string name, IEnumerable<string> words)
    {
        var rest = WidthFolding.Fold(name).AsSpan().Trim();
        var isBlank = rest.IsEmpty;
        while (!rest.IsEmpty)
        {
            var length = char.IsDigit(rest[0]) || char.IsWhiteSpace(rest[0]) || Marks.Contains(rest[0], StringComparison.Ordinal) ? 1 : 0;
            foreach (var word in words)
            {
                length = word.Length > length && rest.StartsWith(word, StringComparison.Ordinal) ? word.Length : length;
            }

            if (length == 0)
            {
                return false;
            }

            rest = rest[length..];
        }

        return !isBlank;
    }
}
