using System.Linq;
using PerfEval.Core.Assessing;
using PerfEval.Core.Checking.Checks;
using PerfEval.Core.Forms;
using PerfEval.Core.Json;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;
using Xunit;

namespace PerfEval.Core.Tests.Json;

/// <summary>Two more standards, written with nothing but the page for those who write one, on a form each whose rows are worked by hand.</summary>
public sealed class GuideExerciseTests
{
    // each first level divides 100 over its second levels, the third levels print their part of it; a reason that is due and not given takes 5
    //  17.50  50 × 35 %
    //  17.95  50 × 40 % × 72 ÷ 80.21 = 17.9528…, with its reason
    //  12.50
    //   4.00  10 × 9/10, and 5 off
    //   7.50
    //   5.00
    //   2.50
    //   0.00  是 and 否
    //   5.00
    //   5.00
    //   1.75  7.5 × 81/90, and 5 off
    [Fact]
    public void Nested_weights_and_reasons_of_the_inspection_funds()
    {
        const string form = """
            专项经费绩效评价表（2016年度）
            项目名称,口岸检疫设备购置,,,,,,
            一级指标,二级指标,三级指标,年度指标值,实际完成值,分值,得分,原因
            预算绩效,预算执行,7月执行进度,≥40%,42%,35,,
            预算绩效,预算执行,11月执行进度,≥80.21%,72%,40,,招标推迟
            预算绩效,预算管理,制度健全,是,是,25,,
            产出,数量,购置设备,≥10台,9台,40,,
            产出,质量,验收合格率,100%,100%,30,,
            产出,时效,按期到位,是,是,20,,
            产出,成本,控制在预算内,是,是,10,,
            效果,经济效益,减少损失,是,否,30,,未统计
            效果,社会效益,查验时间,≤2天,2天,20,,
            效果,可持续影响,设备完好率,≥95%,95%,20,,
            效果,满意度,企业满意度,≥90%,81%,30,,
            """;
        var evaluation = Scorer.Score(FormReader.Read(FormSheet.ReadText(form).Form!).Report, Read("ciq-earmarked-2016.json"));

        Assert.Equal(
            ["17.5", "17.95", "12.5", "4", "7.5", "5", "2.5", "0", "5", "5", "1.75"], evaluation.Lines.Select(line => line.Score.ToString()!));
        Assert.Equal("78.7", evaluation.Total.ToString());
    }

    // 20 × 92 %; 20 × 24/30, better than 20 × 9/12; 10; 10 × 5/8; 40
    [Fact]
    public void Either_of_two_of_the_idle_funds()
    {
        const string form = """
            部门盘活存量资金考核表（2017年度）
            部门名称,某市水务局,,,,,
            一级指标,二级指标,考核指标,年度工作目标,完成情况,分值,考评得分
            一般公共预算支出管理,支出进度,预算完成率,≥100%,92%,20,18.4
            一般公共预算支出管理,结转结余,结转结余率,≤9%,12%,20,
            一般公共预算支出管理,结转结余,结转结余压减率,≥30%,24%,20,16
            一般公共预算支出管理,应付款项,应付款项占比,≤5%,4%,10,10
            一般公共预算支出管理,应付款项,应付款项压减率,≥10%,2%,10,
            一般公共预算支出管理,应收款项,应收款项占比,≤5%,8%,10,6.25
            一般公共预算支出管理,应收款项,应收款项压减率,≥10%,5%,10,
            其他考核,其他,其他工作,完成,完成,40,40
            合计,,,,,100,90.65
            """;
        var reading = FormReader.Read(FormSheet.ReadText(form).Form!);
        var assessment = Assessor.Assess(
            reading.Report, new StandardSelection(Read("stock-funds-2017.json"), SelectionReason.NamedByCaller), reading.Findings);

        Assert.Equal(["18.4", "15", "16", "10", "2", "6.25", "5", "40"], assessment.Evaluation.Lines.Select(line => line.Score.ToString()!));
        Assert.Equal("90.65", assessment.Evaluation.Total.ToString());
        // one of two is all there is to score, and its points are those of both
        Assert.DoesNotContain(assessment.Findings, finding =>
            finding.Code == CheckCodes.ScoreNotFiled || finding.Code == CheckCodes.PointsNotFull || finding.Code == CheckCodes.TotalNotSumOfScores);
    }

    [Theory]
    [InlineData("ciq-earmarked-2016.json")]
    [InlineData("stock-funds-2017.json")]
    public void Nothing_is_to_be_said_of_them(string file) => Assert.DoesNotContain(
        PerfEvalJson.ReviewStandard(CorpusFiles.Standard(file)).Problems, problem => problem.Severity > Core.Findings.Severity.Note);

    private static EvaluationStandard Read(string file) => PerfEvalJson.ParseStandard(CorpusFiles.Standard(file));
}
