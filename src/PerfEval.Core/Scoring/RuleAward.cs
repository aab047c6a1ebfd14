using System.Collections.Generic;
using System.Diagnostics;
using PerfEval.Core.Amounts;
using PerfEval.Core.Findings;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Scoring;

/// <summary>The points a rule gives for an attainment that was filed, applies and can be computed with.</summary>
internal sealed class RuleAward(Attainment attainment, LineContext context) : IRuleVisitor<LineResult>
{
    // beyond its edge the completion ratio is deducted from, or falls in a band, like any other number
    private ScoringRule? OverTarget => context.OverTarget.Rule;

    /// <summary>Execution is scored from the funding table, and comes here only where it does not apply.</summary>
    public LineResult ForExecutionRate(ExecutionRateRule rule) => throw new UnreachableException();

    public LineResult ForProportion(ProportionRule rule) => attainment switch
    {
        Attainment.Several several => Spread(rule, several),
        Attainment.Reached { Rate.Number: { } rate } when OverTarget is not null => Reduced(rate),
        Attainment.Reached { Working: { Length: > 0 } working } => context.Scored(Ratio.One, "step.reachedRatio", working),
        Attainment.Reached or Attainment.Tiered { Tier: 1 } => context.Scored(Ratio.One, "step.reached"),
        Attainment.Short missed => Missed(rule, missed),
        Attainment.Missed => context.Scored(Ratio.Zero, "step.missed"),
        Attainment.Unknown unknown => context.Anything(unknown.Why),
        _ => context.Anything(OpenReason.Of(OpenReasonKind.TierUnknown)),
    };

    public LineResult ForAttainment(AttainmentRule rule) => attainment switch
    {
        Attainment.Several several => Spread(rule, several),
        Attainment.Reached { Rate.Number: { } rate } when OverTarget is not null => Reduced(rate),
        Attainment.Reached or Attainment.Tiered { Tier: 1 } => context.Scored(Ratio.One, "step.reached"),
        Attainment.Short or Attainment.Missed or Attainment.Tiered => context.Scored(Ratio.Zero, "step.missed"),
        Attainment.Unknown unknown => context.Anything(unknown.Why),
        _ => throw new UnreachableException(),
    };

    public LineResult ForTier(TierRule rule)
    {
        if (RuleScoring.TierOf(attainment) is not { } tier)
        {
            return context.Anything(attainment is Attainment.Unknown unknown ? unknown.Why : OpenReason.Of(OpenReasonKind.TierUnknown));
        }

        var (low, high) = rule.Bounds(tier);
        return context.Ranged(low, high, OpenReason.Of(OpenReasonKind.Tier, Argument.Of("tier", tier)), "step.tier");
    }

    public LineResult ForJudged(JudgedRule rule) => context.Anything(OpenReason.Of(OpenReasonKind.Unjudged));

    public LineResult ForBand(BandRule rule) =>
        Unread ?? BandScoring.Score(rule, (Attainment.Read)attainment, context);

    public LineResult ForDeduction(DeductionRule rule) =>
        Unread ?? DeductionScoring.Score(rule, (Attainment.Read)attainment, context);

    public LineResult ForChecklist(ChecklistRule rule) => attainment is Attainment.Unknown unknown
        ? ChecklistScoring.Unspoken(rule, unknown.Why, context)
        : ChecklistScoring.Score(rule, (Attainment.Listed)attainment, context);

    public LineResult ForViolation(ViolationRule rule) =>
        Unread ?? ViolationScoring.Score(rule, (Attainment.Read)attainment, context);

