using System;
using PerfEval.Core.Amounts;

namespace PerfEval.Core.Forms.Cells;

/// <summary>计量单位的读取: what may follow a number as its unit. Anything that reads like a sentence is not a unit.</summary>
internal static class UnitText
{
    private const int Longest = 10;

    // digits of the Chinese script; 十, 百, 千 begin units such as 千克 and 十亿元
    private const string ChineseDigits = "一二三四五六七八九零〇壹贰叁肆伍陆柒捌玖";

    /// <summary>Reads a text as a unit; false if it is not one. An empty text reads as having no unit.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out MeasureUnit unit, CellWords? words = null)
    {
        unit = MeasureUnit.None;
        if (text.IsEmpty)
        {
            return true;
        }

        var known = words ?? CellWords.Standard;
        if (text.Length > 2 && text[0] == '(' && text[^1] == ')')
        {
            text = text[1..^1];
        }

        if (known.PercentNames.Is(text))
        {
            unit = MeasureUnit.Percent;
            return true;
        }

        if (text[0] is '%' or '‰' && text is not [_, '/', ..])
        {
            var isShare = text.Length == 1 || known.Shares.Is(text[1..]);
            unit = isShare ? MeasureUnit.Of(text[..1].ToString()) : MeasureUnit.None;
            return isShare;
        }

        var letters = WithoutPower(text);
        if (AmountUnits.TryFromSymbol(text, out _))
        {
            return MeasureUnit.TryOf(text.ToString(), out unit);
        }

        return text.Length <= Longest
            && IsSpelled(letters)
            && !ChineseDigits.Contains(text[0], StringComparison.Ordinal)
            && !IsGrade(text)
            && !IsDateTail(text)
            && !known.NotInUnits.IsIn(letters)
            && !known.NotReached.IsIn(letters)
            && HasWholeBrackets(text, known)
            && PointsSeparate(text)
            && MeasureUnit.TryOf(text.ToString(), out unit);
    }

    /// <summary>Whether a text is, or ends with, a word things are commonly counted in.</summary>
    public static bool IsCommon(ReadOnlySpan<char> text, CellWords? words = null) => text.Length is > 0 and <= 6
        && (text[0] is '%' or '‰' || (words ?? CellWords.Standard).CommonUnitEnds.EndOf(text) > 0);

    // m2, m², μg/m3: the only digits a unit has
    private static ReadOnlySpan<char> WithoutPower(ReadOnlySpan<char> text) =>
        text.Length > 1 && text[^1] is '2' or '3' or '²' or '³' && text[^2] is 'm' or 'M' ? text[..^1] : text;

    // letters, units in one character, and the signs between two words
    private static bool IsSpelled(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsLetter(c)
                && c is not ('%' or '‰' or '/' or '*' or '·' or '.' or '(' or ')' or '°' or '℃' or '℉' or (>= '\u3380' and <= '\u33DF')))
            {
                return false;
            }
        }

        return true;
    }

    // 3A级: the number belongs to the grade
    private static bool IsGrade(ReadOnlySpan<char> text) => text[0] == 'A' && text.TrimStart('A') is ['级', ..];

    // 12月停工, 31日竣工, 2022年任务: the number is part of a date
    private static bool IsDateTail(ReadOnlySpan<char> text) =>
        text.Length > 1 && text[0] is '月' or '日' or '号' or '年' && char.IsLetter(text[1]);

    // 元/人.年: a point between two words, never at an end
    private static bool PointsSeparate(ReadOnlySpan<char> text)
    {
        var point = text.IndexOf('.');
        return point < 0 || (text.IndexOf('/') is var slash and >= 0 && slash < point && point < text.Length - 1);
    }

    // 个(处): another word things are counted in, behind the first
    private static bool HasWholeBrackets(ReadOnlySpan<char> text, CellWords words)
    {
        var open = text.IndexOf('(');
        return open < 0
            ? text.IndexOf(')') < 0
            : open > 0 && text[^1] == ')' && text[(open + 1)..^1].IndexOfAny('(', ')') < 0 && IsCommon(text[(open + 1)..^1], words);
    }
}
