using PerfEval.Core.Amounts;

namespace PerfEval.Core.Budgeting;

/// <summary>预算收入: the revenue of the year, total = opening budget + adjustment.</summary>
public sealed record Revenue
{
    /// <summary>预算收入合计: the stated total.</summary>
    public Reported<Money> Total { get; init; }

    /// <summary>年初预算: the budget at the start of the year.</summary>
    public Reported<Money> Opening { get; init; }

    /// <summary>预算调整: positive for 追加, negative for 调减.</summary>
    public Reported<Money> Adjustment { get; init; }

    /// <summary>其他资金来源: money from other sources.</summary>
    public Reported<Money> OtherSources { get; init; }

    /// <summary>上年结转: money brought forward from last year.</summary>
    public Reported<Money> BroughtForward { get; init; }

    /// <summary>调整原因, where one is stated.</summary>
    public string? AdjustmentReason { get; init; }
}
