using System;

namespace PerfEval.Core.Batch;

public sealed partial class BatchScoringPlan
{
    /// <summary>批量输出: what a run writes besides the totals, which it always writes.</summary>
    [Flags]
    public enum Outputs
    {
        /// <summary>总分 only.</summary>
        Totals = 0,

        /// <summary>单项得分: the score of every line.</summary>
        LineScores = 1,

        /// <summary>等级: the grade of every unit.</summary>
        Grades = 2,

        /// <summary>一级指标小计: the subtotal of every first level.</summary>
        GroupSubtotals = 4,
    }
}
