using PerfEval.Core.Common;

namespace PerfEval.Core.Standards;

public sealed partial record StandardQuery
{
    /// <summary>没有用的标准: one that lies near what was asked for, and what kept it from being taken.</summary>
    /// <param name="Standard">评价标准.</param>
    /// <param name="Why">没有用的原因.</param>
    public sealed record PassedOver(EvaluationStandard Standard, PassedOver.Obstacle Why)
    {
        /// <summary>评价标准: the standard.</summary>
        public EvaluationStandard Standard { get; init => field = Given.Of(value); } = Given.Of(Standard);

        /// <summary>没有用的原因: the first thing that stood in the way.</summary>
        public Obstacle Why { get; init => field = Given.Defined(value); } = Given.Defined(Why);

        /// <summary>没有用的原因: what keeps a standard from being taken.</summary>
        public enum Obstacle
        {
            /// <summary>管别的年度: it governs other years.</summary>
            OtherYears = 0,

            /// <summary>管别的类别: it is for projects of another category.</summary>
            OtherCategory = 1,

            /// <summary>只用于它的表样: it is no default, and reports take it by naming its form.</summary>
            OnlyItsForm = 2,
        }
    }
}
