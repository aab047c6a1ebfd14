using System;
using System.Collections.Generic;
using PerfEval.Core.Common;

namespace PerfEval.Core.Published;

/// <summary>数字的查找: every number of a folded text, and which of them are dates or marks of items.</summary>
internal static class FigureScan
{
    // words whose number says which one it is
    private static readonly string[] Counted = ["附件", "附表", "附录", "目标", "指标", "任务", "问题", "第"];

    public static List<Figure> Of(FoldedText folded)
    {
        List<Figure> figures = [];
        var text = folded.Text;
        for (var at = text.AsSpan().IndexOfAnyInRange('0', '9'); at >= 0;)
        {
            var length = LengthFrom(text.AsSpan(at), out var digits);
            figures.Add(new Figure(at, at + length, digits));
            var next = text.AsSpan(at + length).IndexOfAnyInRange('0', '9');
            at = next < 0 ? -1 : at + length + next;
        }

        MarkDates(text, figures);
        for (var i = 0; i < figures.Count; i++)
        {
            figures[i].IsMark = figures[i].Date is null && IsMark(folded, figures[i], i > 0 ? figures[i - 1] : null);
        }

        return figures;
    }

    private static int LengthFrom(ReadOnlySpan<char> text, out string? digits)
    {
        if (NumberText.TryReadStart(text, out var read, out var length))
        {
            digits = read;
            return length;
        }

        // two numbers side by side, or groups that are none: a run of digits each
        digits = null;
        var end = text.IndexOfAnyExceptInRange('0', '9');
        end = end < 0 ? text.Length : end;
        var isAlone = end >= text.Length || text[end] == ' ';
        digits = isAlone ? text[..end].ToString() : null;
        return end;
    }

    private static void MarkDates(string text, List<Figure> figures)
    {
        for (var i = 0; i < figures.Count; i++)
        {
            if (YearOf(figures[i]) is not { } year)
            {
                continue;
            }

            var (end, taken) = (figures[i].End, 1);
            int? month = null;
            int? day = null;
            var isEnd = At(text, end) is '末' or '底';
            if (At(text, end) is '年' or '-' or '/')
            {
                var sign = text[end];
                month = Next(i + 1, end + 1);
                if (month is not null && At(text, figures[i + 1].End) is '月' or '-' or '/')
                {
                    (end, taken) = (figures[i + 1].End, 2);
                    day = Next(i + 2, end + 1);
                    taken += day is null ? 0 : 1;
                    end = day is null ? end + 1 : figures[i + 2].End;
                    end += day is not null && At(text, end) is '日' or '号' ? 1 : 0;
                }
                else if (sign == '年')
                {
                    month = null;
                    end++;
                    isEnd = At(text, end) is '末' or '底';
                }
                else
                {
                    continue;
                }
            }
            else if (!isEnd)
            {
                continue;
            }

            var phrase = new DatePhrase(figures[i].Start, end + (isEnd ? 1 : 0), year, month, day, isEnd);
            for (var part = 0; part < taken; part++)
            {
                figures[i + part].Date = phrase;
            }

            i += taken - 1;
        }

        int? Next(int index, int at) => index < figures.Count && figures[index].Start == at
            && figures[index].Digits is { Length: <= 2 }
            ? figures[index].Whole
            : null;
    }

    private static int? YearOf(Figure figure) =>
        figure.Digits is { Length: 4 } digits && digits[..2] is "19" or "20" ? figure.Whole : null;

    private static bool IsMark(FoldedText folded, Figure figure, Figure? last)
    {
        var text = folded.Text;
        if (figure.End - figure.Start > 2 || folded.IsInRow(figure.Start))
        {
            return false;
        }

        var start = At(text, figure.Start - 1) == '(' ? figure.Start - 1 : figure.Start;
        if (start == 0 || text[start - 1] is '\n' or '。' or ';' or ':' or '〕' or '…' or '”' || (start > 1 && text[start - 1] == '.'))
        {
            var length = LevelMark.LengthOf(text.AsSpan(start));
            if (length > 0 && (text[start] != '(' || At(text, start + length) is not ('\n' or '\0')))
            {
                return true;
            }
        }

        if (last is { IsMark: true } && last.End == figure.Start - 1 && text[last.End] == '-')
        {
            return true;
        }

        var before = text.AsSpan(0, figure.Start).TrimEnd(':').Length;
        var counted = Array.Find(Counted, word => text.AsSpan(0, before).EndsWith(word, StringComparison.Ordinal));
        var word = counted is null ? -1 : before - counted.Length;
        return word >= 0
            && (counted == "第" || word == 0 || !char.IsLetter(text[word - 1]) || folded.HasBlankBefore(word))
            && UnitScan.At(text.AsSpan(figure.End)).Length == 0;
    }

    private static char At(string text, int index) => index >= 0 && index < text.Length ? text[index] : '\0';
}
