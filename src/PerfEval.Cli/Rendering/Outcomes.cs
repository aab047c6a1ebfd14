using PerfEval.Cli.Texts;
using PerfEval.Core.Amounts;
using PerfEval.Core.Findings;
using PerfEval.Core.Scoring;

namespace PerfEval.Cli.Rendering;

/// <summary>单项得分结果: what a scored line says in a cell.</summary>
internal static class Outcomes
{
    /// <summary>The score or its range, in the decimals of the standard; 不适用 where there is none.</summary>
    public static string ScoreOf(ScoredLine line, int decimals, Language language) =>
        RangeOf(line) is { } range ? range.ToString(decimals) : CliText.NotApplicable.In(language);

    /// <summary>The score in a cell: a number, both ends of a range, or that there is none.</summary>
    public static string CellOf(ScoredLine line, Language language) => line.Outcome switch
    {
        ScoreOutcome.NotComputable => CliText.NotComputable.In(language),
        ScoreOutcome.NotApplicable => CliText.NotApplicable.In(language),
        _ => InWords(RangeOf(line)!.Value, language),
    };

    /// <summary>Points as a number or both ends of a range; one without an upper end is none.</summary>
    public static string InWords(PointsRange range, Language language) => (range.Exact, range.Max) switch
    {
        ({ } exact, _) => exact.ToString(),
        (_, { } most) => $"{range.Min}–{most}",
        _ => CliText.NotComputable.In(language),
    };

    /// <summary>The score as a range; null where the line does not apply.</summary>
    public static PointsRange? RangeOf(ScoredLine line) => line.Outcome switch
    {
        ScoreOutcome.Scored scored => PointsRange.Exactly(scored.Points),
        ScoreOutcome.Ranged ranged => ranged.Range,
        ScoreOutcome.NotApplicable => null,
        _ => line.Contribution,
    };

    /// <summary>Why the score is not one number; null where it is, or where the step itself says so.</summary>
    public static Remark? WhyOf(ScoredLine line) => line.Outcome.Reason?.Sentence;

    /// <summary>The total, in the decimals of the standard; 无法计分 where no indicator was scored.</summary>
    public static string TotalOf(ScoredEvaluation evaluation, int decimals, Language language) =>
        evaluation.HasTotal ? evaluation.Total.ToString(decimals) : CliText.NoTotal.In(language);

    /// <summary>
    /// Why there is no definite grade; null where there is one. The calculation ends with the grade, or with why there is none.
    /// </summary>
    public static string? WhyNoGrade(ScoredEvaluation evaluation, Language language) =>
        evaluation.Grade is null ? evaluation.Explanation.Parts[^1].Sentence(language) : null;

    /// <summary>
    /// How far a claimed score lies above (+) or below (-) what was recomputed;
    /// empty where it does not, or where there is nothing to compare.
    /// </summary>
    public static string DifferenceOf(ScoredLine line, Reported<Points> claimed)
    {
        if (!claimed.HasValue || RangeOf(line) is not { } range || range.Contains(claimed.Value))
        {
            return "";
        }

        var above = claimed.Value > range.Min;
        var difference = claimed.Value - (above ? range.Max.GetValueOrDefault() : range.Min);
        return (above ? "+" : "") + difference;
    }
}
