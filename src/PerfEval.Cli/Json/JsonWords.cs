using System;
using PerfEval.Core.Findings;
using PerfEval.Core.Scoring;

namespace PerfEval.Cli.Json;

/// <summary>The words that JSON outputs use for the library's closed vocabularies, the same in both languages.</summary>
internal static class JsonWords
{
    /// <summary>error, warning or note.</summary>
    public static string Of(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    /// <summary>What scoring a line came to.</summary>
    public static string Of(ScoreOutcome outcome) => outcome switch
    {
        ScoreOutcome.Scored => "scored",
        ScoreOutcome.Ranged => "ranged",
        ScoreOutcome.NotApplicable => "notApplicable",
        ScoreOutcome.NotReported => "notReported",
        ScoreOutcome.NotComputable => "notComputable",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "The outcome is none of the five."),
    };

    /// <summary>An enum value as JSON writes it: namedByCaller, standard, seen.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum
    {
        var name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
