using System.Diagnostics;
using PerfEval.Core.Amounts;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Scoring;

/// <summary>
/// 规则赋分: turns an attainment into points by a rule. Outcomes that no rule decides (not reported, not applicable, not computable) are settled before; a new kind of rule is
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
    public static LineResult Apply(ScoringRule rule, TargetValue target, Attainment attainment, LineContext context, AvailableJudgement judgement)
    {
        // a checklist or a count that was filed in words is a person's to judge
        var isJudged = rule is TierRule or JudgedRule
            || (rule is ChecklistRule or ViolationRule && attainment is Attainment.Unknown)
            || attainment is Attainment.NotComputable { Why.Key: "why.targetUnstated" };
        if (isJudged && attainment is not (Attainment.NotApplicable or Attainment.NotReported)
            && Judge(rule as TierRule, attainment, context, judgement) is { } judged)
        {
            return judged;
        }

        if (judgement.Given is { } unused && !context.Assumptions.Exists(remark => remark.Key == "judgement.outside"))
        {
            context.Assumptions.Add(Remark.Of("judgement.notAsked", Argument.Of("by", unused.By), Argument.Of("given", unused.Points)));
        }

        return attainment switch
        {
            Attainment.NotApplicable => NotApplicable(context),
            Attainment.NotReported => context.None(new ScoreOutcome.NotReported(), "step.notReported", new PointsRange(Points.Zero, context.Points)),
            // all or nothing asks for no ratio: a miss is a miss
            Attainment.NotComputable { Why.Key: "why.noRatio" } when rule is AttainmentRule => context.Scored(Ratio.Zero, "step.missed"),
            Attainment.NotComputable none => context.None(
                new ScoreOutcome.NotComputable(none.Why), "step.notComputable", new PointsRange(Points.Zero, context.Points)),
            Attainment.Unknown unknown when rule is BandRule or DeductionRule or ChecklistRule or ViolationRule => context.Anything(unknown.Why),
            Attainment.Reached { Rate: { } rate } reached when rule is not (TierRule or JudgedRule) && context.Standard.OverTarget.Value.Reduction is { } reduction =>
                OverTarget(reduction, rate, reached, target, context),
            _ => rule switch
            {
                BandRule bands => BandScoring.Score(bands, (Attainment.Read)attainment, context),
                DeductionRule deduction => DeductionScoring.Score(deduction, target, (Attainment.Read)attainment, context),
                ViolationRule violations => ViolationScoring.Score(violations, (Attainment.Read)attainment, context),
                ChecklistRule checklist => ChecklistScoring.Score(checklist, (Attainment.Listed)attainment, context),
                ProportionRule proportion => Proportion(proportion, attainment, context),
                AttainmentRule => AllOrNothing(attainment, context),
                TierRule tiers => Tier(tiers, attainment, context),
                JudgedRule => context.Anything(Remark.Of("why.notJudged")),
                _ => throw new UnreachableException(),
            },
        };
    }

    private static LineResult NotApplicable(LineContext context) => context.Standard.NotApplicable.Value == NotApplicablePolicy.Full
        ? context.Scored(Ratio.One, "step.notApplicableFull")
        : context.None(new ScoreOutcome.NotApplicable(), "step.notApplicable", default);

    // beyond its edge the completion ratio is deducted from like any other number
    private static LineResult OverTarget(DeductionRule reduction, Ratio rate, Attainment.Reached reached, TargetValue target, LineContext context) =>
        DeductionScoring.Score(
            reduction, target,
            new Attainment.Read(
                reached.MayBeMore ? new OperandSpan(rate, true, null, false) : OperandSpan.Exactly(rate), null, rate.ToPercentText(Rounding.TwoDecimals), Remark.Of("why.bound")),
            context);

    private static LineResult Proportion(ProportionRule rule, Attainment attainment, LineContext context)
    {
        switch (attainment)
        {
            case Attainment.Reached { Working: { } working }:
                return context.Scored(Ratio.One, "step.reachedRatio", working);
            case Attainment.Reached or Attainment.Tiered { Tier: 1 }:
                return context.Scored(Ratio.One, "step.reached");
            case Attainment.Short missed when rule.Floor is { } floor && missed.Rate < floor:
                context.Assumptions.Add(Remark.Of("proportion.belowFloor", Argument.Of("floor", floor)));
                return context.Scored(Ratio.Zero, "step.belowFloor", missed.Working);
            case Attainment.Short { IsMetExactly: true } met:
                context.Assumptions.Add(Remark.Of("strict.metExactly"));
                return context.Scored(met.Rate, "step.metExactly", met.Working);
            case Attainment.Short missed:
                return context.Scored(missed.Rate, "step.proportion", missed.Working);
            case Attainment.Missed:
                return context.Scored(Ratio.Zero, "step.missed");
            case Attainment.Between between:
                return context.Ranged(LeastOf(between, Share(rule, between.Worst), context), Share(rule, between.Best), between.Why);
            case Attainment.Unknown unknown:
                return context.Anything(unknown.Why);
            default:
                return context.Anything(Remark.Of("why.tierUnknown"));
        }
    }

    private static Ratio Share(ProportionRule rule, Attainment attainment) => attainment switch
    {
        Attainment.Reached => Ratio.One,
        Attainment.Short missed => rule.Floor is { } floor && missed.Rate < floor ? Ratio.Zero : missed.Rate,
        _ => Ratio.Zero,
    };

    // what may be any amount beyond the target may lose all its points again where over-attainment is reduced
    private static Ratio LeastOf(Attainment.Between between, Ratio worst, LineContext context) =>
        between.Best is Attainment.Reached { MayBeMore: true } && context.Standard.OverTarget.Value.Reduction is not null ? Ratio.Zero : worst;

    private static LineResult AllOrNothing(Attainment attainment, LineContext context) => attainment switch
    {
        Attainment.Reached or Attainment.Tiered { Tier: 1 } => context.Scored(Ratio.One, "step.reached"),
        Attainment.Short or Attainment.Missed or Attainment.Tiered => context.Scored(Ratio.Zero, "step.missed"),
        Attainment.Between { Worst: not Attainment.Reached, Best: not Attainment.Reached } => context.Scored(Ratio.Zero, "step.missed"),
        Attainment.Between between => context.Anything(between.Why),
        Attainment.Unknown unknown => context.Anything(unknown.Why),
        _ => throw new UnreachableException(),
    };

    private static LineResult Tier(TierRule rule, Attainment attainment, LineContext context)
    {
        if (TierOf(attainment) is not { } tier)
        {
            return context.Anything(attainment is Attainment.Unknown unknown ? unknown.Why : Remark.Of("why.tierUnknown"));
        }

        var (low, high) = rule.Bounds(tier);
        return context.Ranged(low, high, Remark.Of("why.tierRange", Argument.Of("tier", tier)), "step.tier");
    }

    private static LineResult? Judge(TierRule? tiers, Attainment attainment, LineContext context, AvailableJudgement judgement)
    {
        var tier = TierOf(attainment);
        if (judgement.Given is { } given)
        {
            if (IsInside(given.Points, tiers, tier, context.Points))
            {
                context.Assumptions.Add(Remark.Of("judgement.given", Argument.Of("by", given.By), Argument.Of("reason", given.Reason)));
                return Judged(given.Points, context);
            }

            context.Assumptions.Add(Remark.Of("judgement.outside", Argument.Of("by", given.By), Argument.Of("given", given.Points)));
        }

        if (judgement.Claimed is { } claimed && IsInside(claimed, tiers, tier, context.Points))
        {
            context.Assumptions.Add(Remark.Of("judgement.filer"));
            return Judged(claimed, context);
        }

        return null;
    }

    private static LineResult Judged(Points points, LineContext context) =>
        context.Scored(context.Points == Points.Zero ? Ratio.Zero : Ratio.Of(points.TenThousandths, context.Points.TenThousandths), "step.judged");

    private static int? TierOf(Attainment attainment) => attainment switch
    {
        Attainment.Tiered tiered => tiered.Tier,
        Attainment.Reached => 1,
        _ => null,
    };

    /// <summary>Whether points lie inside a tier, its lower bound included and, but for the first, its upper bound not; or inside 0 to the points where no tier is known.</summary>
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

    /// <summary>Whether points lie between two shares of the full points, the lower included and, but for the whole, the upper not.</summary>
    public static bool IsInside(Points points, Ratio low, Ratio high, Points full)
    {
        if (full == Points.Zero)
        {
            return points == Points.Zero;
        }

        var share = Ratio.Of(points.TenThousandths, full.TenThousandths);
        return share >= low && (share < high || (high == Ratio.One && share == high));
    }
}
