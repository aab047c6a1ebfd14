using PerfEval.Core.Amounts;
using PerfEval.Core.Common;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Scoring;

/// <summary>
/// 评分结果: what a report comes to under a standard: a line for execution and one for each indicator, subtotals, the total as printed, its grade, the ledger and the whole
/// calculation. Never to be mistaken for what the filer claims.
/// </summary>
public sealed record ScoredEvaluation
{
    /// <summary>标准代码.</summary>
    public required string StandardId { get; init; }

    /// <summary>标准版本.</summary>
    public required string StandardVersion { get; init; }

    /// <summary>选定依据: why that standard.</summary>
    public required SelectionReason Selection { get; init; }

    /// <summary>得分行: execution first, where the form has it, then the indicators in the order printed.</summary>
    public required EquatableList<ScoredLine> Lines { get; init; }

    /// <summary>一级指标小计, in the order printed.</summary>
    public required EquatableList<ScoredGroup> Groups { get; init; }

    /// <summary>总分, rounded as printed; a range where a line is one.</summary>
    public required PointsRange Total { get; init; }

    /// <summary>等级 of the printed total; null where both ends do not fall in one band, and for a report that is cut short.</summary>
    public ScoredGrade? Grade { get; init; }

    /// <summary>已触发的限分与否决, each with its reason.</summary>
    public EquatableList<AppliedCap> Caps { get; init; }

    /// <summary>失分账.</summary>
    public required PointsLedger Ledger { get; init; }

    /// <summary>计算过程.</summary>
    public required ScoreExplanation Explanation { get; init; }
}
