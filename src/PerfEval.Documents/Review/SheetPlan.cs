using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Documents.Workbooks;

namespace PerfEval.Documents.Review;

/// <summary>一张工作表要加的内容: which cells are coloured, which are put in, and what is noted at which.</summary>
internal sealed class SheetPlan
{
    private const int Columns = 3;

    private readonly SheetReview _review;
    private readonly Language _language;
    private readonly Dictionary<(int Row, int Column), StoredCell> _stored = [];
    private readonly HashSet<int> _heads;
    private readonly SortedDictionary<int, NewCell?[]> _rows = [];

    private SheetPlan(SheetReview review, SheetContent content, Language language)
    {
        (_review, _language) = (review, language);
        var (first, last) = review.Rows();
        foreach (var cell in content.Cells.Where(cell => cell.Row >= first && cell.Row <= last))
        {
            _stored[(cell.Row, cell.Column)] = cell;
        }

        FirstColumn = 1 + _stored.Keys.Select(cell => cell.Column)
            .Concat(content.Merges.Where(merge => merge.Row <= last && merge.LastRow >= first).Select(merge => merge.LastColumn))
            .Append(0).Max();
        if (FirstColumn + Columns - 1 > Limits.MaxColumns)
        {
            throw new DocumentRefusal(ReviewWords.NoRoom(review.Name), DocumentsWords.LeaveOnlyForm);
        }

        _heads = HeadsOf(review);
        RefuseIfAnnotated();
    }

    /// <summary>The first of the three columns.</summary>
    public int FirstColumn { get; }

    /// <summary>The cells put into each row, from <see cref="FirstColumn"/> on.</summary>
    public IReadOnlyDictionary<int, NewCell?[]> Rows => _rows;

    /// <summary>The cells that are coloured.</summary>
    public Dictionary<(int Row, int Column), ReviewFill> Fills { get; } = [];

    /// <summary>The notes, by their cells.</summary>
    public SortedDictionary<(int Row, int Column), string> Notes { get; } = [];

    /// <summary>The plan of a sheet.</summary>
    /// <param name="review">What is to be said.</param>
    /// <param name="content">What the sheet holds.</param>
    /// <param name="noted">The cells that have a note already, which stays as it is.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="DocumentRefusal">There is no room right of the table, or it was annotated before.</exception>
    public static SheetPlan Of(SheetReview review, SheetContent content, IReadOnlySet<(int Row, int Column)> noted, Language language)
    {
        var plan = new SheetPlan(review, content, language);
        foreach (var head in plan._heads)
        {
            plan._rows[head] =
            [
                new(ReviewCellKind.Head, ReviewFill.Head, ReviewWords.ScoreHead.In(language)),
                new(ReviewCellKind.Head, ReviewFill.Head, ReviewWords.DifferenceHead.In(language)),
                new(ReviewCellKind.Head, ReviewFill.Head, ReviewWords.OpinionHead.In(language)),
            ];
        }

        foreach (var line in review.Lines)
        {
            plan.AddLine(line);
        }

        foreach (var ((row, column), findings) in review.Cells)
        {
            plan.Fill(row, column, ReviewTexts.FillOf(findings));
        }

        plan.AddNotes(noted);
        return plan;
    }

    private void AddLine(ReviewedLine line)
    {
        var fill = ReviewTexts.FillOf(line);
        if (!_rows.ContainsKey(line.Row) && (line.IsScored || fill != ReviewFill.None))
        {
            var opinion = new NewCell(ReviewCellKind.Opinion, fill, ReviewTexts.OpinionOf(line, _language), StyleOf: line.ScoreColumn);
            _rows[line.Row] = line.IsScored ? [Score(line), Difference(line), opinion] : [null, null, opinion];
        }

        if (line.ScoreColumn is { } column && line.IsScored)
        {
            Fill(line.Row, column, OfVerdict(line));
        }
    }

