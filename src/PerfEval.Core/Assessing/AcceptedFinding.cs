using NodaTime;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Assessing;

/// <summary>
/// 已接受的发现: a finding somebody has looked into and accepts, with the reason. It holds for one subject and year, and only as long as the
/// finding comes out with the same figures.
/// </summary>
/// <param name="Subject">评价对象名称 as the report gives it.</param>
/// <param name="FiscalYear">财政年度 of the report; null where it states none.</param>
/// <param name="Finding">检查发现 as it was accepted.</param>
/// <param name="Reason">接受的理由: why it is accepted.</param>
/// <param name="By">接受人: who accepted it.</param>
/// <param name="On">接受日期.</param>
public sealed record AcceptedFinding(string Subject, FiscalYear? FiscalYear, Finding Finding, string Reason, string By, LocalDate On)
{
    /// <summary>评价对象名称 as the report gives it.</summary>
    public string Subject { get; init => field = Given.Of(value); } = Given.Of(Subject);

    /// <summary>检查发现 as it was accepted.</summary>
    public Finding Finding { get; init => field = Given.Of(value); } = Given.Of(Finding);

    /// <summary>接受的理由: why it is accepted.</summary>
    public string Reason { get; init => field = Given.Of(value); } = Given.Of(Reason);

    /// <summary>接受人: who accepted it.</summary>
    public string By { get; init => field = Given.Of(value); } = Given.Of(By);
}
