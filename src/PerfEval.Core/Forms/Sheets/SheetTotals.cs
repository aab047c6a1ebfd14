using System;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Forms.Cells;
using PerfEval.Core.Forms.Filed;
using PerfEval.Core.Forms.Grids;

namespace PerfEval.Core.Forms.Sheets;

/// <summary>
/// 总分行: the rows of totals among the indicators of a sheet. The last of the plainest is the form's total; the others stay rows of sums.
/// </summary>
internal sealed class SheetTotals
{
    private readonly List<Total> _totals = [];

    /// <summary>Whether a row of totals was seen.</summary>
    public bool Any => _totals.Count > 0;

    /// <summary>Whether a row is one of totals: its first cell says so, and it has no other name.</summary>
    public static bool Is(GridRow row, string? name)
    {
        var label = row[0].Text;
        return (TotalRow.RankOf(label) > 0 && (name is null || name == label || TotalCell.Read(name) is not null))
            || (row.Count > 1 && name is null && TotalWords.RankOfRow(CellText.Fold(label)) > 0 && SaysTotals(row.Cells[1..]));
    }

    /// <summary>
    /// Whether a row is a damaged name with two numbers or more behind it and nothing else, so that it may or may not be a total.
    /// </summary>
    public static bool IsDamaged(GridRow row)
    {
        var numbers = 0;
        foreach (var cell in row.Cells)
        {
            numbers += TotalCell.Read(cell.Text) is { Number: not null } ? 1 : 0;
        }

        return row.Count is 3 or 4 && row[0].Text.Contains(SheetText.Mark, StringComparison.Ordinal) && SaysTotals(row.Cells[1..])
            && numbers == 2;
    }

    /// <summary>Takes a row of totals.</summary>
    /// <param name="row">The row.</param>
    /// <param name="columns">The columns they stand under.</param>
    /// <param name="position">Its position among the rows of indicators.</param>
    /// <param name="remarks">Receives what does not belong to a total.</param>
    /// <returns>The row as one of sums.</returns>
    public FiledIndicatorRow Take(GridRow row, SheetColumns columns, int position, SheetRemarks remarks)
    {
        var cells = new TotalRow(row, columns);
        remarks.Add(cells.Others, cells.Address);
        _totals.Add(new Total(cells.Rank, position, cells));
        return new FiledIndicatorRow
        {
            FirstLevel = cells.Label.Text,
            Points = cells.Points?.Text,
            Score = cells.Score?.Text,
            Address = cells.Address,
            Addresses =
            [
                .. cells.AddressOf(FormColumn.FirstLevel, cells.Label),
                .. cells.AddressOf(FormColumn.Points, cells.Points),
                .. cells.AddressOf(FormColumn.Score, cells.Score),
            ],
        };
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
                remarks.Add(total.Cells.Grade?.Text ?? "", total.Cells.Address);
            }

            return form;
        }

        var chosen = ofForm.OrderBy(total => total.IsBlank ? 0 : total.Rank).ThenBy(total => total.Position).Last();
        rows.RemoveAt(chosen.Position);
        var graded = chosen.Cells.Grade is null ? ofForm.FindLast(total => total.Cells.Grade is not null) : chosen;
        var grade = graded?.Cells.Grade;
        foreach (var other in _totals)
        {
            if (other.Cells.Grade is { } kept && kept.Text != grade?.Text)
            {
                remarks.Add(kept.Text, other.Cells.Address);
            }
        }

        // what the row says stands there, whatever a head above the tables says of it
        List<FiledAddress> addresses =
        [
            .. chosen.Cells.AddressOf(FormColumn.TotalPoints, chosen.Cells.Points),
            .. chosen.Cells.AddressOf(FormColumn.TotalScore, chosen.Cells.Score),
            .. form.Grade is null && graded is not null ? graded.Cells.AddressOf(FormColumn.Grade, grade) : [],
        ];
        return form with
        {
            TotalPoints = chosen.Cells.Points?.Text,
            TotalScore = Kept(chosen.Cells.Score?.Text, form.TotalScore),
            Grade = Kept(form.Grade, grade?.Text),
            Addresses = [.. addresses.Concat(form.Addresses).DistinctBy(known => known.Column)],
        };

        string? Kept(string? first, string? second)
        {
            if (first is not null && second is not null && first != second)
            {
                remarks.Add(second, chosen.Cells.Address);
            }

            return first ?? second;
        }
    }

    // 100 | 99 | 优: cells that say nothing but points, score and grade
    private static bool SaysTotals(ReadOnlySpan<GridCell> cells)
    {
        foreach (var cell in cells)
        {
            if (TotalCell.Read(cell.Text) is null)
            {
                return false;
            }
        }

        return true;
    }

    private sealed record Total(int Rank, int Position, TotalRow Cells)
    {
        public bool IsBlank => Cells is { Points: null, Score: null };
    }
}
