using System;

namespace PerfEval.Core.Reports;

public sealed partial record SelfEvaluation
{
    private const Columns AllColumns = (Columns)0x1FF;

    /// <summary>表上的栏: columns of a form in which a report states its figures; several together with <c>|</c>.</summary>
    /// <remarks>A set in one value and no list, so that databases map a report without looking into it.</remarks>
    [Flags]
    public enum Columns
    {
        /// <summary>无: none of them.</summary>
        None = 0,

        /// <summary>年初预算数 of the table of funds.</summary>
        OpeningBudget = 1,

        /// <summary>全年预算数 of the table of funds.</summary>
        FullYearBudget = 2,

        /// <summary>全年执行数 of the table of funds.</summary>
        Executed = 4,

        /// <summary>执行率 of the table of funds.</summary>
        Rate = 8,

        /// <summary>年度指标值 (target) of the indicators.</summary>
        Target = 16,

        /// <summary>实际完成值 (actual) of the indicators.</summary>
        Actual = 32,

        /// <summary>分值 (points) of the indicators.</summary>
        Points = 64,

        /// <summary>得分 (score) of the indicators.</summary>
        Score = 128,

        /// <summary>偏差原因分析及改进措施 (reason) of the indicators.</summary>
        Reason = 256,
    }
}
