using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using PerfEval.Core.Common;
using PerfEval.Core.Forms.Cells;
using PerfEval.Core.Forms.Filed;
using PerfEval.Core.Forms.Grids;

namespace PerfEval.Core.Forms.Sheets;

/// <summary>读表格: one form of a sheet while its rows come in.</summary>
internal sealed class SheetScan
{
    private readonly List<FiledFundingRow> _funds = [];
    private readonly List<FiledIndicatorRow> _indicators = [];
    private readonly SheetRemarks _remarks = new();
    private readonly List<string> _unreadHeads = [];
    private readonly SheetGoals _goals;
    private readonly SheetTotals _totals = new();
    private readonly HashSet<FormColumn> _ofFunding = [];
    private readonly HashSet<FormColumn> _ofIndicators = [];
    private readonly SheetHeads _heads;
    private SheetColumns? _columns;
    private SideFunds? _side;
    private FundingBreakdown? _breakdown;
    private string? _executionPoints;
    private SharedCells _shared = new();
    private bool _isUnread;
    private bool _hasUnreadTable;

    private SheetScan() => (_heads, _goals) = (new SheetHeads(_remarks), new SheetGoals(_remarks));

    /// <summary>Reads some rows of a sheet as one form; null where none of them heads indicators or funds.</summary>
    /// <param name="rows">The rows of the sheet.</param>
    /// <param name="bands">The heads that begin in each.</param>
    /// <param name="from">The first row of the form.</param>
    /// <param name="to">The first row behind it.</param>
    public static FiledForm? Read(List<GridRow> rows, HeadBand?[] bands, int from, int to)
    {
        var scan = new SheetScan();
        for (var i = from; i < to; i++)
        {
            if (bands[i] is { } band)
            {
                i += band.Height - 1;
                var next = Array.FindIndex(bands, i + 1, to - i - 1, other => other is not null);
                var end = next < 0 ? to : next;
                scan.Open(band, CollectionsMarshal.AsSpan(rows)[(i + 1)..end]);
            }
            else
            {
                scan.Add(rows[i]);
            }
        }

        return scan.Form();
    }

    private FiledForm? Form()
    {
        if (_columns is null)
        {
            return null;
        }

        _columns.Close(_remarks, _unreadHeads);
        var form = _totals.Fill(_heads.Fill(new FiledForm()), _indicators, _remarks);
        return form with
        {
            FundingRows = _funds.ToEquatableList(),
            IndicatorRows = _indicators.ToEquatableList(),
            Columns = FormColumns.Of(_ofFunding, _ofIndicators),
            Goals = _goals.All,
            UnreadHeads = _unreadHeads.ToEquatableList(),
            HasUnreadTable = _hasUnreadTable,
            Remarks = _remarks.Texts,
            RemarkAddresses = _remarks.Addresses,
        };
    }

    private void Add(GridRow row)
    {
        if (_goals.Open(row))
        {
            return;
        }

        if (HeadBand.IsHeads(row))
        {
            OpenUnread(row);
        }
        else if (_isUnread)
        {
            _remarks.Add(row);
        }
        else if (_goals.Take(row) || (_columns is not { IsIndicators: true } && _goals.TakeBeside(row)))
        {
            return;
        }
        else if (_columns is null)
        {
            _ = _heads.TakePairs(row, out var others);
            _heads.TakeTexts(row, others);
        }
        else if (_columns.IsIndicators)
        {
            AddIndicator(row, _columns);
        }
        else
        {
            AddFunding(row, _columns);
        }
    }

    private void Open(HeadBand band, ReadOnlySpan<GridRow> rows)
    {
        _columns?.Close(_remarks, _unreadHeads);
        var columns = new SheetColumns(band, rows);
        (_columns, _isUnread, _breakdown, _shared) = (columns, false, null, new SharedCells());
        _goals.Close();
        _side = columns.IsIndicators ? null : SideFunds.Of(columns, rows);
        (columns.IsIndicators ? _ofIndicators : _ofFunding).UnionWith(columns.Printed);
        (_heads.TakesTotals, _heads.IsAboveTables) = (!columns.IsIndicators, false);
        if (band.Numbers is { } numbers)
        {
            _remarks.Add(numbers);
        }

        foreach (var head in columns.Heads)
        {
            ReadBrackets(columns, head);
            var unit = ColumnHeads.AmountUnitOf(head.Text) ?? (head.Upper is null ? null : PrintedAmountUnit.Of(head.Text))
                ?? (head.Upper is null ? null : ColumnHeads.AmountUnitOf(head.Upper.Text));
            if (head.Named is null && unit is null && !columns.IsIndicators
                && PrintedAmountUnit.Of(CellText.Fold(head.Text).Trim('(', ')')) is { } corner)
            {
                // 单位：元 in the row of the heads, over no column
                unit = corner;
                columns.Read(head);
            }

            if (!columns.IsIndicators && unit is not null)
            {
                _heads.AddAmountUnit(new FiledAmountUnit(columns.PlaceOf(head), unit));
            }
        }
    }

