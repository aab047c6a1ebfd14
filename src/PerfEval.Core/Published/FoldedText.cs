using System;
using System.Collections.Generic;
using System.Text;

namespace PerfEval.Core.Published;

/// <summary>
/// 归一的全文: the whole text without what does not matter to its meaning. A line break stays where a paragraph, a cell or an item ends,
/// and goes where
/// a copy broke a sentence.
/// </summary>
internal sealed class FoldedText
{
    // no heading, title or cell that is followed by another line is so long, and a wrapped line is not shorter
    private const int ShortestWrapped = 30;

    private const string SentenceEnds = "。;:!?.|…”〕\"";

    private readonly SourceText _source;
    private readonly List<int> _places = [];
    private readonly HashSet<int> _rows;

    public FoldedText(SourceText source, HashSet<int> rows)
    {
        (_source, _rows) = (source, rows);
        var text = new StringBuilder(source.Raw.Length);
        var line = new StringBuilder();
        List<int> places = [];
        var (last, isAdjacent, lastIsRow) = ("", false, false);
        for (var number = 1; number <= source.LineCount; number++)
        {
            line.Clear();
            places.Clear();
            var isRow = rows.Contains(number);
            TextFolding.Fold(source.Line(number), source.StartOf(number), isRow, line, places);
            if (line.Length == 0)
            {
                isAdjacent = false;
                continue;
            }

            if (text.Length > 0)
            {
                if (isRow || lastIsRow || !GoesOn(last, line.ToString(), isAdjacent))
                {
                    text.Append('\n');
                    _places.Add(places[0]);
                }
            }

            text.Append(line);
            _places.AddRange(places);
            last = line.ToString();
            last = last[(last.LastIndexOf('\n') + 1)..];
            (isAdjacent, lastIsRow) = (true, isRow);
        }

        Text = text.ToString();
    }

    /// <summary>The folded text.</summary>
    public string Text { get; }

    /// <summary>Where a stretch of the source stands in the folded text; empty where nothing is left of it.</summary>
    /// <param name="from">Where it begins in the source.</param>
    /// <param name="to">Where it ends there.</param>
    public (int Start, int End) Stretch(int from, int to)
    {
        var (start, end) = (IndexOf(from), IndexOf(to));
        return (start < end && Text[start] == '\n' ? start + 1 : start, end);
    }

    /// <summary>Where a line of the source stands in the folded text.</summary>
    public (int Start, int End) LineOf(int line) => Stretch(_source.StartOf(line), _source.EndOf(line));

    /// <summary>The line of the source a character stands in.</summary>
    public int LineAt(int index) => _source.LineAt(_places[Math.Min(index, _places.Count - 1)]);

    /// <summary>Whether a character stands in a row of a table.</summary>
    public bool IsInRow(int index) => _rows.Contains(LineAt(index));

    /// <summary>Whether a blank or a line break stands before a character in the source.</summary>
    public bool HasBlankBefore(int index) => _places[index] > 0 && char.IsWhiteSpace(_source.Raw[_places[index] - 1]);

    /// <summary>
    /// What stands in the source from one character up to another, its line breaks as blanks and no blanks beside one another.
    /// </summary>
    public string Quote(int start, int end)
    {
        if (end <= start)
        {
            return "";
        }

        var raw = _source.Raw.AsSpan(_places[start], _places[end - 1] + 1 - _places[start]);
        var quote = new StringBuilder(raw.Length);
        foreach (var c in raw)
        {
            var isBlank = char.IsWhiteSpace(c) && c != '\t';
            if (isBlank && (quote.Length == 0 || quote[^1] == ' '))
            {
                continue;
            }

            quote.Append(isBlank ? ' ' : c);
        }

        return quote.ToString().Trim();
    }

    /// <summary>The same as prose: without the blanks and breaks a copy put where a line of the paper ended.</summary>
    public string Prose(int start, int end)
    {
        var prose = new StringBuilder(end - start);
        var lastLine = -1;
        for (var i = start; i < end; i++)
        {
            var at = _places[i];
            if (Text[i] is '\n' or ' ')
            {
                continue;
            }

            var line = _source.LineAt(at);
            var hasBlank = line == lastLine && at > 0 && char.IsWhiteSpace(_source.Raw[at - 1]);
            prose.Append(hasBlank ? " " : "").Append(_source.Raw[at]);
            lastLine = line;
        }

        return prose.ToString();
    }

    // the first character that is left of the source from a place on
    private int IndexOf(int place)
    {
        var (low, high) = (0, _places.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _places[middle] < place ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    // a line goes on in the next where it is full of prose, or stops short of a number
    private static bool GoesOn(string last, string next, bool isAdjacent)
    {
        if (LevelMark.LengthOf(next) > 0 || SentenceEnds.Contains(last[^1], StringComparison.Ordinal))
        {
            return false;
        }

        var isProse = last.AsSpan().IndexOfAny(",。;.") >= 0;
        return last[^1] is ',' or '、'
            || (last.Length >= ShortestWrapped && isProse)
            || (isAdjacent && isProse && char.IsAsciiDigit(next[0]));
    }
}
