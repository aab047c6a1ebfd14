using System;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Batch;
using PerfEval.Core.Batch.Summaries;
using PerfEval.Core.Standards;
using Xunit;

namespace PerfEval.Core.Tests.Batch;

/// <summary>Columns, attributes and standards no batch can hold are refused as arguments, and nothing overflows later.</summary>
public sealed class BatchMisuseTests
{
    private static readonly BatchScoringPlan Plan = BatchScoringPlan.Compile(BatchStandards.Plain);

    [Theory]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    [InlineData(1)]
    [InlineData(int.MaxValue)]
    public void A_group_has_one_of_the_names(int name) => Assert.Throws<ArgumentException>(() => Columns(Frame() with
    {
        Groups = new RaggedFrame.Grouping { UnitStarts = (int[])[0, 1], LineStarts = (int[])[0, 1], NameIndexes = (int[])[name], Names = ["产出"] },
    }));

    [Theory]
    [InlineData(1_000_000_000_000_000_001, 0)]
    [InlineData(0, 1_000_000_000_000_000_001)]
    [InlineData(-1_000_000_000_000_000_001, 0)]
    [InlineData(long.MaxValue, long.MaxValue)]
    [InlineData(long.MinValue + 1, 0)]
    public void An_amount_beyond_those_there_can_be_is_refused_when_the_columns_are_read(long basis, long executed) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Columns(Frame() with { Basis = (long[])[basis], Executed = (long[])[executed], ExecutionWeights = (ushort[])[1_000] }));

    [Theory]
    [InlineData(1_000_000_000_000_000_000, 1_000_000_000_000_000_000)]
    [InlineData(-1_000_000_000_000_000_000, 0)]
    [InlineData(EvaluationColumns.Missing, 0)]
    [InlineData(0, EvaluationColumns.Missing)]
    public void An_amount_at_the_limit_and_a_missing_one_are_scored(long basis, long executed) =>
        Assert.Equal(1, Plan.Score(Columns(Frame() with { Basis = (long[])[basis], Executed = (long[])[executed], ExecutionWeights = (ushort[])[1_000] })).Totals.Length);

    [Theory]
    [InlineData(1 << 29)]
    [InlineData(int.MaxValue)]
    public void Any_number_of_cores_may_be_allowed(int degree)
    {
        var columns = Columns(Frame());
        var scores = BatchScores.For(columns);

        Plan.Score(columns, scores, degree);

        Assert.Equal(Plan.Score(columns).Totals.ToArray(), scores.Totals.ToArray());
    }

    [Theory]
    [InlineData(-2)]
    [InlineData(1)]
    public void A_department_has_one_of_the_names_or_none(int department) => Assert.Throws<ArgumentException>(() => BatchSummary.Of(
        Plan.Score(Columns(Frame())), new BatchSummary.UnitAttributes { Departments = (int[])[department], DepartmentNames = ["某局"] }));

    [Theory]
    [InlineData(255, true)]
    [InlineData(256, false)]
    public void A_batch_tells_so_many_grades_apart_and_no_more(int grades, bool isTaken)
    {
        var standard = BatchStandards.Plain with
        {
            Grades = BatchStandards.Plain.Grades with
            {
                Value = new GradeScale([.. Enumerable.Range(0, grades).Select(i =>
                    new GradeScale.Band($"g{i}", Points.FromTenThousandths((grades - 1 - i) * 100), new LocalizedText($"第{i}档", $"grade {i}"), []))]),
            },
        };

        var compiled = Record.Exception(() => BatchScoringPlan.Compile(standard));

        Assert.Equal(isTaken, compiled is null);
        Assert.True(isTaken || compiled is ArgumentException);
    }

    private static EvaluationColumns Columns(RaggedFrame frame) => EvaluationColumns.Ragged(Plan, frame, (long[])[10], (long[])[9]);

    private static RaggedFrame Frame() => new()
    {
        UnitStarts = (int[])[0, 1],
        Weights = (ushort[])[1_000],
        Rules = (RaggedFrame.LineRule[])[RaggedFrame.LineRule.AtLeast],
    };
}
