namespace PerfEval.Core.Indicators;

/// <summary>比较符号 (指标性质) printed before a target value.</summary>
public enum Comparator
{
    /// <summary>至少: at least, written ≥, 不少于 or 以上.</summary>
    AtLeast = 0,

    /// <summary>至多: at most, written ≤, 不超过 or 以内.</summary>
    AtMost,

    /// <summary>等于: exactly, written =.</summary>
    Equal,

    /// <summary>&gt;, 大于.</summary>
    MoreThan,

    /// <summary>&lt;, 小于.</summary>
    LessThan,
}
