using System;
using System.Buffers;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Common;
using PerfEval.Core.Forms.Cells;
using PerfEval.Core.Forms.Grids;

namespace PerfEval.Core.Forms;

/// <summary>
/// 总分行: the rows of totals among the indicators of a sheet. The last of the plainest is the form's total; the others stay rows of sums.
/// </summary>
internal sealed class SheetTotals
{
    private static readonly SearchValues<char> WordEnds = SearchValues.Create("0123456789:=(");

    private readonly List<Total> _totals = [];

    /// <summary>Whether a row of totals was seen.</summary>
    public bool Any => _totals.Count > 0;

    /// <summary>Whether a row was seen that says it is the form's total, and not only a sum.</summary>
    public bool HasTotal => _totals.Exists(total => total.Rank > TotalWords.LeastOfForm);

    /// <summary>Whether a row is one of totals: its first cell says so, and it has no other name.</summary>
    public static bool Is(GridRow row, string? name) => Is(TextsOf(row), name);

    private static bool Is(List<(int Column, string Text)> cells, string? name) =>
        (RankOf(cells[0].Text) > 0 && (name is null || name == cells[0].Text || TotalCell.Read(name) is not null))
        || (cells.Count > 1 && name is null && TotalWords.RankOfRow(CellText.Fold(cells[0].Text)) > 0
            && cells.TrueForAll(cell => cell.Column == cells[0].Column || TotalCell.Read(cell.Text) is not null));

    /// <summary>
    /// Whether a row is a damaged name with two numbers or more behind it and nothing else, so that it may or may not be a total.
    /// </summary>
    public static bool IsDamaged(GridRow row)
    {
        var cells = TextsOf(row);
        return cells.Count is 3 or 4 && cells[0].Text.Contains(SheetText.Mark, StringComparison.Ordinal)
            && cells.TrueForAll(cell => cell.Column == cells[0].Column || TotalCell.Read(cell.Text) is not null)
            && cells.Count(cell => TotalCell.Read(cell.Text) is { Number: not null }) == 2;
    }

    /// <summary>Takes a row of totals.</summary>
    /// <param name="row">The row.</param>
    /// <param name="columns">The columns they stand under.</param>
    /// <param name="position">Its position among the rows of indicators.</param>
    /// <param name="remarks">Receives what does not belong to a total.</param>
    /// <returns>The row as one of sums.</returns>
    public FiledIndicatorRow Take(GridRow row, SheetColumns columns, int position, SheetRemarks remarks)
    {
        var cells = TextsOf(row);
        var label = cells[0].Text;
        string? points = null, score = null, grade = null, underPoints = null, underScore = null;
        List<(int Column, string Text)> numbers = [];
        List<string> others = [];
        foreach (var (column, text) in cells)
        {
            var isLabel = column == cells[0].Column;
            var said = columns.IsUnknown(column) ? null : TotalCell.Read(text);
            if (isLabel && said is not { Score: not null })
            {
                continue;
            }

            if (score is null && said is { Score: not null } or { Number: not null, Grade: not null })
            {
                score = text;
            }
            else if (said is { Score: not null } && points is null && RankOf(text) > RankOf(score!))
            {
                // 总分：100 | 自评得分：99
                (points, score) = (TotalCell.Read(score!)!.Score, text);
            }
            else if (points is null && said is { Points: not null })
            {
                points = text;
            }
            else if (said is { Number: not null })
            {
                numbers.Add((column, text));
            }
            else if (grade is null && (said is { Grade: not null } || IsBehind(columns, column, text)))
            {
                grade = text;
            }
            else if (column == columns.At(FormColumn.Score))
            {
                underScore = text;
            }
            else if (column == columns.At(FormColumn.Points))
            {
                underPoints = text;
            }
            else
            {
                others.Add(text);
            }
        }

        Align(numbers, columns, ref points, ref score);
        var name = CellText.Fold(label);
        if (score != label && (CellText.WithoutRemark(name).Length < name.Length || name.AsSpan().ContainsAnyInRange('0', '9')))
        {
            // 总分（100分）: the points where no column holds them; any other number of a label is kept beside it
            if (points is null && TotalCell.Read(label) is { Points: not null })
            {
                points = label;
            }
            else
            {
                others.Add(label);
            }
        }

        KeepUnread(underPoints, ref points, others);
        KeepUnread(underScore, ref score, others);
        others.AddRange(numbers.Select(number => number.Text));
        remarks.Add(string.Join(" ", others), row.Address);
        var rank = Math.Max(RankOf(label), TotalWords.RankOfRow(CellText.Fold(label)));
        _totals.Add(new Total(rank, position, points, score, grade, row.Address));
        List<FiledAddress> addresses = [];
        AddressOf(FormColumn.FirstLevel, label);
        AddressOf(FormColumn.Points, points);
        AddressOf(FormColumn.Score, score);
        return new FiledIndicatorRow
        {
            FirstLevel = label,
            Points = points,
            Score = score,
            Address = row.Address,
            Addresses = addresses.ToEquatableList(),
        };

        void AddressOf(FormColumn column, string? text)
        {
            if (cells.FindLastIndex(cell => cell.Text == text) is var at and >= 0)
            {
                addresses.Add(new FiledAddress(column, row.AddressOf(row[at])));
            }
        }
    }

