using System;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Common;
using PerfEval.Core.Forms.Cells;

namespace PerfEval.Core.Forms;

/// <summary>读表格: one sheet while its rows come in.</summary>
internal sealed class SheetScan
{
    private static readonly string[] TotalWords = ["总分", "合计", "总计", "总得分", "合计得分"];

    private readonly List<FiledFundingRow> _funds = [];
    private readonly List<FiledIndicatorRow> _indicators = [];
    private readonly List<FiledGoal> _goals = [];
    private readonly List<string> _remarks = [];
    private readonly SortedDictionary<int, List<string>> _unknown = [];
    private Dictionary<FormColumn, int>? _columns;
    private EquatableList<string> _heads;
    private (int Expected, int Actual)? _goalColumns;
    private bool _inIndicators;
    private bool _found;
    private bool _hasTotal;
    private string? _executionPoints;
    private string? _goalNumber;
    private string? _department;
    private FiledForm _form = new();

    public FiledForm? Form
    {
        get
        {
            CloseColumns();
            if (_form.Unit is not null && _department is not null && _department != _form.Unit)
            {
                _remarks.Add(_department);
            }

            return !_found ? null : _form with
            {
                Unit = _form.Unit ?? _department,
                FundingRows = _funds.ToEquatableList(),
                IndicatorRows = _indicators.ToEquatableList(),
                Goals = _goals.ToEquatableList(),
                Remarks = _remarks.ToEquatableList(),
            };
        }
    }

    public void Add(EquatableList<string> row)
    {
        if (SheetRow.IsBlank(row))
        {
            return;
        }

        if (SheetHeader.HeaderOf(row) is { } columns)
        {
            CloseColumns();
            (_columns, _heads, _goalColumns) = (columns, row, null);
            _inIndicators = columns.ContainsKey(FormColumn.Name) || columns.ContainsKey(FormColumn.Target);
            _found = true;
            ReadBrackets(row);
            _form = _form with { AmountUnit = _form.AmountUnit ?? (_inIndicators ? null : SheetHeader.AmountUnitIn(row)) };
        }
        else if (SheetHeader.GoalHeader(row) is { } goals)
        {
            _goalColumns = goals;
            AddRemark(row.Where(cell => !SheetHeader.IsGoalHead(cell) && !IsGoalTitle(cell)));
        }
        else if (_goalColumns is { } at)
        {
            AddGoal(row, at);
        }
        else if (_columns is null || !_found)
        {
            if (!AddHeads(row))
            {
                AddRemark(row);
            }
        }
        else if (_inIndicators && IsTotal(row))
        {
            AddTotal(row);
        }
        else if (_inIndicators)
        {
            AddIndicator(row);
        }
        else if (!AddHeads(row))
        {
            var line = Funding(row);
            _funds.Add(line);
            KeepUnknown(row, line.Label);
        }
    }

    // behind the total stand conclusions, signatures and notes; a row with a number or a target among them is an indicator all the same
    private void AddIndicator(EquatableList<string> row)
    {
        if (Cell(row, FormColumn.Name) is null && AddHeads(row))
        {
            return;
        }

        var indicator = Indicator(row);
        if (_hasTotal && (indicator.Points ?? indicator.Score) is null)
        {
            AddRemark(row);
            return;
        }

        _indicators.Add(indicator);
        KeepUnknown(row);
    }

    private void AddRemark(IEnumerable<string> row)
    {
        List<string> filled = [];
        foreach (var cell in row)
        {
            if (RawCell.Of(cell) is { } text)
            {
                filled.Add(text);
            }
        }

        if (filled.Count > 0)
        {
            _remarks.Add(string.Join(" ", filled));
        }
    }

    private static bool IsGoalTitle(string cell) => CellText.Fold(cell).StartsWith("年度总体目标", StringComparison.Ordinal);

    private void AddGoal(EquatableList<string> row, (int Expected, int Actual) at)
    {
        List<string> expected = [];
        List<string> actual = [];
        for (var i = 0; i < row.Count; i++)
        {
            if (RawCell.Of(row[i]) is { } text && !IsGoalTitle(text))
            {
                (i < at.Actual ? expected : actual).Add(text);
            }
        }

        var goal = _goals.Count > 0 ? _goals[0] : new FiledGoal();
        _goals.Clear();
        _goals.Add(goal with { Expected = Joined(goal.Expected, expected), Actual = Joined(goal.Actual, actual) });

        static string Joined(string? before, List<string> texts) => string.Join("\n", before is null ? texts : [before, .. texts]);
    }

