using System;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;

namespace PerfEval.Core.Json.Streaming.Plain;

/// <summary>资金情况 as far as bare amounts say it: the line of the total, and the sums of the lines below it.</summary>
internal struct PlainFunding
{
    public bool IsThere { get; set; }

    public bool HasTotal { get; set; }

    public Money? Opening { get; set; }

    public Money? FullYear { get; set; }

    public Money? Executed { get; set; }

    public Points? Points { get; set; }

    /// <summary>得分 of the total, whatever it is.</summary>
    public bool HasScore { get; set; }

    public Int128? OpeningSum { get; set; }

    public Int128? FullYearSum { get; set; }

    public Int128? ExecutedSum { get; set; }

    /// <summary>分值 of the first source that has any.</summary>
    public Points? PointsOfSource { get; set; }

    /// <summary>The cell of the line that carries the points; see <see cref="FundingTable.ScoredLine"/>.</summary>
    public readonly Points? ScoredPoints => Points is not null || HasScore ? Points : PointsOfSource;

    /// <summary>
    /// The amount of a column where the total states it and its lines do not contradict; null where only the table can tell.
    /// </summary>
    public readonly Money? Amount(FundingColumn column, Money tolerance)
    {
        var (stated, sum) = column switch
        {
            FundingColumn.OpeningBudget => (Opening, OpeningSum),
            FundingColumn.FullYearBudget => (FullYear, FullYearSum),
            FundingColumn.Executed => (Executed, ExecutedSum),
            _ => throw new ArgumentOutOfRangeException(nameof(column), column, "The column is not a named one."),
        };
        var isSound = stated is { } amount && (sum is not { } lines || Int128.Abs(amount.Fen - lines) <= tolerance.Fen);
        return isSound ? stated : null;
    }
}
