using System;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Findings;
using PerfEval.Core.Forms.Cells;
using PerfEval.Core.Forms.Filed;
using PerfEval.Core.Indicators;
using PerfEval.Core.Reports;
using PerfEval.Core.Scoring;

namespace PerfEval.Core.Forms.Reading;

/// <summary>指标行的读取: one row's cells to an indicator with its result, or to a memo item.</summary>
internal sealed class RowReader(FiledForm form, int? year, FormNotes notes)
{
    private readonly List<string> _rules = [];
    private readonly List<string> _coefficients = [];
    private readonly TargetCells _targets = new(year, notes);
    private readonly bool _printsPoints = PrintsPoints(form);
    private readonly int _indicators = form.IndicatorRows.Count(row => !SumRows.Is(row) && !PlaceholderRows.Is(row));
    private int _seen;

    /// <summary>Reads a row and says what it became.</summary>
    public RowLink Read(FiledIndicatorRow row, GoalBuilder goal, GoalBuilder.Slot slot)
    {
        _seen++;
        var (id, goalIndex) = (GoalBuilder.IdOf(slot), goal.Index);
        var place = goal.PlaceOf(slot, row.Name ?? "");
        notes.RowAt(place, row.Address);
        var filed = row;
        row = _targets.Adjusted(row, place);
        NoteLevels(row, goal.FirstPlace(slot), place);
        var target = _targets.Read(row, place, out var targetText);
        var opening = row.AdjustedTarget is null ? null : _targets.Opening(filed);
        var isAdjusted = opening != target;
        var actual = ActualReader.Read(row.Actual, row.Unit, year, out var problem);
        KeepWhatMayBeDate(ref target, ref actual, ref problem, slot.Second.Name, row, place);
        notes.Cell(FormColumn.Actual, place, ReportPart.Actual, row.Actual, ReadingOf(actual, problem), problem);
        NoteMisreading(row, target, actual, place);
        if (slot.MemoIndex is { } memo)
        {
            GoalBuilder.AddMemo(slot.Leaf, new IndicatorResult.MemoItem(row.Name ?? "", target, actual));
            Aside(FormColumn.Reason, "form.memoCells", row.Reason, place);
            return new RowLink(goalIndex, id, memo, Remainder(filed) with { Reason = row.Reason }, row.Target is not null);
        }

        var (name, inName) = NameAndPoints(row);
        NoteProposal(name, target, place);
        var points = PointsCell.Read(inName ?? row.Points, out var pointsProblem);
        var isShared = row.SharesPointsAbove && (row.Points ?? row.Score) is null;
        points = isShared ? SharedPoints.Mark : points;
        var score = ReportedCell.Score(row.Score, out var scoreProblem);
        var byCoefficient = row.Score is null ? ScoreCoefficient.Of(row.Coefficient, points) : null;
        score = byCoefficient ?? score;
        KeepCoefficient(row.Coefficient, byCoefficient is not null, place);
        if (byCoefficient is null && ScoreCoefficient.Contradicting(score, row.Coefficient, points) is { } computed)
        {
            notes.Find(
                FindingCodes.ScoreNotOfCoefficient, Severity.Warning, place.Then(ReportPart.ScoreCell),
                Argument.Of("name", name), Argument.Of("points", points.Value), Argument.Of("raw", row.Coefficient!),
                Argument.Of("computed", computed), Argument.Of("claimed", score.Value));
        }

        notes.Cell(FormColumn.Points, place, ReportPart.PointsCell, row.Points, CellReadings.Of(points), pointsProblem);
        notes.Cell(FormColumn.Score, place, ReportPart.ScoreCell, row.Score, CellReadings.Of(score), scoreProblem);
        notes.Cell(FormColumn.Reason, place, ReportPart.Reason, row.Reason, CellReading.Text);
        if (isShared)
        {
            notes.Find(
                FindingCodes.CellReadAs, place.Then(ReportPart.PointsCell),
                Argument.Of("raw", row.Name ?? ""), Argument.Of("proposal", Remark.Of("form.sharedPoints")));
        }
        else if (_printsPoints && (inName ?? row.Points) is null && row.Score is null && !IsAtTheCut())
        {
            notes.Find(FindingCodes.RowWithoutPoints, place.Then(ReportPart.PointsCell), Argument.Of("name", row.Name ?? ""));
        }

        goal.Set(
            slot.Leaf,
            new ThirdLevelIndicator
            {
                Id = id,
                Name = name,
                Target = target,
                Points = points,
                PrintedDirection = TargetCells.Direction(row.TargetSign),
                OpeningTarget = opening is null || isAdjusted ? opening : target,
            },
            new IndicatorResult { IndicatorId = id, Actual = actual, ClaimedScore = score, DeviationReason = row.Reason });
        var rest = Remainder(filed) with { Name = name == row.Name ? null : row.Name };
        return new RowLink(goalIndex, id, null, rest, row.Target is not null || targetText is null)
        {
            HasNoPointsCell = inName is not null || isShared,
            HasNoScoreCell = byCoefficient is not null,
        };
    }

    // beside a filed score it is kept as printed
    private void KeepCoefficient(string? coefficient, bool isUsed, Place place)
    {
        notes.Cell(
            FormColumn.Coefficient, place.Then(ReportPart.ScoreCell), coefficient, isUsed ? CellReading.Value : CellReading.Aside);
        if (coefficient is not null && !isUsed)
        {
            _coefficients.Add(coefficient);
        }
    }

    /// <summary>
    /// Says once that scoring rules were printed and not used, targets that were adjusted, and coefficients beside scores.
    /// </summary>
    public void NoteRules()
    {
        notes.KeptAside(Place.Report, "form.coefficients", _coefficients);
        _targets.NoteFirst();
        notes.KeptAside(Place.Report, "form.scoringRules", _rules);
    }

