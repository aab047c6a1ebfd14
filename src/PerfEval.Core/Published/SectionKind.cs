namespace PerfEval.Core.Published;

/// <summary>章节的类别: what a part of a report is about, by the words of its heading.</summary>
internal enum SectionKind
{
    /// <summary>标题部分: what stands before the first heading.</summary>
    Front = 0,

    /// <summary>基本情况: functions, offices, staff.</summary>
    Basic,

    /// <summary>收支情况: revenue and expenditure.</summary>
    Money,

    /// <summary>绩效情况: what was achieved.</summary>
    Performance,

    /// <summary>存在的问题: problems.</summary>
    Problems,

    /// <summary>改进措施: what is to be improved.</summary>
    Measures,

    /// <summary>问题和措施: both under one heading.</summary>
    ProblemsAndMeasures,

    /// <summary>其他: anything else.</summary>
    Other,
}
