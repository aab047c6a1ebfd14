using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Assessing;
using PerfEval.Core.Checking.Checks;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;
using PerfEval.Core.Json;
using PerfEval.Core.Reports;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;
using PerfEval.Core.Tests.Fixtures;
using PerfEval.Core.Tests.Forms;
using Xunit;

namespace PerfEval.Core.Tests.Scoring;

/// <summary>Rows that the empty form came with and nobody filled in (指标2, ……), in reports that are not read from a sheet: no indicators.</summary>
public sealed class TemplateRowTests
{
    public static TheoryData<string> Names { get; } = [.. CasePage.Names];

    // with the policy of each standard, and with not applicable rows that get full points
    [Theory]
    [MemberData(nameof(Names))]
    public void They_change_neither_score_nor_grade_nor_rows_nor_any_finding_but_the_one_that_names_them(string name)
    {
        var (reading, result) = CasePage.Recheck(CasePage.Form(name));
        foreach (var policy in new[] { result.Selection.Standard.NotApplicable.Value, NotApplicablePolicy.Full })
        {
            var standard = result.Selection.Standard with { NotApplicable = result.Selection.Standard.NotApplicable with { Value = policy } };
            var without = Assess(reading.Report, standard);
            var with = Assess(With(reading.Report, "指标2", "……"), standard);

            Assert.Equal((without.Evaluation.Total, without.Evaluation.Grade), (with.Evaluation.Total, with.Evaluation.Grade));
            Assert.Equal(without.Rows.Select(row => row.Line.Name), with.Rows.Select(row => row.Line.Name));
            Assert.Equal(without.Rows.Select(row => row.Line.Contribution), with.Rows.Select(row => row.Line.Contribution));
            Assert.Equal(Codes(without), Codes(with));
            Assert.Equal(reading.Report.Goals.Count > 0, with.Findings.Any(finding => finding.Code == CheckCodes.TemplateResidue));
        }
    }

    [Fact]
    public void They_stay_in_the_report_as_filed()
    {
        var report = With(CasePage.Recheck(CasePage.Form(CasePage.Names[0])).Reading.Report, "指标2");
        Assert.Equal(report, PerfEvalJson.ReadReport(PerfEvalJson.WriteReport(report)).Value);
    }

    // controls: something filed makes the row an indicator whatever it is called, and any other name does
    [Fact]
    public void A_row_with_anything_filed_or_a_name_of_its_own_is_an_indicator()
    {
        var report = CasePage.Recheck(CasePage.Form(CasePage.Names[0])).Reading.Report;
        Assert.False(IsScored(report, "指标2", row => row));
        Assert.True(IsScored(report, "指标2活动", row => row));
        Assert.True(IsScored(report, "指标2", row => row with { ClaimedScore = Reported<Points>.Of(Points.Zero) }));
        Assert.True(IsScored(report, "指标2", row => row with { DeviationReason = "未实施" }));
        Assert.True(IsScored(report, "指标2", row => row with { Actual = new ActualValue.Wording("已办") }));
        Assert.True(IsScored(report, "指标2", row => row, indicator => indicator with { Points = Reported<Points>.Of(Points.From(5)) }));
        Assert.True(IsScored(report, "指标2", row => row, indicator => indicator with { Target = new TargetValue.Wording("办好") }));
    }

    // what another judged, and what the standard gives points, is a row of the page too
    [Fact]
    public void A_row_that_is_judged_or_has_points_of_the_standard_stands_in_the_assessment()
    {
        var report = With(CasePage.Recheck(CasePage.Form(CasePage.Names[0])).Reading.Report, "指标2");
        var plain = BuiltInStandards.Catalog.AsFiled;
        Assert.DoesNotContain(Assess(report, plain).Rows, IsTemplate);
        Assert.Contains(
            Assess(report with { Judgements = [new IndicatorJudgement(0, "empty0", new Judgement(Points.From(1), "某评委", "见材料"))] }, plain).Rows,
            IsTemplate);
        Assert.Contains(
            Assess(report, plain with { Assignments = [SampleStandard.Of(new IndicatorAssignment("指标2", Points.From(5), null))] }).Rows, IsTemplate);

        static bool IsTemplate(AssessedRow row) => row.Line.Name == "指标2";
    }

    private static bool IsScored(
        SelfEvaluation report, string name, System.Func<IndicatorResult, IndicatorResult> filed,
        System.Func<ThirdLevelIndicator, ThirdLevelIndicator>? of = null)
    {
        var with = With(report, [(of ?? (one => one))(Blank(0, name))], filed);
        return Scorer.Score(with, BuiltInStandards.Catalog.AsFiled).Lines.Any(line => line.Name == name && line.Outcome is not ScoreOutcome.NotApplicable);
    }

    private static Assessment Assess(SelfEvaluation report, EvaluationStandard standard) =>
        Assessor.Assess(report, new StandardSelection(standard, SelectionReason.NamedByCaller));

    private static IEnumerable<string> Codes(Assessment assessment) => assessment.Findings
        .Where(finding => finding.Code != CheckCodes.TemplateResidue)
        .Select(finding => finding.Code + " " + finding.Message(Language.Chinese));

    private static SelfEvaluation With(SelfEvaluation report, params string[] names) =>
        With(report, [.. names.Select((name, i) => Blank(i, name))], row => row);

    private static ThirdLevelIndicator Blank(int id, string name) => new() { Id = "empty" + id, Name = name, Target = TargetValue.NotStated };

    // below the rows of the last second level of each goal
    private static SelfEvaluation With(
        SelfEvaluation report, ThirdLevelIndicator[] rows, System.Func<IndicatorResult, IndicatorResult> filed) => report with
        {
            Goals = [.. report.Goals.Select(goal =>
            {
                var first = goal.Tree.FirstLevels[^1];
                var second = first.SecondLevels[^1] with { Indicators = [.. first.SecondLevels[^1].Indicators, .. rows] };
                first = first with { SecondLevels = [.. first.SecondLevels.Take(first.SecondLevels.Count - 1), second] };
                return new AnnualGoal(
                    new IndicatorTree([.. goal.Tree.FirstLevels.Take(goal.Tree.FirstLevels.Count - 1), first]),
                    [.. goal.Results, .. rows.Select(row => filed(new IndicatorResult { IndicatorId = row.Id, Actual = ActualValue.Blank }))])
                {
                    Expected = goal.Expected,
                    Actual = goal.Actual,
                    DeclaredPoints = goal.DeclaredPoints,
                };
            })],
        };
}
