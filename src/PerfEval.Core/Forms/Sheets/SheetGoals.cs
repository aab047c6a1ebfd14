using System;
using System.Collections.Generic;
using PerfEval.Core.Common;
using PerfEval.Core.Forms.Cells;
using PerfEval.Core.Forms.Filed;
using PerfEval.Core.Forms.Grids;

namespace PerfEval.Core.Forms.Sheets;

/// <summary>年度总体目标: the goals a sheet prints: the block of goals with their results, and those that head a table of indicators.</summary>
internal sealed class SheetGoals(SheetRemarks remarks)
{
    private readonly List<FiledGoal> _goals = [];
    private readonly List<(string Text, CellAddress Address)> _expected = [];
    private readonly List<(string Text, CellAddress Address)> _actual = [];
    private List<(int Column, SheetHeader.GoalColumn Kind)>? _heads;

    /// <summary>The number of the goal that heads the present table; null where none does.</summary>
    public string? Number { get; private set; }

    /// <summary>The goals of the form; the lines of the goal block are one goal, the first.</summary>
    public EquatableList<FiledGoal> All
    {
        get
        {
            if (_expected.Count + _actual.Count == 0)
            {
                return _goals.ToEquatableList();
            }

            List<FiledAddress> addresses = [];
            addresses.AddRange(AddressOf(_expected, FormColumn.Goal));
            addresses.AddRange(AddressOf(_actual, FormColumn.Actual));
            var goal = (_goals.Count > 0 ? _goals[0] : new FiledGoal()) with
            {
                Expected = string.Join("\n", _expected.ConvertAll(line => line.Text)),
                Actual = string.Join("\n", _actual.ConvertAll(line => line.Text)),
                Addresses = addresses.ToEquatableList(),
            };
            return [goal, .. _goals.Count > 0 ? _goals[1..] : []];
        }
    }

    /// <summary>Takes the heads of a block of goals; false where the row has none.</summary>
    public bool Open(GridRow row)
    {
        if (SheetHeader.GoalHeader(row) is not { } heads)
        {
            return false;
        }

        _heads = heads;
        for (var i = 0; i < row.Count; i++)
        {
            if (!heads.Exists(head => head.Column == row[i].Column && head.Kind != SheetHeader.GoalColumn.Other) && !IsTitle(row[i].Text))
            {
                remarks.Add(row[i].Text, row, row[i]);
            }
        }

        return true;
    }

    /// <summary>Takes a row of the block; false where none is open, or the row is not of it.</summary>
    public bool Take(GridRow row)
    {
        if (_heads is null)
        {
            return false;
        }

        List<GridCell> others = [];
        var isTaken = false;
        for (var i = 0; i < row.Count; i++)
        {
            var cell = row[i];
            switch (KindAt(cell.Column))
            {
                case var _ when IsTitle(cell.Text):
                    break;
                case null when row.Count > 1 && row[0] == cell && _heads[0].Column > cell.Column + 1:
                    // a label of its own begins another block: 2.项目实施内容及过程概述
                    _heads = null;
                    remarks.Add(row);
                    return true;
                case SheetHeader.GoalColumn.Expected or null:
                    isTaken = true;
                    _expected.Add((cell.Text, row.AddressOf(cell)));
                    break;
                case SheetHeader.GoalColumn.Actual:
                    isTaken = true;
                    _actual.Add((cell.Text, row.AddressOf(cell)));
                    break;
                default:
                    others.Add(cell);
                    break;
            }
        }

        remarks.Add(row, others);
        return isTaken || others.Count > 0 || row.Count > 0;
    }

    /// <summary>Takes a goal, or what became of it, that stands beside its heading: 项目年度目标 | 保障办公网络.</summary>
    public bool TakeBeside(GridRow row)
    {
        if (row.Count != 2 || _goals.Count > 0 || row[1].Text is not { } beside || SheetHeader.IsGoalHead(beside) || IsTitle(beside)
            || ColumnHeads.Of(beside) is not null)
        {
            return false;
        }

        var lines = SheetHeader.KindBeside(row[0].Text) switch
        {
            SheetHeader.GoalColumn.Expected when _actual.Count == 0 => _expected,
            SheetHeader.GoalColumn.Actual when _expected.Count > 0 => _actual,
            _ => null,
        };
        lines?.Add((beside, row.AddressOf(row[1])));
        return lines is not null;
    }

    /// <summary>Ends the block of goals.</summary>
    public void Close() => _heads = null;

    /// <summary>Takes a goal that heads a table of indicators: 年度绩效目标1（80分）.</summary>
    public void AddPrinted(string name, string points)
    {
        Number = name.AsSpan().TrimStart("年度总体绩效目标").ToString() is { Length: > 0 } number ? number : "1";
        _goals.Add(new FiledGoal { Number = Number, Points = points });
    }

    private SheetHeader.GoalColumn? KindAt(int column)
    {
        SheetHeader.GoalColumn? kind = null;
        foreach (var head in _heads!)
        {
            kind = head.Column <= column ? head.Kind : kind;
        }

        return kind;
    }

    private static IEnumerable<FiledAddress> AddressOf(List<(string Text, CellAddress Address)> lines, FormColumn column) =>
        lines.Count == 0 ? [] : [new FiledAddress(column, lines[0].Address)];

    /// <summary>年度总体目标: whether a cell is the heading of the block of goals.</summary>
    public static bool IsTitle(string cell) =>
        HeadText.WithoutNumber(CellText.Fold(cell)) is var folded
        && (folded.StartsWith("年度总体目标", StringComparison.Ordinal) || folded is "目标完成情况" or "年度绩效目标完成情况" or "项目年度目标完成情况");
}
