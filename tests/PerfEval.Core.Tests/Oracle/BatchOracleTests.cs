using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Batch;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Indicators;
using PerfEval.Core.Reports;
using PerfEval.Core.Standards;
using PerfEval.Core.Tests.Fixtures;
using Xunit;

namespace PerfEval.Core.Tests.Oracle;

/// <summary>What a batch comes to, in reports and in columns, beside the second scorer.</summary>
public class BatchOracleTests
{
    private const int Units = 12;

    [Fact]
    public void Reports_in_a_batch_come_to_what_the_second_scorer_says() => OracleRun.Check(200, seed =>
    {
        var dice = new Dice(seed);
        var standard = dice.Once(2) ? CaseDraw.Standard(dice) : Plain(dice);
        List<SelfEvaluation> reports = [
            .. Enumerable.Range(0, Units).Select(_ => dice.Once(2) ? CaseDraw.Report(dice)
                : PlainDraw.Report(dice, PlainDraw.Tree(dice), 6))];
        var plan = BatchScoringPlan.Compile(standard);
        return Compare(plan.Score(EvaluationColumns.Read(plan, reports)), reports, standard, "reports");
    });

    [Fact]
    public void Columns_that_share_a_tree_come_to_what_the_second_scorer_says() => OracleRun.Check(300, seed =>
    {
        var dice = new Dice(seed);
        var standard = Plain(dice);
        var tree = PlainDraw.Tree(dice);
        List<SelfEvaluation> reports = [.. Enumerable.Range(0, Units).Select(_ => PlainDraw.Report(dice, tree, 2))];
        var plan = BatchScoringPlan.Compile(standard, tree, columnDecimals: 2);
        var actuals = new long[tree.Leaves.Count * Units];
        for (var i = 0; i < actuals.Length; i++)
        {
            actuals[i] = reports[i % Units].Goals[0].Results[i / Units].Actual switch
            {
                ActualValue.Quantity quantity => (long)(quantity.Value.Value * 100),
                ActualValue.NotApplicable => EvaluationColumns.NotApplicable,
                _ => EvaluationColumns.Missing,
            };
        }

        var columns = EvaluationColumns.Shared(plan, Units, (ReadOnlyMemory<long>)actuals, 2, Column(reports, line => line.FullYearBudget),
            Column(reports, line => line.Executed));
        return Compare(plan.Score(columns), reports, standard, "shared columns");
    });

    [Fact]
    public void Columns_of_units_with_lines_of_their_own_come_to_what_the_second_scorer_says() => OracleRun.Check(300, seed =>
    {
        var dice = new Dice(seed);
        // a line of such columns is scored by the rule its column says, without a floor
        var plain = Plain(dice);
        var standard = plain with
        {
            QuantityRule = plain.QuantityRule.Value is AttainmentRule ? plain.QuantityRule
                : SampleStandard.Of<ScoringRule>(new ProportionRule()),
            Rounding = SampleStandard.Of(new RoundingPolicy(new Rounding(dice.One(1, 2), dice.Named<Midpoint>()),
                plain.Rounding.Value.Place)),
        };
        var plan = BatchScoringPlan.Compile(standard);
        List<SelfEvaluation> reports = [];
        List<int> starts = [0];
        List<ushort> weights = [];
        List<RaggedFrame.LineRule> rules = [];
        List<long> targets = [];
        List<long> actuals = [];
        for (var unit = 0; unit < Units; unit++)
        {
            var report = PlainDraw.Report(dice, PlainDraw.Tree(dice, "≥≤"), 2);
            reports.Add(report);
            foreach (var (leaf, result) in report.Goals[0].Tree.Leaves.Zip(report.Goals[0].Results))
            {
                var target = (TargetValue.Quantity)leaf.Indicator.Target;
                weights.Add((ushort)(leaf.Indicator.Points.Value.TenThousandths / plan.Step.TenThousandths));
                targets.Add((long)(target.Value.Value * 100));
                actuals.Add(result.Actual is ActualValue.Quantity quantity ? (long)(quantity.Value.Value * 100) : 0);
                rules.Add(result.Actual switch
                {
                    ActualValue.NotApplicable => RaggedFrame.LineRule.NotApplicable,
                    ActualValue.NotReported => RaggedFrame.LineRule.NotReported,
                    _ => (target.Comparator, standard.QuantityRule.Value) switch
                    {
                        (Comparator.AtLeast, AttainmentRule) => RaggedFrame.LineRule.AtLeastOrNothing,
                        (Comparator.AtLeast, _) => RaggedFrame.LineRule.AtLeast,
                        (_, AttainmentRule) => RaggedFrame.LineRule.AtMostOrNothing,
                        _ => RaggedFrame.LineRule.AtMost,
                    },
                });
            }

            starts.Add(weights.Count);
        }

        var frame = new RaggedFrame
        {
            UnitStarts = starts.ToArray(),
            Weights = weights.ToArray(),
            Rules = rules.ToArray(),
            Basis = Column(reports, line => line.FullYearBudget),
            Executed = Column(reports, line => line.Executed),
        };
        return Compare(plan.Score(EvaluationColumns.Ragged(plan, frame, (ReadOnlyMemory<long>)targets.ToArray(), actuals.ToArray())),
            reports, standard, "ragged columns");
    });

    private static long[] Column(IEnumerable<SelfEvaluation> reports, Func<FundingLine, Reported<Money>> cell) =>
        [.. reports.Select(report => cell(report.Funding!.Total!).Value.Fen)];

    // what the kernels know: a proportion or all or nothing, with execution
    private static EvaluationStandard Plain(Dice dice) => SampleStandard.Plain with
    {
        QuantityRule = SampleStandard.Of<ScoringRule>(dice.Once(3) ? new AttainmentRule()
            : new ProportionRule(dice.Once(3) ? Ratio.Percent(dice.One(50, 60, 90)) : null)),
        Execution = SampleStandard.Of(new ExecutionRateRule(ExecutionBasis.FullYearBudget, dice.Named<ExecutionRateRule.ZeroBudgetPolicy>())),
        NotApplicable = SampleStandard.Of(dice.Named<NotApplicablePolicy>()),
        Direction = SampleStandard.Of(SampleStandard.Plain.Direction.Value with { Equality = dice.Named<DirectionPolicy.EqualityPolicy>() }),
        Rounding = SampleStandard.Of(new RoundingPolicy(new Rounding(dice.One(2, 2, 1, 4), dice.Named<Midpoint>()),
            dice.One(RoundingPolicy.RoundingPlace.Line, RoundingPolicy.RoundingPlace.Line, RoundingPolicy.RoundingPlace.Total))),
    };

    private static IEnumerable<(string Kind, string What)> Compare(BatchScores scores, List<SelfEvaluation> reports,
        EvaluationStandard standard, string where)
    {
        for (var unit = 0; unit < reports.Count; unit++)
        {
            var expected = Evaluation.Of(reports[unit], standard);
            if (expected.IsOpen is not null)
            {
                continue;
            }

            var total = scores.TotalOf(unit);
            var (theirs, ours) = ($"{total.Min}..{total.Max} {scores.GradeOf(unit)?.Code}",
                $"{Differences.Text(expected.Low)}..{Differences.Text(expected.High)} {expected.Grade}");
            if (theirs != ours)
            {
                yield return (
                    $"{where}: {standard.QuantityRule.Value.GetType().Name} {standard.NotApplicable.Value} {standard.Rounding.Value.Place}",
                    string.Create(CultureInfo.InvariantCulture, $"unit {unit}: batch {theirs}, oracle {ours}"));
            }
        }
    }
}
