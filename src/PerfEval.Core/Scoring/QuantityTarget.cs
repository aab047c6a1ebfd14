using System;
using System.Collections.Generic;
using PerfEval.Core.Amounts;
using PerfEval.Core.Indicators;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Scoring;

/// <summary>
/// A numeric target as a question to a place on the line of numbers: reached, and if not, to what share. Compare first, ratio second:
/// below a target of 0 or less there is no ratio. Every case rises to where it is reached and falls after it, with corners at both ends.
/// </summary>
internal abstract class QuantityTarget
{
    private const int Millionths = 1_000_000;
    private const int PerMillePerOne = 1_000;

    private QuantityTarget(Measure lowEnd) => (LowEnd, Low) = (lowEnd, NumberOf(lowEnd));

    /// <summary>The lower end as printed; both ends are the same but for a range.</summary>
    public Measure LowEnd { get; }

    /// <summary>The upper end as printed.</summary>
    public virtual Measure HighEnd => LowEnd;

    /// <summary>The figure of the target that units are read beside; of a range its larger end.</summary>
    public Measure Figure => Math.Abs(LowEnd.BaseMillionths) > Math.Abs(HighEnd.BaseMillionths) ? LowEnd : HighEnd;

    /// <summary>The lower end as a number of the smallest unit; both ends are the same but for a range.</summary>
    public Ratio Low { get; }

    /// <summary>The upper end as a number of the smallest unit.</summary>
    public virtual Ratio High => Low;

    /// <summary>The places that reach it.</summary>
    public abstract NumberSpan Reaching { get; }

    /// <summary>The question a target asks, or null for a target that is not a number.</summary>
    public static QuantityTarget? Of(TargetValue target, Direction direction, DirectionPolicy.EqualityPolicy equality) =>
        target.Accept(new QuestionOfTarget(direction, equality));

    private sealed class QuestionOfTarget(Direction direction, DirectionPolicy.EqualityPolicy equality) : ITargetVisitor<QuantityTarget?>
    {
        public QuantityTarget ForQuantity(TargetValue.Quantity target)
        {
            if (target.Comparator == Comparator.Equal && equality != DirectionPolicy.EqualityPolicy.ByDirection)
            {
                return new Equal(target.Value, equality == DirectionPolicy.EqualityPolicy.Deviation);
            }

            return direction == Direction.HigherIsBetter
                ? new AtLeast(target.Value, target.Comparator == Comparator.MoreThan)
                : new AtMost(target.Value, target.Comparator == Comparator.LessThan);
        }

        public QuantityTarget ForRange(TargetValue.Range target) => new Between(target.Low, target.High);

        public QuantityTarget? ForDeadline(TargetValue.Deadline target) => null;

        public QuantityTarget? ForNotBefore(TargetValue.NotBefore target) => null;

        public QuantityTarget? ForWording(TargetValue.Wording target) => null;

        public QuantityTarget? ForNotApplicable(TargetValue.NotApplicable target) => null;

        public QuantityTarget? ForUnstated(TargetValue.Unstated target) => null;
    }

    /// <summary>A measure as a number of the smallest unit it converts into.</summary>
    public static Ratio NumberOf(Measure measure) => Ratio.Of(measure.BaseMillionths, Millionths);

    /// <summary>The attainment of a value in a unit that converts.</summary>
    public Attainment At(Measure actual) => At(new Spot(NumberOf(actual)), actual);

    /// <summary>The attainment at a place, with the formula where it is a number as printed.</summary>
    public abstract Attainment At(Spot actual, Measure? printed);

    /// <summary>The places that miss it.</summary>
    public IEnumerable<NumberSpan> Missing()
    {
        if (Reaching.Low.Beyond == 0)
        {
            yield return new NumberSpan(Spot.Lowest, Reaching.Low with { Side = Reaching.Low.Side - 1 });
        }

        if (Reaching.High.Beyond == 0)
        {
            yield return new NumberSpan(Reaching.High with { Side = Reaching.High.Side + 1 }, Spot.Highest);
        }
    }

    /// <summary>
    /// 完成率 actual ÷ target, whichever direction is better; of a range by the end it lies beyond, 1 within; of ±p what p is of it. None
    /// for a target of 0 or less.
    /// </summary>
    public Spot? RatioAt(Spot actual)
    {
        if (IsAllowance)
        {
            return Reaching.Holds(actual) ? new Spot(Ratio.One) : actual.Magnitude().Under(High);
        }

        if (Low <= Ratio.Zero)
        {
            return null;
        }

        if (actual.CompareTo(Low) < 0)
        {
            return actual.Over(Low);
        }

        return actual.CompareTo(High) > 0 ? actual.Over(High) : new Spot(Ratio.One);
    }

    /// <summary>
    /// 偏离度 |actual − target| ÷ |target|, of a range from the end it lies beyond; none off a target of 0. Of ±p in percent the size of the
    /// actual value.
    /// </summary>
    public Spot? DeviationAt(Spot actual)
    {
        if (IsAllowance && HighEnd.Unit.IsShare)
        {
            return actual.Magnitude().Over(Ratio.Of(PerMillePerOne, 1));
        }

        if (actual.CompareTo(Low) >= 0 && actual.CompareTo(High) <= 0)
        {
            return new Spot(Ratio.Zero);
        }

        var end = actual.CompareTo(Low) < 0 ? Low : High;
        return end == Ratio.Zero ? null : actual.Plus(Ratio.Zero - end).Magnitude().Over(end.Magnitude);
    }

