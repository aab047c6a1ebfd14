namespace PerfEval.Core.Findings;

/// <summary>严重程度 of a finding. It belongs to the finding, not to its code.</summary>
public enum Severity
{
    /// <summary>提示: what a reader should know.</summary>
    Note = 0,

    /// <summary>疑点: what an auditor would ask about.</summary>
    Warning = 1,

    /// <summary>错误: what cannot be right.</summary>
    Error = 2,
}
