using PerfEval.Core.Amounts;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Forms.Cells;

/// <summary>数值的限度: a number as a measure, or why it cannot be one.</summary>
internal static class MeasureCell
{
    /// <summary>The unit of a unit column; none where it is blank, crossed out or no unit.</summary>
    public static MeasureUnit ColumnUnit(string? text)
    {
        if (text is null)
        {
            return MeasureUnit.None;
        }

        var folded = CellText.Fold(text);
        return !CellText.IsNotApplicable(folded) && UnitText.TryRead(folded, out var unit) ? unit : MeasureUnit.None;
    }

    /// <summary>What there is to say of a unit column's cell: it is neither blank nor crossed out, and no unit.</summary>
    public static CellProblem? UnitProblem(string? text) =>
        text is null || CellText.IsNotApplicable(CellText.Fold(text)) || UnitText.TryRead(CellText.Fold(text), out _)
            ? null
            : new CellProblem(FindingCodes.CellUnreadable, "cell.unit");

    /// <summary>The measure of plain digits; else what is wrong with them.</summary>
    public static bool TryMeasure(string digits, MeasureUnit unit, out Measure measure, out CellProblem? problem)
    {
        if (Measure.TryParseNumber(digits, unit, out measure))
        {
            problem = null;
            return true;
        }

        problem = Unreadable(digits, "cell.measure");
        return false;
    }

    /// <summary>Whether a number is within the limits of a measure.</summary>
    public static bool Fits(decimal value, MeasureUnit unit) =>
        Measure.TryParseNumber(value.ToString("0.##########", System.Globalization.CultureInfo.InvariantCulture), unit, out _);

    /// <summary>Why plain digits hold no value: a leftover of binary arithmetic, or beyond a limit.</summary>
    public static CellProblem Unreadable(string digits, string expected) => FloatLeftover.MeantBy(digits) is { } meant
        ? new CellProblem(FindingCodes.FloatLeftover, expected, meant)
        : new CellProblem(FindingCodes.CellUnreadable, expected);
}
