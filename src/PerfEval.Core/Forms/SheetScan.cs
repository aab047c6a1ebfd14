using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PerfEval.Core.Common;
using PerfEval.Core.Forms.Cells;

namespace PerfEval.Core.Forms;

/// <summary>读表格: one sheet while its rows come in.</summary>
internal sealed class SheetScan
{
    private readonly List<FiledFundingRow> _funds = [];
    private readonly List<FiledIndicatorRow> _indicators = [];
    private readonly List<FiledGoal> _goals = [];
    private readonly List<string> _remarks = [];
    private readonly List<string> _unreadHeads = [];
    private readonly List<string> _expected = [];
    private readonly List<string> _actual = [];
    private readonly SheetTotals _totals = new();
    private readonly HashSet<FormColumn> _ofFunding = [];
    private readonly HashSet<FormColumn> _ofIndicators = [];
    private readonly SheetHeads _heads;
    private SheetColumns? _columns;
    private (int Expected, int Actual)? _goalColumns;
    private string? _executionPoints;
    private string? _goalNumber;
    private bool _isUnread;
    private bool _isSecondForm;
    private int _line;
    private bool _hasUnreadTable;
    private int _rows = 1;   // below the last row of heads; heads right below heads are of the same table

    public SheetScan() => _heads = new SheetHeads(_remarks);

    public FiledForm? Form
    {
        get
        {
            if (_columns is null)
            {
                return null;
            }

            _columns.Close(_remarks, _unreadHeads);
            CloseGoal();
            var form = _totals.Fill(_heads.Fill(new FiledForm()), _indicators, _remarks);
            return form with
            {
                FundingRows = _funds.ToEquatableList(),
                IndicatorRows = _indicators.ToEquatableList(),
                Columns = FormColumns.Of(_ofFunding, _ofIndicators),
                Goals = _goals.ToEquatableList(),
                UnreadHeads = _unreadHeads.ToEquatableList(),
                HasUnreadTable = _hasUnreadTable,
                Remarks = _remarks.ToEquatableList(),
            };
        }
    }

    public void Add(EquatableList<string> row)
    {
        _line++;
        var cells = SheetRow.Filled(row);
        if (cells.Count == 0 || SheetRow.IsRule(cells))
        {
            return;
        }

        var isBelow = _rows++ > 0;
        if (_isSecondForm)
        {
            AddRemark(cells);
        }
        else if (!isBelow && _columns is { } above && above.AreHeadsBelow(cells))
        {
            above.AddHeadsBelow(cells);
            AddRemark(cells);
        }
        else if (SheetHeader.HeaderOf(row) is { } columns)
        {
            OpenOrStop(new SheetColumns(row, columns, _line), cells);
        }
        else if (SheetHeader.GoalHeader(row) is { } goals)
        {
            _goalColumns = goals;
            AddRemark(cells.Where(cell => !SheetHeader.IsGoalHead(cell.Text) && !IsGoalTitle(cell.Text)));
        }
        else if (isBelow && SheetHeader.NamesColumns(row))
        {
            OpenUnread(cells);
        }
        else if (_isUnread)
        {
            AddRemark(cells);
        }
        else if (_goalColumns is { } at)
        {
            AddGoal(cells, at);
        }
        else if (_columns is null)
        {
            _ = _heads.TakePairs(cells, out var others);
            _heads.TakeTexts(others);
        }
        else if (_columns.IsIndicators)
        {
            AddIndicator(row, cells, _columns);
        }
        else if (!TakeHeads(cells))
        {
            var line = Funding(row, cells, _columns);
            _funds.Add(line);
            _columns.KeepUnknown(row, line.Label);
        }
    }

    // behind the total of one form the heads of a table it has already begin another form, which is not read; and that is said
    private void OpenOrStop(SheetColumns columns, List<(int Column, string Text)> cells)
    {
        if (!_totals.HasTotal || (!columns.IsIndicators && _funds.Count == 0))
        {
            Open(columns);
            return;
        }

        _isSecondForm = true;
        _unreadHeads.Add(string.Create(CultureInfo.InvariantCulture, $"（第{_line}行起的另一张表）"));
        AddRemark(cells);
    }

    private void Open(SheetColumns columns)
    {
        _columns?.Close(_remarks, _unreadHeads);
        (_columns, _goalColumns, _isUnread, _rows) = (columns, null, false, 0);
        (columns.IsIndicators ? _ofIndicators : _ofFunding).UnionWith(columns.Printed);
        (_heads.TakesTotals, _heads.IsAboveTables) = (!columns.IsIndicators, false);
        for (var i = 0; i < columns.Heads.Count; i++)
        {
            ReadBrackets(columns, i);
            if (!columns.IsIndicators && ColumnHeads.AmountUnitOf(columns.Heads[i]) is { } unit)
            {
                _heads.AddAmountUnit(new FiledAmountUnit(columns.PlaceAt(i), unit));
            }
        }
    }

    // a row of heads of which too few are known to say what table it is: nothing of that table is read, and that is said
    private void OpenUnread(List<(int Column, string Text)> cells)
    {
        _isUnread = true;
        _goalColumns = null;
        var unknown = cells.FindAll(cell => ColumnHeads.Of(cell.Text) is null);
        foreach (var (_, text) in unknown.Count > 0 ? unknown : cells)
        {
            if (!_unreadHeads.Contains(text))
            {
                _unreadHeads.Add(text);
            }
        }

        _hasUnreadTable = true;
        AddRemark(cells);
    }

