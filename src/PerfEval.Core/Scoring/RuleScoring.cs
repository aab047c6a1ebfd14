using System.Diagnostics;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Findings;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Scoring;

/// <summary>
/// 规则赋分: turns an attainment into points by a rule. Outcomes that no rule decides (not reported, not applicable, not computable) are
/// settled before; a new kind of rule is
/// one more case of the last switch.
/// </summary>
internal static class RuleScoring
{
    /// <summary>The key of a rule kind, as standards and explanations write it.</summary>
    public static string KindOf(ScoringRule rule) => rule switch
    {
        ExecutionRateRule => "executionRate",
        ProportionRule => "proportion",
        AttainmentRule => "attainment",
        TierRule => "tier",
        JudgedRule => "judged",
        BandRule => "band",
        DeductionRule => "deduction",
        ChecklistRule => "checklist",
        ViolationRule => "violation",
        _ => throw new UnreachableException(),
    };

    /// <summary>The result of a line.</summary>
    public static LineResult Apply(ScoringRule rule, Attainment attainment, LineContext context, AvailableJudgement judgement)
    {
        // a checklist or a count that was filed in words is a person's to judge
        var isJudged = rule is TierRule or JudgedRule
            || (rule is ChecklistRule or ViolationRule && attainment is Attainment.Unknown)
            || attainment is Attainment.NoTarget;
        if (isJudged && attainment is not Attainment.NotApplicable && Judge(rule as TierRule, attainment, context, judgement) is { } judged)
        {
            return judged;
        }

        if (judgement.Given is { } unused && !context.Assumptions.Exists(assumption => assumption.Kind == AssumptionKind.JudgementOutsideTier))
        {
            context.Assumptions.Add(Assumption.Of(AssumptionKind.JudgementNotAsked, Argument.Of("by", unused.By), Argument.Of("given", unused.Points)));
        }

        return attainment switch
        {
            Attainment.NotApplicable => NotApplicable(context),
            Attainment.NotReported => context.None(new ScoreOutcome.NotReported(), "step.notReported", new PointsRange(Points.Zero, context.Points)),
            // all or nothing asks for no ratio: a miss is a miss
            Attainment.NoRatio when rule is AttainmentRule => context.Scored(Ratio.Zero, "step.missed"),
            Attainment.NotComputable none => NotComputable(none, context),
            Attainment.Unknown unknown when rule is ChecklistRule checklist => ChecklistScoring.Unspoken(checklist, unknown.Why, context),
            Attainment.Unknown unknown when rule is BandRule or DeductionRule or ViolationRule => context.Anything(unknown.Why),
            Attainment.Several several when rule is ProportionRule or AttainmentRule => Spread(rule, several, context),
            Attainment.Reached { Rate.Number: { } rate } when rule is ProportionRule or AttainmentRule && ReductionOf(context) is { } reduction =>
                DeductionScoring.Score(
                    reduction,
                    new Attainment.Read([NumberSpan.Exactly(rate)], ShownDecimals.ExactText(rate), OpenReason.Of(OpenReasonKind.Bound), DeductionEdge.Of(reduction)), context),
            _ => rule switch
            {
                BandRule bands => BandScoring.Score(bands, (Attainment.Read)attainment, context),
                DeductionRule deduction => DeductionScoring.Score(deduction, (Attainment.Read)attainment, context),
                ViolationRule violations => ViolationScoring.Score(violations, (Attainment.Read)attainment, context),
                ChecklistRule checklist => ChecklistScoring.Score(checklist, (Attainment.Listed)attainment, context),
                ProportionRule proportion => Proportion(proportion, attainment, context),
                AttainmentRule => AllOrNothing(attainment, context),
                TierRule tiers => Tier(tiers, attainment, context),
                JudgedRule => context.Anything(OpenReason.Of(OpenReasonKind.Unjudged)),
                _ => throw new UnreachableException(),
            },
        };
    }

    private static LineResult NotApplicable(LineContext context) => context.Standard.NotApplicable.Value == NotApplicablePolicy.Full
        ? context.Scored(Ratio.One, "step.notApplicableFull")
        : context.None(new ScoreOutcome.NotApplicable(), "step.notApplicable", default);

    private static LineResult NotComputable(Attainment.NotComputable none, LineContext context) =>
        context.None(new ScoreOutcome.NotComputable(none.Why), "step.notComputable", new PointsRange(Points.Zero, context.Points));

    // beyond its edge the completion ratio is deducted from like any other number
    private static DeductionRule? ReductionOf(LineContext context) => context.Standard.OverTarget.Value.Reduction;

    private static LineResult Proportion(ProportionRule rule, Attainment attainment, LineContext context)
    {
        switch (attainment)
        {
            case Attainment.Reached { Working: { Length: > 0 } working }:
                return context.Scored(Ratio.One, "step.reachedRatio", working);
            case Attainment.Reached or Attainment.Tiered { Tier: 1 }:
                return context.Scored(Ratio.One, "step.reached");
            case Attainment.Short missed:
                return Missed(rule, missed, context);
            case Attainment.Missed:
                return context.Scored(Ratio.Zero, "step.missed");
            case Attainment.Unknown unknown:
                return context.Anything(unknown.Why);
            default:
                return context.Anything(OpenReason.Of(OpenReasonKind.TierUnknown));
        }
    }

