using PerfEval.Core.Amounts;
using PerfEval.Core.Common;

namespace PerfEval.Core.Indicators;

/// <summary>指标完成情况: what was filed about one indicator's result, matched to it by id.</summary>
public sealed partial record IndicatorResult
{
    /// <summary>指标编码 of the indicator.</summary>
    public required string IndicatorId { get; init => field = Given.Of(value); }

    /// <summary>实际完成值: what was achieved, as filed.</summary>
    public required ActualValue Actual { get; init => field = Given.Of(value); }

    /// <summary>得分 as the filer claims it; never a computed score.</summary>
    public Reported<Points> ClaimedScore { get; init; }

    /// <summary>偏差原因分析及改进措施: why the result deviates and what is to improve it; null where the cell is blank.</summary>
    public string? DeviationReason { get; init; }

    /// <summary>要素完成情况, where the indicator is a checklist.</summary>
    public EquatableList<ElementResult> Elements { get; init; }

    /// <summary>其中项: unscored parts.</summary>
    public EquatableList<MemoItem> MemoItems { get; init; }
}
