using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Common;
using PerfEval.Core.Standards;
using PerfEval.Core.Tests.Fixtures;

namespace PerfEval.Core.Tests.Generators;

/// <summary>Generators of standards: every policy, every rule, every rounding.</summary>
internal static class ScoringStandards
{
    // rules that ask how far the target is reached; the others have edges of their own
    private static readonly Gen<ScoringRule> Attaining = Gen.OneOf(
        Gen.Constant<ScoringRule>(new ProportionRule()),
        Gen.Choose(0, 100).Select(floor => (ScoringRule)new ProportionRule(Ratio.Percent(floor))),
        Gen.Constant<ScoringRule>(new AttainmentRule()),
        Gen.Elements(60, 50).Select(partly => (ScoringRule)new TierRule(Ratio.Percent(80), Ratio.Percent(partly))),
        Gen.Constant<ScoringRule>(new JudgedRule()));

    private static readonly Gen<ScoringRule> Rule = Gen.Frequency((5, Attaining), (3, ScoringRules.Any));

    private static readonly Gen<FirstLevelStandard> Level =
        from name in Gen.Elements("产出", "效益", "满意度")
        from points in Gen.Elements<Points?>(null, Points.From(50), Points.From(10))
        from required in Gen.Elements(true, false)
        from expected in Gen.Elements(true, false)
        select new FirstLevelStandard(name + "指标", [], points, required, [new FirstLevelStandard.SecondLevel(name + "数量指标", ["数量"], expected)]);

    public static Gen<Rounding> Rounding { get; } =
        from decimals in Gen.Choose(0, 4)
        from midpoint in Values.Named<Midpoint>()
        select new Rounding(decimals, midpoint);

    /// <summary>Scales of one to six grades.</summary>
    public static Gen<GradeScale> Scale { get; } =
        from bounds in Gen.Choose(1, 1_000_000).ListOf().Select(list => list.Distinct().OrderDescending().Take(5))
        select new GradeScale(
        [
            .. bounds.Append(0).Select((bound, i) => new GradeScale.Band($"g{i}", Points.FromTenThousandths(bound), new LocalizedText($"第{i}档", $"grade {i}"), [])),
        ]);

    // an indicator with a treatment of over-attainment, losses or an adjustment of its own
    private static readonly Gen<IndicatorAssignment> Own =
        from over in Gen.OneOf(ScoringRules.OverBands, ScoringRules.Reduction, Gen.Constant(OverTargetPolicy.CapAndNote))
        from losses in ScoringRules.Loss.ListOf(1)
        from kind in Gen.Choose(0, 2)
        from rule in Gen.Elements<ScoringRule?>(null, new JudgedRule(), new ViolationRule(Award.Of(Points.From(2))))
        select new IndicatorAssignment("指标甲", null, rule)
        {
            OverTarget = kind == 0 ? over : null,
            Losses = kind == 1 ? losses.ToEquatableList() : default,
            Adjusts = kind == 2 ? new IndicatorAssignment.Adjustment(Points.From(5), Points.From(10)) : null,
        };

    // what a standard says of several lines at once; plain in most
    private static readonly Gen<(OverTargetPolicy OverTarget, EquatableList<Sourced<IndicatorGroup>> Groups, Sourced<GoalPolicy>? Goals, EquatableList<Sourced<TotalCap>> Caps)> Whole =
        from over in Gen.Frequency((6, Gen.Elements(OverTargetPolicy.Cap, OverTargetPolicy.CapAndNote)), (2, ScoringRules.Reduction), (1, ScoringRules.OverBands))
        from grouped in Gen.Frequency((3, Gen.Constant(false)), (1, Gen.Constant(true)))
        from goals in Gen.Elements<GoalPolicy?>(null, null, GoalPolicy.Together, GoalPolicy.Averaged)
        from cap in Gen.Frequency<TotalCap?>(
            (3, Gen.Constant<TotalCap?>(null)),
            (1, Gen.Elements<TotalCap?>(
                new TotalCap("否决", new CapTrigger.ScoreBelow("指标甲", Ratio.Percent(60)), Points.From(59), null),
                new TotalCap("限分", new CapTrigger.ScoreBelow("预算执行率", Ratio.Percent(80)), Points.From(79.5m), "fair"),
                new TotalCap("限级", new CapTrigger.ScoreBelow("指标乙", Ratio.One), null, "fair"))))
        select (
            over,
            grouped ? (EquatableList<Sourced<IndicatorGroup>>)[SampleStandard.Of(new IndicatorGroup("择优", ["指标甲", "指标乙", "投诉"], 1))] : default,
            goals is { } policy ? SampleStandard.Of(policy) : null,
            cap is null ? (EquatableList<Sourced<TotalCap>>)default : [SampleStandard.Of(cap)]);

