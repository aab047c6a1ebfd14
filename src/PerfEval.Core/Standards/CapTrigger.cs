using System;
using PerfEval.Core.Amounts;
using PerfEval.Core.Common;

namespace PerfEval.Core.Standards;

/// <summary>触发条件: what puts a cap on the total. A closed family.</summary>
public abstract record CapTrigger
{
    private CapTrigger()
    {
    }

    /// <summary>重大事项: an event the report or the reviewer names, such as 重大违规违纪.</summary>
    /// <param name="Name">事项名称.</param>
    public sealed record Incident(string Name) : CapTrigger
    {
        /// <summary>事项名称: the name of the incident.</summary>
        public string Name { get; init => field = Given.Of(value); } = Given.Of(Name);
    }

    /// <summary>得分率不足: a line, an indicator or 预算执行率, scores below a share of its points; a line of 0 points has none.</summary>
    public sealed record ScoreBelow : CapTrigger
    {
        /// <summary>A line below a share.</summary>
        /// <param name="line">三级指标名称, or 预算执行率.</param>
        /// <param name="share">得分 ÷ 分值, above 0 and at most 1.</param>
        /// <exception cref="ArgumentOutOfRangeException">The share is not above 0 and at most 1.</exception>
        public ScoreBelow(string line, Ratio share)
        {
            if (share <= Ratio.Zero || share > Ratio.One)
            {
                throw new ArgumentOutOfRangeException(nameof(share), share, "A score can be below a share above 0 and at most 1.");
            }

            (Line, Share) = (Given.Of(line), share);
        }

        /// <summary>三级指标名称, or 预算执行率.</summary>
        public string Line { get; }

        /// <summary>得分 ÷ 分值 it must reach.</summary>
        public Ratio Share { get; }
    }
}
