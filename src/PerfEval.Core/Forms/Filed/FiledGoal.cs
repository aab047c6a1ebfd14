using PerfEval.Core.Common;

namespace PerfEval.Core.Forms.Filed;

/// <summary>年度目标: one goal block of a form as raw text. A cell of blanks only is null.</summary>
public sealed record FiledGoal
{
    /// <summary>序号 the indicator rows know the goal by.</summary>
    public string? Number { get; init => field = RawCell.Of(value); }

    /// <summary>目标分值: the points of the goal, as printed.</summary>
    public string? Points { get; init => field = RawCell.Of(value); }

    /// <summary>预期目标: the goal as planned.</summary>
    public string? Expected { get; init => field = RawCell.Of(value); }

    /// <summary>实际完成情况: the goal as carried out.</summary>
    public string? Actual { get; init => field = RawCell.Of(value); }

    /// <summary>Where its cells stand.</summary>
    internal EquatableList<FiledAddress> Addresses { get; init; }
}
