using System;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Batch;
using PerfEval.Core.Batch.Kernels;
using PerfEval.Core.Forms;
using PerfEval.Core.Forms.Filed;
using PerfEval.Core.Json;
using PerfEval.Core.Reports;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;
using PerfEval.Core.Tests.Design;
using PerfEval.Core.Tests.Fixtures;
using Xunit;

namespace PerfEval.Core.Tests.Batch;

/// <summary>A batch is the scorer, unit by unit, under every standard, in every kernel, whatever was filed.</summary>
public sealed class BatchScorerTests
{
    private const BatchScoringPlan.Outputs Everything = BatchScoringPlan.Outputs.LineScores | BatchScoringPlan.Outputs.Grades | BatchScoringPlan.Outputs.GroupSubtotals;

    public static TheoryData<string, int> StandardsAndOddities
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (var name in BatchStandards.All.Keys)
            {
                data.Add(name, 3);
                data.Add(name, 40);
            }

            return data;
        }
    }

    [Fact]
    public void A_report_cut_short_has_no_grade_in_a_batch_either()
    {
        var plan = BatchScoringPlan.Compile(Seed.Standard);
        var columns = EvaluationColumns.Read(plan, [Seed.Report, Seed.Report with { Completeness = Completeness.CutShort }]);
        var scores = plan.Score(columns);

        Assert.Equal("优", scores.GradeOf(0)?.Label.Chinese);
        Assert.Null(scores.GradeOf(1));
        Assert.Equal(BatchScores.NoGrade, scores.Grades[1]);
    }

    [Theory]
    [InlineData("80", "80")]    // each goal has all the points: the total lies between them
    [InlineData("40", "40")]    // they share them
    [InlineData("50", "30")]
    public void Reports_of_several_goals_score_as_the_scorer_scores_them(string first, string second)
    {
        var report = FormReader.Read(new FiledForm
        {
            Completeness = Completeness.Complete,
            FundingRows = [new FiledFundingRow { Label = "年度资金总额", FullYearBudget = "100", Executed = "90", Points = "20" }],
            IndicatorRows =
            [
                new FiledIndicatorRow { Goal = "1", FirstLevel = "产出指标", Name = "甲", Target = "≥10个", Actual = "10个", Points = first },
                new FiledIndicatorRow { Goal = "2", FirstLevel = "产出指标", Name = "乙", Target = "≥10个", Actual = "8个", Points = second },
            ],
        }).Report;
        var standard = Scorer.Select(report, BuiltInStandards.Catalog).Standard;
        foreach (var kernel in KernelList.Usable.Append(BatchKernel.Reference))
        {
            var plan = BatchScoringPlan.Compile(standard, null, kernel);
            Offenders.None(ScorerAgreement.Differences(plan.Score(EvaluationColumns.Read(plan, [report]), Everything), [report], standard));
        }
    }

    [Theory]
    [MemberData(nameof(StandardsAndOddities))]
    public void Reports_score_as_the_scorer_scores_them(string name, int oddity)
    {
        var standard = BatchStandards.All[name];
        var reports = new ReportMaker(name.Length + oddity, oddity).Make(150);
        foreach (var kernel in KernelList.Usable.Append(BatchKernel.Reference))
        {
            var plan = BatchScoringPlan.Compile(standard, null, kernel);
            var scores = plan.Score(EvaluationColumns.Read(plan, reports), Everything);

            Offenders.None(ScorerAgreement.Differences(scores, reports, standard));
        }
    }

    [Theory]
    [MemberData(nameof(StandardsAndOddities))]
    public void Reports_on_a_shared_tree_score_as_the_scorer_scores_them(string name, int oddity)
    {
        var standard = BatchStandards.All[name];
        var maker = new ReportMaker(100 + name.Length + oddity, oddity);
        var tree = maker.Tree(9);
        // one among them filed another tree
        IReadOnlyList<SelfEvaluation> reports = [.. Enumerable.Range(0, 140).Select(_ => maker.Report(tree)), maker.Report()];
        foreach (var kernel in KernelList.Usable)
        {
            var plan = BatchScoringPlan.Compile(standard, tree, kernel, columnDecimals: 6);
            var columns = EvaluationColumns.Read(plan, reports);
            var scores = plan.Score(columns, Everything);

            Offenders.None(ScorerAgreement.Differences(scores, reports.SkipLast(1).ToList(), standard));
            Assert.Equal(Scorer.Score(reports[^1], standard).Total, scores.TotalOf(140));
        }
    }

    [Fact]
    public void Plain_reports_stay_in_the_kernels_and_odd_ones_are_counted()
    {
        var plan = BatchScoringPlan.Compile(BatchStandards.Plain);
        var plain = EvaluationColumns.Read(plan, new ReportMaker(5, 0).Make(200));
        var odd = EvaluationColumns.Read(plan, new ReportMaker(5, 60).Make(200));

        // what is left over is a target of 0 or less that was missed: no ratio exists
        Assert.InRange(plain.ReferenceUnitCount, 0, 120);
        Assert.InRange(odd.ReferenceUnitCount, plain.ReferenceUnitCount, 200);
        Assert.Equal(odd.ReferenceUnitCount, plan.Score(odd, BatchScores.For(odd)).ReferenceUnits);
    }

    [Fact]
    public void A_wrong_score_would_be_found()
    {
        var plan = BatchScoringPlan.Compile(BatchStandards.Plain);
        var reports = new ReportMaker(6, 0).Make(40);
        var scores = plan.Score(EvaluationColumns.Read(plan, reports), Everything);

        Assert.NotEmpty(ScorerAgreement.Differences(scores, reports, BatchStandards.With(new Rounding(1), RoundingPolicy.RoundingPlace.Line)));
    }

    [Fact]
    public void One_unit_at_a_time_scores_as_the_batch_does()
    {
        var plan = BatchScoringPlan.Compile(BatchStandards.Plain);
        var columns = EvaluationColumns.Read(plan, new ReportMaker(7, 20).Make(100));
        var scores = plan.Score(columns, Everything);
        for (var unit = 0; unit < columns.UnitCount; unit++)
        {
            var lines = new ushort[columns.LineCountOf(unit)];
            var one = plan.ScoreUnit(columns, unit, lines);

            Assert.Equal(scores.Totals[unit], one.Total);
            Assert.Equal(scores.Grades[unit], one.Grade);
            Assert.Equal(scores.LineScores.Slice(columns.FirstLineOf(unit), lines.Length).ToArray(), lines);
        }
    }

    [Theory]
    [InlineData(BatchScoringPlan.Outputs.Totals)]
    [InlineData(BatchScoringPlan.Outputs.LineScores)]
    [InlineData(BatchScoringPlan.Outputs.Grades)]
    [InlineData(BatchScoringPlan.Outputs.GroupSubtotals)]
    public void Asking_for_less_changes_no_total(BatchScoringPlan.Outputs outputs)
    {
        var maker = new ReportMaker(8, 10);
        var tree = maker.Tree(12);
        var shared = Enumerable.Range(0, 90).Select(_ => maker.Report(tree)).ToList();
        foreach (var (plan, reports) in ((BatchScoringPlan, IReadOnlyList<SelfEvaluation>)[])
            [(BatchScoringPlan.Compile(BatchStandards.Plain), maker.Make(90)), (BatchScoringPlan.Compile(BatchStandards.Plain, tree, columnDecimals: 6), shared)])
        {
            var columns = EvaluationColumns.Read(plan, reports);

            Assert.Equal(plan.Score(columns, Everything).Totals.ToArray(), plan.Score(columns, outputs).Totals.ToArray());
        }
    }

    [Fact]
    public void Permuting_the_units_permutes_the_batch()
    {
        var plan = BatchScoringPlan.Compile(BatchStandards.Plain);
        var reports = new ReportMaker(9, 15).Make(130);
        var order = Enumerable.Range(0, 130).ToArray();
        new Random(1).Shuffle(order);
        var straight = plan.Score(EvaluationColumns.Read(plan, reports));
        var shuffled = plan.Score(EvaluationColumns.Read(plan, order.Select(unit => reports[unit])));

        Assert.Equal(order.Select(unit => straight.TotalOf(unit)), Enumerable.Range(0, 130).Select(shuffled.TotalOf));
        Assert.NotEqual(straight.Totals.ToArray(), shuffled.Totals.ToArray());
    }
}
