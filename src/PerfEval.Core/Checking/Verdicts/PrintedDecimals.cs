using System;
using PerfEval.Core.Common;

namespace PerfEval.Core.Checking.Verdicts;

/// <summary>印出的小数位数: how many decimals the number in a cell is printed with.</summary>
internal static class PrintedDecimals
{
    private const int Most = 6;

    /// <summary>The digits after the first decimal point that stands between digits; 0 where there is none, 6 at most.</summary>
    public static int In(string text)
    {
        var folded = WidthFolding.Fold(text);
        for (var point = folded.IndexOf('.', StringComparison.Ordinal); point > 0; point = folded.IndexOf('.', point + 1))
        {
            var end = point + 1;
            while (end < folded.Length && char.IsAsciiDigit(folded[end]))
            {
                end++;
            }

            if (char.IsAsciiDigit(folded[point - 1]) && end > point + 1)
            {
                return Math.Min(Most, end - point - 1);
            }
        }

        return 0;
    }
}