    // a number that may be a day is kept as words, so that its line is open; beside
    // another such number the target stays one, and the two are of different types
    private void KeepWhatMayBeDate(
        ref TargetValue target, ref ActualValue actual, ref CellProblem? problem, string? secondLevel, FiledIndicatorRow row, Place place)
    {
        if (SerialDate.Of(target, year) is { } by && SerialDate.IsAsked(secondLevel, row.Name, actual is ActualValue.Date))
        {
            notes.Find(
                FindingCodes.MayBeDate,
                place.Then(ReportPart.Target),
                Argument.Of("raw", target.Text),
                Argument.Of("proposal", by.ToString()));
            target = actual is ActualValue.Quantity ? target : new TargetValue.Wording(target.Text);
        }

        if (actual is not ActualValue.Quantity quantity)
        {
            return;
        }

        if (SerialDate.Of(quantity.Value, year) is { } on
            && SerialDate.IsAsked(secondLevel, row.Name, target is TargetValue.Deadline or TargetValue.NotBefore))
        {
            problem = new CellProblem(FindingCodes.MayBeDate, null, on.ToString());
            actual = new ActualValue.Wording(actual.Text);
        }
        else if (target is TargetValue.Quantity or TargetValue.Range
            && SerialDate.Of(target, year) is not null
            && SerialDate.IsAsked(secondLevel, row.Name, false))
        {
            target = new TargetValue.Wording(target.Text);
        }
    }

    // 相关性（5分） in a row without a cell for its points
    private static (string Name, string? Points) NameAndPoints(FiledIndicatorRow row) =>
        row.Points is null && row.Name is { } name && LevelName.Split(name) is { Points: [.., '分'] points } split
            ? (LevelName.OneLine(split.Name), points.TrimEnd('分'))
            : (LevelName.OneLine(row.Name ?? ""), null);

    private void NoteLevels(FiledIndicatorRow row, Place first, Place place)
    {
        _ = PointsCell.Read(row.FirstLevelPoints, out var problem);
        notes.Cell(FormColumn.Goal, place, row.Goal, CellReading.Text);
        notes.Cell(FormColumn.FirstLevel, first, row.FirstLevel, CellReading.Text);
        notes.Cell(
            FormColumn.FirstLevelPoints,
            first,
            ReportPart.PointsCell,
            row.FirstLevelPoints,
            problem is null ? CellReading.Value : CellReading.Unreadable,
            problem);
        notes.Cell(FormColumn.SecondLevel, place, row.SecondLevel, CellReading.Text);
        notes.Cell(FormColumn.Name, place, ReportPart.Name, row.Name, CellReading.Text);
        notes.Cell(FormColumn.ScoringRule, place, row.ScoringRule, CellReading.Aside);
        if (row.ScoringRule is { } rule)
        {
            _rules.Add(rule);
        }
    }

    private void NoteMisreading(FiledIndicatorRow row, TargetValue target, ActualValue actual, Place place)
    {
        Note(Misreading.Of(row.Name, (target as TargetValue.Quantity)?.Value), target.Text, ReportPart.Target);
        Note(Misreading.Of(row.Name, (actual as ActualValue.Quantity)?.Value), actual.Text, ReportPart.Actual);

        void Note(string? proposal, string raw, ReportPart part)
        {
            if (proposal is not null)
            {
                notes.Find(FindingCodes.LikelyMisread, place.Then(part), Argument.Of("raw", raw), Argument.Of("proposal", proposal));
            }
        }
    }

    private void NoteProposal(string name, TargetValue target, Place place)
    {
        if (NameHint.Of(name, target, year) is { } proposal)
        {
            notes.Find(
                FindingCodes.TargetProposed,
                place.Then(ReportPart.Name),
                Argument.Of("name", name),
                Argument.Of("proposal", proposal));
        }
    }

    private void Aside(FormColumn column, string term, string? text, Place place)
    {
        notes.Cell(column, place, text, CellReading.Aside);
        if (text is not null)
        {
            notes.Find(FindingCodes.KeptAside, place, Argument.Term("column", term), Argument.Of("count", 1), Argument.Of("raw", text));
        }
    }

    // the last row of a table cut short may have been cut itself
    private bool IsAtTheCut() => form.Completeness is { } known && known.MayLackRows() && _seen == _indicators;

    private static FiledIndicatorRow Remainder(FiledIndicatorRow row) => new()
    {
        Id = row.Id,
        Goal = row.Goal,
        FirstLevel = row.FirstLevel,
        FirstLevelPoints = row.FirstLevelPoints,
        SecondLevel = row.SecondLevel,
        TargetSign = row.TargetSign,
        TargetNumber = row.TargetNumber,
        TargetUnit = row.TargetUnit,
        Unit = row.Unit,
        Coefficient = row.Coefficient,
        ScoringRule = row.ScoringRule,
        Target = row.AdjustedTarget is null ? null : row.Target,
        AdjustedTarget = row.AdjustedTarget,
        SharesPointsAbove = row.SharesPointsAbove,
        Address = row.Address,
        Addresses = row.Addresses,
    };

    private static CellReading ReadingOf(ActualValue actual, CellProblem? problem) => actual switch
    {
        _ when problem is { Expected: not null } => CellReading.Unreadable,
        ActualValue.NotApplicable => CellReading.NotApplicable,
        ActualValue.Wording => CellReading.Text,
        _ => CellReading.Value,
    };

    private static bool PrintsPoints(FiledForm form)
    {
        foreach (var row in form.IndicatorRows)
        {
            if (row.Points is not null)
            {
                return true;
            }
        }

        return false;
    }
}
