using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Standards;
using PerfEval.Core.Tests.Amounts;
using PerfEval.Core.Tests.Generators;

namespace PerfEval.Core.Tests.Standards;

/// <summary>Every kind of rule, and what stands beside the rules: what contradicts itself is refused when it is built, and nothing else
/// is.</summary>
[Properties(Arbitrary = [typeof(AmountArbitraries)], MaxTest = 400)]
public sealed class RuleRefusalLaws
{
    private static readonly Gen<int> Percent = Gen.Frequency((3, Gen.Elements(0, 1, 50, 60, 80, 99, 100)), (1, Gen.Choose(-20, 120)));

    [Property]
    public Property A_floor_lies_between_nothing_and_all() => Prop.ForAll(Percent.ToArbitrary(), floor =>
        IsTaken(() => new ProportionRule(Ratio.Percent(floor)), rule => rule.Floor == Ratio.Percent(floor)) == floor is >= 0 and <= 100);

    [Property]
    public Property Tiers_fall_from_all_to_nothing() => Prop.ForAll(Percent.Two().ToArbitrary(), bounds =>
    {
        var ((attained, partly), isConsistent) = (bounds, bounds.Item1 < 100 && bounds.Item1 > bounds.Item2 && bounds.Item2 > 0);
        return (IsTaken(() => new TierRule(Ratio.Percent(attained), Ratio.Percent(partly)), MeetAtTheirBounds) == isConsistent).ToProperty()
            .Classify(isConsistent, "consistent");

        static bool MeetAtTheirBounds(TierRule rule) => rule.Bounds(1).High == Ratio.One && rule.Bounds(1).Low == rule.Bounds(2).High
            && rule.Bounds(2).Low == rule.Bounds(3).High && rule.Bounds(3).Low == Ratio.Zero && !IsTaken(() => rule.Bounds(0))
                && !IsTaken(() => rule.Bounds(4));
    });

    [Property]
    public Property Bands_cover_every_number_once_in_units_and_awards_that_go_together() => Prop.ForAll(BandDrafts.Drafts(), draft =>
        (IsTaken(() => new BandRule(draft.Over, [.. draft.Bands]), rule => rule.Over == draft.Over
            && rule.Bands.SequenceEqual(draft.Bands)) == draft.IsConsistent)
            .ToProperty().Classify(draft.IsConsistent, "consistent").Classify(!draft.IsConsistent, "not"));

    [Property]
    public Property Deductions_take_something_off_at_the_side_that_can_lose_it() => Prop.ForAll(Deductions.ToArbitrary(), draft =>
    {
        var isConsistent = draft.Step.Value > 0 && !CostsNothing(draft.Cost)
            && !(draft.Side == DeductionRule.DeductionSide.Below && draft.Over is RuleOperand.Deviation or RuleOperand.Days)
            && Fits(draft.Step, draft.Over)
                && (draft.From is not { } edge
                || (Fits(edge, draft.Over) && (draft.Over != RuleOperand.Value || edge.Unit.ConvertsTo(draft.Step.Unit))))
            && Enum.IsDefined(draft.Over) && Enum.IsDefined(draft.Side) && Enum.IsDefined(draft.Partial);
        return (IsTaken(
                () => new DeductionRule(draft.Over, draft.From, draft.Side, draft.Step, draft.Cost, draft.Partial),
                rule => (rule.Over, rule.From, rule.Side, rule.Step, rule.Deduct, rule.Partial) == (draft.Over, draft.From, draft.Side,
                    draft.Step, draft.Cost, draft.Partial)) == isConsistent)
            .ToProperty().Classify(isConsistent, "consistent").Classify(!isConsistent, "not");
    });

    [Property]
    public Property Elements_have_names_of_their_own_and_make_the_whole() => Prop.ForAll(Checklists.ToArbitrary(), elements =>
    {
        var byPoints = elements.Count(element => element.Award.Points is not null);
        var isWhole = byPoints == 0
            ? elements.Aggregate(Ratio.Zero, (sum, element) => sum + element.Award.Share) == Ratio.One
            : byPoints == elements.Length && elements.Any(element => element.Award.Points > Points.Zero);
        var isConsistent = elements.Length > 0 && elements.Select(element => element.Name).Distinct().Count() == elements.Length && isWhole;
        return (IsTaken(() => new ChecklistRule([.. elements]), rule => rule.Elements.SequenceEqual(elements)) == isConsistent)
            .ToProperty().Classify(isConsistent, "consistent").Classify(!isConsistent, "not");
    });

