namespace PerfEval.Core.Scoring;

/// <summary>多个年度目标的计分: how the lines of several goals make one total.</summary>
internal enum GoalCounting
{
    /// <summary>合计: all goals are one sum.</summary>
    Together = 0,

    /// <summary>取平均: each goal is scaled to the full points less execution, and the goals count equally.</summary>
    Averaged = 1,

    /// <summary>权重未知: each goal is scaled likewise, and the total lies between the least and the greatest of them.</summary>
    Apart = 2,
}
