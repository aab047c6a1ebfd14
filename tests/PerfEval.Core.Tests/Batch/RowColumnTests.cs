using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck.Xunit;
using PerfEval.Core.Amounts;
using PerfEval.Core.Batch;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Common;
using PerfEval.Core.Indicators;
using PerfEval.Core.Reports;
using PerfEval.Core.Scoring;
using PerfEval.Core.Tests.Fixtures;
using Xunit;

namespace PerfEval.Core.Tests.Batch;

/// <summary>Columns made of a program's objects give the scores of reports that say the same.</summary>
public sealed class RowColumnTests
{
    private static readonly AnnualGoal Goal = Seed.Report.Goals[0];

    private static readonly BatchScoringPlan Plan = BatchScoringPlan.Compile(Seed.Standard, Goal.Tree);

    private static readonly Func<Row, decimal?>[] Selectors = [.. Enumerable.Range(0, 5).Select(i => (Func<Row, decimal?>)(row => row.Values[i]))];

    [Property]
    public bool Rows_score_as_their_reports(int[] numbers, bool isBlank)
    {
        var rows = numbers.Select(number => new Row(
            [number % 5 == 0 ? null : 1, (number & 1023) / 2m, 100, (number & 127) / 4m, 99], isBlank ? null : Money.FromFen(number & 0xFFFF), Money.FromFen(30_000)))
            .ToList();
        var scores = Plan.Score(EvaluationColumns.FromRows(Plan, rows, Selectors, row => row.Basis, row => row.Executed));

        return Enumerable.Range(0, rows.Count).All(unit => scores.TotalOf(unit) == Scorer.Score(ReportOf(rows[unit]), Seed.Standard).Total);
    }

    [Fact]
    public void Objects_are_read_once_and_in_order()
    {
        var asked = 0;
        IEnumerable<Row> Rows()
        {
            asked++;
            yield return new Row([1, 400, 100, 99, 99], Money.FromYuan(1), Money.FromYuan(1));
            yield return new Row([0, 0, 0, 0, 0], Money.FromYuan(1), Money.FromYuan(1));
        }

        var scores = Plan.Score(EvaluationColumns.FromRows(Plan, Rows(), Selectors, row => row.Basis, row => row.Executed));

        Assert.Equal((1, "100", "10"), (asked, scores.TotalOf(0).ToString(), scores.TotalOf(1).ToString()));
    }

    [Fact]
    public void Misuse_is_refused()
    {
        Row[] rows = [new([1, 400, 100, 99, 99.123m], Money.Zero, Money.Zero)];

        Assert.Throws<ArgumentNullException>(() => EvaluationColumns.FromRows<Row>(Plan, null!, Selectors));
        Assert.Throws<ArgumentException>(() => EvaluationColumns.FromRows(Plan, rows, Selectors[..4]));
        Assert.Throws<ArgumentException>(() => EvaluationColumns.FromRows(Plan, rows, [.. Selectors[..4], null!]));
        Assert.Throws<ArgumentException>(() => EvaluationColumns.FromRows(Plan, rows, Selectors, row => row.Basis));
        Assert.Throws<ArgumentException>(() => EvaluationColumns.FromRows(BatchScoringPlan.Compile(Seed.Standard), rows, Selectors));
        Assert.Contains(
            "来宾满意度",
            Assert.Throws<ArgumentException>(() => EvaluationColumns.FromRows(Plan, rows, Selectors, row => row.Basis, row => row.Executed)).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => EvaluationColumns.FromRows(
            Plan, [new Row([1, decimal.MaxValue, 1, 1, 1], Money.Zero, Money.Zero)], Selectors, row => row.Basis, row => row.Executed));
    }

    private static SelfEvaluation ReportOf(Row row)
    {
        List<IndicatorResult> results = [];
        for (var i = 0; i < row.Values.Length; i++)
        {
            var unit = ((TargetValue.Quantity)Goal.Tree.Leaves[i].Indicator.Target).Value.Unit;
            results.Add(Goal.Results[i] with
            {
                Actual = row.Values[i] is { } value ? new ActualValue.Quantity(Measure.Of(value, unit)) : ActualValue.Blank,
            });
        }

        return Seed.Report with
        {
            Goals = [new AnnualGoal(Goal.Tree, results.ToEquatableList())],
            Funding = new FundingTable
            {
                Total = new FundingLine
                {
                    Label = "合计",
                    FullYearBudget = row.Basis is { } basis ? basis : Reported<Money>.Blank,
                    Executed = row.Executed is { } executed ? executed : Reported<Money>.Blank,
                },
            },
        };
    }

    private sealed record Row(decimal?[] Values, Money? Basis, Money? Executed);
}
