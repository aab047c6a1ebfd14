using System.Collections.Generic;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Forms.Cells;
using PerfEval.Core.Forms.Filed;
using PerfEval.Core.Indicators;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Forms.Reading;

/// <summary>One goal of a form while its rows come in.</summary>
internal sealed class GoalBuilder(int index, FiledGoal? filed)
{
    private readonly List<First> _firsts = [];
    private readonly Dictionary<string, First> _firstByName = [];
    private First? _current;
    private string? _firstAbove;
    private string? _secondAbove;
    private readonly Dictionary<Leaf, (ThirdLevelIndicator Indicator, IndicatorResult Result)> _read = [];

    /// <summary>Its position among the goals.</summary>
    public int Index { get; } = index;

    /// <summary>Keeps the levels that a row which is no indicator prints first, for the rows below it.</summary>
    public void KeepLevels(FiledIndicatorRow row)
    {
        if (row.FirstLevel is not null)
        {
            (_firstAbove, _secondAbove) = (row.FirstLevel, null);
        }

        _secondAbove = row.SecondLevel ?? _secondAbove;
    }

    /// <summary>Finds a row its place: a new indicator, or a memo item under the one before.</summary>
    public Slot Add(FiledIndicatorRow row)
    {
        row = row with
        {
            FirstLevel = row.FirstLevel ?? _firstAbove,
            SecondLevel = (row.SecondLevel ?? (row.FirstLevel is null ? _secondAbove : null)) is { } printed
                ? LevelName.OneLine(printed)
                : null,
        };
        (_firstAbove, _secondAbove) = (null, null);
        var first = FirstFor(row);
        if (first.Points is null && row.FirstLevelPoints is { } points)
        {
            first.Points = points;
        }

        var second = SecondFor(row, first);
        if (IsMemo(row) && second.Leaves.Count > 0)
        {
            return new Slot(first, second, second.Leaves[^1], second.Leaves[^1].MemoRows++);
        }

        var leaf = new Leaf(second.Leaves.Count);
        second.Leaves.Add(leaf);
        return new Slot(first, second, leaf, null);
    }

    /// <summary>The id of an indicator: the key of its row, else its positions.</summary>
    public static string IdOf(Slot slot) => slot.Leaf.Key ?? IndicatorTree.DefaultId(slot.First.Index, slot.Second.Index, slot.Leaf.Index);

    /// <summary>The place of an indicator.</summary>
    public Place PlaceOf(Slot slot, string name) => FirstPlace(slot)
        .Then(ReportPart.SecondLevel, slot.Second.Index, slot.Second.Name)
        .Then(ReportPart.ThirdLevel, slot.Leaf.Index, name);

    /// <summary>The place of an indicator's first level.</summary>
    public Place FirstPlace(Slot slot) =>
        Place.Report.Then(ReportPart.Goal, Index).Then(ReportPart.FirstLevel, slot.First.Index, slot.First.Name);

    /// <summary>Takes what a row was read as.</summary>
    public void Set(Leaf leaf, ThirdLevelIndicator indicator, IndicatorResult result) => _read[leaf] = (indicator, result);

    /// <summary>Takes a memo item of an indicator.</summary>
    public static void AddMemo(Leaf leaf, IndicatorResult.MemoItem memo) => leaf.Memos.Add(memo);

    /// <summary>The goal.</summary>
    public AnnualGoal Build(FormNotes notes)
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
                    results.Add(_read[leaf].Result with { MemoItems = leaf.Memos.ToEquatableList() });
                }

                seconds.Add(new SecondLevelIndicator(second.Name, indicators.ToEquatableList()));
            }

            var printed = ReportedCell.Score(first.Points ?? first.PointsInName, out _);
            firsts.Add(new FirstLevelIndicator(first.Name, printed, seconds.ToEquatableList()));
        }

        var place = Place.Report.Then(ReportPart.Goal, Index);
        var points = PointsCell.Read(filed?.Points, out var problem);
        notes.From(filed?.Addresses ?? default);
        notes.Cell(FormColumn.Goal, place, filed?.Number, CellReading.Text);
        notes.Cell(FormColumn.Points, place.Then(ReportPart.PointsCell), filed?.Points, CellReadings.Of(points), problem);
        notes.Cell(FormColumn.Goal, place.Then(ReportPart.ExpectedGoal), filed?.Expected, CellReading.Text);
        notes.Cell(FormColumn.Actual, place.Then(ReportPart.ActualGoal), filed?.Actual, CellReading.Text);
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

        // a level printed again further down is the same one
        var (name, points) = LevelName.SplitLevel(LevelName.OneLine(printed));
        return _current = _firstByName.TryGetValue(name, out var known) ? known : _firstByName[name] = New(name, points);

        First New(string? levelName, string? inName)
        {
            var added = new First(_firsts.Count, levelName, inName);
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

        var second = new Second(first.Seconds.Count, row.SecondLevel);
        first.Seconds.Add(second);
        return second;
    }

    private static bool IsMemo(FiledIndicatorRow row) =>
        row.Points is null && row.Score is null && row.Name is { } name && FundingSourceNames.IsPart(CellText.Fold(name));

    internal sealed record Slot(First First, Second Second, Leaf Leaf, int? MemoIndex);

    internal sealed class First(int index, string? name, string? pointsInName)
    {
        public int Index { get; } = index;

        public string? Name { get; } = name;

        public string? PointsInName { get; } = pointsInName;

        public string? Points { get; set; }

        public List<Second> Seconds { get; } = [];
    }

    internal sealed class Second(int index, string? name)
    {
        public int Index { get; } = index;

        public string? Name { get; } = name;

        public List<Leaf> Leaves { get; } = [];
    }

    internal sealed class Leaf(int index)
    {
        public int Index { get; } = index;

        public string? Key { get; set; }

        public int MemoRows { get; set; }

        public List<IndicatorResult.MemoItem> Memos { get; } = [];
    }
}
