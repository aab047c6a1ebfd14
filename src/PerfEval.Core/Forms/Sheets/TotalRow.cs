using System;
using System.Buffers;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Forms.Cells;
using PerfEval.Core.Forms.Filed;
using PerfEval.Core.Forms.Grids;

namespace PerfEval.Core.Forms.Sheets;

/// <summary>总分行的各格: which cells of a row of totals are its points, its score and its grade, and which are none of them.</summary>
internal sealed class TotalRow
{
    private static readonly SearchValues<char> WordEnds = SearchValues.Create("0123456789:=(");

    private readonly GridRow _row;
    private readonly SheetColumns _columns;
    private readonly List<GridCell> _numbers = [];
    private readonly List<GridCell> _others = [];
    private GridCell? _underPoints;
    private GridCell? _underScore;

    /// <param name="row">The row.</param>
    /// <param name="columns">The columns it stands under.</param>
    public TotalRow(GridRow row, SheetColumns columns)
    {
        (_row, _columns) = (row, columns);
        foreach (var cell in row.Cells)
        {
            Take(cell);
        }

        Align();
        TakeLabel();
        Points = KeepUnread(_underPoints, Points);
        Score = KeepUnread(_underScore, Score);
        _others.AddRange(_numbers);
    }

    /// <summary>The name of the row.</summary>
    public GridCell Label => _row[0];

    /// <summary>分值; null where the row prints none.</summary>
    public GridCell? Points { get; private set; }

    /// <summary>得分; null where the row prints none.</summary>
    public GridCell? Score { get; private set; }

    /// <summary>等级; null where the row prints none.</summary>
    public GridCell? Grade { get; private set; }

    /// <summary>What does not belong to a total, as one text.</summary>
    public string Others => string.Join(" ", _others.Select(cell => cell.Text));

    /// <summary>How plainly the row says that it is the form's total, as <see cref="TotalWords.RankOf"/> counts.</summary>
    public int Rank => Math.Max(RankOf(Label.Text), TotalWords.RankOfRow(CellText.Fold(Label.Text)));

    /// <summary>The address of the row as a whole.</summary>
    public CellAddress Address => _row.Address;

    /// <summary>The same for the text of a cell, which may begin with the name: 总分：100.</summary>
    public static int RankOf(string text)
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

    /// <summary>Where a cell of the row stands, as that of a column; none where it is not there.</summary>
    public IEnumerable<FiledAddress> AddressOf(FormColumn column, GridCell? cell) =>
        cell is null ? [] : [new FiledAddress(column, _row.AddressOf(cell))];

    private void Take(GridCell cell)
    {
        // what names the row says what it says, whatever head it stands under
        var said = cell.Column != Label.Column && _columns.IsUnknown(cell.Column) ? null : TotalCell.Read(cell.Text);
        if (cell.Column == Label.Column && said is not { Score: not null })
        {
            return;
        }

        if (Score is null && said is { Score: not null } or { Number: not null, Grade: not null })
        {
            Score = cell;
        }
        else if (said is { Score: not null } && Points is null && RankOf(cell.Text) > RankOf(Score!.Text)
            && TotalCell.Read(Score.Text) is { Score: { } full })
        {
            // 总分：100 | 自评得分：99
            (Points, Score) = (Score with { Text = full }, cell);
        }
        else if (Points is null && said is { Points: not null })
        {
            Points = cell;
        }
        else if (said is { Number: not null })
        {
            _numbers.Add(cell);
        }
        else if (Grade is null && (said is { Grade: not null } || IsBehind(cell)))
        {
            Grade = cell;
        }
        else if (cell.Column == _columns.At(FormColumn.Score))
        {
            _underScore = cell;
        }
        else if (cell.Column == _columns.At(FormColumn.Points))
        {
            _underPoints = cell;
        }
        else
        {
            _others.Add(cell);
        }
    }

    // a short word behind the score is a grade, whatever the scale calls it
    private bool IsBehind(GridCell cell) => cell.Column > _columns.At(FormColumn.Score) && cell.Text.Trim().Length <= 4
        && !_columns.IsUnknown(cell.Column);

    // numbers in the columns of points and score are those; in a row shorter or longer than its head the last number is the score, the one
    // before it the points
    private void Align()
    {
        var (atPoints, atScore) = (_columns.At(FormColumn.Points), _columns.At(FormColumn.Score));
        var isShifted = IsShifted(atPoints, atScore);
        var isOnlyScore = _numbers.Count == 1 && _numbers[0].Column != atPoints;
        var last = isShifted || isOnlyScore ? _numbers.Count - 1 : _numbers.FindIndex(number => number.Column == atScore);
        var before = _numbers.Count;
        if (Score is null && last >= 0)
        {
            Score = _numbers[last];
            _numbers.RemoveAt(last);
            before = last;
        }

        var first = isShifted ? -1 : _numbers.FindIndex(number => number.Column == atPoints);
        first = first < 0 && Score is not null ? before - 1 : first;
        if (Points is null && first >= 0)
        {
            Points = _numbers[first];
            _numbers.RemoveAt(first);
        }
    }

    private bool IsShifted(int atPoints, int atScore)
    {
        var hasPoints = _numbers.Exists(number => number.Column == atPoints);
        return _numbers.Count > 1 && (_numbers.Exists(number => number.Column == atScore)
            ? !hasPoints && atPoints >= 0 && _numbers[^1].Column > atScore
            : !hasPoints || _numbers.Exists(number => number.Column != atPoints && number.Column < atScore) || atScore < 0);
    }

    // 总分（100分）: the points where no column holds them; any other number of a label is kept beside it
    private void TakeLabel()
    {
        var name = CellText.Fold(Label.Text);
        if (Score == Label || (CellText.WithoutRemark(name).Length == name.Length && !name.AsSpan().ContainsAnyInRange('0', '9')))
        {
            return;
        }

        if (Points is null && TotalCell.Read(Label.Text) is { Points: not null })
        {
            Points = Label;
        }
        else
        {
            _others.Add(Label);
        }
    }

    // what stands in the column and is not a number is the cell all the same, for the reader to report
    private GridCell? KeepUnread(GridCell? under, GridCell? cell)
    {
        if (under is not null && cell is not null)
        {
            _others.Add(under);
        }

        return cell ?? under;
    }
}
