namespace PerfEval.Fiscal;

/// <summary>自评任务: a row of the table of self-evaluations, one for each report. Null is what the database holds as null.</summary>
public sealed record FiscalTask
{
    /// <summary>主键: the key of the row, as PM_PERF_SELF_EVAL.EVAL_ID. It comes back in the results.</summary>
    public required string Id { get; init; }

    /// <summary>财政年度, four digits.</summary>
    public string? Year { get; init; }

    /// <summary>区划: six digits, or nine that end in 000.</summary>
    public string? Region { get; init; }

    /// <summary>单位编码 of the budget unit.</summary>
    public string? AgencyCode { get; init; }

    /// <summary>单位名称 of the budget unit.</summary>
    public string? AgencyName { get; init; }

    /// <summary>主管部门名称: the competent department.</summary>
    public string? DepartmentName { get; init; }

    /// <summary>项目编码; null for the evaluation of a whole department.</summary>
    public string? ProjectCode { get; init; }

    /// <summary>项目名称; null for the evaluation of a whole department.</summary>
    public string? ProjectName { get; init; }

    /// <summary>业务类型: what is evaluated, in the system's words, as BUSTYPE; the profile says which mean a whole department.</summary>
    public string? Kind { get; init; }

    /// <summary>自评总分: the claimed total, in points.</summary>
    public string? TotalScore { get; init; }

    /// <summary>自评等级: the claimed grade, a word.</summary>
    public string? Grade { get; init; }

    /// <summary>删除标志: the flag for a deleted row.</summary>
    public string? IsDeleted { get; init; }
}
