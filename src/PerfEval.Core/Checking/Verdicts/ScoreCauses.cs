using System.Numerics;
using PerfEval.Core.Amounts;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;
using PerfEval.Core.Scoring;

namespace PerfEval.Core.Checking.Verdicts;

/// <summary>差异原因的识别: what a claimed score's figures show about how it came about.</summary>
internal static class ScoreCauses
{
    private static readonly long One = Measure.Of(100, MeasureUnit.Percent).BaseMillionths;

    /// <summary>The vocabulary key of a cause; an empty text where none is recognised.</summary>
    public static string KeyOf(ScoreCause? cause) => cause switch
    {
        ScoreCause.Truncated => "cause.truncated",
        ScoreCause.AbsolutePercentage => "cause.absolutePercentage",
        ScoreCause.InverseScoredAsDirect => "cause.inverseScoredAsDirect",
        ScoreCause.MetButReduced => "cause.metButReduced",
        ScoreCause.MissedButFull => "cause.missedButFull",
        ScoreCause.WrongScale => "cause.wrongScale",
        ScoreCause.OppositeDirection => "cause.oppositeDirection",
        ScoreCause.ExecutionLeftOut => "cause.executionLeftOut",
        ScoreCause.SubRowCountedTwice => "cause.subRowCountedTwice",
        ScoreCause.HiddenDecimals => "cause.hiddenDecimals",
        ScoreCause.PointsBeyondFull => "cause.pointsBeyondFull",
        ScoreCause.PointsAppliedTwice => "cause.pointsAppliedTwice",
        ScoreCause.NotOfCoefficient => "cause.notOfCoefficient",
        _ => "text.nothing",
    };

    /// <summary>The cause as an argument of a finding.</summary>
    public static Argument Argument(ScoreCause? cause) => Findings.Argument.Term("cause", KeyOf(cause));

    /// <summary>Why the claim of the execution line differs.</summary>
    public static ScoreCause? OfExecution(ScoredLine line, Points? score, Points claimed)
    {
        if (score is not { } computed)
        {
            return null;
        }

        return SlipOf(claimed, computed)
            ?? (claimed == line.Points && computed < claimed ? ScoreCause.MissedButFull : null);
    }

    /// <summary>Why the claim of an indicator differs.</summary>
    public static ScoreCause? OfIndicator(CheckContext context, ScoredRow leaf, Points claimed) => OfFigures(context, leaf, claimed)
        ?? (context.Notes.IsNotOfCoefficient(leaf.Line.Place.Then(ReportPart.ScoreCell)) ? ScoreCause.NotOfCoefficient : null);

    private static ScoreCause? OfFigures(CheckContext context, ScoredRow leaf, Points claimed)
    {
        if (leaf.Line.Score is not { } computed || leaf.Line.Points is not { } points)
        {
            return null;
        }

        if (SquaredPoints.Explain(context, leaf, claimed))
        {
            return ScoreCause.PointsAppliedTwice;
        }

        if (claimed < computed && AbsoluteOf(leaf, claimed) == points)
        {
            return ScoreCause.AbsolutePercentage;
        }

        if (leaf.Indicator.Target is TargetValue.Quantity { Comparator: Comparator.AtMost or Comparator.LessThan }
            && IsDirectScore(context, leaf, claimed))
        {
            return ScoreCause.InverseScoredAsDirect;
        }

        if (claimed > computed)
        {
            return claimed == points && MayBeMissed(leaf) ? ScoreCause.MissedButFull : null;
        }

        if (computed == points)
        {
            return leaf.GivesReason ? null : ScoreCause.MetButReduced;
        }

        return SlipOf(claimed, computed);
    }

    // what was reached and lost points for going too far, or for want of a reason, was not missed
    private static bool MayBeMissed(ScoredRow leaf) =>
        leaf.Line.Rate is { } rate ? rate < Ratio.One : leaf.Terms.Losses.Count == 0;

    // decimals cut off, or a share of one taken for a percentage
    private static ScoreCause? SlipOf(Points claimed, Points computed)
    {
        if (IsCutOff(claimed, computed))
        {
            return ScoreCause.Truncated;
        }

        return IsOffByHundred(claimed, computed) ? ScoreCause.WrongScale : null;
    }

    /// <summary>
    /// The whole points that claim ÷ actual percentage makes, where the target
    /// is met, the actual is below 100 % and the points come out whole.
    /// </summary>
    public static Points? AbsoluteOf(ScoredRow leaf, Points claimed)
    {
        if (leaf.Indicator.Target is not TargetValue.Quantity { Value: var target }
            || leaf.Result.Actual is not (ActualValue.Quantity or ActualValue.Bound)
            || ValueOf(leaf.Result.Actual) is not { } printed || claimed <= Points.Zero)
        {
            return null;
        }

        var actual = printed.Unit.IsNone && target.Unit.IsShare && Measure.TryOf(printed.Value, target.Unit, out var withUnit)
            ? withUnit
            : printed;
        if (!actual.Unit.IsShare
            || !actual.TryCompare(target, out var order)
            || order < 0
            || actual.BaseMillionths <= 0
            || actual.BaseMillionths >= One
            || (leaf.Line.Direction == Direction.LowerIsBetter && order > 0))
        {
            return null;
        }

        // points no line has come to no whole
        return Ratio.TryOf((BigInteger)claimed.TenThousandths * One, (BigInteger)actual.BaseMillionths * 10_000)
            is { Denominator: 1, Numerator: <= 100 } whole
            ? Points.From(whole.Numerator)
            : null;
    }

    private static Measure? ValueOf(ActualValue actual) => actual switch
    {
        ActualValue.Quantity quantity => quantity.Value,
        ActualValue.Bound bound => bound.Value,
        _ => null,
    };

    // what "at least" would have given: full for a breach, a share for a target that was kept
    private static bool IsDirectScore(CheckContext context, ScoredRow leaf, Points claimed)
    {
        var target = (TargetValue.Quantity)leaf.Indicator.Target;
        var direct = leaf.Leaf with
        {
            Indicator = leaf.Leaf.Indicator with { Target = target with { Comparator = Comparator.AtLeast } },
        };
        var score = IndicatorScoring.Score(leaf.GoalIndex, direct, leaf.Result, null, context.Standard, context.Facts).Score;
        return score is { } scoredDirect
            && scoredDirect != leaf.Line.Score
            && (claimed - scoredDirect).Magnitude <= context.Standard.Tolerances.Value.Score;
    }

    // cut off at whole points or at a tenth, where rounding would have given another number
    private static bool IsCutOff(Points claimed, Points computed)
    {
        for (var decimals = 0; decimals <= 1; decimals++)
        {
            if (claimed == computed.Round(new Rounding(decimals, Midpoint.TowardZero)) && claimed != computed.Round(new Rounding(decimals)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOffByHundred(Points claimed, Points computed) => claimed > Points.Zero
        && (claimed.TenThousandths * 100 == computed.TenThousandths || claimed.TenThousandths == computed.TenThousandths * 100);
}