    private static LineResult Missed(ProportionRule rule, Attainment.Short missed, LineContext context)
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
    private static LineResult Spread(ScoringRule rule, Attainment.Several several, LineContext context)
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

            if (ShareOf(rule, place, context) is not { } share)
            {
                return context.Anything(OpenReason.Of(OpenReasonKind.BeyondLimit));
            }

            isComputable = true;
            (least, most) = (Ratio.Min(least, share), Ratio.Max(most, share));
        }

        if (none is not null)
        {
            return isComputable ? context.Anything(several.Why) : NotComputable(none, context);
        }

        if (least != most)
        {
            return context.Ranged(least, most, several.Why);
        }

        var isMissed = least == Ratio.Zero && !isReached;
        return isReached && least == Ratio.One ? context.Scored(least, "step.reached")
            : context.Scored(least, isMissed ? "step.missed" : "step.whatever");
    }

    private static Ratio? ShareOf(ScoringRule rule, Attainment place, LineContext context) => place switch
    {
        Attainment.Reached { Rate: { } rate } when ReductionOf(context) is { } reduction =>
            DeductionScoring.ShareAt(reduction, DeductionEdge.Of(reduction), rate, context.Points),
        Attainment.Reached => Ratio.One,
        Attainment.Short missed when rule is ProportionRule proportion && missed.Rate.CompareTo(proportion.Floor ?? Ratio.Zero) >= 0 =>
            missed.Rate.At,
        _ => Ratio.Zero,
    };

    private static LineResult AllOrNothing(Attainment attainment, LineContext context) => attainment switch
    {
        Attainment.Reached or Attainment.Tiered { Tier: 1 } => context.Scored(Ratio.One, "step.reached"),
        Attainment.Short or Attainment.Missed or Attainment.Tiered => context.Scored(Ratio.Zero, "step.missed"),
        Attainment.Unknown unknown => context.Anything(unknown.Why),
        _ => throw new UnreachableException(),
    };

    private static LineResult Tier(TierRule rule, Attainment attainment, LineContext context)
    {
        if (TierOf(attainment) is not { } tier)
        {
            return context.Anything(attainment is Attainment.Unknown unknown ? unknown.Why : OpenReason.Of(OpenReasonKind.TierUnknown));
        }

        var (low, high) = rule.Bounds(tier);
        return context.Ranged(low, high, OpenReason.Of(OpenReasonKind.Tier, Argument.Of("tier", tier)), "step.tier");
    }

    private static LineResult? Judge(TierRule? tiers, Attainment attainment, LineContext context, AvailableJudgement judgement)
    {
        var tier = TierOf(attainment);
        if (judgement.Given is { } given)
        {
            if (IsInside(given.Points, tiers, tier, context.Points))
            {
                context.Assumptions.Add(Assumption.Of(AssumptionKind.JudgementGiven, Argument.Of("by", given.By), Argument.Of("reason", given.Reason)));
                return Judged(given.Points, attainment, context);
            }

            context.Assumptions.Add(Assumption.Of(AssumptionKind.JudgementOutsideTier, Argument.Of("by", given.By), Argument.Of("given", given.Points)));
        }

        if (judgement.Claimed is { } claimed && IsInside(claimed, tiers, tier, context.Points))
        {
            context.Assumptions.Add(Assumption.Of(AssumptionKind.FilersJudgement));
            return Judged(claimed, attainment, context);
        }

        return null;
    }

    private static LineResult Judged(Points points, Attainment attainment, LineContext context) => context.Scored(
        context.Points == Points.Zero ? Ratio.Zero : Ratio.Of(points.TenThousandths, context.Points.TenThousandths),
        attainment is Attainment.NotReported ? "step.judgedUnreported" : "step.judged");

    private static int? TierOf(Attainment attainment) => attainment switch
    {
        Attainment.Tiered tiered => tiered.Tier,
        Attainment.Reached => 1,
        Attainment.Several several => several.Places.All(place => place is Attainment.Reached) ? 1 : null,
        _ => null,
    };

    /// <summary>
    /// Whether points lie inside a tier, both its bounds included (the forms print 含); or inside 0 to the points where no tier is known.
    /// </summary>
    public static bool IsInside(Points points, TierRule? tiers, int? tier, Points full)
    {
        if (points < Points.Zero || points > full)
        {
            return false;
        }

        if (tiers is null || tier is not { } known)
        {
            return true;
        }

        var (low, high) = tiers.Bounds(known);
        return IsInside(points, low, high, full);
    }

    /// <summary>Whether points lie between two shares of the full points, both included.</summary>
    public static bool IsInside(Points points, Ratio low, Ratio high, Points full)
    {
        if (full == Points.Zero)
        {
            return points == Points.Zero;
        }

        var share = Ratio.Of(points.TenThousandths, full.TenThousandths);
        return share >= low && share <= high;
    }
}
