using System.Collections.Generic;

namespace PerfEval.Fiscal;

/// <summary>复核: the results of all tasks, and what was wrong with the rows themselves.</summary>
/// <param name="Results">结果: of each task, in the order of the tasks, its total, its execution and its indicators.</param>
/// <param name="Problems">问题: rows that were left out, and why.</param>
public sealed record FiscalRecheck(IReadOnlyList<FiscalResult> Results, IReadOnlyList<FiscalProblem> Problems);
