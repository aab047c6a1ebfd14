namespace PerfEval.Core.Amounts;

/// <summary>单元格状态: what a filed cell holds. Blank is never zero, and not applicable is never blank.</summary>
public enum ReportedKind
{
    /// <summary>空白: nothing was filled in.</summary>
    Blank = 0,

    /// <summary>不适用: a "/", "–" or 一 was filled in.</summary>
    NotApplicable = 1,

    /// <summary>A value that could be read.</summary>
    Value = 2,

    /// <summary>无法识别: text that is not such a value, or a value out of range; kept as it stands.</summary>
    Unreadable = 3,
}
