using System;
using PerfEval.Core.Amounts;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Scoring;

/// <summary>
/// A numeric target as a question to a number: reached, and if not, to what share. Compare first, ratio second: below a target of 0 or less there is no ratio.
/// Every case rises to where it is reached and falls after it, so over an interval the worst lies at an end.
/// </summary>
internal abstract record QuantityTarget
{
    private QuantityTarget()
    {
    }

    /// <summary>The figure of the target; of a range its upper end.</summary>
    public abstract Measure Figure { get; }

    /// <summary>The attainment of a value in a unit that converts.</summary>
    public abstract Attainment At(Measure actual);

    /// <summary>The attainment of a value beyond all numbers, upward or downward.</summary>
    public abstract Attainment AtInfinity(bool upward);

    /// <summary>Whether some value at or beyond this one (the value itself only where it is included) reaches the target.</summary>
    public abstract bool ReachableFrom(Measure end, bool upward, bool included);

    /// <summary>The question a target asks, or null for a target that is no number.</summary>
    public static QuantityTarget? Of(TargetValue target, Direction direction, EqualityPolicy equality) => target switch
    {
        TargetValue.Range range => new Between(range.Low, range.High, range.IsAllowance),
        TargetValue.Quantity { Comparator: Comparator.Equal } q when equality != EqualityPolicy.ByDirection =>
            new Equal(q.Value, equality == EqualityPolicy.Deviation),
        TargetValue.Quantity q => direction == Direction.HigherIsBetter
            ? new AtLeast(q.Value, q.Comparator == Comparator.MoreThan)
            : new AtMost(q.Value, q.Comparator == Comparator.LessThan),
        _ => null,
    };

    private static int Compare(Measure a, Measure b) =>
        a.TryCompare(b, out var order) ? order : throw new ArgumentException($"{a} and {b} do not convert.", nameof(a));

    private static Ratio Quotient(Measure a, Measure b) => Ratio.Of(a.BaseMillionths, b.BaseMillionths);

    // numbers alone where the units are the same, with units where they had to be converted
    private static string Working(Measure a, Measure b) => a.Unit == b.Unit ? $"{a.Number} ÷ {b.Number}" : $"{a} ÷ {b}";

    private static Attainment.NotComputable NoRatio(Measure target) =>
        new(Remark.Of("why.noRatio", Argument.Of("target", target)));

    /// <summary>≥ T, or &gt; T where strict.</summary>
    private sealed record AtLeast(Measure Target, bool Strict) : QuantityTarget
    {
        public override Measure Figure => Target;

        public override Attainment At(Measure actual)
        {
            var order = Compare(actual, Target);
            if (order > 0 || (order == 0 && !Strict))
            {
                return Target.BaseMillionths > 0
                    ? new Attainment.Reached(Quotient(actual, Target), Working(actual, Target))
                    : new Attainment.Reached();
            }

            if (order == 0)
            {
                return EqualToStrict(Target);
            }

            return Target.BaseMillionths <= 0 ? NoRatio(Target)
                : actual.BaseMillionths <= 0 ? new Attainment.Short(Ratio.Zero, $"0 ÷ {Target.Number}")
                : new Attainment.Short(Quotient(actual, Target), Working(actual, Target));
        }

        public override Attainment AtInfinity(bool upward) => upward ? new Attainment.Reached()
            : Target.BaseMillionths > 0 ? new Attainment.Short(Ratio.Zero, "0")
            : NoRatio(Target);

        public override bool ReachableFrom(Measure end, bool upward, bool included) =>
            upward || Compare(end, Target) > 0 || (Compare(end, Target) == 0 && included && !Strict);
    }

    /// <summary>≤ T, or &lt; T where strict.</summary>
    private sealed record AtMost(Measure Target, bool Strict) : QuantityTarget
    {
        public override Measure Figure => Target;

        public override Attainment At(Measure actual)
        {
            var order = Compare(actual, Target);
            return order < 0 || (order == 0 && !Strict) ? new Attainment.Reached()
                : order == 0 ? EqualToStrict(Target)
                : Target.BaseMillionths < 0 ? NoRatio(Target)
                : new Attainment.Short(Quotient(Target, actual), Working(Target, actual));
        }

        public override Attainment AtInfinity(bool upward) => !upward ? new Attainment.Reached()
            : Target.BaseMillionths >= 0 ? new Attainment.Short(Ratio.Zero, "0")
            : NoRatio(Target);

        public override bool ReachableFrom(Measure end, bool upward, bool included) =>
            !upward || Compare(end, Target) < 0 || (Compare(end, Target) == 0 && included && !Strict);
    }

    /// <summary>lo to hi; ±p alone measures its miss as p ÷ |A|.</summary>
    private sealed record Between(Measure Low, Measure High, bool IsAllowance) : QuantityTarget
    {
        public override Measure Figure => High;

        public override Attainment At(Measure actual)
        {
            var below = Compare(actual, Low) < 0;
            if (!below && Compare(actual, High) <= 0)
            {
                return new Attainment.Reached();
            }

            if (IsAllowance)
            {
                var size = Measure.Of(Math.Abs(actual.Value), actual.Unit);
                return new Attainment.Short(Quotient(High, size), Working(High, size));
            }

            return below ? new AtLeast(Low, false).At(actual) : new AtMost(High, false).At(actual);
        }

        public override Attainment AtInfinity(bool upward) => IsAllowance ? new Attainment.Short(Ratio.Zero, "0")
            : upward ? new AtMost(High, false).AtInfinity(true)
            : new AtLeast(Low, false).AtInfinity(false);

        public override bool ReachableFrom(Measure end, bool upward, bool included)
        {
            var order = upward ? Compare(end, High) : Compare(Low, end);
            return order < 0 || (order == 0 && included);
        }
    }

    /// <summary>= T where the standard asks for equality itself, with a share by deviation or none.</summary>
    private sealed record Equal(Measure Target, bool ByDeviation) : QuantityTarget
    {
        public override Measure Figure => Target;

        public override Attainment At(Measure actual)
        {
            if (Compare(actual, Target) == 0)
            {
                return new Attainment.Reached();
            }

            if (!ByDeviation)
            {
                return new Attainment.Missed();
            }

            var target = Math.Abs(Target.BaseMillionths);
            var deviation = Math.Abs(actual.BaseMillionths - Target.BaseMillionths);
            return new Attainment.Short(
                deviation >= target ? Ratio.Zero : Ratio.Of(target - deviation, target),
                $"1 − |{actual.Number} − {Target.Number}| ÷ |{Target.Number}|");
        }

        public override Attainment AtInfinity(bool upward) => ByDeviation ? new Attainment.Short(Ratio.Zero, "0") : new Attainment.Missed();

        public override bool ReachableFrom(Measure end, bool upward, bool included)
        {
            var order = upward ? Compare(end, Target) : Compare(Target, end);
            return order < 0 || (order == 0 && included);
        }
    }

    // "> T" met exactly: the nearest miss there is, worth ratio 1, except that nothing of nothing is 0
    private static Attainment.Short EqualToStrict(Measure target) =>
        target.IsZero ? new Attainment.Short(Ratio.Zero, "0") : new Attainment.Short(Ratio.One, $"{target.Number} ÷ {target.Number}", IsMetExactly: true);
}