    [Property]
    public Property A_violation_costs_something() => Prop.ForAll(Costs.ToArbitrary(), cost =>
        IsTaken(() => new ViolationRule(cost), rule => rule.Deduct == cost) == !CostsNothing(cost));

    [Property]
    public bool Rules_that_say_no_more_than_their_kind_are_equal_by_it(ExecutionBasis basis, ExecutionRateRule.ZeroBudgetPolicy zero, ExecutionBasis other) =>
        new AttainmentRule().Equals(new AttainmentRule()) && new JudgedRule().Equals(new JudgedRule())
            && !new AttainmentRule().Equals((ScoringRule)new JudgedRule())
        && new ExecutionRateRule(basis, zero).Equals(new ExecutionRateRule(other, zero)) == (basis == other);

    [Property]
    public bool An_award_is_neither_below_nothing_nor_above_all(Points points, Ratio share) =>
        IsTaken(() => Award.Of(points), award => award.Points == points && award.Share == Ratio.Zero) == points >= Points.Zero
        && IsTaken(() => Award.Of(share), award => award.Points is null && award.Share == share) == (share >= Ratio.Zero
            && share <= Ratio.One);

    [Property]
    public Property A_reduction_starts_at_the_target_or_beyond_it() =>
        Prop.ForAll(Deductions.Where(draft => IsTaken(() => Built(draft))).ToArbitrary(), draft =>
    {
        var isBeyond = draft is { Over: RuleOperand.Ratio, Side: DeductionRule.DeductionSide.Above, From: { } from }
            && (from.Unit.IsNone ? from.Value >= 1 : from.Unit.Symbol == "‰" ? from.Value >= 1000 : from.Value >= 100);
        return (IsTaken(() => OverTargetPolicy.Reduce(Built(draft)), policy => policy.AsksForNote
            && policy.Reduction == Built(draft)) == isBeyond)
            .ToProperty().Classify(isBeyond, "beyond the target");
    });

    [Property]
    public bool A_cap_caps_a_total_or_a_grade_and_no_total_below_0(Points total, bool capsTotal, bool capsGrade) =>
        IsTaken(() => new TotalCap(
        "否决", new CapTrigger.Incident("违纪"), capsTotal ? total : null, capsGrade ? "poor" : null)) == ((capsTotal || capsGrade)
            && !(capsTotal && total < Points.Zero));

    [Property]
    public bool A_score_is_below_a_share_that_it_can_be_below(Ratio share) =>
        IsTaken(() => new CapTrigger.ScoreBelow("指标", share), trigger => trigger.Share == share) == (share > Ratio.Zero
            && share <= Ratio.One);

    [Property]
    public Property A_group_counts_some_of_its_members_and_not_all() => Prop.ForAll(
        Gen.Elements("甲", "乙", "丙", "丁").ListOf().Zip(Gen.Choose(-1, 5)).ToArbitrary(), draft =>
        {
            var (members, counted) = (draft.Item1.ToList(), draft.Item2);
            var isConsistent = members.Count >= 2 && members.Distinct().Count() == members.Count && counted >= 1 && counted < members.Count;
            return (IsTaken(() => new IndicatorGroup("择优", [.. members], counted), group => members.All(group.Has)
                && !group.Has("戊")) == isConsistent)
                .ToProperty().Classify(isConsistent, "consistent");
        });

    [Property]
    public bool A_tolerance_is_not_negative(Points score, Money amount) =>
        IsTaken(() => new RecheckTolerances(score, amount)) == (score >= Points.Zero && amount >= Money.Zero);

