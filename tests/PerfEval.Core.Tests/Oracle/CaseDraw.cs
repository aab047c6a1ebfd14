using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Common;
using PerfEval.Core.Indicators;
using PerfEval.Core.Reports;
using PerfEval.Core.Standards;
using PerfEval.Core.Tests.Fixtures;
using PerfEval.Core.Tests.Generators;

namespace PerfEval.Core.Tests.Oracle;

/// <summary>Draws a report and a standard: one row or many, one goal or several, with and without funds.</summary>
internal static class CaseDraw
{
    public static ScoringCase Of(int seed)
    {
        var dice = new Dice(seed);
        var standard = Standard(dice);
        return new ScoringCase(Report(dice), standard);
    }

    public static SelfEvaluation Report(Dice dice)
    {
        var goals = dice.One(1, 1, 1, 2, 3);
        List<AnnualGoal> drawn = [];
        List<IndicatorJudgement> judged = [];
        for (var goal = 0; goal < goals; goal++)
        {
            drawn.Add(Goal(dice, goal, judged));
        }

        return new SelfEvaluation
        {
            Subject = new Subject.Department(new BudgetUnit { Name = "某局" }),
            Funding = dice.Once(3) ? null : FundingDraw.Table(dice),
            Goals = drawn.ToEquatableList(),
            Judgements = judged.ToEquatableList(),
            Completeness = dice.Once(16) ? Completeness.CutShort : dice.Once(16) ? Completeness.Unknown : Completeness.Complete,
            Incidents = dice.Once(6) ? [new Incident("重大违规违纪", "审计发现")] : [],
        };
    }

    private static AnnualGoal Goal(Dice dice, int goal, List<IndicatorJudgement> judged)
    {
        List<IndicatorResult> results = [];
        var next = 0;
        var levels = Enumerable.Range(0, dice.One(1, 1, 2)).Select(_ => new FirstLevelIndicator(
            dice.One("产出指标", "成本指标", "满意度指标", null), Declared(dice),
            [new SecondLevelIndicator(dice.One("数量指标", "成本指标", "时效指标", null), Rows(dice.One(1, 1, 2, 3)))])).ToEquatableList();
        return new AnnualGoal(new IndicatorTree(levels), results.ToEquatableList()) { DeclaredPoints = Declared(dice) };

        EquatableList<ThirdLevelIndicator> Rows(int count) => Enumerable.Range(0, count).Select(_ => Row()).ToEquatableList();

        ThirdLevelIndicator Row()
        {
            var id = (next++).ToString(CultureInfo.InvariantCulture);
            var (target, actual) = RowDraw.Values(dice);
            results.Add(new IndicatorResult
            {
                IndicatorId = id,
                Actual = actual,
                ClaimedScore = RowDraw.Claimed(dice),
                DeviationReason = dice.Once(3) ? "天气原因" : null,
                Elements = RowDraw.Results(dice),
            });
            if (RowDraw.Judged(dice) is { } judgement)
            {
                judged.Add(new IndicatorJudgement(goal, id, judgement));
            }

            return RowDraw.Indicator(dice, id, target);
        }
    }

    private static Reported<Points> Declared(Dice dice) => dice.Once(3) ? Reported<Points>.Blank : Points.From(dice.One(10, 30, 50, 90));

