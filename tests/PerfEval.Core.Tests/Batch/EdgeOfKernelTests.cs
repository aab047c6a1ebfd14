using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Batch;
using PerfEval.Core.Batch.Kernels;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Common;
using PerfEval.Core.Indicators;
using PerfEval.Core.Reports;
using PerfEval.Core.Standards;
using PerfEval.Core.Tests.Design;
using Xunit;
using static PerfEval.Core.Tests.Fixtures.Rows;

namespace PerfEval.Core.Tests.Batch;

/// <summary>Where a kernel changes its way: units as long as a vector and one longer, grades that start between two steps of a
/// total.</summary>
public sealed class EdgeOfKernelTests
{
    private const BatchScoringPlan.Outputs Everything = BatchScoringPlan.Outputs.LineScores | BatchScoringPlan.Outputs.Grades | BatchScoringPlan.Outputs.GroupSubtotals;

    public static TheoryData<int> Lengths { get; } = [.. new[] { 0, 1, 15, 16, 17, 31, 32, 33, 34, 63, 64, 65, 129 }];

    // the long unit first, last and in between, so that the sums of its neighbours are read beside it
    [Theory]
    [MemberData(nameof(Lengths))]
    public void A_block_whose_longest_unit_has_so_many_lines_scores_as_the_scorer_does(int longest)
    {
        foreach (var at in new[] { 0, 1, 16, 17, 31, 32, 39 })
        {
            var reports = Enumerable.Range(0, 40).Select(unit => Report(unit == at ? longest : unit % 5)).ToList();
            foreach (var kernel in KernelList.Usable)
            {
                var plan = BatchScoringPlan.Compile(BatchStandards.Plain, null, kernel);
                var columns = EvaluationColumns.Read(plan, reports);

                Assert.Equal(longest <= KernelLimits.Padding, columns.Blocks[at / EvaluationColumns.BlockUnits].IsShort);
                Offenders.None(ScorerAgreement.Differences(plan.Score(columns, Everything), reports, BatchStandards.Plain));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Lengths))]
    public void Columns_of_a_host_know_their_longest_unit_too(int longest)
    {
        int[] lengths = [.. Enumerable.Range(0, 40).Select(unit => unit == 33 ? longest : unit % 5)];
        int[] starts = [0, .. lengths.Select((_, unit) => lengths.Take(unit + 1).Sum())];
        long[] values = [.. Enumerable.Range(0, starts[^1]).Select(i => (long)(i % 97) + 1)];
        ushort[] weights = [.. values.Select(value => (ushort)(16_383 - value))];
        var frame = new RaggedFrame { UnitStarts = starts, Weights = weights, Rules = values.Select(_ => RaggedFrame.LineRule.AtLeast).ToArray() };
        foreach (var kernel in KernelList.Usable)
        {
            var plan = BatchScoringPlan.Compile(BatchStandards.WithoutExecution with { FullPoints = BatchStandards.Roomy.FullPoints }, null, kernel);
            var scores = plan.Score(EvaluationColumns.Ragged(plan, frame, values, values));

            Assert.Equal(lengths.Select((length, unit) => weights.Skip(starts[unit]).Take(length).Sum(weight => weight)),
                scores.Totals.ToArray().Select(total => total == BatchScores.NoTotal ? 0 : total));
        }
    }

    // 90 points start 优; at 89.995, 89.9901 and 90.0001 the total of 90 or 89.99 lies just on one side
    [Theory]
    [InlineData(89.995, 2)]
    [InlineData(89.9901, 2)]
    [InlineData(90.0001, 2)]
    [InlineData(90, 2)]
    [InlineData(89.5, 0)]
    [InlineData(89.01, 0)]
    [InlineData(89.95, 1)]
    public void A_grade_that_starts_between_two_steps_is_reached_by_the_next_step_and_not_by_the_one_before(decimal bound, int decimals)
    {
        var scale = new GradeScale(
        [
            new GradeScale.Band("high", Points.From(bound), new LocalizedText("优", "high"), default),
                new GradeScale.Band("low", Points.Zero, new LocalizedText("差", "low"), default),
        ]);
        var standard = BatchStandards.With(new Rounding(decimals), RoundingPolicy.RoundingPlace.Line) with
        {
            ExecutionPoints = null,
            Grades = BatchStandards.Plain.Grades with { Value = scale }
        };
        var around = (long)(bound * 10_000) / 100 * 100;
        var reports = Enumerable.Range(-150, 301)
            .Select(off => Scoring(Points.FromTenThousandths((around + (off * 100)) / Step() * Step()))).ToList();
        foreach (var kernel in KernelList.Usable)
        {
            var plan = BatchScoringPlan.Compile(standard, null, kernel);
            var columns = EvaluationColumns.Read(plan, reports);
            var scores = plan.Score(columns, Everything);

            Assert.Equal(0, columns.ReferenceUnitCount);
            Assert.Contains("high", Enumerable.Range(0, reports.Count).Select(unit => scores.GradeOf(unit)!.Code));
            Assert.Contains("low", Enumerable.Range(0, reports.Count).Select(unit => scores.GradeOf(unit)!.Code));
            Offenders.None(ScorerAgreement.Differences(scores, reports, standard));
        }

        long Step() => WideMath.PowerOfTen(Points.Decimals - decimals);
    }

    private static SelfEvaluation Report(int lines) => Of(
        [.. Enumerable.Range(0, lines).Select(i => Indicator(AtLeast(3 + i), 1 + (i % 7), id: $"{i}"))],
            [.. Enumerable.Range(0, lines).Select(i => Did(2 + i))]);

    // one line that is reached, worth just the points
    private static SelfEvaluation Scoring(Points points) =>
        Of([Indicator(AtLeast(1), null) with { Points = points }], [Did(1)]) with { Funding = null };

    private static SelfEvaluation Of(IReadOnlyList<ThirdLevelIndicator> rows, IReadOnlyList<ActualValue> done) => new()
    {
        Subject = new Subject.Department(new BudgetUnit { Name = "某局" }),
        Funding = Funding(100, 100, 90, null),
        Goals = [new AnnualGoal(Tree([.. rows]),
            rows.Select((row, i) => new IndicatorResult { IndicatorId = row.Id, Actual = done[i] }).ToEquatableList())],
    };
}
