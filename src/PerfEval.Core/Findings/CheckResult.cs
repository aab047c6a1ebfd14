namespace PerfEval.Core.Findings;

/// <summary>检查项及其结果: a check, known by the code it finds, and what it came to on one report.</summary>
/// <param name="Code">The code the check looks for.</param>
/// <param name="Outcome">Passed, found or skipped.</param>
public sealed record CheckResult(FindingCode Code, CheckOutcome Outcome);
