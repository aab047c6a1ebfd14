using System.Collections.Generic;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Forms.Cells;
using PerfEval.Core.Indicators;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Forms;

/// <summary>One goal of a form while its rows come in.</summary>
internal sealed class GoalBuilder(string? number, FiledGoal? filed)
{
    private readonly List<First> _firsts = [];
    private First? _current;
    private readonly Dictionary<Leaf, (ThirdLevelIndicator Indicator, IndicatorResult Result)> _read = [];

    public string? Number { get; } = number;

    /// <summary>Finds a row its place: a new indicator, or a memo item under the one before.</summary>
    public Slot Add(FiledIndicatorRow row)
    {
        var first = FirstFor(row);
        if (first.Points is null && row.FirstLevelPoints is { } points)
        {
            first.Points = points;
        }

        var second = SecondFor(row, first);
        if (IsMemo(row) && second.Leaves.Count > 0)
        {
            return new Slot(first, second, second.Leaves[^1], second.Leaves[^1].Memos++);
        }

        var leaf = new Leaf();
        second.Leaves.Add(leaf);
        return new Slot(first, second, leaf, null);
    }

    /// <summary>The id of an indicator: its positions.</summary>
    public string IdOf(Slot slot) => IndicatorTree.DefaultId(_firsts.IndexOf(slot.First), slot.First.Seconds.IndexOf(slot.Second), slot.Second.Leaves.IndexOf(slot.Leaf));

    /// <summary>The place of an indicator.</summary>
    public Place PlaceOf(int goalIndex, Slot slot, string name) => FirstPlace(goalIndex, slot)
        .Then(ReportPart.SecondLevel, slot.First.Seconds.IndexOf(slot.Second), slot.Second.Name)
        .Then(ReportPart.ThirdLevel, slot.Second.Leaves.IndexOf(slot.Leaf), name);

    /// <summary>The place of an indicator's first level.</summary>
    public Place FirstPlace(int goalIndex, Slot slot) =>
        Place.Report.Then(ReportPart.Goal, goalIndex).Then(ReportPart.FirstLevel, _firsts.IndexOf(slot.First), slot.First.Name);

    /// <summary>Takes what a row was read as.</summary>
    public void Set(Leaf leaf, ThirdLevelIndicator indicator, IndicatorResult result) => _read[leaf] = (indicator, result);

    /// <summary>Takes a memo item of an indicator.</summary>
    public void AddMemo(Leaf leaf, MemoItem memo) =>
        _read[leaf] = (_read[leaf].Indicator, _read[leaf].Result with { MemoItems = [.. _read[leaf].Result.MemoItems, memo] });

    /// <summary>The goal.</summary>
    public AnnualGoal Build(int goalIndex, FormNotes notes)
    {
        List<FirstLevelIndicator> firsts = [];
        List<IndicatorResult> results = [];
        foreach (var first in _firsts)
        {
            List<SecondLevelIndicator> seconds = [];
            foreach (var second in first.Seconds)
            {
                List<ThirdLevelIndicator> indicators = [];
                foreach (var leaf in second.Leaves)
                {
                    indicators.Add(_read[leaf].Indicator);
                    results.Add(_read[leaf].Result);
                }

                seconds.Add(new SecondLevelIndicator(second.Name, indicators.ToEquatableList()));
            }

            firsts.Add(new FirstLevelIndicator(first.Name, ReportedCell.Score(first.Points ?? first.PointsInName, out _), seconds.ToEquatableList()));
        }

        var place = Place.Report.Then(ReportPart.Goal, goalIndex);
        var points = ReportedCell.Score(filed?.Points, out var problem);
        notes.Cell(FormColumn.Goal, place, filed?.Number, CellReading.Text);
        notes.Cell(FormColumn.Points, place.Then(ReportPart.PointsCell), filed?.Points, FormReader.ReadingOf(points), problem);
        notes.Cell(FormColumn.Goal, place.Then(ReportPart.ExpectedGoal), filed?.Expected, CellReading.Text);
        notes.Cell(FormColumn.Goal, place.Then(ReportPart.ActualGoal), filed?.Actual, CellReading.Text);
        return new AnnualGoal(new IndicatorTree(firsts.ToEquatableList()), results.ToEquatableList())
        {
            Expected = filed?.Expected,
            Actual = filed?.Actual,
            DeclaredPoints = points,
        };
    }

    private First FirstFor(FiledIndicatorRow row)
    {
        if (row.FirstLevel is not { } printed)
        {
            return _current ??= New(null, null);
        }

        var (name, points) = LevelName.Split(printed);
        foreach (var first in _firsts)
        {
            if (first.Name == name)
            {
                // a level printed again further down is the same one
                return _current = first;
            }
        }

        return _current = New(name, points);

        First New(string? levelName, string? inName)
        {
            var added = new First(levelName, inName);
            _firsts.Add(added);
            return added;
        }
    }

    private static Second SecondFor(FiledIndicatorRow row, First first)
    {
        var isNewFirst = first.Seconds.Count == 0;
        if (!isNewFirst && (row.SecondLevel is null || first.Seconds[^1].Name == row.SecondLevel))
        {
            return first.Seconds[^1];
        }

        var second = new Second(row.SecondLevel);
        first.Seconds.Add(second);
        return second;
    }

    private static bool IsMemo(FiledIndicatorRow row) =>
        row.Points is null && row.Score is null && row.Name is { } name && FundingSourceNames.IsPart(CellText.Fold(name));

    internal sealed record Slot(First First, Second Second, Leaf Leaf, int? MemoIndex);

    internal sealed class First(string? name, string? pointsInName)
    {
        public string? Name { get; } = name;

        public string? PointsInName { get; } = pointsInName;

        public string? Points { get; set; }

        public List<Second> Seconds { get; } = [];
    }

    internal sealed class Second(string? name)
    {
        public string? Name { get; } = name;

        public List<Leaf> Leaves { get; } = [];
    }

    internal sealed class Leaf
    {
        public int Memos { get; set; }
    }
}
