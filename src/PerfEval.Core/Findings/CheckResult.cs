namespace PerfEval.Core.Findings;

/// <summary>检查项及其结果: a check, known by the kind of finding it looks for, and its outcome on one report.</summary>
/// <param name="Kind">问题种类: what the check looks for.</param>
/// <param name="Outcome">检查结果: passed, found or skipped.</param>
/// <param name="Scope">检查范围: which of several things were examined and which were not; null for a check that examines one thing.</param>
public sealed record CheckResult(FindingKind Kind, CheckOutcome Outcome, Remark? Scope = null)
{
    /// <summary>问题代码: the stable code of the kind, such as PE1101.</summary>
    public FindingCode Code => Kind.Code;
}
