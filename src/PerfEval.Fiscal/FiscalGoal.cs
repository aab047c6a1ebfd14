namespace PerfEval.Fiscal;

/// <summary>年度目标: a row of the table of goals.</summary>
public sealed record FiscalGoal
{
    /// <summary>主键 of the row; what indicators refer to where the system links them.</summary>
    public string? Id { get; init; }

    /// <summary>自评任务 the goal belongs to.</summary>
    public required string TaskId { get; init; }

    /// <summary>预期目标: the goal as planned.</summary>
    public string? Expected { get; init; }

    /// <summary>实际完成情况: the goal as carried out.</summary>
    public string? Actual { get; init; }

    /// <summary>删除标志: the flag for a deleted row.</summary>
    public string? IsDeleted { get; init; }
}
