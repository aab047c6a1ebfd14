using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Standards;
using PerfEval.Core.Tests.Fixtures;

namespace PerfEval.Core.Tests.Generators;

/// <summary>
/// For properties: batches whose units a kernel takes, but for a few: numbers against numbers, points in whole steps, rounding at the line.
/// Of the standards and of the units one in many
/// is anything else, so that kernels and scorer also meet in one batch.
/// </summary>
public static class BatchCases
{
    private static readonly Gen<ScoringRule> Rule = Gen.Frequency(
        (6, Gen.Constant<ScoringRule>(new ProportionRule())),
        (2, Gen.Choose(0, 100).Select(floor => (ScoringRule)new ProportionRule(Ratio.Percent(floor)))),
        (1, Gen.Elements<ScoringRule>(new ProportionRule(Ratio.Of(1, 3)), new ProportionRule(Ratio.Of(5, 7)))),
        (2, Gen.Constant<ScoringRule>(new AttainmentRule())));

    // bounds between two steps of a total are among them
    private static readonly Gen<GradeScale> Scale =
        from bounds in Gen.Choose(1, 100_000).ListOf().Select(list => list.Distinct().OrderDescending().Take(5))
        select new GradeScale([.. bounds.Append(0)
            .Select((bound, i) => new GradeScale.Band($"g{i}", Points.FromTenThousandths(bound * 10L), new LocalizedText($"第{i}档", $"grade {i}"),
            []))]);

    private static readonly Gen<EvaluationStandard> Known =
        from rule in Rule
        from decimals in Gen.Frequency((6, Gen.Constant(2)), (1, Gen.Choose(0, 1)))
        from equality in Values.Named<DirectionPolicy.EqualityPolicy>()
        from notApplicable in Values.Named<NotApplicablePolicy>()
        from zero in Values.Named<ExecutionRateRule.ZeroBudgetPolicy>()
        from basis in Values.Named<ExecutionBasis>()
        from execution in Gen.Elements<int?>(null, 10, 20)
        from scale in Gen.Frequency((2, Gen.Constant(SampleStandard.Plain.Grades.Value)), (1, Scale))
        from notes in Gen.Elements(true, false)
        select SampleStandard.Plain with
        {
            QuantityRule = SampleStandard.Of(rule),
            Rounding = SampleStandard.Of(new RoundingPolicy(new Rounding(decimals), RoundingPolicy.RoundingPlace.Line)),
            Direction = SampleStandard.Of(SampleStandard.Plain.Direction.Value with { Equality = equality }),
            NotApplicable = SampleStandard.Of(notApplicable),
            Execution = SampleStandard.Of(new ExecutionRateRule(basis, zero)),
            ExecutionPoints = execution is { } points ? SampleStandard.Of(Points.From(points)) : null,
            Grades = SampleStandard.Of(scale),
            OverTarget = SampleStandard.Of(notes ? OverTargetPolicy.CapAndNote : OverTargetPolicy.Cap),
        };

    public static Arbitrary<BatchCase> Cases() => Arb.ToArbitrary(
        from standard in Gen.Frequency((30, Known), (1, ScoringStandards.Standard))
        from isShared in Gen.Elements(true, false)
        from units in Gen.Choose(1, 4)
        from seed in Gen.Choose(0, int.MaxValue)
        select new BatchCase(new KernelReports(new Random(seed), standard).Make(units, isShared), standard, isShared), it => it.Smaller());
}
