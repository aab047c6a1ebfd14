using System;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Indicators;
using PerfEval.Core.Reports;
using PerfEval.Core.Scoring;

namespace PerfEval.Core.Checking.Verdicts;

/// <summary>A row of the report and the line it scored.</summary>
internal sealed record ScoredRow(ReportRow Filed, ScoredLine Line)
{
    private string? _name;
    private string? _target;
    private string? _actual;

    /// <summary>
    /// The rows of a report in the order filed, each with the line it scored: the scorer makes one for each, execution apart.
    /// </summary>
    public static List<ScoredRow> AllOf(SelfEvaluation report, ScoredEvaluation evaluation)
    {
        var lines = new Queue<ScoredLine>(evaluation.Lines.Where(line => line.Kind != LineKind.Execution));
        return [.. report.Rows.Select(row => new ScoredRow(row, lines.Dequeue()))];
    }

    public int GoalIndex => Filed.GoalIndex;

    public IndicatorLeaf Leaf => Filed.Leaf;

    public ThirdLevelIndicator Indicator => Filed.Indicator;

    public IndicatorResult Result => Filed.Result;

    public Reported<Points> Claimed => Filed.Claimed;

    /// <summary>The name as texts are compared.</summary>
    public string FoldedName => _name ??= FoldedText.Of(Indicator.Name);

    /// <summary>The target as texts are compared; empty where none is stated.</summary>
    public string FoldedTarget => _target ??= FoldedText.Of(Indicator.Target.Text);

    /// <summary>The actual value as texts are compared; empty where none is reported.</summary>
    public string FoldedActual => _actual ??= FoldedText.Of(Result.Actual.Text);

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
