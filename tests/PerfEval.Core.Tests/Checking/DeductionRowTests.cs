using System.Linq;
using PerfEval.Core.Findings;
using PerfEval.Core.Forms;
using PerfEval.Core.Tests.Forms;
using Xunit;

namespace PerfEval.Core.Tests.Checking;

/// <summary>A row whose points are printed as a negative number takes off: it is none of the full points, and a claim within it is in order.</summary>
public sealed class DeductionRowTests
{
    [Theory]
    [InlineData("扣分项,扣分,乙,无违规,违规1次,-5,-5", "95", "")]
    [InlineData("扣分项,扣分,乙,无违规,违规1次,-5,0", "100", "")]
    [InlineData("扣分项,扣分,乙,无违规,违规1次,-5,-2.5", "97.5", "")]
    [InlineData("扣分项,扣分,乙,无违规,违规1次,-5,-6", "94", "PE3104")]
    [InlineData("扣分项,扣分,乙,无违规,违规1次,-5,1", "101", "PE3104")]
    [InlineData("扣分项,扣分,乙,无违规,违规1次,5,-5", "95", "PE2104 PE3104")]
    public void A_claim_within_a_deduction_is_no_error_and_its_points_are_none_of_the_full_ones(string row, string total, string errors)
    {
        var form = FormSheet.ReadText(
            "一级指标,二级指标,三级指标,年度指标值,实际完成值,分值,得分\n产出,数量,甲,≥5座,5座,100,100\n" + row + "\n总分,,,,,," + total + "\n").Form!;
        var (reading, result) = CasePage.Recheck(form);
        var found = result.Findings.Where(finding => finding.Severity == Severity.Error);
        Assert.Equal(errors, string.Join(' ', found.Select(finding => finding.Code.ToString()).Distinct()));
    }
}
