using System;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Forms.Cells;
using PerfEval.Core.Forms.Filed;
using PerfEval.Core.Forms.Grids;
using PerfEval.Core.Indicators;

namespace PerfEval.Core.Forms.Sheets;

/// <summary>
/// 无空格单元的对位: which columns the cells of a row are of when blank cells leave no trace: only what the kinds of the columns leave no
/// choice in.
/// </summary>
internal sealed class FlowedColumns
{
    private readonly List<(int At, FormColumn? Column)> _columns;

    private FlowedColumns(List<(int At, FormColumn? Column)> columns, bool isIndicators) =>
        (_columns, IsIndicators) = (columns, isIndicators);

    /// <summary>Whether they are those of a table of indicators.</summary>
    public bool IsIndicators { get; }

    /// <summary>The first of them, which holds the labels.</summary>
    public int First => _columns[0].At;

    /// <summary>The columns under heads, without the heading of the whole block.</summary>
    public static FlowedColumns Of(HeadBand band)
    {
        var columns = new SheetColumns(band, default);
        List<(int At, FormColumn? Column)> known = [];
        foreach (var head in band.Heads)
        {
            FormColumn? named = head.Named is { } column && columns.At(column) == head.First ? column : null;
            var isBlock = head == band.Heads[0] && named is null && band.IsIndicators;
            if (!isBlock)
            {
                known.Add((head.First, named));
            }
        }

        // 资金情况 | 年度资金总额 | 年初预算数: what stands before the amounts heads the labels
        if (!band.IsIndicators)
        {
            var first = known.FindIndex(column => column.Column is not (null or FormColumn.FundingLabel));
            known = [(known[Math.Max(first - 1, 0)].At, FormColumn.FundingLabel), .. known.Skip(Math.Max(first, 1))];
        }

        return new FlowedColumns(known, band.IsIndicators);
    }

    /// <summary>The column of each cell; 0 for one that could not be settled, null where none could.</summary>
    public List<int>? Settle(GridRow row)
    {
        if (row.Count == 1)
        {
            var isPlaceholder = IsIndicators && PlaceholderName.Is(row[0].Text, PlaceholderName.Usual);
            return [isPlaceholder && AtOf(FormColumn.Name) is var name and > 0 ? name : _columns[0].At];
        }

        if (IsIndicators && TotalWords.RankOf(CellText.Fold(row[0].Text)) > 0)
        {
            return Total(row);
        }

        return IsIndicators ? Indicator(row) : Funding(row);
    }

    // levels may be left out before the cells, texts behind them; one way to fit must be the only one
    private List<int>? Indicator(GridRow row)
    {
        var name = _columns.FindIndex(column => column.Column == FormColumn.Name);
        var last = _columns.FindLastIndex(column => column.Column is FormColumn.Points or FormColumn.Score or FormColumn.Actual);
        List<int>? found = null;
        for (var behind = 0; behind < _columns.Count - last; behind++)
        {
            var before = _columns.Count - row.Count - behind;
            if (before < 0 || before > Math.Max(name, 0) || !Fits(row, before))
            {
                continue;
            }

            if (found is not null)
            {
                return null;
            }

            found = [.. Enumerable.Range(before, row.Count).Select(i => _columns[i].At)];
        }

        return found;
    }

    private bool Fits(GridRow row, int before)
    {
        for (var i = 0; i < row.Count; i++)
        {
            var isNumber = ReportedCell.Score(row[i].Text, out _).HasValue || CellText.IsNotApplicable(CellText.Fold(row[i].Text));
            if (_columns[before + i].Column switch
            {
                // a percentage is a value, and never points
                FormColumn.Points or FormColumn.Score => !isNumber || row[i].Text.TrimEnd() is [.., '%' or '％'],
                FormColumn.FirstLevel or FormColumn.SecondLevel or FormColumn.Name => isNumber,
                _ => false,
            })
            {
                return false;
            }
        }

        return true;
    }

    private List<int>? Total(GridRow row)
    {
        var (points, score) = (AtOf(FormColumn.Points), AtOf(FormColumn.Score));
        var numbers = Enumerable.Range(1, row.Count - 1).Where(i => ReportedCell.Score(row[i].Text, out _).HasValue).ToList();
        if (numbers.Count != 2 || points == 0 || score == 0)
        {
            return [.. Enumerable.Range(0, row.Count).Select(i => i == 0 ? _columns[0].At : score + i)];
        }

        return
        [
            .. Enumerable.Range(0, row.Count).Select(i => i switch
            {
                0 => _columns[0].At,
                _ when i == numbers[0] => points,
                _ when i == numbers[1] => score,
                _ => Math.Max(points, score) + i,
            }),
        ];
    }

    // a rate settles itself and what stands beside it; amounts only where all of them are there
    private List<int>? Funding(GridRow row)
    {
        if (ReportedCell.Amount(row[0].Text, AmountUnit.WanYuan, out _).HasValue)
        {
            return null;
        }

        if (row.Count == _columns.Count)
        {
            return [.. _columns.Select(column => column.At)];
        }

        var places = new int[row.Count];
        places[0] = _columns[0].At;
        var (from, to) = (1, row.Count);
        var rate = Enumerable.Range(1, row.Count - 1).FirstOrDefault(i => row[i].Text.TrimEnd() is [.., '%' or '％']);
        var atRate = _columns.FindIndex(column => column.Column == FormColumn.Rate);
        if (rate > 0 && atRate > 0)
        {
            places[rate] = _columns[atRate].At;
            to = rate;
            if (rate + 1 < row.Count && row.Count - rate <= _columns.Count - atRate && atRate + 1 < _columns.Count)
            {
                for (var i = rate + 1; i < row.Count; i++)
                {
                    places[i] = row.Count - rate == 2 && _columns[atRate + 1].Column is FormColumn.Score ? _columns[atRate + 1].At : 0;
                }
            }

            if (rate > 1 && _columns[atRate - 1].Column == FormColumn.Points)
            {
                (places[rate - 1], to) = (_columns[atRate - 1].At, rate - 1);
            }
        }

        var amounts = _columns.FindAll(column => SubHeads.IsAmount(column.Column));
        for (var i = from; i < to && to - from == amounts.Count; i++)
        {
            places[i] = amounts[i - from].At;
        }

        return [.. places];
    }

    private int AtOf(FormColumn column) => _columns.Find(known => known.Column == column).At;
}