    /// <summary>
    /// What a rule gives at each place of several that a value may be; null where it is one place, where the rule cannot say, or
    /// where these places are not what the line came to.
    /// </summary>
    public static List<((Ratio Least, Ratio Most) Share, Attainment Place)>? PlacesOf(
        ScoringRule rule, (Ratio Least, Ratio Most) earned, Attainment attainment, LineContext context)
    {
        if (attainment is not Attainment.Several several || rule is not (ProportionRule or AttainmentRule))
        {
            return null;
        }

        var award = new RuleAward(attainment, context);
        List<((Ratio Least, Ratio Most) Share, Attainment Place)> places = [];
        var (least, most) = (Ratio.One, Ratio.Zero);
        foreach (var place in several.Places)
        {
            if ((place is Attainment.NoRatio && rule is not AttainmentRule) || award.ShareOf(rule, place) is not { } share)
            {
                return null;
            }

            places.Add(((share, share), place));
            (least, most) = (Ratio.Min(least, share), Ratio.Max(most, share));
        }

        return (least, most) == earned ? places : null;
    }

    // an edge that has no number to stand against leaves everything open
    private LineResult? Unread => attainment is Attainment.Unknown unknown ? context.Anything(unknown.Why) : null;

    private LineResult Reduced(Ratio rate)
    {
        var read = new Attainment.Read(
            [NumberSpan.Exactly(rate)], ShownDecimals.ExactText(rate), OpenReason.Of(OpenReasonKind.Bound),
            OverTarget is DeductionRule steps ? DeductionEdge.Of(steps) : null);
        return OverTarget is DeductionRule reduction
            ? DeductionScoring.Score(reduction, read, context)
            : BandScoring.Score((BandRule)OverTarget!, read, context);
    }

    private LineResult Missed(ProportionRule rule, Attainment.Short missed)
    {
        var working = missed.Working.Length > 0 ? missed.Working : missed.Rate.At.ToString();
        if (rule.Floor is { } floor && missed.Rate.CompareTo(floor) < 0)
        {
            context.Assumptions.Add(Assumption.Of(AssumptionKind.BelowFloor, Argument.Of("floor", floor)));
            return context.Scored(Ratio.Zero, "step.belowFloor", working);
        }

        if (missed.IsMetExactly)
        {
            context.Assumptions.Add(Assumption.Of(AssumptionKind.StrictBoundMet));
        }

        return context.Scored(missed.Rate.At, missed.IsMetExactly ? "step.metExactly" : "step.proportion", working);
    }

    // each reading and each value a bound allows goes through the rule, and through the reduction too
    private LineResult Spread(ScoringRule rule, Attainment.Several several)
    {
        var (least, most) = (Ratio.One, Ratio.Zero);
        Attainment.NotComputable? none = null;
        var (isReached, isComputable) = (true, false);
        foreach (var place in several.Places)
        {
            isReached &= place is Attainment.Reached;
            if (place is Attainment.NoRatio noRatio && rule is not AttainmentRule)
            {
                none = noRatio;
                continue;
            }

            if (ShareOf(rule, place) is not { } share)
            {
                return context.Anything(OpenReason.Of(OpenReasonKind.BeyondLimit));
            }

            isComputable = true;
            (least, most) = (Ratio.Min(least, share), Ratio.Max(most, share));
        }

        if (none is not null)
        {
            return isComputable ? context.Anything(several.Why) : RuleScoring.NotComputable(none, context);
        }

        if (least != most)
        {
            return context.Ranged(least, most, several.Why);
        }

        if (isReached && least == Ratio.One)
        {
            return context.Scored(least, "step.reached");
        }

        var isMissed = least == Ratio.Zero && !isReached;
        return context.Scored(least, isMissed ? "step.missed" : "step.whatever");
    }

    private Ratio? ShareOf(ScoringRule rule, Attainment place) => place switch
    {
        Attainment.Reached { Rate: { } rate } when OverTarget is DeductionRule reduction =>
            DeductionScoring.ShareAt(reduction, DeductionEdge.Of(reduction), rate, context.Points),
        Attainment.Reached { Rate: { } rate } when OverTarget is BandRule bands => BandScoring.ShareAt(bands, rate, context.Points),
        Attainment.Reached => Ratio.One,
        Attainment.Short missed when rule is ProportionRule proportion && missed.Rate.CompareTo(proportion.Floor ?? Ratio.Zero) >= 0 =>
            missed.Rate.At,
        _ => Ratio.Zero,
    };
}
