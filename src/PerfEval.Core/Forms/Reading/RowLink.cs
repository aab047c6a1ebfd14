using PerfEval.Core.Forms.Filed;

namespace PerfEval.Core.Forms.Reading;

/// <summary>
/// 指标行的去向: which indicator, or which memo item (其中项) under it, a printed row became; or that it is a row of sums (小计, 合计).
/// </summary>
internal sealed record RowLink
{
    internal RowLink(int goalIndex, string indicatorId, int? memoIndex, FiledIndicatorRow remainder, bool hasTargetCell)
    {
        HasTargetCell = hasTargetCell;
        GoalIndex = goalIndex;
        IndicatorId = indicatorId;
        MemoIndex = memoIndex;
        Remainder = remainder;
    }

    /// <summary>A row of sums, kept as printed.</summary>
    internal static RowLink OfSums(int goalIndex, FiledIndicatorRow row) => new(goalIndex, "", null, row, false);

    /// <summary>A row of the blank form that nobody filled in, kept as printed.</summary>
    internal static RowLink OfPlaceholder(int goalIndex, FiledIndicatorRow row) =>
        new(goalIndex, "", null, row, false) { IsPlaceholder = true };

    /// <summary>小计, 合计: whether the row adds up others and is not an indicator; it is kept as printed.</summary>
    public bool IsSum => IndicatorId.Length == 0 && !IsPlaceholder;

    /// <summary>
    /// 表样空行 (指标2, ……): whether the row only holds a place on the blank form and is not an indicator; it is kept as printed.
    /// </summary>
    public bool IsPlaceholder { get; private init; }

    /// <summary>Position of the goal, from 0.</summary>
    public int GoalIndex { get; }

    /// <summary>指标编码 of the indicator, or of the one the memo item stands under; empty for a row that is no indicator.</summary>
    public string IndicatorId { get; }

    /// <summary>Position of the memo item under its indicator, from 0; null for the indicator itself.</summary>
    public int? MemoIndex { get; }

    /// <summary>Whether the points stand in the name of the row, 相关性（5分）, or in the merged cell of a row above it.</summary>
    internal bool HasNoPointsCell { get; init; }

    /// <summary>Whether the score is that of a coefficient, 得分系数, and stands in no cell.</summary>
    internal bool HasNoScoreCell { get; init; }

    /// <summary>Whether the target stood in one cell, rather than in columns for sign, number and unit.</summary>
    internal bool HasTargetCell { get; }

    /// <summary>
    /// The cells the indicator has no room for, as printed: merged levels, units and signs of their own columns, a scoring rule.
    /// </summary>
    internal FiledIndicatorRow Remainder { get; }
}