    /// <summary>The form with its total, which is then no longer a row of sums; the grades of the other rows are kept beside it.</summary>
    public FiledForm Fill(FiledForm form, List<FiledIndicatorRow> rows, SheetRemarks remarks)
    {
        if (_totals.Count == 0)
        {
            return form;
        }

        var ofForm = _totals.FindAll(total => total.Rank >= TotalWords.LeastOfForm);
        if (ofForm.Count == 0)
        {
            foreach (var total in _totals)
            {
                remarks.Add(total.Grade ?? "", total.Address);
            }

            return form;
        }

        var chosen = ofForm.OrderBy(total => total.IsBlank ? 0 : total.Rank).ThenBy(total => total.Position).Last();
        var row = rows[chosen.Position];
        rows.RemoveAt(chosen.Position);
        var grade = chosen.Grade ?? ofForm.FindLast(total => total.Grade is not null)?.Grade;
        foreach (var other in _totals)
        {
            if (other.Grade is { } kept && kept != grade)
            {
                remarks.Add(kept, other.Address);
            }
        }

        List<FiledAddress> addresses = [.. form.Addresses];
        foreach (var (column, address) in row.Addresses)
        {
            if (column is FormColumn.Points or FormColumn.Score)
            {
                addresses.Add(new FiledAddress(column == FormColumn.Points ? FormColumn.TotalPoints : FormColumn.TotalScore, address));
            }
        }

        return form with
        {
            TotalPoints = chosen.Points,
            TotalScore = Kept(chosen.Score, form.TotalScore),
            Grade = Kept(form.Grade, grade),
            Addresses = addresses.ToEquatableList(),
        };

        string? Kept(string? first, string? second)
        {
            if (first is not null && second is not null && first != second)
            {
                remarks.Add(second, chosen.Address);
            }

            return first ?? second;
        }
    }

    // what stands in the column and is not a number is the cell all the same, for the reader to report
    private static void KeepUnread(string? text, ref string? cell, List<string> others)
    {
        if (text is null)
        {
            return;
        }

        if (cell is null)
        {
            cell = text;
        }
        else
        {
            others.Add(text);
        }
    }

    // a short word behind the score is a grade, whatever the scale calls it
    private static bool IsBehind(SheetColumns columns, int column, string text) =>
        column > columns.At(FormColumn.Score) && text.Trim().Length <= 4 && !columns.IsUnknown(column);

    // numbers in the columns of points and score are those; in a row shorter or longer than its head the last number is the score, the one
    // before it the points
    private static void Align(List<(int Column, string Text)> numbers, SheetColumns columns, ref string? points, ref string? score)
    {
        var (atPoints, atScore) = (columns.At(FormColumn.Points), columns.At(FormColumn.Score));
        var isShifted = IsShifted(numbers, atPoints, atScore);
        var isOnlyScore = numbers.Count == 1 && numbers[0].Column != atPoints;
        var last = isShifted || isOnlyScore ? numbers.Count - 1 : numbers.FindIndex(number => number.Column == atScore);
        var before = numbers.Count;
        if (score is null && last >= 0)
        {
            score = numbers[last].Text;
            numbers.RemoveAt(last);
            before = last;
        }

        var first = isShifted ? -1 : numbers.FindIndex(number => number.Column == atPoints);
        first = first < 0 && score is not null ? before - 1 : first;
        if (points is null && first >= 0)
        {
            points = numbers[first].Text;
            numbers.RemoveAt(first);
        }
    }

    private static bool IsShifted(List<(int Column, string Text)> numbers, int atPoints, int atScore)
    {
        var hasPoints = numbers.Exists(number => number.Column == atPoints);
        return numbers.Count > 1 && (numbers.Exists(number => number.Column == atScore)
            ? !hasPoints && atPoints >= 0 && numbers[^1].Column > atScore
            : !hasPoints || numbers.Exists(number => number.Column != atPoints && number.Column < atScore) || atScore < 0);
    }

    private static int RankOf(string text)
    {
        var folded = CellText.Fold(text);
        var rank = TotalWords.RankOf(folded);
        if (rank > 0 || TotalCell.Read(text) is not { Score: not null })
        {
            return rank;
        }

        var end = folded.AsSpan().IndexOfAny(WordEnds);
        return end < 0 ? 0 : TotalWords.RankOf(folded[..end]);
    }

    private static List<(int Column, string Text)> TextsOf(GridRow row)
    {
        List<(int Column, string Text)> cells = [];
        for (var i = 0; i < row.Count; i++)
        {
            cells.Add((row[i].Column, row[i].Text));
        }

        return cells;
    }

    private sealed record Total(int Rank, int Position, string? Points, string? Score, string? Grade, CellAddress Address)
    {
        public bool IsBlank => Points is null && Score is null;
    }
}
