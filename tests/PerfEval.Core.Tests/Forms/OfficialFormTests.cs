using System.Linq;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Forms;
using PerfEval.Core.Indicators;
using PerfEval.Core.Json;
using PerfEval.Core.Reports;
using Xunit;

namespace PerfEval.Core.Tests.Forms;

/// <summary>A report laid out as the ministry's form is read back as it was.</summary>
public sealed class OfficialFormTests
{
    [Fact]
    public void The_real_report_is_read_back() => AssertReadBack(Samples.ReceptionCentre2020);

    [Theory]
    [MemberData(nameof(CaseTests.Names), MemberType = typeof(CaseTests))]
    public void A_real_form_is_read_back(string name) => AssertReadBack(FormReader.Read(CasePage.Form(name)).Report);

    [Fact]
    public void A_form_to_be_filled_in_has_room_for_goals_and_indicators()
    {
        var blank = Samples.ReceptionCentre2020 with { Goals = [] };

        AssertReadBack(blank);
        var cells = FormSheet.Write(blank).Cells.ToLookup(cell => cell.Text).Where(same => same.Count() == 1).ToDictionary(
            same => same.Key, same => same.Single());
        Assert.Equal(2, cells["年度总体目标"].RowSpan);
        Assert.Equal(cells["年度总体目标"].Row + 2, cells["绩效指标"].Row);
        Assert.Equal(cells["绩效指标"].Row + 2, cells["总分"].Row);
    }

    private static void AssertReadBack(SelfEvaluation report)
    {
        var read = FormReader.Read(FormSheet.Read(FormSheet.Write(report)).Form!).Report;

        Assert.Equal(report.Subject.Name, read.Subject.Name);
        Assert.Equal(Year(report), Year(read));
        Assert.Equal(report.Claims, read.Claims);
        Assert.Equal(report.Funding, read.Funding);
        Assert.Equal(report.Goals.Select(goal => (goal.Expected, goal.Actual)), read.Goals.Select(goal => (goal.Expected, goal.Actual)));
        Assert.Equal(
            report.Rows.Select(row => row.Indicator with { Id = "", Target = WithUnit(row.Indicator.Target) }),
            read.Rows.Select(row => row.Indicator with { Id = "", Target = WithUnit(row.Indicator.Target) }));
        Assert.Equal(
            report.Rows.Select(row => row.Result with { IndicatorId = "", Actual = WithUnit(row.Result.Actual) }),
            read.Rows.Select(row => row.Result with { IndicatorId = "", Actual = WithUnit(row.Result.Actual) }));
    }

    private static FiscalYear? Year(SelfEvaluation report) => report.FiscalYear.TryGetValue(out var year) ? year : null;

    // the unit of a column is printed beside its number, so that the text is another and the value is the same
    private static TargetValue WithUnit(TargetValue target) => target is TargetValue.Quantity quantity ? quantity with { Raw = null } : target;

    private static ActualValue WithUnit(ActualValue actual) => actual is ActualValue.Quantity quantity ? quantity with { Raw = null } : actual;
}