    private bool IsAllowance => this is Between && LowEnd.Value == -HighEnd.Value;

    // numbers alone where the units are the same, with units where they had to be converted
    private static string Working(Measure? a, Measure? b)
    {
        if (a is not { } x || b is not { } y)
        {
            return "";
        }

        return x.Unit == y.Unit ? $"{x.Number} ÷ {y.Number}" : $"{x} ÷ {y}";
    }

    /// <summary>≥ T, or &gt; T where strict.</summary>
    private sealed class AtLeast(Measure target, bool isStrict) : QuantityTarget(target)
    {
        public override NumberSpan Reaching => new(new Spot(Low, isStrict ? 1 : 0), Spot.Highest);

        public override Attainment At(Spot actual, Measure? printed)
        {
            if (Reaching.Holds(actual))
            {
                return Low > Ratio.Zero ? new Attainment.Reached(actual.Over(Low), Working(printed, LowEnd)) : new Attainment.Reached();
            }

            if (actual.Number == Low)
            {
                return EqualToStrict(LowEnd);
            }

            if (Low <= Ratio.Zero)
            {
                return new Attainment.NoRatio(LowEnd);
            }

            return actual.CompareTo(Ratio.Zero) <= 0
                ? new Attainment.Short(default, $"0 ÷ {LowEnd.Number}")
                : new Attainment.Short(actual.Over(Low), Working(printed, LowEnd));
        }
    }

    /// <summary>≤ T, or &lt; T where strict.</summary>
    private sealed class AtMost(Measure target, bool isStrict) : QuantityTarget(target)
    {
        public override NumberSpan Reaching => new(Spot.Lowest, new Spot(High, isStrict ? -1 : 0));

        public override Attainment At(Spot actual, Measure? printed)
        {
            if (Reaching.Holds(actual))
            {
                return new Attainment.Reached();
            }

            if (actual.Number == High)
            {
                return EqualToStrict(LowEnd);
            }

            return High < Ratio.Zero
                ? new Attainment.NoRatio(LowEnd)
                : new Attainment.Short(actual.Under(High), Working(LowEnd, printed));
        }
    }

    /// <summary>lo to hi; ±p alone measures its miss as p ÷ |A|.</summary>
    private sealed class Between(Measure lowEnd, Measure highEnd) : QuantityTarget(lowEnd)
    {
        public override Measure HighEnd { get; } = highEnd;

        public override Ratio High { get; } = NumberOf(highEnd);

        public override NumberSpan Reaching => new(new Spot(Low), new Spot(High));

        public override Attainment At(Spot actual, Measure? printed)
        {
            if (Reaching.Holds(actual))
            {
                return new Attainment.Reached();
            }

            if (IsAllowance)
            {
                Measure? size = printed is { } p ? Measure.Of(Math.Abs(p.Value), p.Unit) : null;
                return new Attainment.Short(actual.Magnitude().Under(High), Working(HighEnd, size));
            }

            return actual.CompareTo(Low) < 0
                ? new AtLeast(LowEnd, false).At(actual, printed)
                : new AtMost(HighEnd, false).At(actual, printed);
        }
    }

    /// <summary>= T where the standard asks for equality itself, with a share by deviation or none.</summary>
    private sealed class Equal(Measure target, bool isByDeviation) : QuantityTarget(target)
    {
        public override NumberSpan Reaching => NumberSpan.Exactly(Low);

        public override Attainment At(Spot actual, Measure? printed)
        {
            if (actual.Number == Low)
            {
                return new Attainment.Reached();
            }

            // off a target of 0 by whatever: there is nothing to measure the deviation by, and no share is left
            if (!isByDeviation || Low == Ratio.Zero)
            {
                return new Attainment.Missed();
            }

            var deviation = DeviationAt(actual)!.Value;
            var share = deviation.CompareTo(Ratio.One) >= 0 ? default : deviation.Times(Ratio.Of(-1, 1)).Plus(Ratio.One);
            return new Attainment.Short(share, printed is { } p ? Working(p, isNothing: share.CompareTo(Ratio.Zero) <= 0) : "");
        }

        private string Working(Measure printed, bool isNothing)
        {
            var (a, t) = printed.Unit == LowEnd.Unit ? (printed.Number, LowEnd.Number) : (printed.ToString(), LowEnd.ToString());
            var share = $"1 − |{a} − {(LowEnd.Value < 0 ? $"({t})" : t)}| ÷ |{t}|";
            return isNothing ? $"max(0, {share})" : $"({share})";
        }
    }

    // "> T" met exactly: the nearest miss there is, worth ratio 1, except that nothing of nothing is 0
    private static Attainment.Short EqualToStrict(Measure target) => target.IsZero
        ? new Attainment.Short(default, "0")
        : new Attainment.Short(new Spot(Ratio.One), $"{target.Number} ÷ {target.Number}", IsMetExactly: true);
}
