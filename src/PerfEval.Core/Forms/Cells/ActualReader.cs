using PerfEval.Core.Amounts;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;

namespace PerfEval.Core.Forms.Cells;

/// <summary>
/// 实际完成值的读取: the one reader of actual values. A repeated sign makes a bound, stock
/// words an assertion; everything else that is not a number or a date is wording.
/// </summary>
internal static class ActualReader
{
    /// <summary>The typed actual value of a cell.</summary>
    /// <param name="text">The cell, null where blank.</param>
    /// <param name="columnUnit">The unit of a column of its own, for a number printed without one.</param>
    /// <param name="fiscalYear">The year of a month without one.</param>
    /// <param name="problem">What there is to say about the cell.</param>
    /// <param name="words">The words it knows.</param>
    public static ActualValue Read(string? text, string? columnUnit, int? fiscalYear, out CellProblem? problem, CellWords? words = null)
    {
        problem = null;
        if (text is null)
        {
            return ActualValue.Blank;
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
            return new ActualValue.NotApplicable(text);
        }

        if (Assertion.TierOf(folded, words) is { } tier)
        {
            return new ActualValue.Asserted(text, tier);
        }

        if (DateText.TryRead(folded, fiscalYear, isTarget: false, out var dates, words))
        {
            if (dates.Date is not { } date)
            {
                problem = dates.Problem;
                return new ActualValue.Wording(text);
            }

            problem = dates.Count > 1 ? new CellProblem(FindingCodes.SeveralDates, null, date.ToString()) : null;
            return Printed(new ActualValue.Date(date), text);
        }

        if (Damage.IsSeen(folded))
        {
            problem = new CellProblem(FindingCodes.CellUnreadable, "cell.text");
            return new ActualValue.Wording(text);
        }

        if (!QuantityText.TryRead(folded, out var quantity, words)
            || quantity.Digits is not { } digits
            || quantity.Upper is not null
            || quantity.Allowance is not null)
        {
            return new ActualValue.Wording(text);
        }

        var unit = quantity.Unit.IsNone ? MeasureCell.ColumnUnit(columnUnit) : quantity.Unit;
        if (!MeasureCell.TryMeasure(digits, unit, out var value, out problem))
        {
            return new ActualValue.Wording(text);
        }

        return Printed(quantity.Sign is { } sign ? new ActualValue.Bound(value, sign) : new ActualValue.Quantity(value), text);
    }

    private static MeasureUnit? UnitOf(ActualValue actual) => actual switch
    {
        ActualValue.Quantity quantity => quantity.Value.Unit,
        ActualValue.Bound bound => bound.Value.Unit,
        _ => null,
    };

    private static ActualValue Printed(ActualValue value, string text) => value.Text == text ? value : value with { Raw = text };
}
