using System;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Findings;
using PerfEval.Core.Forms.Cells;
using PerfEval.Core.Indicators;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Forms;

/// <summary>指标行的读取: one row's cells to an indicator with its result, or to a memo item.</summary>
internal sealed class RowReader(FiledForm form, int? year, FormNotes notes)
{
    // what stands for points in a row that has them in the cell of a row above
    private const string SharedPoints = "〃";

    private readonly List<string> _rules = [];
    private readonly List<string> _firstTargets = [];
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
        row = Adjusted(row, place);
        NoteLevels(row, goal.FirstPlace(slot), place);
        var target = Target(row, place, out var targetText);
        var actual = ActualReader.Read(row.Actual, row.Unit, year, out var problem);
        KeepWhatMayBeDate(ref target, ref actual, ref problem, slot.Second.Name, row, place);
        notes.Cell(FormColumn.Actual, place, ReportPart.Actual, row.Actual, ReadingOf(actual, problem), problem);
        NoteMisreading(row, target, actual, place);
        if (slot.MemoIndex is { } memo)
        {
            GoalBuilder.AddMemo(slot.Leaf, new MemoItem(row.Name ?? "", target, actual));
            Aside(FormColumn.Reason, "form.memoCells", row.Reason, place);
            return new RowLink(goalIndex, id, memo, Remainder(filed) with { Reason = row.Reason }, row.Target is not null);
        }

