using System;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Indicators;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Tests.Oracle;

/// <summary>Scores one indicator from the tables of what targets and actual values mean: plain, exact and slow.</summary>
internal sealed class LineScorer(Provision provision, IndicatorResult result, Judgement? judgement)
{
    private readonly Fraction _points = provision.Adjusts is { } adjusts
        ? Fraction.Of(adjusts.Bonus) + Fraction.Of(adjusts.Deduction)
        : provision.Points ?? Fraction.Zero;

    private bool _isJudged;

    // a target crossed out though a result is reported is as one unstated
    private TargetValue Target => provision.Leaf.Indicator.Target;

    private bool NothingIsFiled => Actual is ActualValue.NotReported && (provision.Rule is not ChecklistRule || result.Elements.Count == 0);

    private ActualValue Actual => result.Actual;

    private EvaluationStandard Standard => provision.Standard;

    /// <summary>Whether a "/" crosses out the row, wherever it stands in it.</summary>
    public bool IsCrossedOut => Actual is ActualValue.NotApplicable || (Target is TargetValue.NotApplicable && NothingIsFiled)
        || provision.Leaf.Indicator.Points.Kind == ReportedKind.NotApplicable;

    public Verdict Score()
    {
        if (IsCrossedOut)
        {
            return Standard.NotApplicable.Value != NotApplicablePolicy.Full || provision.Adjusts is not null ? Verdict.NotApplicable
                : provision.Points is null ? Verdict.NotComputable
                : Verdict.Of(Fraction.One);
        }

        return provision.Points is null && provision.Adjusts is null ? Verdict.NotComputable : OutOf100(AfterLosses(ByRule(provision.Rule)));
    }

    // 87.456 % is 87.46 of 100 before it is times the weight; what somebody judged stands
    private Verdict OutOf100(Verdict before) => before.Kind is not (VerdictKind.Exact or VerdictKind.Ranged) || _isJudged
        || provision.Adjusts is not null || Standard.Weights?.Value.ScoreDecimals is not { } decimals
            ? before
            : Verdict.Of(Rounded(before.Least, decimals), Rounded(before.Most, decimals));

    private static Fraction Rounded(Fraction share, int decimals) =>
        (share * Fraction.Of(Points.Hundred)).Round(new Rounding(decimals)) / Fraction.Of(Points.Hundred);

    // of several values that one filed may be, each loses what it loses; where that cannot be told apart, what is lost for certain and what may be
    private Verdict AfterLosses(Verdict before)
    {
        if (provision.Losses.Count == 0 || before.Kind is VerdictKind.NotReported or VerdictKind.NotApplicable)
        {
            return before;
        }

        var numbers = Target is TargetValue.Quantity or TargetValue.Range && Actual is not ActualValue.NotReported
            ? new NumberScorer(provision, Actual, _points)
            : null;
        var isTierAlone = provision.Rule is TierRule && Actual is ActualValue.Asserted && Standard.AcceptsAssertion.Value;
        var comparing = provision.Rule is ProportionRule or AttainmentRule or TierRule or JudgedRule && !isTierAlone ? numbers : null;
        return provision.Rule is ProportionRule or AttainmentRule && numbers?.Standings(provision.Rule) is { Count: > 0 } standings
            && standings.TrueForAll(one => one.Verdict.Kind == VerdictKind.Exact)
            ? numbers.Score(provision.Rule, one => After(one.Verdict, edge => one.IsBeyond(edge)))
            : After(before, edge => comparing is null ? false : comparing.IsBeyond(edge));
    }

