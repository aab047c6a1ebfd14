using PerfEval.Core.Amounts;
using PerfEval.Core.Findings;
using PerfEval.Core.Scoring;

namespace PerfEval.Reporting;

/// <summary>得分的文字: a score in a cell.</summary>
internal static class ScoreText
{
    /// <summary>The score of a line: a number, both ends of a range, or that there is none.</summary>
    public static string Of(ScoredLine line, Language language) => line.Outcome switch
    {
        ScoreOutcome.NotComputable => PageWords.NotComputable.In(language),
        ScoreOutcome.NotApplicable => PageWords.NotApplicable.In(language),
        _ => Of(line.Contribution, language),
    };

    /// <summary>Points: a number, both ends of a range, or that there is none.</summary>
    public static string Of(PointsRange points, Language language) => (points.Exact, points.Max) switch
    {
        ({ } exact, _) => exact.ToString(),
        (_, { } most) => $"{points.Min}–{most}",
        _ => PageWords.NotComputable.In(language),
    };
}
