using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Common;
using PerfEval.Core.Scoring;

namespace PerfEval.Core.Analysis;

/// <summary>Puts the lines of two scorings of one report side by side.</summary>
internal static class ComparedLines
{
    /// <summary>All lines, in the order printed.</summary>
    public static EquatableList<StandardComparison.Line> Of(ScoredEvaluation first, ScoredEvaluation second)
    {
        var firsts = first.Lines.ToDictionary(KeyOf);
        var seconds = second.Lines.ToDictionary(KeyOf);

        // the line that only one of them knows is execution, which stands before all others
        return [
            .. first.Lines.Where(line => !seconds.ContainsKey(KeyOf(line))).Select(line => new StandardComparison.Line(line, null)),
            .. second.Lines.Select(line => new StandardComparison.Line(firsts.GetValueOrDefault(KeyOf(line)), line)),
        ];
    }

    /// <summary>The lines that moved.</summary>
    public static EquatableList<StandardComparison.LineChange> Moved(ScoredEvaluation before, ScoredEvaluation after) =>
        Of(before, after).Where(line => line.Moved).Select(line => line.Change).ToEquatableList();

    private static (LineKind Kind, int? Goal, string? Indicator) KeyOf(ScoredLine line) => (line.Kind, line.GoalIndex, line.IndicatorId);
}