    // behind the total stand conclusions, signatures and notes; a row with a number or a target among them is an indicator all the same
    private void AddIndicator(EquatableList<string> row, List<(int Column, string Text)> cells, SheetColumns columns)
    {
        var name = columns.Cell(row, FormColumn.Name);
        if (SheetTotals.Is(cells, name))
        {
            _indicators.Add(_totals.Take(cells, columns, _indicators.Count, _remarks));
            return;
        }

        var isHead = name is null || SheetHeader.HeadOf(CellText.Fold(name)) is FormColumn.Grade or FormColumn.TotalScore;
        if (isHead && TakeHeads(cells))
        {
            return;
        }

        var indicator = Indicator(row, columns);
        var hasNumber = ReportedCell.Score(indicator.Points, out _).HasValue || ReportedCell.Score(indicator.Score, out _).HasValue;
        var isFooter = !hasNumber && SheetFooter.Is(cells);
        if (isFooter || (_totals.Any && (indicator.Points ?? indicator.Score) is null))
        {
            AddRemark(cells);
            return;
        }

        _indicators.Add(indicator);
        columns.KeepUnknown(row);
    }

    // heads between and below the tables
    private bool TakeHeads(List<(int Column, string Text)> cells)
    {
        var isTaken = _heads.TakePairs(cells, out var others);
        if (isTaken && others.Count > 0)
        {
            _remarks.Add(string.Join(" ", others));
        }

        return isTaken;
    }

    private void AddRemark(IEnumerable<(int Column, string Text)> cells)
    {
        var remark = string.Join(" ", cells.Select(cell => cell.Text));
        if (remark.Length > 0)
        {
            _remarks.Add(remark);
        }
    }

    private static bool IsGoalTitle(string cell) => CellText.Fold(cell).StartsWith("年度总体目标", StringComparison.Ordinal);

    private void AddGoal(List<(int Column, string Text)> cells, (int Expected, int Actual) at)
    {
        foreach (var (column, text) in cells)
        {
            if (!IsGoalTitle(text))
            {
                (column < at.Actual ? _expected : _actual).Add(text);
            }
        }
    }

    // the lines of the goal block are one goal, the first of the form
    private void CloseGoal()
    {
        if (_expected.Count + _actual.Count == 0)
        {
            return;
        }

        var (expected, actual) = (string.Join("\n", _expected), string.Join("\n", _actual));
        var goal = (_goals.Count > 0 ? _goals[0] : new FiledGoal()) with { Expected = expected, Actual = actual };
        _goals.RemoveRange(0, Math.Min(_goals.Count, 1));
        _goals.Insert(0, goal);
    }

    // what heads print in brackets: 预算执行情况(20分), 年度绩效目标1(80分)
    private void ReadBrackets(SheetColumns columns, int position)
    {
        var (name, points) = LevelName.Split(CellText.Fold(columns.Heads[position]));
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
            _goalNumber = name.AsSpan().TrimStart("年度总体绩效目标").ToString() is { Length: > 0 } number ? number : "1";
            _goals.Add(new FiledGoal { Number = _goalNumber, Points = points });
            columns.Read(position);
        }
    }

    private FiledFundingRow Funding(EquatableList<string> row, List<(int Column, string Text)> cells, SheetColumns columns) => new()
    {
        Label = columns.Cell(row, FormColumn.FundingLabel) ?? cells[0].Text,
        OpeningBudget = columns.Cell(row, FormColumn.OpeningBudget),
        FullYearBudget = columns.Cell(row, FormColumn.FullYearBudget),
        Executed = columns.Cell(row, FormColumn.Executed),
        Points = columns.Cell(row, FormColumn.Points) ?? (_funds.Count == 0 ? _executionPoints : null),
        Rate = columns.Cell(row, FormColumn.Rate),
        Score = columns.Cell(row, FormColumn.Score),
        Reason = columns.Cell(row, FormColumn.Reason),
    };

    private FiledIndicatorRow Indicator(EquatableList<string> row, SheetColumns columns)
    {
        var hasSigns = columns.Has(FormColumn.TargetSign);
        return new FiledIndicatorRow
        {
            Goal = columns.Cell(row, FormColumn.Goal) ?? _goalNumber,
            FirstLevel = columns.Cell(row, FormColumn.FirstLevel),
            FirstLevelPoints = columns.Cell(row, FormColumn.FirstLevelPoints),
            SecondLevel = columns.Cell(row, FormColumn.SecondLevel),
            Name = columns.Cell(row, FormColumn.Name),
            Target = hasSigns ? null : columns.Cell(row, FormColumn.Target),
            TargetSign = columns.Cell(row, FormColumn.TargetSign),
            TargetNumber = hasSigns ? columns.Cell(row, FormColumn.Target) : null,
            TargetUnit = hasSigns ? columns.Cell(row, FormColumn.MeasureUnit) : null,
            Unit = hasSigns ? null : columns.Cell(row, FormColumn.MeasureUnit),
            Actual = columns.Cell(row, FormColumn.Actual),
            Points = columns.Cell(row, FormColumn.Points),
            Score = columns.Cell(row, FormColumn.Score),
            Reason = columns.Cell(row, FormColumn.Reason),
            ScoringRule = columns.Cell(row, FormColumn.ScoringRule),
        };
    }
}
