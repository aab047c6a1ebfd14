using System.Collections.Generic;
using PerfEval.Core.Amounts;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Scoring;

/// <summary>
/// 指标值 × 完成值: every kind of target against every kind of actual value. The order matters: an unstated target outranks a missing actual, for there is nothing to report against.
/// </summary>
internal static class AttainmentMatrix
{
    /// <summary>The attainment; what had to be assumed is added to the list.</summary>
    public static Attainment Compare(
        TargetValue target, ActualValue actual, Direction direction, EvaluationStandard standard, List<Remark> assumptions)
    {
        if (actual is ActualValue.NotApplicable
            || (target is TargetValue.NotApplicable && actual is ActualValue.NotReported))
        {
            return new Attainment.NotApplicable();
        }

        if (target is TargetValue.Unstated or TargetValue.NotApplicable)
        {
            return new Attainment.NotComputable(Remark.Of("why.targetUnstated"));
        }

        if (actual is ActualValue.NotReported)
        {
            return new Attainment.NotReported();
        }

        return target switch
        {
            TargetValue.Wording wording => AgainstWording(wording, actual),
            TargetValue.Deadline deadline => AgainstDeadline(deadline, actual, standard),
            TargetValue.NotBefore start => AgainstStart(start, actual, standard),
            _ => AgainstNumber(QuantityTarget.Of(target, direction, standard.Direction.Value.Equality)!, actual, standard, assumptions),
        };
    }

    private static Attainment AgainstWording(TargetValue.Wording target, ActualValue actual) => actual switch
    {
        ActualValue.Asserted asserted => new Attainment.Tiered(asserted.Tier),
        ActualValue.Wording wording when SameWords(wording.Words, target.Words) => new Attainment.Tiered(1),
        ActualValue.Quantity or ActualValue.Date => new Attainment.Unknown(Remark.Of("why.typesDiffer")),
        _ => new Attainment.Unknown(Remark.Of("why.tierUnknown")),
    };

    private static Attainment AgainstDeadline(TargetValue.Deadline target, ActualValue actual, EvaluationStandard standard)
    {
        if (actual is not ActualValue.Date { On: var done })
        {
            return Assertion(actual, standard);
        }

        return done.Last <= target.By.Last ? new Attainment.Reached()
            : done.First > target.By.Last ? new Attainment.Missed()
            : new Attainment.Between(new Attainment.Missed(), new Attainment.Reached(), Remark.Of("why.monthAroundDeadline"));
    }

    // a month whose days lie on both sides of the day leaves both
    private static Attainment AgainstStart(TargetValue.NotBefore target, ActualValue actual, EvaluationStandard standard)
    {
        if (actual is not ActualValue.Date { On: var done })
        {
            return Assertion(actual, standard);
        }

        return done.First >= target.From.First ? new Attainment.Reached()
            : done.Last < target.From.First ? new Attainment.Missed()
            : new Attainment.Between(new Attainment.Missed(), new Attainment.Reached(), Remark.Of("why.monthAroundDeadline"));
    }

    private static Attainment AgainstNumber(
        QuantityTarget target, ActualValue actual, EvaluationStandard standard, List<Remark> assumptions)
    {
        var (value, comparator) = actual switch
        {
            ActualValue.Quantity quantity => (quantity.Value, (Comparator?)null),
            ActualValue.Bound bound => (bound.Value, bound.Comparator),
            _ => (default, null),
        };
        if (actual is not (ActualValue.Quantity or ActualValue.Bound))
        {
            return Assertion(actual, standard);
        }

        var reading = NumberReading.Of(target.Figure, value, comparator, assumptions);
        return reading switch
        {
            { Value: not { } } => new Attainment.Unknown(reading.Why!),
            { Value: { } read, Other: { } other } => Spread(At(target, read, comparator), At(target, other, comparator), reading.Why!),
            { Value: { } read } => At(target, read, comparator),
        };
    }

    private static Attainment At(QuantityTarget target, Measure value, Comparator? comparator)
    {
        if (comparator is null or Comparator.Equal)
        {
            return target.At(value);
        }

        var upward = comparator is Comparator.AtLeast or Comparator.MoreThan;
        var included = comparator is Comparator.AtLeast or Comparator.AtMost;
        var why = Remark.Of("why.bound");
        var (end, far) = (target.At(value), target.AtInfinity(upward));
        if (end is Attainment.NotComputable || far is Attainment.NotComputable)
        {
            return new Attainment.Unknown(why);
        }

        // the target rises to where it is reached and falls after it, so the worst value lies at an end
        var (worst, better) = Rank(end).CompareTo(Rank(far)) <= 0 ? (end, far) : (far, end);
        Attainment best = target.ReachableFrom(value, upward, included) ? new Attainment.Reached(MayBeMore: upward)
            : better is Attainment.Reached ? new Attainment.Short(Ratio.One, "1")   // as near as one likes, never there
            : better;
        return Rank(worst) != Rank(best) ? new Attainment.Between(worst, best, why)
            : worst is Attainment.Reached reached ? reached with { MayBeMore = upward }
            : worst;
    }

    private static Attainment Spread(Attainment a, Attainment b, Remark why)
    {
        if (a is not (Attainment.Reached or Attainment.Short or Attainment.Missed) || b is not (Attainment.Reached or Attainment.Short or Attainment.Missed))
        {
            return new Attainment.Unknown(why);
        }

        var order = Rank(a).CompareTo(Rank(b));
        return order == 0 ? a : order < 0 ? new Attainment.Between(a, b, why) : new Attainment.Between(b, a, why);
    }

    // how good an attainment is: reached counts above every miss, even one of ratio 1
    private static (int Reached, Ratio Share) Rank(Attainment attainment) => attainment switch
    {
        Attainment.Reached => (1, Ratio.One),
        Attainment.Short missed => (0, missed.Rate),
        _ => (0, Ratio.Zero),
    };

    private static Attainment Assertion(ActualValue actual, EvaluationStandard standard) =>
        actual is ActualValue.Asserted { Tier: 1 } && standard.AcceptsAssertion.Value
            ? new Attainment.Reached()
            : new Attainment.Unknown(Remark.Of("why.typesDiffer"));

    private static bool SameWords(string a, string b) => WidthFolding.Fold(a).Trim() == WidthFolding.Fold(b).Trim();
}
