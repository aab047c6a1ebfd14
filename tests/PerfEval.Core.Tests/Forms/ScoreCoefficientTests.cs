using System;
using System.Linq;
using FsCheck.Xunit;
using PerfEval.Core.Amounts;
using PerfEval.Core.Assessing;
using PerfEval.Core.Checking.Checks;
using PerfEval.Core.Findings;
using PerfEval.Core.Forms;
using PerfEval.Core.Forms.Filed;
using PerfEval.Core.Forms.Reading;
using PerfEval.Core.Json;
using PerfEval.Core.Reports;
using PerfEval.Core.Standards;
using PerfEval.Core.Tests.Fixtures;
using Xunit;

namespace PerfEval.Core.Tests.Forms;

/// <summary>得分系数: the share of its points a filer gives an indicator, where the form has a column for it.</summary>
public sealed class ScoreCoefficientTests
{
    private static readonly long[] Steps = [10_000, 1_000, 100];

    [Theory]
    [InlineData("100%", "5")]
    [InlineData("95 %", "4.75")]
    [InlineData("９５％", "4.75")]
    [InlineData("79.27", "3.9635")]
    [InlineData("0%", "0")]
    [InlineData("1%", "0.05")]
    [InlineData("1", null)]
    [InlineData("0.95", null)]
    [InlineData("120%", null)]
    [InlineData("全部", null)]
    public void The_score_is_the_points_times_the_coefficient(string coefficient, string? score) =>
        Assert.Equal(score, ScoreCoefficient.Of(coefficient, Points.From(5))?.ToString());

    [Fact]
    public void A_score_that_is_filed_goes_before_it()
    {
        var reading = FormReader.Read(new FiledForm
        {
            IndicatorRows = [new FiledIndicatorRow { Name = "甲", Target = "5次", Actual = "5次", Points = "5", Score = "4", Coefficient = "100%" }],
        });

        Assert.Equal("4", reading.Report.Goals[0].Results[0].ClaimedScore.Value.ToString());
        Assert.Contains(reading.Findings, finding => finding.Code == FindingCodes.KeptAside);
    }

    [Fact]
    public void A_sheet_with_coefficients_alone_claims_their_scores_and_is_written_back()
    {
        const string sheet = "指标名称,年初指标值,调整指标值,全年完成值,得分系数(%),指标权重(分)\n培训次数,26次,12次,12次,100%,5\n检查次数,10次,,9次,90%,10\n";
        var form = FormSheet.ReadText(sheet).Form!;
        var reading = FormReader.Read(form);

        Assert.Equal(["5", "9"], reading.Report.Goals[0].Results.Select(result => result.ClaimedScore.Value.ToString()));
        Assert.Equal("26次", reading.Report.Goals[0].Tree.Leaves[0].Indicator.OpeningTarget?.Text);
        Assert.Equal(form, FormWriter.Write(reading));
    }

    [Theory]
    // 5 × 95 % = 4.75
    [InlineData("5", "95%", "4.75", null)]
    [InlineData("5", "95%", "4.8", null)]
    [InlineData("5", "95%", "5", null)]
    [InlineData("5", "95%", "4.6", "4.75")]
    [InlineData("5", "95%", "5.00", "4.75")]
    // 94 % may be anything from 93.5 % on, 9.35 of 10
    [InlineData("10", "94%", "9.44", null)]
    [InlineData("10", "94%", "9.46", "9.4")]
    [InlineData("10", "94.00%", "9.42", "9.4")]
    [InlineData("10", "0.94", "5", null)]
    [InlineData("10", "/", "5", null)]
    [InlineData("10", "94%", "/", null)]
    [InlineData("-10", "50%", "-10", null)]
    public void A_score_beside_it_is_held_against_it(string points, string coefficient, string score, string? computed)
    {
        var findings = FormReader.Read(Form(points, coefficient, score)).Findings.Where(finding => finding.Code == FindingCodes.ScoreNotOfCoefficient).ToList();

        Assert.Equal(computed, findings.SingleOrDefault()?.Arguments.Single(argument => argument.Name == "computed").Value.Render(Language.English));
        Assert.All(findings, finding => Assert.Equal(
            (Severity.Warning, "/goals/0/indicators/0/secondLevels/0/indicators/0/score"), (finding.Severity, finding.Place.ToPointer())));
    }