    /// <summary>Standards that score a number by how far its target is reached, and no less for going beyond it.</summary>
    public static Gen<EvaluationStandard> OfAttainment =>
        from standard in Standard
        from rule in Gen.Frequency((3, Gen.Constant<ScoringRule>(new ProportionRule())), (2, Attaining))
        select standard with
        {
            QuantityRule = SampleStandard.Of(rule),
            OverTarget = SampleStandard.Of(OverTargetPolicy.Cap),
            Provisions = [],
            Assignments = [.. standard.Assignments.Where(one =>
                one.Value is { Rule: null, OverTarget: null, Adjusts: null, Losses.Count: 0 })],
        };

    public static Gen<EvaluationStandard> Standard { get; } =
        from quantity in Gen.Frequency((3, Gen.Constant<ScoringRule>(new ProportionRule())), (2, Rule))
        from wording in Rule
        from basis in Values.Named<ExecutionBasis>()
        from zero in Values.Named<ExecutionRateRule.ZeroBudgetPolicy>()
        from execution in Gen.Elements<int?>(null, 10, 20)
        from equality in Values.Named<DirectionPolicy.EqualityPolicy>()
        from notApplicable in Values.Named<NotApplicablePolicy>()
        from flags in Gen.Elements(true, false).Two()
        from rounding in Gen.Frequency((1, Gen.Constant(Core.Amounts.Rounding.TwoDecimals)), (1, Rounding))
        from place in Values.Named<RoundingPolicy.RoundingPlace>()
        from levels in Values.List(Level)
        from assigned in Gen.Elements<decimal?>(null, 8, 3.335m)
        from scale in Gen.Frequency((2, Gen.Constant(SampleStandard.Plain.Grades.Value)), (1, Scale))
        from whole in Whole
        from many in Gen.Frequency(
            (4, Gen.Constant<EquatableList<Sourced<IndicatorAssignment.OfMany>>>(default)),
            (1, ScoringRules.Many.ListOf(2).Select(list => list.Select(SampleStandard.Of).ToEquatableList())))
        from own in Gen.Frequency<IndicatorAssignment?>((5, Gen.Constant<IndicatorAssignment?>(null)), (1, Own.Select(IndicatorAssignment? (one) => one)))
        select SampleStandard.Plain with
        {
            QuantityRule = SampleStandard.Of(quantity),
            WordingRule = SampleStandard.Of(wording),
            Execution = SampleStandard.Of(new ExecutionRateRule(basis, zero)),
            ExecutionPoints = execution is { } points ? SampleStandard.Of(Points.From(points)) : null,
            Direction = SampleStandard.Of(SampleStandard.Plain.Direction.Value with { Equality = equality }),
            NotApplicable = SampleStandard.Of(notApplicable),
            AcceptsAssertion = SampleStandard.Of(flags.Item1),
            AcceptsFilersJudgement = SampleStandard.Of(flags.Item2),
            Rounding = SampleStandard.Of(new RoundingPolicy(rounding, place)),
            FirstLevels = [.. levels.Select(SampleStandard.Of)],
            Assignments =
            [
                .. own is null ? [] : new[] { SampleStandard.Of(own) },
                .. assigned is { } given ? new[] { SampleStandard.Of(new IndicatorAssignment("指标乙", Points.From(given), null)) } : [],
            ],
            Provisions = many,
            Grades = SampleStandard.Of(scale),
            OverTarget = SampleStandard.Of(whole.OverTarget),
            Groups = whole.Groups,
            Goals = whole.Goals,
            Caps = scale.Named(SampleStandard.Plain.Grades.Value.Bands[2].Code) is null ? [] : whole.Caps,
        };
}
