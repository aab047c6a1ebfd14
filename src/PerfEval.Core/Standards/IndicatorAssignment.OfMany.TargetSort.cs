namespace PerfEval.Core.Standards;

public sealed partial record IndicatorAssignment
{
    public sealed partial record OfMany
    {
        /// <summary>指标值类型: the kinds of target that provisions tell apart.</summary>
        public enum TargetSort
        {
            /// <summary>定量: a number or a range.</summary>
            Quantity = 0,

            /// <summary>时限: a date.</summary>
            Date = 1,

            /// <summary>定性: words.</summary>
            Wording = 2,
        }
    }
}
