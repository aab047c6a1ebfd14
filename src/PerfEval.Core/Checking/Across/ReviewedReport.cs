using System.Collections.Generic;
using PerfEval.Core.Amounts;
using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Reports;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Checking.Across;

/// <summary>复核过的报告: the rows of a report that its review speaks of, execution first.</summary>
internal sealed class ReviewedReport
{
    private readonly EvaluationStandard _standard;

    public ReviewedReport(SelfEvaluation report, EvaluationStandard standard, ScoredEvaluation evaluation, Review review)
    {
        _standard = standard;
        if (review.Execution is { } execution && evaluation.Execution is { } line)
        {
            Add(line, report.Funding?.ScoredLine?.ClaimedScore ?? default, execution);
        }

        foreach (var row in ScoredRow.AllOf(report, evaluation, standard))
        {
            if (review.Of(row.GoalIndex, row.Indicator.Id) is { } cells)
            {
                Add(row.Line, row.Claimed, cells);
            }
        }
    }

    /// <summary>The rows.</summary>
    public List<ReviewedLine> Lines { get; } = [];

    /// <summary>备注扣分比例差 of the standard.</summary>
    public Ratio RemarkGap => _standard.Thresholds.Value.RemarkGap;

    private void Add(ScoredLine line, Reported<Points> claimed, Review.Cells cells) => Lines.Add(new ReviewedLine(
        line.Place, line.Name, line.Points, claimed.TryGetValue(out var points) ? points : null, cells,
        Reasons.IsGiven(_standard, cells.Remark) ? cells.Remark!.Trim() : ""));
}
