using System;
using System.Collections.Generic;
using PerfEval.Core.Amounts;
using PerfEval.Core.Forms.Cells;
using PerfEval.Core.Forms.Filed;
using PerfEval.Core.Forms.Grids;

namespace PerfEval.Core.Forms.Sheets;

/// <summary>
/// 资金的另一种划分: the lines below the total that divide the same money by its income or by its use (按收入性质分, 按支出性质分), beside one another,
/// each with its amount in the cell of its label: 其中：基本支出：1768.16.
/// </summary>
internal sealed class FundingBreakdown
{
    private readonly List<GridCell> _headings;

    private FundingBreakdown(List<GridCell> headings) => _headings = headings;

    /// <summary>The divisions that a row announces beside one another; null where it announces fewer than two.</summary>
    public static FundingBreakdown? Begins(GridRow row)
    {
        List<GridCell> headings = [];
        for (var i = 0; i < row.Count; i++)
        {
            if (FundingSourceNames.IsHeading(CellText.Fold(row[i].Text)))
            {
                headings.Add(row[i]);
            }
        }

        return headings.Count > 1 ? new FundingBreakdown(headings) : null;
    }

    /// <summary>Takes a row of the block; false where it is none of it: a cell of it is no label with its amount.</summary>
    public bool Take(GridRow row, SheetColumns columns, List<FiledFundingRow> funds, SheetRemarks remarks)
    {
        if (row[0].Row == _headings[0].Row)
        {
            remarks.AddOthers(row, _headings);
            return true;
        }

        for (var i = 0; i < row.Count; i++)
        {
            if (Split(row[i].Text) is null || HeadingOf(row[i]) is null)
            {
                return false;
            }
        }

        var isOfYear = columns.Has(FormColumn.FullYearBudget);
        for (var i = 0; i < row.Count; i++)
        {
            var (label, amount) = Split(row[i].Text)!.Value;
            var column = isOfYear ? FormColumn.FullYearBudget : FormColumn.OpeningBudget;
            var address = row.AddressOf(row[i]);
            funds.Add(new FiledFundingRow
            {
                Label = label,
                FullYearBudget = isOfYear ? amount : null,
                OpeningBudget = isOfYear ? null : amount,
                Classification = HeadingOf(row[i])!.Text.Trim(),
                Address = row.Address,
                Addresses = [new FiledAddress(FormColumn.FundingLabel, address), new FiledAddress(column, address)],
            });
        }

        return true;
    }

    /// <summary>Whether a cell is a label with its amount, or one that has none.</summary>
    public static bool IsLine(string text) => Split(text) is not null;

    private GridCell? HeadingOf(GridCell cell) => _headings.FindLast(heading => heading.Column <= cell.Column);

    // a label with its amount behind a colon, or with none
    private static (string Label, string? Amount)? Split(string text)
    {
        var trimmed = text.Trim();
        var colon = trimmed.AsSpan().LastIndexOfAny(':', '：');
        if (colon <= 0)
        {
            return null;
        }

        var amount = trimmed[(colon + 1)..].Trim();
        if (amount.Length == 0)
        {
            return (trimmed[..colon], null);
        }

        return ReportedCell.Amount(amount, AmountUnit.WanYuan, out _).HasValue ? (trimmed[..colon], amount) : null;
    }
}
