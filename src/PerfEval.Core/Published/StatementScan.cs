using System;
using System.Collections.Generic;

namespace PerfEval.Core.Published;

/// <summary>
/// 陈述的查找: every number of a paragraph with its name and unit, and which of them are parts of which: 其中 and brackets open the parts of the
/// number before them; a full stop, a semicolon, the closing bracket or a number of another kind ends them.
/// </summary>
internal sealed class StatementScan
{
    private const int LongestInWord = 5;

    private const string Boundaries = ",;。():、\n\t|!?›〔〕";

    // what lists its parts by name and number: the last of them begins the name of a number
    private static readonly string[] Lists = ["包括", "包含", "分别为", "分别是", "主要有", "其中有"];

    private static readonly string[] Copulas = ["为", "是", "达到", "达", "共计", "合计", "总计", "约", "共", "计", ":"];

    private readonly string _text;
    private readonly TextBlock _block;
    private readonly List<Statement> _found = [];
    private readonly Stack<(Statement Whole, bool IsBracket)> _open = new();

    private StatementScan(FoldedText folded, TextBlock block) => (_text, _block) = (folded.Text, block);

    /// <summary>The statements of a paragraph.</summary>
    /// <param name="folded">The whole text.</param>
    /// <param name="block">The paragraph.</param>
    /// <param name="figures">All figures of the text, in order.</param>
    /// <param name="first">The first figure that is not before the paragraph; moved behind its last.</param>
    public static List<Statement> Of(FoldedText folded, TextBlock block, List<Figure> figures, ref int first)
    {
        var scan = new StatementScan(folded, block);
        var last = block.Start;
        while (first < figures.Count && figures[first].Start < block.Start)
        {
            first++;
        }

        for (; first < figures.Count && figures[first].End <= block.End; first++)
        {
            var figure = figures[first];
            if (figure is { IsMark: false, Date: null })
            {
                last = scan.Add(figure, last);
            }
        }

        return scan._found;
    }

    // returns where the next statement's clause may begin
    private int Add(Figure figure, int after)
    {
        var unit = UnitScan.At(_text.AsSpan(figure.End));
        var end = figure.End + unit.Length;
        var start = ClauseStart(figure.Start, after);
        var name = NameOf(start, figure.Start);
        if (name.Length == 0 && unit is "个" or "名" or "位" or "家")
        {
            return after;   // 3个市场化公司聘用人员1155人: the first number is part of the name of the second
        }

        var parts = Opening(after, start, ref name);
        var kind = StaffWords.KindOf(WithTogether(name, start));
        var statement = new Statement
        {
            Name = name,
            Start = start,
            After = after,
            End = end,
            Figure = figure,
            Unit = unit,
            Block = _block,
            EndsClause = end >= _block.End || Boundaries.Contains(_text[end], StringComparison.Ordinal),
            IsFollowedByEtc = end < _block.End && _text[end] == '等',
            Staff = kind,
        };
        Place(statement, parts);
        _found.Add(statement);
        return end;
    }

    // 其中 or an open bracket between the number before and this one
    private bool Opening(int after, int start, ref string name)
    {
        var between = _text.AsSpan(after, Math.Max(0, start - after));
        var inBracket = false;
        foreach (var c in between)
        {
            switch (c)
            {
                case '(' when _found.Count > 0 && !inBracket:
                    inBracket = true;
                    _open.Push((_found[^1], true));
                    break;
                case ')':
                    inBracket = false;
                    CloseBracket();
                    break;
                case '。' or ';':
                    CloseLists();
                    break;
            }
        }

        var isPart = between.Contains("其中", StringComparison.Ordinal);
        if (name.StartsWith("其中", StringComparison.Ordinal))
        {
            (isPart, name) = (true, name[2..]);
        }

        return isPart && !inBracket;
    }

    private void Place(Statement statement, bool opensParts)
    {
        if (opensParts && Head() is { } head)
        {
            _open.Push((head, false));
        }

        while (_open.TryPeek(out var open) && !open.IsBracket && !StaffWords.CanBePart(statement.Staff, open.Whole.Staff))
        {
            _open.Pop();
        }

        if (ChangeWords.IsChange(statement.Name))
        {
            statement.Parent = _found.FindLast(earlier => !ChangeWords.IsChange(earlier.Name));
        }
        else if (_open.TryPeek(out var whole))
        {
            statement.Parent = whole.Whole;
            whole.Whole.Parts.Add(statement);
        }
    }

    // what 其中 speaks of: the number before it, past those that only say how it changed
    private Statement? Head()
    {
        for (var i = _found.Count - 1; i >= 0; i--)
        {
            if (!ChangeWords.IsChange(_found[i].Name) && !_open.TryPeek(out var open))
            {
                return _found[i];
            }

            if (!ChangeWords.IsChange(_found[i].Name))
            {
                return _open.Peek().Whole == _found[i].Parent ? _found[i] : _found[i].Parent ?? _found[i];
            }
        }

        return null;
    }

    private void CloseBracket()
    {
        while (_open.TryPop(out var open) && !open.IsBracket)
        {
        }
    }

    private void CloseLists()
    {
        while (_open.TryPeek(out var open) && !open.IsBracket)
        {
            _open.Pop();
        }
    }

    private int ClauseStart(int figure, int after)
    {
        var end = figure;
        while (end > after && _text[end - 1] is ':' or '\n')
        {
            end--;
        }

        var start = end;
        while (start > after && (!Boundaries.Contains(_text[start - 1], StringComparison.Ordinal) || IsWithinWord(ref start, after)))
        {
            start--;
        }

        foreach (var word in Lists)
        {
            var at = _text.LastIndexOf(word, Math.Max(start, end - 1), end - start > 0 ? end - start : 0, StringComparison.Ordinal);
            start = at >= start && at + word.Length < end ? at + word.Length : start;
        }

        return start;
    }

    // 维修(护)费, 因公出国(境)费: brackets inside a word; moves to the opening one
    private bool IsWithinWord(ref int start, int after)
    {
        if (_text[start - 1] != ')')
        {
            return false;
        }

        var open = start - 2;
        while (open > after && start - open <= LongestInWord && char.IsLetter(_text[open]))
        {
            open--;
        }

        var isWithin = open > after && _text[open] == '(' && start - open > 2
            && char.IsLetter(_text[open - 1]) && char.IsLetter(_text[start]);
        start = isWithin ? open + 1 : start;
        return isWithin;
    }

    private string NameOf(int start, int end)
    {
        var name = _text.AsSpan(start, end - start);
        for (var i = 0; i < Copulas.Length; i++)
        {
            if (name.Length > Copulas[i].Length && name.EndsWith(Copulas[i], StringComparison.Ordinal))
            {
                name = name[..^Copulas[i].Length];
                i = -1;
            }
        }

        return name.ToString();
    }

    // 离、退休人员 is one word
    private string WithTogether(string name, int start) =>
        name.StartsWith("退休", StringComparison.Ordinal) && _text.AsSpan(0, start).EndsWith("离、", StringComparison.Ordinal)
            ? "离" + name
            : name;
}