    private Verdict After(Verdict before, Func<MeasureInterval, bool?> isBeyond)
    {
        var (least, most) = (before.Least, before.Most);
        foreach (var loss in provision.Losses)
        {
            bool? isLost = loss.When == IndicatorAssignment.Loss.Trigger.AdjustedWithoutReason
                ? result.DeviationReason is null && provision.Leaf.Indicator is { OpeningTarget: { } opening } row && opening.Text != row.Target.Text
                : loss.Beyond is { } beyond
                ? isBeyond(beyond)
                : loss.Element is { } element
                ? result.Elements.FirstOrDefault(filed => LevelNames.Match(filed.Element, element, default)) is { IsMet: { } met } ? !met : null
                : IsReasonMissing(before, isBeyond);
            var share = Losses.ShareOf(loss.Deduct, _points);
            least = isLost == false ? least : Fraction.Max(Fraction.Zero, least - share);
            most = isLost == true ? Fraction.Max(Fraction.Zero, most - share) : most;
        }

        return before.Kind == VerdictKind.NotComputable && most == Fraction.One ? before : Verdict.Of(least, most);
    }

    // due where points are lost, or where the standard asks for one beyond the target
    private bool? IsReasonMissing(Verdict before, Func<MeasureInterval, bool?> isBeyond)
    {
        var asked = provision.OverTarget.ReasonBeyond is { } edge ? isBeyond(edge) : false;
        return result.DeviationReason is not null ? false
            : before.Most < Fraction.One || asked == true ? true
            : before.Least < Fraction.One || asked is null ? null : false;
    }

    private Verdict ByRule(ScoringRule rule) => rule switch
    {
        JudgedRule => Judged(Fraction.Zero, Fraction.One) ?? Missing ?? Verdict.Open,
        TierRule tiers => ByTier(tiers),
        ChecklistRule list => NothingIsFiled ? Verdict.NotReported
            : result.Elements.Count > 0 ? ByElements(list)
            : Judged(Fraction.Zero, Fraction.One) ?? ByElements(list),
        ViolationRule violation => Actual is ActualValue.NotReported ? Verdict.NotReported : ByCount(violation),
        // the target is not asked for
        BandRule { Over: RuleOperand.Value } or DeductionRule { Over: RuleOperand.Value, From: not null } =>
            Actual is ActualValue.NotReported ? Verdict.NotReported : new NumberScorer(provision, Actual, _points).Score(rule),
        _ when Target is TargetValue.Unstated or TargetValue.NotApplicable => Judged(Fraction.Zero, Fraction.One) ?? Verdict.NotComputable,
        _ when Actual is ActualValue.NotReported => Verdict.NotReported,
        _ => ByTarget(rule),
    };

    // unstated outranks not reported
    private Verdict? Missing => Target is TargetValue.Unstated or TargetValue.NotApplicable ? Verdict.NotComputable
        : Actual is ActualValue.NotReported ? Verdict.NotReported : null;

    private Verdict ByTarget(ScoringRule rule, OverTargetPolicy? over = null) => Target switch
    {
        TargetValue.Wording words => ByWords(rule, TierAgainst(words)),
        TargetValue.Deadline or TargetValue.NotBefore => new DateScorer(Standard, Target, Actual, _points).Score(rule),
        _ => new NumberScorer(provision, Actual, _points) { Over = over ?? provision.OverTarget }.Score(rule),
    };

    private static Verdict ByWords(ScoringRule rule, int? tier) => (rule, tier) switch
    {
        (ProportionRule or AttainmentRule, 1) => Verdict.Of(Fraction.One),
        (AttainmentRule, 2 or 3) => Verdict.Of(Fraction.Zero),
        (ProportionRule or AttainmentRule, _) => Verdict.Open,
        _ => Verdict.Open,
    };

    private int? TierAgainst(TargetValue.Wording target) => Actual switch
    {
        ActualValue.Asserted asserted => asserted.Tier,
        ActualValue.Wording words when words.Words.Trim() == target.Words.Trim() => 1,
        _ => null,
    };

    private Verdict ByTier(TierRule rule)
    {
        var tier = Target switch
        {
            TargetValue.Wording words => TierAgainst(words),
            TargetValue.Unstated or TargetValue.NotApplicable => null,
            _ when Actual is ActualValue.NotReported => null,
            _ => ReachedTier(),
        };
        var (low, high) = tier switch
        {
            1 => (Fraction.Of(rule.Attained), Fraction.One),
            2 => (Fraction.Of(rule.Partly), Fraction.Of(rule.Attained)),
            3 => (Fraction.Zero, Fraction.Of(rule.Partly)),
            _ => (Fraction.Zero, Fraction.One),
        };
        return Judged(low, high) ?? Missing ?? Verdict.Of(low, high);
    }