    public static EvaluationStandard Standard(Dice dice) => SampleStandard.Plain with
    {
        ExecutionPoints = dice.Once(3) ? null : SampleStandard.Of(Points.From(dice.One(10, 20))),
        Execution = SampleStandard.Of(
            new ExecutionRateRule(dice.Named<ExecutionBasis>(), dice.Named<ExecutionRateRule.ZeroBudgetPolicy>()) { HasLine = !dice.Once(12) }),
        FirstLevels = dice.Once(4) ? [SampleStandard.Of(Level(dice))] : [],
        QuantityRule = SampleStandard.Of(dice.Once(2) ? new ProportionRule() : RuleDraw.Any(dice)),
        WordingRule = SampleStandard.Of(dice.Once(2) ? new TierRule(Ratio.Percent(80), Ratio.Percent(60)) : RuleDraw.Any(dice)),
        Assignments =
        [
            .. dice.Once(2) ? new[] { SampleStandard.Of(new IndicatorAssignment("甲", null, RuleDraw.Any(dice))) } : [],
            .. dice.Once(6)
                ? new[]
                {
                    SampleStandard.Of(new IndicatorAssignment("丙", null, dice.Once(2) ? new JudgedRule() : RuleDraw.Any(dice))
                    {
                        Adjusts = new IndicatorAssignment.Adjustment(Points.From(dice.One(0m, 5m)), Points.From(dice.One(3m, 10m))),
                    }),
                }
                : [],
            .. dice.Once(6)
                ? new[]
                {
                    SampleStandard.Of(new IndicatorAssignment("丁", null, null)
                    {
                        OverTarget = RuleDraw.Over(dice),
                        Losses = dice.Once(2) ? [RuleDraw.Loss(dice)] : dice.Once(2) ? [RuleDraw.Loss(dice), RuleDraw.Loss(dice)] : [],
                    }),
                }
                : [],
            .. dice.Once(4)
                ? new[]
                {
                    SampleStandard.Of(new IndicatorAssignment("材料成本", null, null)
                    {
                        Under = dice.One("产出", "数量指标"),
                        Share = Ratio.Percent(dice.One(15, 40, 100)),
                    }),
                }
                : [],
            .. dice.Once(2) ? new[] { SampleStandard.Of(new IndicatorAssignment("乙", Points.From(8), RuleDraw.Any(dice))) } : [],
        ],
        Provisions = dice.Once(3) ? [.. Enumerable.Range(0, dice.Between(1, 3)).Select(_ => SampleStandard.Of(Many(dice)))] : [],
        Groups = dice.Once(5) ? [SampleStandard.Of(new IndicatorGroup("择优", ["甲", "丙", "丁"], dice.Between(1, 2)))] : [],
        Goals = dice.One(null, null, SampleStandard.Of(GoalPolicy.Together), SampleStandard.Of(GoalPolicy.Averaged)),
        Caps = [.. dice.Once(4) ? new[] { SampleStandard.Of(Cap(dice)) } : []],
        Direction = SampleStandard.Of(SampleStandard.Plain.Direction.Value with { Equality = dice.Named<DirectionPolicy.EqualityPolicy>() }),
        NotApplicable = SampleStandard.Of(dice.Named<NotApplicablePolicy>()),
        OverTarget = SampleStandard.Of(RuleDraw.Over(dice)),
        AcceptsFilersJudgement = SampleStandard.Of(dice.Once(2)),
        AcceptsAssertion = SampleStandard.Of(dice.Once(2)),
        Rounding = SampleStandard.Of(new RoundingPolicy(new Rounding(dice.One(2, 2, 0, 1, 3, 4), dice.Named<Midpoint>()),
            dice.Named<RoundingPolicy.RoundingPlace>())),
        Weights = dice.Once(5)
            ? SampleStandard.Of(new FirstLevelStandard.Weighting(
                dice.Named<FirstLevelStandard.Weighting.PrintedWeight>(), dice.Between(0, 4), dice.Once(2) ? dice.Between(0, 3) : null))
            : null,
    };

    private static FirstLevelStandard Level(Dice dice)
    {
        var bySecond = dice.Once(2);
        var hasPoints = bySecond && dice.Once(2);
        return new FirstLevelStandard("产出", [], hasPoints && dice.Once(2) ? null : Points.From(dice.One(30m, 10m)), false,
        [
            new FirstLevelStandard.SecondLevel("数量", [], true)
            {
                Points = hasPoints ? Points.From(10) : null,
                EqualSplit = bySecond && !dice.Once(4) ? dice.Between(0, 2) : null,
                Share = !hasPoints && (bySecond || dice.Once(2)) ? dice.Once(4) ? Ratio.Of(1, 3) : Ratio.Percent(dice.One(30, 75, 100)) : null,
                Remainder = dice.Named<FirstLevelStandard.SplitRemainder>(),
            },
        ])
        {
            EqualSplit = bySecond && !dice.Once(3) ? null : dice.Between(0, 4),
            Remainder = dice.Named<FirstLevelStandard.SplitRemainder>(),
        };
    }

    private static IndicatorAssignment.OfMany Many(Dice dice) => new("共同")
    {
        Under = dice.One(null, "产出指标", "成本", "时效指标"),
        Targets = dice.Once(2) ? null : dice.Named<IndicatorAssignment.OfMany.TargetSort>(),
        Direction = dice.Once(2) ? null : dice.Named<Direction>(),
        Rule = dice.Once(2) ? RuleDraw.Any(dice) : null,
        OverTarget = dice.Once(2) ? RuleDraw.Over(dice) : null,
        Losses = dice.Once(2) ? [RuleDraw.Loss(dice)] : [],
    };

    private static TotalCap Cap(Dice dice) => dice.Between(0, 3) switch
    {
        0 => new TotalCap("否决", new CapTrigger.Incident("重大违规违纪"), Points.From(59), "poor"),
        1 => new TotalCap("限分", new CapTrigger.ScoreBelow("甲", Ratio.Percent(dice.One(60, 80, 100))), Points.From(dice.One(5m, 20.55m)),
            null),
        2 => new TotalCap("限级", new CapTrigger.ScoreBelow("丁", Ratio.Percent(60)), null, "fair"),
        _ => new TotalCap("执行率过低", new CapTrigger.ScoreBelow("预算执行率", Ratio.Percent(50)), Points.From(59.5m), "fair"),
    };
}
