using PerfEval.Core.Amounts;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Standards;

/// <summary>
/// The bounds of a rule as plain numbers, so that a rule and the reading of an indicator meet on one scale: values in the smallest unit
/// they convert into, ratios and deviations as shares of one, days as days.
/// </summary>
internal static class RuleBounds
{
    private const int MillionthsPerUnit = 1_000_000;
    private const int PerMillePerOne = 1_000;

    /// <summary>The number a bound stands for.</summary>
    public static Ratio NumberOf(Measure bound, RuleOperand over) => over switch
    {
        RuleOperand.Ratio or RuleOperand.Deviation when bound.Unit.IsShare =>
            Ratio.Of(bound.BaseMillionths, (long)MillionthsPerUnit * PerMillePerOne),
        _ => Ratio.Of(bound.BaseMillionths, MillionthsPerUnit),
    };

    /// <summary>Refuses a bound in a unit the operand is never in.</summary>
    /// <exception cref="System.ArgumentException">The unit does not fit.</exception>
    public static void Check(Measure bound, RuleOperand over, string parameter)
    {
        var fits = over switch
        {
            RuleOperand.Value => true,
            RuleOperand.Days => bound.Unit.IsNone || IsDays(bound.Unit),
            _ => bound.Unit.IsNone || bound.Unit.IsShare,
        };
        if (!fits)
        {
            throw Refusal.Of(
                Remark.Of(over == RuleOperand.Days ? "refuse.boundNoDays" : "refuse.boundNoShare", Argument.Of("bound", bound)), parameter);
        }
    }

    /// <summary>Refuses bounds of values that do not compare with each other.</summary>
    /// <exception cref="System.ArgumentException">The units do not convert.</exception>
    public static void CheckTogether(Measure a, Measure b, RuleOperand over, string parameter)
    {
        if (over == RuleOperand.Value && !a.Unit.ConvertsTo(b.Unit))
        {
            throw Refusal.Of(Remark.Of("refuse.boundsApart", Argument.Of("a", a), Argument.Of("b", b)), parameter);
        }
    }

    private static bool IsDays(MeasureUnit unit) => unit.Symbol is "天" or "日";
}