    // whatever is rounded from the product is of the coefficient; the control is one last decimal more on both sides
    [Property]
    public void A_score_rounded_from_the_product_is_of_it_and_a_step_further_is_not(byte points, ushort coefficient, byte decimals)
    {
        var (full, percent, kept) = (Points.From((points % 40) + 1), Points.FromTenThousandths((coefficient % 10_001) * 100), decimals % 3);
        var score = full.Times(Ratio.Of(percent.TenThousandths, 1_000_000), new Rounding(kept));

        Assert.False(IsFound(score));
        Assert.True(IsFound(score + Points.FromTenThousandths(Steps[kept] + 100)));

        bool IsFound(Points claimed) => ScoreCoefficient.Contradicting(
            Reported<Points>.Of(claimed, Printed(claimed, kept)), $"{Printed(percent, 2)}%", full) is not null;
    }

    [Theory]
    [InlineData("5次", "4", "95%", true, false)]   // all done: 5 are due, and 4 is wrong in both ways
    [InlineData("4次", "4", "95%", false, true)]   // 4 are due and claimed: the coefficient is what does not fit
    [InlineData("4次", "4.75", "95%", true, false)]
    public void A_score_that_is_wrong_besides_is_told_once(string actual, string score, string coefficient, bool differs, bool isOfCoefficient)
    {
        var reading = FormReader.Read(new FiledForm
        {
            Completeness = Completeness.Complete,
            IndicatorRows = [new FiledIndicatorRow { Name = "甲", Target = "≥5次", Actual = actual, Points = "5", Score = score, Coefficient = coefficient }],
        });
        var assessment = Assessor.Assess(reading.Report, new StandardSelection(SampleStandard.Plain, SelectionReason.NamedByCaller), reading.Findings);

        Assert.Equal(differs, assessment.Findings.Any(finding => finding.Code == CheckCodes.ScoreDiffers));
        Assert.Equal(isOfCoefficient, assessment.Findings.Any(finding => finding.Code == FindingCodes.ScoreNotOfCoefficient));
    }

    [Fact]
    public void Where_a_score_differs_it_is_said_that_the_coefficient_does_not_make_it_either()
    {
        // 3 of 5 done are 3 points; 3.6 is neither these nor 5 × 95 %
        var reading = FormReader.Read(new FiledForm
        {
            Completeness = Completeness.Complete,
            IndicatorRows = [new FiledIndicatorRow { Name = "甲", Target = "≥5次", Actual = "3次", Points = "5", Score = "3.6", Coefficient = "95%" }],
        });
        var finding = Assessor.Assess(reading.Report, new StandardSelection(SampleStandard.Plain, SelectionReason.NamedByCaller), reading.Findings)
            .Findings.Single(one => one.Code == CheckCodes.ScoreDiffers);

        Assert.EndsWith("也不是分值乘以表上的得分系数。", finding.What(Language.Chinese), StringComparison.Ordinal);
        Assert.EndsWith("Nor is it the points times the coefficient the form prints.", finding.What(Language.English), StringComparison.Ordinal);
    }

    // 30 is a weight in 100 of a level, and not the points a score is of
    [Fact]
    public void Printed_weights_are_no_points_a_coefficient_is_of()
    {
        var weighed = SampleStandard.Plain with
        {
            Weights = SampleStandard.Of(new FirstLevelStandard.Weighting(FirstLevelStandard.Weighting.PrintedWeight.OfFirstLevel, 2)),
        };
        var reading = FormReader.Read(Form("30", "95%", "14.25"));

        Assert.DoesNotContain(
            Assessor.Assess(reading.Report, new StandardSelection(weighed, SelectionReason.NamedByCaller), reading.Findings).Findings,
            finding => finding.Code == FindingCodes.ScoreNotOfCoefficient);
        Assert.Contains(
            Assessor.Assess(reading.Report, new StandardSelection(SampleStandard.Plain, SelectionReason.NamedByCaller), reading.Findings).Findings,
            finding => finding.Code == FindingCodes.ScoreNotOfCoefficient || finding.Code == CheckCodes.ScoreDiffers);
    }

    private static string Printed(Points points, int decimals) =>
        points.Value.ToString($"F{decimals}", System.Globalization.CultureInfo.InvariantCulture);

    private static FiledForm Form(string points, string coefficient, string score) => new()
    {
        IndicatorRows = [new FiledIndicatorRow { Name = "甲", Target = "≥5次", Actual = "5次", Points = points, Score = score, Coefficient = coefficient }],
    };
}
