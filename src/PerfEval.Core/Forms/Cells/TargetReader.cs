using PerfEval.Core.Amounts;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;

namespace PerfEval.Core.Forms.Cells;

/// <summary>年度指标值的读取: the one reader of targets. A direction is never inferred: a number without a sign has no direction.</summary>
internal static class TargetReader
{
    /// <summary>The typed target of a cell.</summary>
    /// <param name="text">The cell, null where blank.</param>
    /// <param name="columnUnit">The unit of a column of its own, for a number printed without one.</param>
    /// <param name="fiscalYear">The year of a month without one.</param>
    /// <param name="problem">What there is to say about the cell.</param>
    /// <param name="words">The words it knows.</param>
    public static TargetValue Read(string? text, string? columnUnit, int? fiscalYear, out CellProblem? problem, CellWords? words = null)
    {
        problem = null;
        if (text is null)
        {
            return TargetValue.NotStated;
        }

        if (LooseSign.Behind(text, out var isBrackets) is { } behind && Read(behind, columnUnit, fiscalYear, out _, words) is { } bare
            && UnitOf(bare) is { } counted && LooseSign.IsOfCount(counted, isBrackets))
        {
            problem = new CellProblem(FindingCodes.SignTakenOff, null, (bare with { Raw = null }).Text);
            return bare with { Raw = text };
        }

        var folded = CellText.Fold(text);
        if (CellText.IsNotApplicable(folded, words))
        {
            return new TargetValue.NotApplicable(text);
        }

        if (DateText.TryRead(folded, fiscalYear, isTarget: true, out var dates, words))
        {
            if (dates.Date is not { } date)
            {
                problem = dates.Problem;
                return new TargetValue.Wording(text);
            }

            problem = dates.Count > 1 ? new CellProblem(FindingCodes.SeveralDates, null, date.ToString()) : null;
            return Printed(dates.IsNotBefore ? new TargetValue.NotBefore(date) : new TargetValue.Deadline(date), text);
        }

        if (Damage.IsSeen(folded))
        {
            problem = new CellProblem(FindingCodes.CellUnreadable, "cell.text");
            return new TargetValue.Wording(text);
        }

        return QuantityText.TryRead(folded, out var quantity, words)
            && Quantity(quantity, MeasureCell.ColumnUnit(columnUnit), out problem) is { } value
            ? Printed(value, text)
            : new TargetValue.Wording(text);
    }

    private static MeasureUnit? UnitOf(TargetValue target) => target switch
    {
        TargetValue.Quantity quantity => quantity.Value.Unit,
        TargetValue.Range range => range.Low.Unit,
        _ => null,
    };

    private static TargetValue? Quantity(QuantityText text, MeasureUnit columnUnit, out CellProblem? problem)
    {
        problem = null;
        var unit = text.Unit.IsNone ? columnUnit : text.Unit;
        Measure low = default;
        Measure high = default;
        if ((text.Digits is { } digits && !MeasureCell.TryMeasure(digits, unit, out low, out problem))
            || ((text.Upper ?? text.Allowance) is { } end && !MeasureCell.TryMeasure(end, unit, out high, out problem)))
        {
            return null;
        }

        if (text.Allowance is not null)
        {
            return text.Digits is null ? Range(-high.Value, high.Value, unit) : Range(low.Value - high.Value, low.Value + high.Value, unit);
        }

        return text.Upper is null ? new TargetValue.Quantity(low, text.Sign) : Range(low.Value, high.Value, unit);
    }

    // a range that ends before it starts is words
    private static TargetValue.Range? Range(decimal low, decimal high, MeasureUnit unit) =>
        low <= high && MeasureCell.Fits(low, unit) && MeasureCell.Fits(high, unit)
            ? new TargetValue.Range(Measure.Of(low, unit), Measure.Of(high, unit))
            : null;

    private static TargetValue Printed(TargetValue value, string text) => value.Text == text ? value : value with { Raw = text };
}
