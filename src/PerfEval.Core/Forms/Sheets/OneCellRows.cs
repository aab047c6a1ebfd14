using System.Collections.Generic;
using PerfEval.Core.Forms.Cells;
using PerfEval.Core.Forms.Filed;
using PerfEval.Core.Indicators;

namespace PerfEval.Core.Forms.Sheets;

/// <summary>一行一格的文字: lines of one cell each put together into rows while they come in.</summary>
internal sealed class OneCellRows
{
    // fewer heads that follow one another head no table
    private const int FewestHeads = 3;

    private readonly List<FlowedRow> _rows = [];
    private List<(string Text, int Line)> _open = [];
    private Below _below;
    private int _heads;
    private int _numbers;

    private enum Below
    {
        Nothing = 0,
        Goals,
        Funds,
        Indicators,
    }

    /// <summary>Takes the next line.</summary>
    public void Add(string line, int number)
    {
        var isHead = ColumnHeads.Of(line) is not null || SheetHeader.IsGoalHead(line);
        var isNumber = ReportedCell.Score(line, out _).HasValue;
        if (isHead ? _heads == 0 : IsNewRow(line, isNumber))
        {
            CloseRow();
        }

        _heads = isHead ? _heads + 1 : 0;
        _numbers = isNumber ? _numbers + 1 : 0;
        _open.Add((line, number));
    }

    /// <summary>The rows.</summary>
    public List<FlowedRow> Close()
    {
        CloseRow();
        return _rows;
    }

    private bool IsNewRow(string line, bool isNumber)
    {
        if (_heads > 0)
        {
            return true;
        }

        return _below switch
        {
            Below.Goals => false,
            Below.Funds => CellText.Fold(line) is var folded && !HeadText.StartsWithDigit(folded) && !CellText.IsNotApplicable(folded),
            Below.Indicators => !isNumber && (_numbers > 1 || (_open.Count == 1 && IsPlaceholder(_open[0].Text))),
            _ => !(_open.Count == 1 && SheetHeader.HeadOf(CellText.Fold(_open[0].Text)) is not null),
        };
    }

    private static bool IsPlaceholder(string text) => PlaceholderName.Is(text, PlaceholderName.Usual);

    private void CloseRow()
    {
        if (_open.Count == 0)
        {
            return;
        }

        if (_heads >= FewestHeads)
        {
            var isIndicators = _open.Exists(cell => ColumnHeads.IsThirdLevel(cell.Text));
            _below = isIndicators ? Below.Indicators : Below.Funds;
            if (!isIndicators)
            {
                TakeLabelHeads();
            }
        }
        else if (_heads > 1 && _open.Exists(cell => SheetHeader.IsGoalHead(cell.Text)))
        {
            _below = Below.Goals;
        }
        else if (_below == Below.Goals || TotalWords.RankOf(CellText.Fold(_open[0].Text)) > TotalWords.LeastOfForm)
        {
            _below = Below.Nothing;
        }

        _rows.Add(new FlowedRow(_open[0].Line, _open));
        (_open, _heads, _numbers) = ([], 0, 0);
    }

    // 资金情况 | 年度资金总额 | 年初预算数 …: what stands before the amounts heads the labels
    private void TakeLabelHeads()
    {
        for (var taken = 0; taken < 2 && _rows.Count > 0 && _rows[^1].Cells is [var only] && Heads(only.Text); taken++)
        {
            _open.Insert(0, only);
            _rows.RemoveAt(_rows.Count - 1);
        }

        static bool Heads(string text) =>
            ColumnHeads.Of(text) == FormColumn.FundingLabel || FundingSourceNames.IsTotal(CellText.Fold(text));
    }
}
