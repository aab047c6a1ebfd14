using PerfEval.Core.Amounts;
using PerfEval.Core.Findings;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Review;

/// <summary>What a rule gives or takes at most, against the points of its indicator.</summary>
/// <param name="points">分值 of the indicator.</param>
/// <param name="pointer">Where the rule stands in the document.</param>
/// <param name="sink">Where problems go; a visit returns whether it reported one.</param>
internal sealed class PointsOfRule(Points points, string pointer, ReviewSink sink) : IRuleVisitor<bool>
{
    // a share of the points is never more than they are
    public bool ForExecutionRate(ExecutionRateRule rule) => false;

    public bool ForProportion(ProportionRule rule) => false;

    public bool ForAttainment(AttainmentRule rule) => false;

    public bool ForTier(TierRule rule) => false;

    public bool ForJudged(JudgedRule rule) => false;

    public bool ForBand(BandRule rule)
    {
        if (BestOf(rule) is not { } best || best == points)
        {
            return false;
        }

        sink.Add(
            best > points ? Severity.Error : Severity.Warning, best > points ? "review.bandsAbovePoints" : "review.bandsBelowPoints",
            pointer + "/bands", Argument.Of("best", best), Argument.Of("points", points));
        return true;
    }

    public bool ForDeduction(DeductionRule rule) => Cost(rule.Deduct);

    public bool ForChecklist(ChecklistRule rule)
    {
        if (SumOf(rule) is not { } sum || sum == points)
        {
            return false;
        }

        sink.Add(
            Severity.Error, "review.elementsSum", pointer + "/elements", Argument.Of("sum", sum), Argument.Of("points", points));
        return true;
    }

    public bool ForViolation(ViolationRule rule) => Cost(rule.Deduct);

    private bool Cost(Award deduct)
    {
        if (deduct.Points is not { } cost || cost <= points)
        {
            return false;
        }

        sink.Add(
            Severity.Warning, "review.stepAbovePoints", pointer + "/deduct", Argument.Of("cost", cost), Argument.Of("points", points));
        return true;
    }

    private static Points? BestOf(BandRule rule)
    {
        Points? best = null;
        foreach (var band in rule.Bands)
        {
            best = band.Award.Points is { } points && (best is null || points > best) ? points : best;
        }

        return best;
    }

    private static Points? SumOf(ChecklistRule rule)
    {
        if (rule.Elements[0].Award.Points is null)
        {
            return null;
        }

        var sum = Points.Zero;
        foreach (var element in rule.Elements)
        {
            sum += element.Award.Points ?? Points.Zero;
        }

        return sum;
    }
}
