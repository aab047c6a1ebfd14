using System;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Common;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Scoring;

/// <summary>
/// 评分结果: what a report comes to under a standard: a line for execution and one for each indicator, subtotals, the total as printed, its
/// grade, the ledger and the whole calculation. Never to be mistaken for what the filer claims.
/// </summary>
public sealed partial record ScoredEvaluation
{
    internal ScoredEvaluation(ScoredLine? execution, EquatableList<ScoredGoal> goals)
    {
        (Execution, Goals) = (execution, goals);
        var count = execution is null ? 0 : 1;
        foreach (var goal in goals)
        {
            foreach (var level in goal.Levels)
            {
                count += level.Lines.Count;
            }
        }

        var lines = new ScoredLine[count];
        var next = 0;
        if (execution is not null)
        {
            lines[next++] = execution;
        }

        foreach (var goal in goals)
        {
            foreach (var level in goal.Levels)
            {
                level.Lines.AsSpan().CopyTo(lines.AsSpan(next));
                next += level.Lines.Count;
            }
        }

        Lines = new EquatableList<ScoredLine>(lines);
    }

    /// <summary>标准代码: the id of the standard it was scored by.</summary>
    public required string StandardId { get; init; }

    /// <summary>标准版本: the version of that standard.</summary>
    public required string StandardVersion { get; init; }

    /// <summary>选定依据: why that standard.</summary>
    public required SelectionReason Selection { get; init => field = Given.Defined(value); }

    /// <summary>预算执行率的得分; null where neither the form nor the standard has execution.</summary>
    public ScoredLine? Execution { get; }

    /// <summary>各年度目标的得分, in the order printed: goals, their first levels, and the lines of the indicators.</summary>
    public EquatableList<ScoredGoal> Goals { get; }

    /// <summary>得分行: all lines of the tree in one list, execution first, then the indicators in the order printed.</summary>
    public EquatableList<ScoredLine> Lines { get; }

    /// <summary>
    /// 总分, rounded as printed, from 0 to the full points; a range where a line is one. Without an upper end where points are
    /// unknown, and from 0 on where there is none at all, see <see cref="HasTotal"/>. To rank by it use
    /// <see cref="PointsRange.ByLeast"/>, or <see cref="PointsRange.Exact"/> where only numbers are to be ranked.
    /// </summary>
    public required PointsRange Total { get; init; }

    /// <summary>
    /// 是否可以计分: whether an indicator was scored. Without one the total is not computable and
    /// means nothing: execution alone is not an evaluation. The explanation gives the reason.
    /// </summary>
    public bool HasTotal => HasIndicator(Lines);

    /// <summary>等级 of the printed total; null where both ends do not fall in one band, and for a report that is cut short.</summary>
    public ScoredGrade? Grade { get; init; }

    /// <summary>已触发的限分与否决, each with its reason.</summary>
    public EquatableList<AppliedCap> Caps { get; init; }

    /// <summary>失分账: where points were lost, entry by entry.</summary>
    public required PointsLedger Ledger { get; init; }

    /// <summary>计算过程: how the total was worked out, as data.</summary>
    public required ScoreExplanation Explanation { get; init; }

    /// <summary>The first levels of all goals, in the order printed.</summary>
    internal IEnumerable<ScoredLevel> Levels => Goals.SelectMany(goal => goal.Levels);

    internal static bool HasIndicator(EquatableList<ScoredLine> lines)
    {
        foreach (var line in lines)
        {
            if (line is { Kind: LineKind.Indicator, Outcome: not ScoreOutcome.NotApplicable })
            {
                return true;
            }
        }

        return false;
    }
}
