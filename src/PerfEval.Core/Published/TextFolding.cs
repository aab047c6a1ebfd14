using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace PerfEval.Core.Published;

/// <summary>
/// 归一: one line without what does not matter to its meaning: width, blanks, the traditional form of a few characters. Each character
/// that is left
/// knows where it stands in the source.
/// </summary>
internal static class TextFolding
{
    // characters of the words the reader knows, as a converted copy prints them
    private const string Traditional = "編員職離實數萬億預決結餘轉機構設專業財務項費會達為於單總優減";
    private const string Simplified = "编员职离实数万亿预决结余转机构设专业财务项费会达为于单总优减";

    /// <summary>Folds a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="offset">Where it begins in the source.</param>
    /// <param name="isRow">Whether it is a row of a table, which is never broken.</param>
    /// <param name="text">The folded text; a mark of a level behind a blank begins a line of its own.</param>
    /// <param name="places">Where each of its characters stands in the source.</param>
    public static void Fold(ReadOnlySpan<char> line, int offset, bool isRow, StringBuilder text, List<int> places)
    {
        var start = text.Length;
        var afterBlank = false;
        for (var i = 0; i < line.Length; i++)
        {
            var c = One(line[i]);
            if (c != '\t' && (char.IsWhiteSpace(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format))
            {
                afterBlank = true;
                continue;
            }

            if (afterBlank && text.Length > start)
            {
                if (!isRow && LevelMark.LengthOf(line[i..]) > 0)
                {
                    Put('\n', i);
                }
                else if (text[^1] is (>= '0' and <= '9') or '.' && char.IsAsciiDigit(c))
                {
                    Put(' ', i);   // two numbers stay two
                }
            }

            afterBlank = false;
            Put(c, i);
        }

        void Put(char c, int at)
        {
            text.Append(c);
            places.Add(offset + at);
        }
    }

    /// <summary>One character folded.</summary>
    public static char One(char c)
    {
        if (c is >= '\uFF01' and <= '\uFF5E')
        {
            return (char)(c - 0xFEE0);
        }

        var known = c >= '\u4E00' ? Traditional.IndexOf(c, StringComparison.Ordinal) : -1;
        return known >= 0 ? Simplified[known] : c switch
        {
            '﹪' => '%',
            '【' => '(',
            '】' => ')',
            '\u3000' => ' ',
            _ => c,
        };
    }
}
