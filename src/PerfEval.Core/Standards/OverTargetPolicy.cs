using System;
using System.Collections.Generic;
using PerfEval.Core.Amounts;

namespace PerfEval.Core.Standards;

/// <summary>
/// 超额完成的处理: what over-attainment of a "≥" target does to the points: full and no more (封顶), full with a note, or full
/// less what the standard spells out, as steps or as bands, since the national measures say only that points are reduced by the
/// deviation (按照偏离度适度调减) where a target was set clearly too low.
/// </summary>
public sealed record OverTargetPolicy
{
    private OverTargetPolicy(bool asksForNote, ScoringRule? rule) => (AsksForNote, Rule) = (asksForNote, rule);

    /// <summary>封顶: full points, never more.</summary>
    public static OverTargetPolicy Cap { get; } = new(false, null);

    /// <summary>封顶并提示: full points; beyond the threshold a note is due.</summary>
    public static OverTargetPolicy CapAndNote { get; } = new(true, null);

    /// <summary>Whether a note is due beyond the threshold.</summary>
    public bool AsksForNote { get; }

    /// <summary>调减: what beyond an edge above 100 % is taken off step by step; null where nothing is.</summary>
    public DeductionRule? Reduction => Rule as DeductionRule;

    /// <summary>分档: what is given in each band of the completion ratio; null where there are none.</summary>
    public BandRule? Bands => Rule as BandRule;

    /// <summary>
    /// 须说明原因的完成率: the ratios from which a reason has to be given, such as ≥130%; null where the threshold of notes decides.
    /// </summary>
    /// <exception cref="ArgumentException">It has no lower end, has an upper one, or begins below 100 %.</exception>
    public MeasureInterval? ReasonBeyond
    {
        get;
        init
        {
            field = value is null || IsBeyond(value)
                ? value
                : throw new ArgumentException("A reason is asked for from an edge of 100 % or more on.", nameof(value));
        }
    }

    /// <summary>Whether a reason has to be given for a completion ratio.</summary>
    internal bool AsksForReason(Ratio rate) => ReasonBeyond is { } beyond
        && EdgeOf(beyond) is var (edge, isClosed)
        && (rate > edge || (isClosed && rate == edge));

    /// <summary>Whether an interval of completion ratios begins at 100 % or above and has no end.</summary>
    internal static bool IsBeyond(MeasureInterval interval) => interval is { High: null, Low: { } low } && IsAboveOne(low);

    /// <summary>The completion ratio an interval without an end begins at, and whether it holds it.</summary>
    internal static (Ratio Edge, bool IsClosed) EdgeOf(MeasureInterval beyond) =>
        (RuleBounds.NumberOf(beyond.Low!.Value, RuleOperand.Ratio), beyond.IncludesLow);

    /// <summary>What gives the points of a target that was reached; null where it gives all.</summary>
    internal ScoringRule? Rule { get; }

    /// <summary>调减并提示: beyond an edge points are taken off step by step.</summary>
    /// <param name="reduction">A deduction over the completion ratio, above an edge of 100 % or more.</param>
    /// <exception cref="ArgumentNullException">The deduction is null.</exception>
    /// <exception cref="ArgumentException">It is over something else, below its edge, or from an edge under 100 %.</exception>
    public static OverTargetPolicy Reduce(DeductionRule reduction)
    {
        ArgumentNullException.ThrowIfNull(reduction);
        return reduction is { Over: RuleOperand.Ratio, Side: DeductionRule.DeductionSide.Above, From: { } from } && IsAboveOne(from)
            ? new OverTargetPolicy(true, reduction)
            : throw new ArgumentException(
                "Over-attainment is reduced by a deduction over the ratio, above an edge of 100 % or more.", nameof(reduction));
    }

    /// <summary>分档并提示: the band the completion ratio falls in gives the points (≤130% 满分, >130% 不得分).</summary>
    /// <param name="bands">Bands over the completion ratio with edges of 100 % or more, which give less the higher the ratio.</param>
    /// <exception cref="ArgumentNullException">The bands are null.</exception>
    /// <exception cref="ArgumentException">
    /// They are over something else, have an edge under 100 %, or give more for a higher ratio.
    /// </exception>
    public static OverTargetPolicy InBands(BandRule bands)
    {
        ArgumentNullException.ThrowIfNull(bands);
        List<BandRule.Band> rising = [.. bands.Bands];
        rising.Sort((a, b) => LowOf(a).CompareTo(LowOf(b)));
        for (var i = 0; i < rising.Count; i++)
        {
            var (range, award) = (rising[i].Range, rising[i].Award);
            var isFalling = i == 0 || (award.Points ?? Points.Zero) < (rising[i - 1].Award.Points ?? Points.Zero)
                || award.Share < rising[i - 1].Award.Share || award == rising[i - 1].Award;
            if (bands.Over != RuleOperand.Ratio || !isFalling || !(range.Low is not { } low || IsAboveOne(low)))
            {
                throw new ArgumentException(
                    "Over-attainment is banded over the ratio, with edges of 100 % or more, and a higher ratio gives no more.",
                    nameof(bands));
            }
        }

        return new OverTargetPolicy(true, bands);
    }

    private static Ratio LowOf(BandRule.Band band) =>
        band.Range.Low is { } low ? RuleBounds.NumberOf(low, RuleOperand.Ratio) : Ratio.Zero;

    private static bool IsAboveOne(Measure edge) => RuleBounds.NumberOf(edge, RuleOperand.Ratio) >= Ratio.One;
}
