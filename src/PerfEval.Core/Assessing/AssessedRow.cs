using PerfEval.Core.Amounts;
using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Common;
using PerfEval.Core.Reports;
using PerfEval.Core.Scoring;

namespace PerfEval.Core.Assessing;

/// <summary>
/// 单项评定: one row with what was filed, what it comes to, and how the two stand to each other. The execution row (预算执行率) is one of them.
/// </summary>
public sealed record AssessedRow
{
    /// <summary>指标行 as filed: goal, indicator and result; null for execution, whose cells stand in the funding table.</summary>
    public required ReportRow? Filed { get; init; }

    /// <summary>复算结果: the scored line of the row.</summary>
    public required ScoredLine Line { get; init; }

    /// <summary>自评得分 as filed, for execution that of the scored funding line.</summary>
    public required Reported<Points> Claimed { get; init; }

    /// <summary>复核结论: how the claim stands to the recomputation.</summary>
    public required ScoreVerdict Verdict { get; init => field = Given.Defined(value); }

    /// <summary>自评 − 复算, in points; to the nearer end of a range, 0 inside it; null where there is nothing to compare.</summary>
    public required Points? Difference { get; init; }

    /// <summary>已写明原因: whether the row says why it is as it is, by the words the standard takes for no reason (无, 0, /).</summary>
    public required bool HasReason { get; init; }

    /// <summary>差异原因; null where the figures show none.</summary>
    public required ScoreCause? Cause { get; init => field = Given.Defined(value); }
}
