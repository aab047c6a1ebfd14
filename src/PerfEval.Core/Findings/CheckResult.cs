namespace PerfEval.Core.Findings;

/// <summary>检查项及其结果: a check, known by the code it finds, and what it came to on one report.</summary>
/// <param name="Code">The code the check looks for.</param>
/// <param name="Outcome">Passed, found or skipped.</param>
/// <param name="Scope">检查范围: which of several things it looked at and which not; null for a check that looks at one thing.</param>
public sealed record CheckResult(FindingCode Code, CheckOutcome Outcome, Remark? Scope = null);
