using System.Collections.Generic;

namespace PerfEval.Fiscal;

/// <summary>
/// 各表的行: the rows of the tables, of any number of tasks, in any order. The host reads them; nothing here opens a database.
/// </summary>
public sealed record FiscalRows
{
    /// <summary>自评任务: one row a report.</summary>
    public IReadOnlyList<FiscalTask> Tasks { get; init; } = [];

    /// <summary>年度目标: the goals of the tasks.</summary>
    public IReadOnlyList<FiscalGoal> Goals { get; init; } = [];

    /// <summary>资金: the funds of the tasks, one row a source.</summary>
    public IReadOnlyList<FiscalFund> Funds { get; init; } = [];

    /// <summary>绩效指标: the indicators of the tasks.</summary>
    public IReadOnlyList<FiscalIndicator> Indicators { get; init; } = [];
}