    // findings of other cells of the row do not colour its score
    private static ReviewFill OfVerdict(ReviewedLine line) =>
        ReviewTexts.FillOf(line.Lines) is var fill and not ReviewFill.Agrees ? fill : ReviewFill.None;

    private NewCell Score(ReviewedLine line)
    {
        var cell = new NewCell(ReviewCellKind.Score, ReviewFill.None, StyleOf: line.ScoreColumn);
        return line.Recomputed?.Exact is { } exact
            ? cell with { Number = exact, Formula = line.TotalOf is { } form ? ReviewFormulas.Sum(form, exact, FirstColumn) : null }
            : cell with { Text = ReviewTexts.ScoreOf(line, _language) };
    }

    private NewCell Difference(ReviewedLine line)
    {
        var cell = new NewCell(ReviewCellKind.Difference, ReviewFill.None, StyleOf: line.ScoreColumn);
        if (ReviewTexts.DifferenceOf(line) is not { } difference)
        {
            return cell with { Text = "" };
        }

        return line.ScoreColumn is { } column && Holds(line.Row, column, line.Claimed!.Value)
            ? cell with { Number = difference, Formula = ReviewFormulas.Difference(line.Row, column, FirstColumn, line.Recomputed!.Value) }
            : cell with { Number = difference };
    }

    // a formula counts on a number; a score in words is held beside by its number
    private bool Holds(int row, int column, Points claimed) => _stored.TryGetValue((row, column), out var cell) && cell.Kind switch
    {
        StoredKind.Number => cell.Number == claimed.Value,
        StoredKind.Text => decimal.TryParse(cell.Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            && number == claimed.Value,
        _ => false,
    };

    private void Fill(int row, int column, ReviewFill fill)
    {
        if (fill > Fills.GetValueOrDefault((row, column)))
        {
            Fills[(row, column)] = fill;
        }
    }

    // a cell has one note: where the officer's own stands, the review's goes to the opinion of the row
    private void AddNotes(IReadOnlySet<(int Row, int Column)> noted)
    {
        foreach (var line in _review.Lines)
        {
            Note(line.Row, line.ScoreColumn ?? OpinionColumn, ReviewTexts.NoteOf(line.Lines, _language));
        }

        foreach (var ((row, column), findings) in _review.Cells)
        {
            Note(row, column, ReviewTexts.NoteOf(findings, _language));
        }

        foreach (var line in _review.Lines)
        {
            Note(line.Row, OpinionColumn, ReviewTexts.NoteOf(line.OfRow, _language));
        }

        foreach (var ((row, column), text) in Notes.Where(note => noted.Contains(note.Key)).ToList())
        {
            Notes.Remove((row, column));
            Note(row, OpinionColumn, text);
        }
    }

    private int OpinionColumn => FirstColumn + Columns - 1;

    private void Note(int row, int column, string text)
    {
        if (text.Length > 0)
        {
            var before = Notes.GetValueOrDefault((row, column));
            Notes[(row, column)] = before is null || before == text ? text : before + '\n' + text;
        }
    }

    // above the first row heads always stand; above others where the row is one of heads and not of a subtotal
    private HashSet<int> HeadsOf(SheetReview review)
    {
        string[] words = ["得分", "分值", "三级指标"];
        var top = review.Heads.DefaultIfEmpty().Min();
        var named = _stored.Where(cell => review.Heads.Contains(cell.Key.Row) && cell.Value.Text is { } text
            && words.Any(word => text.Contains(word, StringComparison.Ordinal))).Select(cell => cell.Key.Row).ToHashSet();
        return [.. review.Heads.Where(row => row == top || named.Contains(row))];
    }

    private void RefuseIfAnnotated()
    {
        string[] heads = [ReviewWords.ScoreHead.Chinese, ReviewWords.ScoreHead.English];
        if (_stored.Values.Any(cell => _heads.Contains(cell.Row) && heads.Contains(cell.Text?.Trim())))
        {
            throw new DocumentRefusal(ReviewWords.AnnotatedBefore(_review.Name), ReviewWords.UseOriginal);
        }
    }
}
