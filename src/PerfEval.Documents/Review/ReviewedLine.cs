using System.Collections.Generic;
using PerfEval.Core.Amounts;
using PerfEval.Core.Assessing;
using PerfEval.Core.Findings;
using PerfEval.Core.Scoring;

namespace PerfEval.Documents.Review;

/// <summary>复核的一行: what is said beside a row of a sheet.</summary>
internal sealed class ReviewedLine(int row)
{
    /// <summary>行, from 1.</summary>
    public int Row { get; } = row;

    /// <summary>The scored lines that stand in it: one, or where indicators share a row several.</summary>
    public List<AssessedRow> Lines { get; } = [];

    /// <summary>The form whose total stands in it; null where it is the row of no total.</summary>
    public ReviewedForm? TotalOf { get; set; }

    /// <summary>The column of the score that is claimed; null where none is filed.</summary>
    public int? ScoreColumn { get; set; }

    /// <summary>Findings that stand in the row and in no cell of it.</summary>
    public List<Finding> OfRow { get; } = [];

    /// <summary>All findings of the row.</summary>
    public List<Finding> Findings { get; } = [];

    /// <summary>自评得分 that the one line, or the total, claims.</summary>
    public Points? Claimed => (TotalOf is { } total ? total.Assessment.Report.Claims.TotalScore : Only?.Claimed ?? default)
        .TryGetValue(out var points) ? points : null;

    /// <summary>复算得分 of the one line, or the total; null where there is none, or several.</summary>
    public PointsRange? Recomputed => (TotalOf?.Assessment.Evaluation, Only?.Line) switch
    {
        ({ } evaluation, _) => evaluation.HasTotal ? evaluation.Total : null,
        (_, { Outcome: not (ScoreOutcome.NotApplicable or ScoreOutcome.NotComputable) } line) => line.Contribution,
        _ => null,
    };

    /// <summary>Whether the row is scored.</summary>
    public bool IsScored => Lines.Count > 0 || TotalOf is not null;

    private AssessedRow? Only => Lines is [var only] ? only : null;
}