    [Property]
    public bool Years_in_force_do_not_end_before_they_start(PositiveInt a, PositiveInt b, bool ends)
    {
        var (from, to) = (new FiscalYear(1 + (a.Get % 9998)), new FiscalYear(1 + (b.Get % 9998)));
        return IsTaken(() => new StandardKey.YearRange(from, ends ? to : null), range => range.Contains(from)
            && range.Contains(to) == (to >= from)) == (!ends || to >= from);
    }

    private static readonly Gen<Award> Costs = Gen.OneOf(
        Gen.Elements(Award.None, Award.Of(Points.Zero), Award.Full), Gen.Choose(0, 3).Select(share => Award.Of(Ratio.Percent(share))),
            Gen.Choose(0, 3).Select(points => Award.Of(Points.From(points / 2m))));

    private static readonly Gen<(Measure? Edge, Measure Step)> EdgesAndSteps =
        from units in Gen.Elements(("%", "%"), ("%", "‰"), ("‰", "%"), ("", ""), ("次", "次"), ("次", "%"), ("元", "万元"), ("天", "日"),
            ("天", "次"))
        from edge in Gen.Elements<decimal?>(null, 0, 1, 99, 100, 130, 999, 1000)
        from step in Gen.Frequency((5, Gen.Elements(0.5m, 1m, 10m)), (1, Gen.Elements(0m, -1m)))
        select (edge is { } number ? Measure.Of(number, units.Item1) : (Measure?)null, Measure.Of(step, units.Item2));

    private static readonly Gen<DeductionDraft> Deductions =
        from over in Gen.Frequency((12, Values.Named<RuleOperand>()), (1, Gen.Constant((RuleOperand)9)))
        from side in Gen.Frequency((12, Values.Named<DeductionRule.DeductionSide>()), (1, Gen.Constant((DeductionRule.DeductionSide)9)))
        from partial in Gen.Frequency((12, Values.Named<DeductionRule.PartialStep>()), (1, Gen.Constant((DeductionRule.PartialStep)9)))
        from measures in EdgesAndSteps
        from cost in Costs
        select new DeductionDraft(over, measures.Edge, side, measures.Step, cost, partial);

    private static readonly Gen<ChecklistRule.Element[]> Checklists =
        from names in Gen.OneOf(Gen.Elements("甲", "乙", "丙").ListOf().Select(list => list.Take(3)),
            Gen.Elements(0, 1, 2, 3).Select(count => new[] { "甲", "乙", "丙" }.Take(count)))
        let count = names.Count()
        from shares in Gen.Frequency((2, Gen.Elements(0, 50, 100).ArrayOf(count)), (3, Gen.Constant(Whole(count))))
        from kind in Gen.Choose(0, 5)
        from points in Gen.Elements(0m, 1m, 2.5m).ArrayOf(count)
        select names.Select((name, i) => new ChecklistRule.Element(
            name, kind < 3 || (kind == 3 && i == 0) ? Award.Of(Ratio.Percent(shares[i])) : Award.Of(Points.From(points[i])), kind == 1))
                .ToArray();

    private static int[] Whole(int count) => [.. Enumerable.Range(0, count).Select(i => i == 0 ? 100 - (30 * (count - 1)) : 30)];

    private static bool CostsNothing(Award award) => award.ShareOf(Points.From(1)) == Ratio.Zero;

    private static bool Fits(Measure bound, RuleOperand over) => over switch
    {
        RuleOperand.Value => true,
        RuleOperand.Days => bound.Unit.Symbol is "" or "天" or "日",
        _ => bound.Unit.Symbol is "" or "%" or "‰",
    };

    private static DeductionRule Built(DeductionDraft draft) =>
        new(draft.Over, draft.From, draft.Side, draft.Step, draft.Cost, draft.Partial);

    // whether it is built, and is then as it was asked for; a refusal is an argument error and nothing else
    private static bool IsTaken<T>(Func<T> build, Func<T, bool>? isAsAsked = null)
    {
        try
        {
            return isAsAsked?.Invoke(build()) ?? build() is not null;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private sealed record DeductionDraft(RuleOperand Over, Measure? From, DeductionRule.DeductionSide Side, Measure Step, Award Cost,
        DeductionRule.PartialStep Partial);
}
