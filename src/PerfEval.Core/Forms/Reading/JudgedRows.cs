using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Common;
using PerfEval.Core.Forms.Cells;
using PerfEval.Core.Forms.Filed;
using PerfEval.Core.Indicators;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Forms.Reading;

/// <summary>
/// 按评分标准打分的行: rows that are judged and not measured: the form has no columns for target and actual value, or the row states a rule in a
/// first level none of whose rows has either. Their scores are the filer's judgement, and no target or actual value is asked for.
/// </summary>
internal sealed class JudgedRows(FiledForm form)
{
    private const string Filer = "填报单位";

    private readonly bool _isScoreTable = form.Columns is { Indicators.Count: > 0 } printed
        && !printed.Indicators.Contains(FormColumn.Target)
        && !printed.Indicators.Contains(FormColumn.Actual)
        && form.UnreadHeads.Count == 0;

    private readonly HashSet<GoalBuilder.First> _measured = [];
    private readonly List<IndicatorJudgement> _judgements = [];

    /// <summary>The judgements.</summary>
    public EquatableList<IndicatorJudgement> All => _judgements.ToEquatableList();

    /// <summary>Takes note of which first levels are measured.</summary>
    public void See(FiledIndicatorRow row, GoalBuilder.Slot? slot)
    {
        if (slot is not null && IsMeasured(row))
        {
            _measured.Add(slot.First);
        }
    }

    /// <summary>Takes a row that was read.</summary>
    public void Add(FiledIndicatorRow row, GoalBuilder.Slot slot, RowLink link)
    {
        var isJudged = link.MemoIndex is null && !_measured.Contains(slot.First) && (_isScoreTable || row.ScoringRule is not null);
        if (isJudged && ReportedCell.Score(row.Score, out _).TryGetValue(out var score))
        {
            var judgement = new Judgement(score, Filer, (row.ScoringRule ?? row.Reason ?? "").Trim());
            _judgements.Add(new IndicatorJudgement(link.GoalIndex, link.IndicatorId, judgement));
        }
    }

    private static bool IsMeasured(FiledIndicatorRow row) =>
        (row.Target ?? row.TargetNumber ?? row.AdjustedTarget ?? row.Actual) is not null;
}