    // a row of heads of which too few are known to say what table it is: nothing of that table is read, and that is said
    private void OpenUnread(GridRow row)
    {
        _isUnread = true;
        _goals.Close();
        List<GridCell> cells = [.. row.Cells];
        var unknown = cells.FindAll(cell => ColumnHeads.Of(cell.Text) is null);
        foreach (var cell in unknown.Count > 0 ? unknown : cells)
        {
            if (!_unreadHeads.Contains(cell.Text))
            {
                _unreadHeads.Add(cell.Text);
            }
        }

        _hasUnreadTable = true;
        _remarks.Add(row, cells);
    }

    private void AddFunding(GridRow row, SheetColumns columns)
    {
        if (row.Count == 1 && SheetGoals.IsTitle(row[0].Text))
        {
            return;
        }

        if (_side is { } side && side.Row(row, columns, _remarks) is { } beside)
        {
            _funds.AddRange(beside);
            return;
        }

        _breakdown = FundingBreakdown.Begins(row) ?? _breakdown;
        if (_breakdown is { } breakdown && breakdown.Take(row, columns, _funds, _remarks))
        {
            return;
        }

        if (TakeHeads(row))
        {
            return;
        }

        if (SheetRowReader.IsProse(row, columns))
        {
            _remarks.Add(row);
        }
        else
        {
            var label = columns.Label(row);
            _funds.Add(SheetRowReader.Funding(row, label, columns, _funds.Count == 0 ? _executionPoints : null));
            columns.KeepUnknown(row, label);
        }
    }

    // behind the total stand conclusions, signatures and notes; a row with a number or a target among them is an indicator all the same
    private void AddIndicator(GridRow row, SheetColumns columns)
    {
        var name = columns.Cell(row, FormColumn.Name)?.Text;
        if (SheetTotals.Is(row, name))
        {
            _indicators.Add(_totals.Take(row, columns, _indicators.Count, _remarks));
            return;
        }

        var isHead = name is null || SheetHeader.HeadOf(CellText.Fold(name)) is FormColumn.Grade or FormColumn.TotalScore;
        if (isHead && TakeHeads(row))
        {
            return;
        }

        var indicator = SheetRowReader.Indicator(row, columns, _shared);
        indicator = indicator.Goal is null ? indicator with { Goal = _goals.Number } : indicator;
        var hasNumber = ReportedCell.Score(indicator.Points, out _).HasValue || ReportedCell.Score(indicator.Score, out _).HasValue;
        var isFooter = !hasNumber && SheetFooter.Is(row);
        if (isFooter || (_totals.Any && (indicator.Points ?? indicator.Score) is null))
        {
            _remarks.Add(row);
            return;
        }

        _indicators.Add(indicator);
        columns.KeepUnknown(row);
    }

    // heads between and below the tables
    private bool TakeHeads(GridRow row)
    {
        var isTaken = _heads.TakePairs(row, out var others);
        if (isTaken)
        {
            _remarks.Add(row, others);
        }

        return isTaken;
    }

    // what heads print in brackets: 预算执行情况(20分), 年度绩效目标1(80分)
    private void ReadBrackets(SheetColumns columns, SheetHead head)
    {
        var (name, points) = LevelName.Split(HeadText.WithoutNumber(CellText.Fold(head.Text)));
        if (points is null)
        {
            return;
        }

        if (!columns.IsIndicators && !columns.Has(FormColumn.Points))
        {
            _executionPoints ??= points;
        }
        else if (columns.IsIndicators && name.TrimEnd("0123456789").ToString() is "年度绩效目标" or "年度目标" or "年度总体目标" or "绩效目标")
        {
            _goals.AddPrinted(name, points);
            columns.Read(head);
        }
    }
}