    // a number or a date that is reached is the first tier; one that is missed may be any
    private int? ReachedTier()
    {
        if (Actual is ActualValue.Asserted asserted)
        {
            return Standard.AcceptsAssertion.Value ? asserted.Tier : null;
        }

        return ByTarget(new AttainmentRule(), OverTargetPolicy.Cap) == Verdict.Of(Fraction.One) ? 1 : null;
    }

    // the score of an adjusting item counts from its greatest deduction on
    private Fraction Below => provision.Adjusts is { } adjusts ? Fraction.Of(adjusts.Deduction) : Fraction.Zero;

    private Verdict? Judged(Fraction low, Fraction high)
    {
        var isInWords = Actual is ActualValue.Wording or ActualValue.Asserted || (provision.Adjusts is not null && Actual is ActualValue.NotReported);
        var filed = Standard.AcceptsFilersJudgement.Value && isInWords && result.ClaimedScore.HasValue
            ? Fraction.Of(result.ClaimedScore.Value) + Below
            : null;
        foreach (var given in new[] { judgement is null ? null : Fraction.Of(judgement.Points) + Below, filed })
        {
            if (given is not null && given >= low * _points && given <= high * _points)
            {
                _isJudged = true;
                return Verdict.Of(_points.Sign == 0 ? Fraction.Zero : given / _points);
            }
        }

        return null;
    }

    private Verdict ByElements(ChecklistRule rule)
    {
        var (least, most) = (Fraction.Zero, Fraction.Zero);
        var (gateMissed, gateOpen) = (false, false);
        foreach (var element in rule.Elements)
        {
            var met = result.Elements.FirstOrDefault(filed => filed.Element == element.Name)?.IsMet;
            var share = element.Award.Points is { } given ? (_points.Sign > 0 ? Fraction.Of(given) / _points : Fraction.Zero)
                : Fraction.Of(element.Award.Share);
            least += met == true ? share : Fraction.Zero;
            most += met != false ? share : Fraction.Zero;
            gateMissed |= element.IsGate && met == false;
            gateOpen |= element.IsGate && met is null;
        }

        return gateMissed ? Verdict.Of(Fraction.Zero)
            : Verdict.Of(gateOpen ? Fraction.Zero : Fraction.Min(Fraction.One, least), Fraction.Min(Fraction.One, most));
    }

    private Verdict ByCount(ViolationRule rule)
    {
        if (NumberScorer.ExtentOf(Actual) is not { } filed)
        {
            return Judged(Fraction.Zero, Fraction.One) ?? Verdict.Open;
        }

        var unit = UnitScale.Of(NumberScorer.UnitOf(Actual));
        var counts = filed.Times(unit.Factor);
        var number = counts.Low.Infinite == 0 ? counts.Low.At : counts.High.At;
        if (unit.Base == "%" || number != number.Floor())
        {
            return Verdict.NotComputable;
        }

        // violations are whole and not below 0
        var fewest = counts.Low.Infinite != 0 ? Fraction.Zero : counts.Low.At + counts.Low.Side;
        var most = counts.High.Infinite != 0 ? null : counts.High.At + counts.High.Side;
        fewest = Fraction.Max(fewest, Fraction.Zero);
        return most is not null && most < fewest
            ? Verdict.NotComputable
            : Verdict.Of(most is null ? Fraction.Zero : Left(most), Left(fewest));

        Fraction Left(Fraction count)
        {
            var each = rule.Deduct.Points is { } given ? (_points.Sign > 0 ? Fraction.Of(given) / _points : Fraction.One)
                : Fraction.Of(rule.Deduct.Share);
            return Fraction.Max(Fraction.Zero, Fraction.One - (each * count));
        }
    }
}
