using System;
using System.Collections.Generic;
using PerfEval.Core.Findings;
using PerfEval.Core.Forms.Cells;
using PerfEval.Core.Forms.Filed;
using PerfEval.Core.Indicators;

namespace PerfEval.Core.Forms.Reading;

/// <summary>
/// 指标值的读取: the cells of a row that make its target: one cell, or sign, number and unit, and the adjusted target beside them.
/// </summary>
internal sealed class TargetCells(int? year, FormNotes notes)
{
    private readonly List<string> _first = [];

    /// <summary>
    /// The row with the target that its result is held against: the adjusted one where one was set; the one before is kept beside it.
    /// </summary>
    public FiledIndicatorRow Adjusted(FiledIndicatorRow row, Place place)
    {
        if (row.AdjustedTarget is not { } adjusted)
        {
            return row;
        }

        if (CellText.IsNotApplicable(CellText.Fold(adjusted)))
        {
            notes.Cell(FormColumn.AdjustedTarget, place, adjusted, CellReading.NotApplicable);
            return row with { AdjustedTarget = null };
        }

        if ((row.Target ?? row.TargetNumber) is { } first)
        {
            _first.Add(first);
            notes.Cell(FormColumn.Target, place, first, CellReading.Aside);
        }

        return row with { Target = adjusted, TargetNumber = null };
    }

    /// <summary>年初指标值: the target before it was adjusted, read as any other; what is wrong with its cells is said of the other.</summary>
    public TargetValue Opening(FiledIndicatorRow filed) => Value(filed, out _, out _);

    /// <summary>The target of a row.</summary>
    /// <param name="row">The row, its adjusted target in the place of the first.</param>
    /// <param name="place">Its place.</param>
    /// <param name="text">What its cells say together; null where they are blank.</param>
    public TargetValue Read(FiledIndicatorRow row, Place place, out string? text)
    {
        var target = Value(row, out text, out var problem);
        var reading = problem is { Expected: not null } ? CellReading.Unreadable : target switch
        {
            TargetValue.NotApplicable => CellReading.NotApplicable,
            TargetValue.Wording => CellReading.Text,
            _ => CellReading.Value,
        };
        var cell = place.Then(ReportPart.Target);
        var column = row.AdjustedTarget is null ? FormColumn.Target : FormColumn.AdjustedTarget;
        notes.Cell(column, cell, row.Target ?? row.TargetNumber, reading, problem);
        if (row.Target is not null)
        {
            notes.Cell(FormColumn.Target, cell, row.TargetNumber, reading);
        }

        Noted(FormColumn.TargetSign, row.TargetSign, SignProblem(row.TargetSign));
        Noted(FormColumn.MeasureUnit, row.TargetUnit, MeasureCell.UnitProblem(row.TargetUnit));
        Noted(FormColumn.MeasureUnit, row.Unit, MeasureCell.UnitProblem(row.Unit));
        return target;

        void Noted(FormColumn ofPart, string? cellText, CellProblem? unread) =>
            notes.Cell(ofPart, cell, cellText, unread is null ? CellReading.Value : CellReading.Unreadable, unread);
    }

    private TargetValue Value(FiledIndicatorRow row, out string? text, out CellProblem? problem)
    {
        (text, problem) = (Joined(row), null);
        var isWords = row.TargetSign is { } sign && CellText.Fold(sign).Contains("定性", StringComparison.Ordinal) && text is not null;
        var target = isWords ? new TargetValue.Wording(text!) : TargetReader.Read(text, row.Unit ?? row.TargetUnit, year, out problem);
        var printed = row.Target ?? text;
        return target switch
        {
            TargetValue.Unstated => target,
            TargetValue.Wording => new TargetValue.Wording(printed!),
            TargetValue.NotApplicable => new TargetValue.NotApplicable(printed!),
            _ => (target with { Raw = null }).Text == printed ? target with { Raw = null } : target with { Raw = printed },
        };
    }

    /// <summary>Says once which targets were adjusted.</summary>
    public void NoteFirst() => notes.KeptAside(Place.Report, "form.firstTarget", _first);

    /// <summary>指标性质: the direction a sign column says; null where it says none.</summary>
    public static Direction? Direction(string? sign) => sign is null ? null
        : CellText.Fold(sign) switch
        {
            "正向" or "正向指标" or "正指标" => Indicators.Direction.HigherIsBetter,
            "反向" or "逆向" or "负向" or "反向指标" or "逆向指标" => Indicators.Direction.LowerIsBetter,
            _ => null,
        };

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

    private static bool IsSign(string text) => SignText.Is(CellText.Fold(text));

    private static bool StartsWithSign(string text) => SignText.TryReadStart(CellText.Fold(text), out _, out _);
}