    // cells under heads nobody knows, until the next header row
    private void KeepUnknown(EquatableList<string> row, string? label = null)
    {
        for (var i = 0; i < row.Count; i++)
        {
            if (RawCell.Of(row[i]) is { } text && !_columns!.ContainsValue(i) && text != label)
            {
                _unknown.TryAdd(i, []);
                _unknown[i].Add(text);
            }
        }
    }

    private void CloseColumns()
    {
        foreach (var (column, cells) in _unknown)
        {
            var head = column < _heads.Count ? RawCell.Of(_heads[column]) : null;
            _remarks.Add(head + "：" + string.Join("、", cells));
        }

        _unknown.Clear();
    }

    // what heads print in brackets: 预算执行情况(20分), 年度绩效目标1(80分)
    private void ReadBrackets(EquatableList<string> row)
    {
        foreach (var cell in row)
        {
            var (name, points) = LevelName.Split(CellText.Fold(cell));
            if (points is null)
            {
                continue;
            }

            if (!_inIndicators && !_columns!.ContainsKey(FormColumn.Points))
            {
                _executionPoints ??= points;
            }
            else if (_inIndicators && name.TrimEnd("0123456789").ToString() is "年度绩效目标" or "年度目标" or "年度总体目标" or "绩效目标")
            {
                _goalNumber = name.AsSpan().TrimStart("年度总体绩效目标").ToString() is { Length: > 0 } number ? number : "1";
                _goals.Add(new FiledGoal { Number = _goalNumber, Points = points });
            }
        }
    }

    // 年度 | 2022, 实施单位：水利局, or a title alone in its row
    private bool AddHeads(EquatableList<string> row)
    {
        var known = false;
        List<string> others = [];
        for (var i = 0; i < row.Count; i++)
        {
            var text = row[i].Trim();
            var colon = text.IndexOfAny([':', '：']);
            var isPair = colon > 0 && colon < text.Length - 1;
            var head = CellText.Fold(colon > 0 ? text[..colon] : text);
            var next = NextFilled(row, i + 1);
            var hasValue = !isPair && next < row.Count && !SheetHeader.IsHead(CellText.Fold(row[next]));
            if (AddHead(head, RawCell.Of(isPair ? text[(colon + 1)..] : hasValue ? row[next] : null)))
            {
                known = true;
                i = hasValue ? next : i;
            }
            else if (text.Length > 0)
            {
                others.Add(row[i]);
            }
        }

        if (known)
        {
            AddRemark(others);
        }

        // the title, and the year below it in brackets
        if (!known && !_found && SheetRow.Filled(row) == 1 && (_form.Title is null || SheetRow.FirstFilled(row)!.Contains('年', StringComparison.Ordinal)))
        {
            _form = _form with { Title = _form.Title + SheetRow.FirstFilled(row) };
            return true;
        }

        return known;
    }

    // the value of a head stands in the next cell that holds anything
    private static int NextFilled(EquatableList<string> row, int from)
    {
        while (from < row.Count && RawCell.Of(row[from]) is null)
        {
            from++;
        }

        return from;
    }

    private bool AddHead(string head, string? value)
    {
        if (!SheetHeader.IsHead(head) || (_inIndicators && head is "总分" or "自评总分" or "自评得分")
            || (head is "金额单位" or "单位" or "资金单位" && value is not (null or "元" or "万元" or "亿元")))
        {
            return false;
        }

        _form = head switch
        {
            "项目名称" or "标题" or "表名" => _form with { Title = _form.Title is { } title && value is not null ? $"{title} {value}" : value ?? _form.Title },
            "年度" or "财政年度" or "年份" or "评价年度" => _form with { Year = Once(_form.Year, value) },
            "主管部门" or "项目主管部门" => Department(value),
            "地区" or "行政区划" => _form with { Region = Once(_form.Region, value) },
            "金额单位" or "单位" or "资金单位" => _form with { AmountUnit = Once(_form.AmountUnit, value) },
            "自评等级" or "评价等级" or "等级" or "绩效等级" or "评价结果等级" => _form with { Grade = Once(_form.Grade, value) },
            "总分" or "自评总分" or "自评得分" => _form with { TotalScore = Once(_form.TotalScore, value) },
            _ => _form with { Unit = Once(_form.Unit, value) },
        };
        return true;
    }

