namespace PerfEval.Core.Amounts;

/// <summary>金额单位: how an amount is said, never how it is held. Forms print 万元, accounting systems 元.</summary>
public enum AmountUnit
{
    /// <summary>万元, ten thousand yuan: what self-evaluation forms print.</summary>
    WanYuan = 0,

    /// <summary>元, yuan.</summary>
    Yuan = 1,

    /// <summary>亿元, a hundred million yuan.</summary>
    YiYuan = 2,

    /// <summary>百元, a hundred yuan.</summary>
    BaiYuan = 3,

    /// <summary>千元, a thousand yuan.</summary>
    QianYuan = 4,

    /// <summary>百万元, a million yuan.</summary>
    BaiWanYuan = 5,

    /// <summary>千万元, ten million yuan.</summary>
    QianWanYuan = 6,

    /// <summary>十亿元, a thousand million yuan.</summary>
    ShiYiYuan = 7,
}
