using System;
using System.Buffers;
using System.Collections.Generic;
using PerfEval.Core.Forms.Cells;

namespace PerfEval.Core.Forms.Sheets;

/// <summary>
/// 目标的两半: goals and what became of them, side by side on paper and one line after the other in a copy. Only their numbers tell them
/// apart: one half begins again from 1 (1 2 3 1 2 3), or each number stands twice (1 1 2 2 3 3). A line without a number goes on with the
/// one before.
/// </summary>
internal static class GoalHalves
{
    private const string Numerals = "一二三四五六七八九";
    private const string Named = "目标";

    private static readonly SearchValues<char> BeforeNamed = SearchValues.Create("年度总体绩效预期");

    private enum Mark
    {
        None = 0,
        Named,          // 目标1, 年度目标二
        InBrackets,     // (1)
        Figure,         // 1. 1、 1)
        NumeralInBrackets,
        Numeral,
        Circled,
    }

    /// <summary>Of each text whether it is of the second half; null where nothing settles it.</summary>
    public static bool[]? Of(IReadOnlyList<string> texts) => Numbered(texts) is { Count: > 1 } numbered
        ? Halves(numbered, texts.Count) ?? Pairs(numbered, texts.Count)
        : null;

    /// <summary>Whether the texts are a list: 1 and 2 stand among them.</summary>
    public static bool IsList(IReadOnlyList<string> texts) => Numbered(texts).Exists(item => item.Number == 2);

    // those with the mark of the first, which is number 1; what is marked otherwise belongs to them
    private static List<(int Index, int Number)> Numbered(IReadOnlyList<string> texts)
    {
        List<(int Index, int Number)> numbered = [];
        var kind = MarkOf(texts[0]);
        for (var i = 0; i < texts.Count && kind is { Kind: not Mark.None, Number: 1 }; i++)
        {
            var (mark, number) = MarkOf(texts[i]);
            if (mark == kind.Kind)
            {
                numbered.Add((i, number));
            }
        }

        return numbered;
    }

    // 1 2 3 1 2 3; the second may say less, not more: 1 1 2 could be two goals of which one has come to something
    private static bool[]? Halves(List<(int Index, int Number)> numbered, int count)
    {
        var again = numbered.FindLastIndex(item => item.Number == 1);
        for (var i = 0; i < numbered.Count; i++)
        {
            if (numbered[i].Number != (i < again ? i : i - again) + 1)
            {
                return null;
            }
        }

        if (again == 0 || numbered.Count - again > again)
        {
            return null;
        }

        var second = new bool[count];
        second.AsSpan(numbered[again].Index).Fill(true);
        return second;
    }

    // 1 1 2 2 3 3
    private static bool[]? Pairs(List<(int Index, int Number)> numbered, int count)
    {
        var second = new bool[count];
        for (var i = 0; i < numbered.Count; i++)
        {
            if (numbered[i].Number != (i / 2) + 1)
            {
                return null;
            }

            second.AsSpan(numbered[i].Index).Fill(i % 2 == 1);
        }

        return numbered.Count % 2 == 0 ? second : null;
    }

    private static (Mark Kind, int Number) MarkOf(string text)
    {
        var trimmed = text.AsSpan().TrimStart();
        if (trimmed is [>= '①' and <= '⑳', ..])
        {
            return (Mark.Circled, trimmed[0] - '①' + 1);
        }

        var folded = CellText.Fold(text).AsSpan();
        var named = folded.IndexOf(Named);
        var isNamed = named is >= 0 and <= 4 && !folded[..named].ContainsAnyExcept(BeforeNamed);
        var inBrackets = !isNamed && folded is ['(', ..];
        var rest = isNamed ? folded[(named + Named.Length)..] : folded[(inBrackets ? 1 : 0)..];
        var (number, length, isNumeral) = NumberAt(rest);
        var behind = length < rest.Length ? rest[length] : default;
        var isDecimal = behind is '.' or ',' && rest.Length > length + 1 && char.IsAsciiDigit(rest[length + 1]);
        var isMarked = behind == ')' || (!inBrackets && !isDecimal && (behind is ';' or ':' or '.' or ','
            || (isNumeral ? behind == '是' : isNamed && behind != '%')));
        return (isMarked && length > 0, isNamed, inBrackets, isNumeral) switch
        {
            (false, _, _, _) => default,
            (_, true, _, _) => (Mark.Named, number),
            (_, _, true, _) => (isNumeral ? Mark.NumeralInBrackets : Mark.InBrackets, number),
            _ => (isNumeral ? Mark.Numeral : Mark.Figure, number),
        };
    }

    // 3, 12, 三, 十, 十二
    private static (int Number, int Length, bool IsNumeral) NumberAt(ReadOnlySpan<char> text)
    {
        var digits = DateShapes.Digits(text);
        if (digits > 0)
        {
            return digits <= 2 ? (DateShapes.Number(text[..digits]), digits, false) : default;
        }

        var tens = text is ['十', ..] ? 1 : 0;
        var ones = text.Length > tens ? Numerals.IndexOf(text[tens], StringComparison.Ordinal) + 1 : 0;
        var length = tens + (ones > 0 ? 1 : 0);
        return ((tens * 10) + ones, length, length > 0);
    }
}
