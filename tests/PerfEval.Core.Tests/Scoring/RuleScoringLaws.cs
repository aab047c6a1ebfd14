using FsCheck;
using FsCheck.Xunit;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Indicators;
using PerfEval.Core.Reports;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;
using PerfEval.Core.Tests.Fixtures;
using static PerfEval.Core.Tests.Fixtures.Rows;

namespace PerfEval.Core.Tests.Scoring;

/// <summary>What holds of the rules that wait for a person, and of execution.</summary>
[Properties(MaxTest = 300)]
public sealed class RuleScoringLaws
{
    [Property]
    public bool Execution_is_worth_its_rate_and_never_more_than_its_points(PositiveInt budget, NonNegativeInt executed,
        ExecutionBasis basis)
    {
        var (of, done) = (Money.FromFen(budget.Get), Money.FromFen(executed.Get));
        var standard = SampleStandard.Plain with { Execution = SampleStandard.Of(new ExecutionRateRule(basis, ExecutionRateRule.ZeroBudgetPolicy.Full)) };
        var line = new FundingLine
        {
            Label = "财政",
            Source = FundingSource.FiscalFunds,
            OpeningBudget = of,
            FullYearBudget = of,
            Executed = done
        };
        var scored = Scorer.Score(Tree(), [], new FundingTable { Total = line with { Label = "合计", Source = default }, Sources = [line] },
            standard).Lines[0];
        var rate = Ratio.Of(done.Fen, of.Fen);
        return scored.Rate == rate
            && scored.Score == (rate >= Ratio.One ? Points.From(10) : Points.From(10).Times(rate, Rounding.TwoDecimals));
    }

    [Property]
    public bool A_judgement_counts_just_inside_its_tier(byte attained, byte partly, byte tier, ushort given)
    {
        // both bounds strictly between nothing and all, the first above the second
        var low = 1 + (partly % 98);
        var rule = new TierRule(Ratio.Percent(low + 1 + (attained % (99 - low))), Ratio.Percent(low));
        var (which, points) = (1 + (tier % 3), Points.FromTenThousandths(given * 2L));
        var (least, most) = rule.Bounds(which);
        var scored = Judged(rule, Asserted(which), points);
        var share = Ratio.Of(points.TenThousandths, 100_000);

        // the edges are a matter of their own
        return share == least || share == most
            || (share > least && share < most ? scored.Outcome is ScoreOutcome.Scored && scored.Score == points.Round(Rounding.TwoDecimals)
                : scored.Outcome is ScoreOutcome.Ranged ranged && (ranged.Least, ranged.Most) == (least, most));
    }

    [Property]
    public bool A_judge_gives_what_the_line_can_give(ushort given)
    {
        var points = Points.FromTenThousandths((given * 4L) - 50_000);
        var scored = Judged(new JudgedRule(), Said("见材料"), points);
        return points >= Points.Zero && points <= Points.From(10)
            ? scored.Outcome is ScoreOutcome.Scored && scored.Score == points.Round(Rounding.TwoDecimals)
            : scored.Contribution == new PointsRange(Points.Zero, Points.From(10));
    }

    private static ScoredLine Judged(ScoringRule rule, ActualValue actual, Points given) => Scorer.Score(
        new SelfEvaluation
        {
            Subject = new Subject.Department(new BudgetUnit { Name = "某局" }),
            Goals = [new AnnualGoal(Tree(Indicator(Words("长期发挥作用"))), [new IndicatorResult { IndicatorId = "a", Actual = actual }])],
            Judgements = [new IndicatorJudgement(0, "a", new Judgement(given, "评委", "现场查看"))],
        },
        SampleStandard.Plain with { ExecutionPoints = null, WordingRule = SampleStandard.Of(rule) }).Lines[0];
}
