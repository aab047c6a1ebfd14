namespace PerfEval.Core.Indicators;

/// <summary>比较符号 (指标性质) printed before a target value.</summary>
public enum Comparator
{
    /// <summary>≥, 不少于, 以上.</summary>
    AtLeast = 0,

    /// <summary>≤, 不超过, 以内.</summary>
    AtMost,

    /// <summary>=.</summary>
    Equal,

    /// <summary>&gt;, 大于.</summary>
    MoreThan,

    /// <summary>&lt;, 小于.</summary>
    LessThan,
}
