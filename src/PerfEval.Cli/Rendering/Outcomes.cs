using PerfEval.Cli.Texts;
using PerfEval.Core.Amounts;
using PerfEval.Core.Assessing;
using PerfEval.Core.Findings;
using PerfEval.Core.Scoring;

namespace PerfEval.Cli.Rendering;

/// <summary>单项得分结果: what a scored line says in a cell.</summary>
internal static class Outcomes
{
    /// <summary>The score or its range, in the decimals of the standard; 不适用 where there is none.</summary>
    public static string ScoreOf(ScoredLine line, int decimals, Language language) =>
        line.Outcome is ScoreOutcome.NotApplicable ? CliText.NotApplicable.In(language) : line.Contribution.ToString(decimals);

    /// <summary>The score in a cell: a number, both ends of a range, or that there is none.</summary>
    public static string CellOf(ScoredLine line, Language language) => line.Outcome switch
    {
        ScoreOutcome.NotComputable => CliText.NotComputable.In(language),
        ScoreOutcome.NotApplicable => CliText.NotApplicable.In(language),
        _ => InWords(line.Contribution, language),
    };

    /// <summary>Points as a number or both ends of a range; one without an upper end is none.</summary>
    public static string InWords(PointsRange range, Language language) => (range.Exact, range.Max) switch
    {
        ({ } exact, _) => exact.ToString(),
        (_, { } most) => $"{range.Min}–{most}",
        _ => CliText.NotComputable.In(language),
    };

    /// <summary>
    /// How far a claimed score lies above (+) or below (-) what was recomputed; empty where it does not, or where nothing can be compared.
    /// </summary>
    public static string DifferenceOf(AssessedRow row) => row.Difference switch
    {
        { } above when above > Points.Zero => $"+{above}",
        { } below when below < Points.Zero => below.ToString(),
        _ => "",
    };
}