    // the department stands in for the unit until a unit is named
    private FiledForm Department(string? value)
    {
        _department = Once(_department, value);
        return _form;
    }

    // what is said a second time is kept beside the first
    private string? Once(string? before, string? value)
    {
        if (before is not null && value is not null && value != before)
        {
            _remarks.Add(value);
        }

        return before ?? value;
    }

    private static bool IsTotal(EquatableList<string> row)
    {
        var first = CellText.Fold(SheetRow.FirstFilled(row) ?? "");
        return Array.Exists(TotalWords, word => first == word || (first.StartsWith(word, StringComparison.Ordinal) && first[word.Length..].StartsWith('(')));
    }

    // 总分 | … | 100 | 96 | 优: points and score in their columns, the grade behind them
    private void AddTotal(EquatableList<string> row)
    {
        _hasTotal = true;
        var score = _columns!.GetValueOrDefault(FormColumn.Score, -1);
        var points = _columns!.GetValueOrDefault(FormColumn.Points, -1);
        string? grade = null;
        List<string> others = [];
        for (var i = NextFilled(row, 0) + 1; i < row.Count; i++)   // behind the word for the total itself
        {
            if (i == score || i == points || RawCell.Of(row[i]) is not { } text)
            {
                continue;
            }

            if (i > score && grade is null && text.Trim().Length <= 4)
            {
                grade = text;
            }
            else
            {
                others.Add(text);
            }
        }

        _form = _form with
        {
            TotalPoints = Once(_form.TotalPoints, Cell(row, FormColumn.Points)),
            TotalScore = Once(_form.TotalScore, Cell(row, FormColumn.Score)),
            Grade = Once(_form.Grade, grade),
        };
        AddRemark(others);
    }

    private FiledFundingRow Funding(EquatableList<string> row) => new()
    {
        Label = Cell(row, FormColumn.FundingLabel) ?? SheetRow.FirstFilled(row),
        OpeningBudget = Cell(row, FormColumn.OpeningBudget),
        FullYearBudget = Cell(row, FormColumn.FullYearBudget),
        Executed = Cell(row, FormColumn.Executed),
        Points = Cell(row, FormColumn.Points) ?? (_funds.Count == 0 ? _executionPoints : null),
        Rate = Cell(row, FormColumn.Rate),
        Score = Cell(row, FormColumn.Score),
        Reason = Cell(row, FormColumn.Reason),
    };

    private FiledIndicatorRow Indicator(EquatableList<string> row)
    {
        var hasSigns = _columns!.ContainsKey(FormColumn.TargetSign);
        return new FiledIndicatorRow
        {
            Goal = Cell(row, FormColumn.Goal) ?? _goalNumber,
            FirstLevel = Cell(row, FormColumn.FirstLevel),
            FirstLevelPoints = Cell(row, FormColumn.FirstLevelPoints),
            SecondLevel = Cell(row, FormColumn.SecondLevel),
            Name = Cell(row, FormColumn.Name),
            Target = hasSigns ? null : Cell(row, FormColumn.Target),
            TargetSign = Cell(row, FormColumn.TargetSign),
            TargetNumber = hasSigns ? Cell(row, FormColumn.Target) : null,
            TargetUnit = hasSigns ? Cell(row, FormColumn.MeasureUnit) : null,
            Unit = hasSigns ? null : Cell(row, FormColumn.MeasureUnit),
            Actual = Cell(row, FormColumn.Actual),
            Points = Cell(row, FormColumn.Points),
            Score = Cell(row, FormColumn.Score),
            Reason = Cell(row, FormColumn.Reason),
            ScoringRule = Cell(row, FormColumn.ScoringRule),
        };
    }

    private string? Cell(EquatableList<string> row, FormColumn column) =>
        _columns!.TryGetValue(column, out var at) && at < row.Count ? RawCell.Of(row[at]) : null;
}
