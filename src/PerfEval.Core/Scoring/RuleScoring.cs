using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Findings;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Scoring;

/// <summary>
/// 规则赋分: turns an attainment into points by a rule. Outcomes that no rule decides (not reported, not applicable, not computable) are
/// settled before it.
/// </summary>
internal static class RuleScoring
{
    /// <summary>The result of a line.</summary>
    public static LineResult Apply(ScoringRule rule, Attainment attainment, LineContext context, AvailableJudgement judgement)
    {
        var isJudged = attainment is Attainment.NoTarget || rule.Nature.Judgement switch
        {
            JudgementNeed.Always => true,
            JudgementNeed.WhereFiledInWords => attainment is Attainment.Unknown,
            _ => false,
        };
        if (isJudged && attainment is not Attainment.NotApplicable && Judge(rule as TierRule, attainment, context, judgement) is { } judged)
        {
            return judged;
        }

        if (judgement.Given is { } unused
            && !context.Assumptions.Exists(assumption => assumption.Kind == AssumptionKind.JudgementOutsideTier))
        {
            context.Assumptions.Add(
                Assumption.Of(AssumptionKind.JudgementNotAsked, Argument.Of("by", unused.By), Argument.Of("given", unused.Points)));
        }

        return attainment switch
        {
            Attainment.NotApplicable => NotApplicable(context),
            Attainment.NotReported =>
                context.None(new ScoreOutcome.NotReported(), "step.notReported", new PointsRange(Points.Zero, context.Points)),
            // all or nothing asks for no ratio: a miss is a miss
            Attainment.NoRatio when rule is AttainmentRule => context.Scored(Ratio.Zero, "step.missed"),
            Attainment.NotComputable none => NotComputable(none, context),
            _ => rule.Accept(new RuleAward(attainment, context)),
        };
    }

    private static LineResult NotApplicable(LineContext context) => context.Standard.NotApplicable.Value == NotApplicablePolicy.Full
        ? context.Scored(Ratio.One, "step.notApplicableFull")
        : context.None(new ScoreOutcome.NotApplicable(), "step.notApplicable", default);

    public static LineResult NotComputable(Attainment.NotComputable none, LineContext context) =>
        context.None(new ScoreOutcome.NotComputable(none.Why), "step.notComputable", new PointsRange(Points.Zero, context.Points));

    private static LineResult? Judge(TierRule? tiers, Attainment attainment, LineContext context, AvailableJudgement judgement)
    {
        var tier = TierOf(attainment);
        if (judgement.Given is { } given)
        {
            if (IsInside(given.Points, tiers, tier, context.Points))
            {
                context.Assumptions.Add(
                    Assumption.Of(AssumptionKind.JudgementGiven, Argument.Of("by", given.By), Argument.Of("reason", given.Reason)));
                return Judged(given.Points, attainment, context);
            }

            context.Assumptions.Add(
                Assumption.Of(AssumptionKind.JudgementOutsideTier, Argument.Of("by", given.By), Argument.Of("given", given.Points)));
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

    public static int? TierOf(Attainment attainment) => attainment switch
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