        var (name, inName) = NameAndPoints(row);
        NoteProposal(name, target, place);
        var points = PointsCell.Read(inName ?? row.Points, out var pointsProblem);
        var isShared = row.SharesPointsAbove && (row.Points ?? row.Score) is null;
        points = isShared ? Reported<Points>.NotApplicable(SharedPoints) : points;
        var score = ReportedCell.Score(row.Score, out var scoreProblem);
        notes.Cell(FormColumn.Points, place, ReportPart.PointsCell, row.Points, FormReader.ReadingOf(points), pointsProblem);
        notes.Cell(FormColumn.Score, place, ReportPart.ScoreCell, row.Score, FormReader.ReadingOf(score), scoreProblem);
        notes.Cell(FormColumn.Reason, place, ReportPart.Reason, row.Reason, CellReading.Text);
        if (isShared)
        {
            notes.Find(
                FindingCodes.CellReadAs, Severity.Warning, place.Then(ReportPart.PointsCell),
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
                PrintedDirection = Direction(row.TargetSign),
            },
            new IndicatorResult { IndicatorId = id, Actual = actual, ClaimedScore = score, DeviationReason = row.Reason });
        var rest = Remainder(filed) with { Name = name == row.Name ? null : row.Name };
        return new RowLink(goalIndex, id, null, rest, row.Target is not null || targetText is null)
        {
            HasNoPointsCell = inName is not null || isShared,
        };
    }

    /// <summary>Says once that scoring rules were printed and not used, and targets that were adjusted.</summary>
    public void NoteRules()
    {
        if (_firstTargets.Count > 0)
        {
            notes.Find(
                FindingCodes.KeptAside, Place.Report,
                Argument.Term("column", "form.firstTarget"), Argument.Of("count", _firstTargets.Count), Argument.Of("raw", _firstTargets));
        }

        if (_rules.Count > 0)
        {
            notes.Find(
                FindingCodes.KeptAside, Place.Report,
                Argument.Term("column", "form.scoringRules"), Argument.Of("count", _rules.Count), Argument.Of("raw", _rules));
        }
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

    // the adjusted target is the one the result is held against; the one before is kept beside it
    private FiledIndicatorRow Adjusted(FiledIndicatorRow row, Place place)
    {
        if (row.AdjustedTarget is not { } adjusted)
        {
            return row;
        }

        if (CellText.IsNotApplicable(CellText.Fold(adjusted)))
        {
            notes.Cell(FormColumn.AdjustedTarget, place, adjusted, CellReading.NotApplicable);
            return row;
        }

        notes.Cell(FormColumn.AdjustedTarget, place, adjusted, CellReading.Value);
        if ((row.Target ?? row.TargetNumber) is { } first)
        {
            _firstTargets.Add(first);
            notes.Cell(FormColumn.Target, place, first, CellReading.Aside);
        }

        return row with { Target = adjusted, TargetNumber = null };
    }

    // 相关性（5分） in a row without a cell for its points
    private static (string Name, string? Points) NameAndPoints(FiledIndicatorRow row) =>
        row.Points is null && row.Name is { } name && LevelName.Split(name) is { Points: [.., '分'] points } split
            ? (LevelName.OneLine(split.Name), points.TrimEnd('分'))
            : (LevelName.OneLine(row.Name ?? ""), null);

    private TargetValue Target(FiledIndicatorRow row, Place place, out string? text)
    {
        text = Joined(row);
        var isWords = row.TargetSign is { } sign && CellText.Fold(sign).Contains("定性", StringComparison.Ordinal) && text is not null;
        CellProblem? problem = null;
        var target = isWords ? new TargetValue.Wording(text!) : TargetReader.Read(text, row.Unit ?? row.TargetUnit, year, out problem);
        var reading = problem is { Expected: not null } ? CellReading.Unreadable : target switch
        {
            TargetValue.NotApplicable => CellReading.NotApplicable,
            TargetValue.Wording => CellReading.Text,
            _ => CellReading.Value,
        };
        var cell = place.Then(ReportPart.Target);
        notes.Cell(FormColumn.Target, cell, row.Target ?? row.TargetNumber, reading, problem);
        if (row.Target is not null)
        {
            notes.Cell(FormColumn.Target, cell, row.TargetNumber, reading);
        }

        Noted(FormColumn.TargetSign, row.TargetSign, SignProblem(row.TargetSign));
        Noted(FormColumn.MeasureUnit, row.TargetUnit, MeasureCell.UnitProblem(row.TargetUnit));
        Noted(FormColumn.MeasureUnit, row.Unit, MeasureCell.UnitProblem(row.Unit));
        var printed = row.Target ?? text;
        return target switch
        {
            TargetValue.Unstated => target,
            TargetValue.Wording => new TargetValue.Wording(printed!),
            TargetValue.NotApplicable => new TargetValue.NotApplicable(printed!),
            _ => (target with { Raw = null }).Text == printed ? target with { Raw = null } : target with { Raw = printed },
        };

        void Noted(FormColumn column, string? cellText, CellProblem? unread) =>
            notes.Cell(column, cell, cellText, unread is null ? CellReading.Value : CellReading.Unreadable, unread);
    }

    // a sign, a direction, or what kind of target it is
    private static CellProblem? SignProblem(string? sign) =>
        sign is null
        || IsSign(sign)
        || Direction(sign) is not null
        || CellText.IsNotApplicable(CellText.Fold(sign))
        || CellText.Fold(sign).Contains("定性", StringComparison.Ordinal)
        || CellText.Fold(sign).Contains("定量", StringComparison.Ordinal)
            ? null
            : new CellProblem(FindingCodes.CellUnreadable, "cell.sign");

    // sign, number and unit from their own columns, or the one cell
    private static string? Joined(FiledIndicatorRow row)
    {
        var sign = row.TargetSign is { } said && IsSign(said) ? said : "";
        if (row.TargetNumber is { } number)
        {
            var unit = row.TargetUnit is { } own
                && !CellText.IsNotApplicable(CellText.Fold(own))
                && !number.TrimEnd().EndsWith(own.Trim(), StringComparison.Ordinal)
                ? own
                : "";
            return StartsWithSign(number) ? number + unit : sign + number + unit;
        }

        return row.Target is { } target && sign.Length > 0 && !StartsWithSign(target) && !CellText.IsNotApplicable(CellText.Fold(target))
            ? sign + target
            : row.Target;
    }

    private static bool IsSign(string text)
    {
        var folded = CellText.Fold(text);
        return SignText.TryReadStart(folded, out _, out var length) && length == folded.Length;
    }

    private static bool StartsWithSign(string text) => SignText.TryReadStart(CellText.Fold(text), out _, out _);

    private static Direction? Direction(string? sign) => sign is null ? null
        : CellText.Fold(sign) switch
        {
            "正向" or "正向指标" or "正指标" => Indicators.Direction.HigherIsBetter,
            "反向" or "逆向" or "负向" or "反向指标" or "逆向指标" => Indicators.Direction.LowerIsBetter,
            _ => null,
        };

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
        Goal = row.Goal,
        FirstLevel = row.FirstLevel,
        FirstLevelPoints = row.FirstLevelPoints,
        SecondLevel = row.SecondLevel,
        TargetSign = row.TargetSign,
        TargetNumber = row.TargetNumber,
        TargetUnit = row.TargetUnit,
        Unit = row.Unit,
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
