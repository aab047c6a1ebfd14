using System.Linq;
using PerfEval.Core.Checking;
using PerfEval.Core.Checking.Checks;
using PerfEval.Core.Findings;
using PerfEval.Core.Reports;
using PerfEval.Core.Tests.Fixtures;
using Xunit;
using static PerfEval.Core.Tests.Fixtures.Rows;

namespace PerfEval.Core.Tests.Checking;

/// <summary>PE5103 says which identities it looked at, for one that held says nothing of the others.</summary>
public sealed class ScopeTests
{
    private static readonly SelfEvaluation Report = CleanReport.Report;

    [Fact]
    public void All_that_were_looked_at_are_named() => Assert.Equal(
        "已核对：收入 = 年初预算 + 调整、支出 = 基本支出 + 项目支出、结转结余 = 上年结转 + 收入 − 支出", ScopeOf(Report));

    [Fact]
    public void So_are_those_that_were_not() => Assert.Equal(
        "已核对：收入 = 年初预算 + 调整、支出 = 基本支出 + 项目支出；未核对（数据不全）：结转结余 = 上年结转 + 收入 − 支出",
        ScopeOf(Report.Revenue(revenue => revenue with { BroughtForward = default })));

    [Fact]
    public void A_broken_one_is_a_finding_and_the_others_are_still_told() => Assert.EndsWith(
        "未核对（数据不全）：收入 = 年初预算 + 调整",
        ScopeOf(Report.Revenue(revenue => revenue with { Adjustment = default }).Expenditure(spent => spent with { Basic = Cell(690) }))!, System.StringComparison.Ordinal);

    [Fact]
    public void Where_none_could_be_looked_at_there_is_a_reason_and_no_scope() =>
        Assert.Null(ScopeOf(Report with { Budget = null }));

    private static string? ScopeOf(SelfEvaluation report) => ReportChecker.Check(report, CleanReport.Standard).Results
        .Single(result => result.Code == CheckCodes.BudgetIdentityBroken).Scope?.Render(Language.Chinese);
}
