using System;
using System.Collections.Generic;
using PerfEval.Core.Amounts;
using PerfEval.Core.Forms.Cells;
using PerfEval.Core.Forms.Filed;
using PerfEval.Core.Forms.Grids;

namespace PerfEval.Core.Forms.Sheets;

/// <summary>
/// 栏下内容: what stands under heads that do not say enough by themselves: those over several columns, and those of amounts that may head
/// the labels of the rows.
/// </summary>
internal sealed class ColumnContent
{
    private readonly Dictionary<int, Column> _columns = [];
    private readonly HashSet<SheetHead> _twice = [];

    /// <param name="band">The heads.</param>
    /// <param name="rows">The rows below them.</param>
    public ColumnContent(HeadBand band, ReadOnlySpan<GridRow> rows)
    {
        foreach (var row in rows)
        {
            SheetHead? last = null;
            for (var i = 0; i < row.Count; i++)
            {
                var head = band.Over(row[i].Column);
                if (head is not null && (head.IsWide || SubHeads.IsAmount(head.Named)))
                {
                    ColumnOf(row[i].Column).Add(row[i].Text);
                    if (ReferenceEquals(head, last))
                    {
                        _twice.Add(head);
                    }
                }

                last = head;
            }
        }
    }

    /// <summary>
    /// Whether what stands under a head of amounts is the labels of the rows: texts, one of which names a source of funds.
    /// </summary>
    public bool IsLabels(SheetHead head)
    {
        var (names, isTexts) = (0, true);
        for (var at = head.First; at <= head.Last && at < head.First + MostColumns; at++)
        {
            if (_columns.TryGetValue(at, out var column))
            {
                names += column.Sources;
                isTexts &= !column.HasAmount;
            }
        }

        return isTexts && names > 0;
    }

    /// <summary>
    /// The columns a head has for its own: of those it stands over the ones that hold something, where no row holds two of them and the
    /// column is one of texts; else the first that does.
    /// </summary>
    public (int First, int Last) ColumnsOf(SheetHead head, FormColumn column)
    {
        var (first, last) = (0, 0);
        for (var at = head.First; head.IsWide && at <= head.Last && at < head.First + MostColumns; at++)
        {
            if (_columns.ContainsKey(at))
            {
                first = first == 0 ? at : first;
                last = at;
            }
        }

        if (first == 0)
        {
            return (head.First, head.First);
        }

        return IsOfTexts(column) && !_twice.Contains(head) ? (first, last) : (first, first);
    }

    // no head known stands over more
    private const int MostColumns = 64;

    private static bool IsOfTexts(FormColumn column) => column is FormColumn.FirstLevel or FormColumn.SecondLevel or FormColumn.Name
        or FormColumn.FundingLabel or FormColumn.Reason or FormColumn.ScoringRule;

    private Column ColumnOf(int at)
    {
        if (!_columns.TryGetValue(at, out var column))
        {
            _columns[at] = column = new Column();
        }

        return column;
    }

    private sealed class Column
    {
        public int Sources { get; private set; }

        public bool HasAmount { get; private set; }

        public void Add(string text)
        {
            var folded = CellText.Fold(text);
            var amount = ReportedCell.Amount(text, AmountUnit.WanYuan, out _);
            HasAmount |= amount.HasValue || amount.Kind == ReportedKind.NotApplicable;
            Sources += FundingSourceNames.IsTotal(folded) || FundingSourceNames.IsPart(folded)
                || FundingSourceNames.SourceOf(folded) != Budgeting.FundingSource.Unclassified ? 1 : 0;
        }
    }
}
