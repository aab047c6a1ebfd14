using System.Linq;
using PerfEval.Core.Assessing;
using PerfEval.Core.Forms.Filed;
using PerfEval.Core.Reports;
using Xunit;

namespace PerfEval.Core.Tests.Forms;

/// <summary>A row with a damaged or misread cell is compared with nothing: the note on the cell is all there is to say.</summary>
public sealed class MisreadRowTests
{
    [Theory]
    [InlineData("90%", "290%", "8", "PE9004", ScoreVerdict.NotComparable)]          // likely ≥90%: neither 322 % of the target nor 2 points too few
    [InlineData("90%", "9O%", "8", "", ScoreVerdict.NotComparable)]
    [InlineData("90%", "290%", null, "PE9004", ScoreVerdict.NotClaimed)]
    [InlineData("90%", "200%", "10", "PE3102", ScoreVerdict.Same)]
    [InlineData("90%", "80%", "10", "PE3101", ScoreVerdict.BreaksRule)]
    public void It_takes_part_in_no_comparison(string target, string actual, string? score, string codes, ScoreVerdict verdict)
    {
        var (reading, result) = CasePage.Recheck(new FiledForm
        {
            Year = "2022",
            IndicatorRows = [new FiledIndicatorRow { FirstLevel = "满意度指标", SecondLevel = "服务对象满意度", Name = "群众满意度", Target = target, Actual = actual, Points = "10", Score = score }],
            Completeness = Completeness.CutShort,
        });
        Assert.Equal(verdict, result.Rows[^1].Verdict);
        Assert.Equal(verdict == ScoreVerdict.BreaksRule, result.Total.BreakingRules != default);
        var found = result.Findings.Select(finding => finding.Code.ToString());
        Assert.Equal(codes, string.Join(' ', found.Where(code => code is "PE3101" or "PE3102" or "PE3106" or "PE9004")));
    }
}
