using PerfEval.Core.Common;
using PerfEval.Core.Indicators;

namespace PerfEval.Core.Standards;

public sealed partial record IndicatorAssignment
{
    /// <summary>
    /// 共同规定: what a standard says of all indicators of one sort at once: those under a level, with one kind of target, or of one
    /// direction. What it says of a single indicator by name comes first, what it says of all comes last.
    /// </summary>
    /// <param name="Name">名称 of the provision, as the standard lists it.</param>
    public sealed partial record OfMany(string Name)
    {
        /// <summary>名称 of the provision, as the standard lists it.</summary>
        public string Name { get; init => field = Given.Of(value); } = Given.Of(Name);

        /// <summary>所属指标: the first or second level they stand under; null for anywhere.</summary>
        public string? Under { get; init; }

        /// <summary>指标值类型: the kind of target they have; null for any.</summary>
        public TargetSort? Targets { get; init => field = Given.Defined(value); }

        /// <summary>方向: the direction in which a number as target is read; null for any, and for targets that are no number.</summary>
        public Direction? Direction { get; init => field = Given.Defined(value); }

        /// <summary>评分规则; null for that of all.</summary>
        public ScoringRule? Rule { get; init; }

        /// <summary>超额完成的处理; null for that of all.</summary>
        public OverTargetPolicy? OverTarget { get; init; }

        /// <summary>失分: what their lines lose besides the rule.</summary>
        public EquatableList<Loss> Losses { get; init; }
    }
}
