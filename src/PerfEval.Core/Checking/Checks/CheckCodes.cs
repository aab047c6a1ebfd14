namespace PerfEval.Core.Checking.Checks;

/// <summary>检查项的问题代码: the codes of the findings that checks make, PE1xxx to PE6xxx. Each stands with its check.</summary>
public static partial class CheckCodes;
