using System;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Forms.Cells;
using PerfEval.Core.Forms.Filed;
using PerfEval.Core.Forms.Grids;

namespace PerfEval.Core.Forms.Sheets;

/// <summary>
/// 并排的资金表: funds whose labels do not stand once at the left: each head over a label and an amount (预算安排情况: 预算数 | 62.73), or the
/// sources as heads of their own (中央 | 本级 | 合计 | 执行数).
/// </summary>
internal sealed class SideFunds
{
    private readonly List<SheetHead> _sources;

    private SideFunds(List<SheetHead> sources) => _sources = sources;

    /// <summary>How a table of funds is laid out; null where it has its labels at the left, as most do.</summary>
    public static SideFunds? Of(SheetColumns columns, ReadOnlySpan<GridRow> rows)
    {
        var sources = columns.Heads.FindAll(IsSource);
        if (sources.Count > 2 && sources.Exists(IsTotal) && columns.Has(FormColumn.Executed))
        {
            return new SideFunds(sources);
        }

        var wide = columns.Heads.FindAll(head => head.IsWide && SubHeads.IsAmount(head.Named));
        foreach (var row in rows)
        {
            if (wide.Count > 1 && wide.TrueForAll(head => Pair(row, head) is { Amount: not null }))
            {
                return new SideFunds([]);
            }
        }

        return null;
    }

    /// <summary>The rows of funds that a row of the sheet holds; null where it is laid out otherwise.</summary>
    public List<FiledFundingRow>? Row(GridRow row, SheetColumns columns, SheetRemarks remarks) =>
        _sources.Count > 0 ? OfSources(row, columns, remarks) : OfPairs(row, columns, remarks);

    // 预算数 | 62.73 | 到位数 | 62.73 | 执行数 | 62.73 | 100%
    private static List<FiledFundingRow>? OfPairs(GridRow row, SheetColumns columns, SheetRemarks remarks)
    {
        var read = new FiledFundingRow { Address = row.Address };
        List<FiledAddress> addresses = [];
        var taken = new HashSet<GridCell>();
        foreach (var head in columns.Heads.Where(head => head.IsWide && SubHeads.IsAmount(head.Named)))
        {
            var (label, amount) = Pair(row, head);
            if (label is null)
            {
                continue;
            }

            taken.Add(label);
            if (read.Label is null)
            {
                Note(FormColumn.FundingLabel, label);
                read = read with { Label = label.Text };
            }

            Note(head.Named!.Value, amount);
            read = head.Named switch
            {
                FormColumn.OpeningBudget => read with { OpeningBudget = amount?.Text },
                FormColumn.FullYearBudget => read with { FullYearBudget = amount?.Text },
                _ => read with { Executed = amount?.Text },
            };
        }

        if (read.Label is null)
        {
            return null;
        }

        read = read with { Rate = One(FormColumn.Rate), Points = One(FormColumn.Points), Score = One(FormColumn.Score) };
        remarks.AddOthers(row, taken);
        return [read with { Addresses = [.. addresses] }];

        string? One(FormColumn column)
        {
            var cell = columns.Cell(row, column);
            Note(column, cell);
            return cell?.Text;
        }

        void Note(FormColumn column, GridCell? cell)
        {
            if (cell is not null)
            {
                taken.Add(cell);
                addresses.Add(new FiledAddress(column, row.AddressOf(cell)));
            }
        }
    }

    // 中央 | 省、地 | 本级 | 其他 | 合计 | 执行数: what was executed stands once, beside the total
    private List<FiledFundingRow>? OfSources(GridRow row, SheetColumns columns, SheetRemarks remarks)
    {
        List<FiledFundingRow> read = [];
        var taken = new HashSet<GridCell>();
        if (!_sources.Exists(head => row.At(head.First) is { } cell && IsAmount(cell)))
        {
            return null;   // below the amounts stands something else
        }

        foreach (var head in _sources)
        {
            if (row.At(head.First) is not { } amount)
            {
                continue;
            }

            taken.Add(amount);
            var address = row.AddressOf(amount);
            List<FiledAddress> addresses = [new(FormColumn.FundingLabel, address), new(FormColumn.FullYearBudget, address)];
            var isTotal = IsTotal(head);
            var (executed, rate) = (columns.Cell(row, FormColumn.Executed), columns.Cell(row, FormColumn.Rate));
            if (isTotal)
            {
                Note(FormColumn.Executed, executed, addresses);
                Note(FormColumn.Rate, rate, addresses);
            }

            read.Add(new FiledFundingRow
            {
                Label = CellText.WithoutRemark(CellText.Fold(head.Text)).ToString(),
                FullYearBudget = amount.Text,
                Executed = isTotal ? executed?.Text : null,
                Rate = isTotal ? rate?.Text : null,
                Address = row.Address,
                Addresses = [.. addresses],
            });
        }

        if (read.Count == 0)
        {
            return null;
        }

        remarks.AddOthers(row, taken);
        return read;

        void Note(FormColumn column, GridCell? cell, List<FiledAddress> addresses)
        {
            if (cell is not null)
            {
                taken.Add(cell);
                addresses.Add(new FiledAddress(column, row.AddressOf(cell)));
            }
        }
    }

    private static (GridCell? Label, GridCell? Amount) Pair(GridRow row, SheetHead head)
    {
        GridCell? label = null;
        GridCell? amount = null;
        for (var cell = row.AtOrBefore(head.Last); cell is not null && cell.Column >= head.First; cell = row.AtOrBefore(cell.Column - 1))
        {
            (label, amount) = (cell, label);
        }

        var isLabel = label is not null && !IsAmount(label);
        var isAmount = amount is not null && IsAmount(amount);
        return (isLabel ? label : null, isLabel && isAmount ? amount : null);
    }

    private static bool IsAmount(GridCell cell) => ReportedCell.Amount(cell.Text, AmountUnit.WanYuan, out _).HasValue;

    private static bool IsTotal(SheetHead head) => FundingSourceNames.IsTotal(NameOf(head));

    private static bool IsSource(SheetHead head) => head.Named is null && NameOf(head) is var name && name.Length <= 8
        && (FundingSourceNames.IsTotal(name) || FundingSourceNames.SourceOf(name) != Budgeting.FundingSource.Unclassified);

    private static string NameOf(SheetHead head) => CellText.WithoutRemark(CellText.Fold(head.Text)).ToString();
}
