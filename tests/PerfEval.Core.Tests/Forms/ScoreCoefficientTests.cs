using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Findings;
using PerfEval.Core.Forms;
using Xunit;

namespace PerfEval.Core.Tests.Forms;

/// <summary>得分系数: the share of its points a filer gives an indicator, where the form has a column for it.</summary>
public sealed class ScoreCoefficientTests
{
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
}
