using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using PerfEval.Core.Amounts;
using PerfEval.Core.Common;
using PerfEval.Core.Indicators;
using PerfEval.Core.Reports;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Checking.Verdicts;

/// <summary>A row of the report and the line it scored by a standard. What several checks ask of a row is worked out once.</summary>
internal sealed record ScoredRow(ReportRow Filed, ScoredLine Line, EvaluationStandard Standard)
{
    private string? _name;
    private string? _target;
    private string? _actual;
    private IndicatorTerms? _terms;
    private bool? _givesReason;
    private bool? _isOfOtherSense;
    private StrongBox<ScoreCause?>? _cause;

    /// <summary>
    /// The rows of a report in the order filed, each with the line it scored: the scorer makes one for each, execution apart.
    /// </summary>
    public static List<ScoredRow> AllOf(SelfEvaluation report, ScoredEvaluation evaluation, EvaluationStandard standard)
    {
        var (filed, rows) = (report.Rows, new List<ScoredRow>(report.Rows.Count));
        var ahead = evaluation.Lines.Count - filed.Count;
        var dropped = CountedLines.Of(evaluation.Lines, standard).Dropped(
            line => WorthOf(evaluation.Lines[line], filed[line - ahead].Claimed));
        for (var i = 0; i < filed.Count; i++)
        {
            rows.Add(new ScoredRow(filed[i], evaluation.Lines[i + ahead], standard) { IsCounted = !dropped.Contains(i + ahead) });
        }

        return rows;
    }

    // what the filer counts is what the filer scores; without scores it is the best
    private static ExactSum WorthOf(ScoredLine line, Reported<Points> claimed) => ExactSum.Of(
        claimed.TryGetValue(out var score) ? score : line.Contribution.Min - line.Points!.Value - Points.Hundred);

    /// <summary>Its position among the indicators; −1 for a row left over from the empty form.</summary>
    public int Position { get; set; } = -1;

    public int GoalIndex => Filed.GoalIndex;

    /// <summary>Whether its points and score count: false for one of a group (二者择其一) that others are better than.</summary>
    public bool IsCounted { get; private init; } = true;

    /// <summary>三级指标 and the levels above it as filed and scored: where the form prints a weight, with that.</summary>
    public IndicatorLeaf Leaf => Filed.Leaf;

    /// <summary>The indicator as checks ask for it: a printed weight is the points it comes to.</summary>
    public ThirdLevelIndicator Indicator { get; } = Line.PointsOrigin == PointsOrigin.Weight
        ? Filed.Indicator with { Points = Line.Points ?? Reported<Points>.Blank }
        : Filed.Indicator;

    public IndicatorResult Result => Filed.Result;

    public Reported<Points> Claimed => Filed.Claimed;

    /// <summary>反向读取: whether the other sense of the target gives what is claimed.</summary>
    public bool IsOfOtherSense(CheckContext context) => _isOfOtherSense ??= OppositeSense.Explains(context, this);

    /// <summary>差异原因 of its claimed score; null where none is claimed or recognised.</summary>
    public ScoreCause? CauseOfClaim(CheckContext context) => (_cause ??= new(Result.ClaimedScore.TryGetValue(out var claimed)
        ? ScoreCauses.OfIndicator(context, this, claimed)
        : null)).Value;

    /// <summary>What the standard says of the row, which its actual value may decide: a bare target stands in the unit of that.</summary>
    public IndicatorTerms Terms => _terms ??= IndicatorTerms.Of(Leaf, Standard, Result.Actual);

    /// <summary>The name as texts are compared.</summary>
    public string FoldedName => _name ??= FoldedText.Of(Indicator.Name);

    /// <summary>The target as texts are compared; empty where none is stated.</summary>
    public string FoldedTarget => _target ??= FoldedText.Of(Indicator.Target.Text);

    /// <summary>The actual value as texts are compared; empty where none is reported.</summary>
    public string FoldedActual => _actual ??= FoldedText.Of(Result.Actual.Text);

    /// <summary>Whether the row gives a reason: neither a blank nor an answer the standard knows for none.</summary>
    public bool GivesReason => _givesReason ??= Reasons.IsGiven(Standard, Result.DeviationReason);

    /// <summary>Whether the row takes part in the scores: points or a score of its own.</summary>
    public bool IsScored => Indicator.Points.HasValue || Result.ClaimedScore.HasValue;

    /// <summary>Whether the name of the second level, or where it has none of the first, holds a word.</summary>
    public bool IsUnder(string word) =>
        (Leaf.Second.Name ?? Leaf.First.Name)?.Contains(word, StringComparison.Ordinal) == true;

    /// <summary>Whether the name of the first or of the second level holds a word.</summary>
    public bool IsAnywhereUnder(string word) => Leaf.Second.Name?.Contains(word, StringComparison.Ordinal) == true
        || Leaf.First.Name?.Contains(word, StringComparison.Ordinal) == true;

    public bool Equals(ScoredRow? other) => other is not null && Filed == other.Filed && Line == other.Line;

    public override int GetHashCode() => HashCode.Combine(Filed, Line);
}
