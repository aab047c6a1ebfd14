namespace PerfEval.Core.Standards;

/// <summary>多个年度目标的处理: how the indicator points of several goals are counted.</summary>
public enum GoalPolicy
{
    /// <summary>合计: the points of all goals are one sum (40 + 40).</summary>
    Together = 0,

    /// <summary>
    /// 各目标均为满分时取平均: where every goal has the whole indicator points to itself
    /// (80 each) the goals count equally; goals that share them are added up.
    /// </summary>
    Averaged = 1,
}
