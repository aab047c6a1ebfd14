namespace PerfEval.Core.Findings;

/// <summary>问题性质: what a finding bears on, in the order somebody who has to act on a form reads them.</summary>
public enum FindingConcern
{
    /// <summary>得分与等级: it changes points, a total or a grade.</summary>
    Result = 0,

    /// <summary>数据矛盾: money, people or figures that contradict each other.</summary>
    Contradiction = 1,

    /// <summary>须说明原因: a reason or support is owed.</summary>
    Reason = 2,

    /// <summary>漏填: something is not filled in, or not in a way that can be used.</summary>
    Blank = 3,

    /// <summary>指标设置: how indicators are set up, for the next year.</summary>
    Design = 4,

    /// <summary>读取说明: how a cell was read; to be known, with nothing to do about it.</summary>
    Reading = 5,
}
