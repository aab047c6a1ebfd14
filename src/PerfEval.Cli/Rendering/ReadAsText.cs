using System;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Cli.Texts;
using PerfEval.Core.Assessing;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;

namespace PerfEval.Cli.Rendering;

/// <summary>理解和未定的各一行: what was assumed in reading the rows, and why some have no one score, each said once for all its rows.</summary>
internal static class ReadAsText
{
    /// <summary>What was assumed; empty where nothing was.</summary>
    public static string AssumptionsOf(Assessment assessment, RowNumbers numbers, Language language)
    {
        List<string?> parts = [Directions(assessment, numbers, language)];
        var others =
            from row in assessment.Rows
            from assumption in row.Line.Assumptions
            where !assumption.IsOfDirection
            group numbers.Of(row) by Sentence(assumption, language);
        parts.AddRange(others.Select(group => group.Key.Fill(language, numbers.List(group, language))));
        return CliText.Joined(CliText.Semicolon, language, [.. parts]);
    }

    /// <summary>Why rows have a range or no score; empty where every row has one.</summary>
    public static string OpenOf(Assessment assessment, RowNumbers numbers, Language language)
    {
        var groups =
            from row in assessment.Rows
            let why = WhyOf(row.Line, language)
            where why is not null
            group numbers.Of(row) by why;
        var sentences = groups.Select(group => CliText.OpenBecause.Fill(language, numbers.List(group, language), group.Key));
        return CliText.Joined(CliText.Semicolon, language, [.. sentences]);
    }

    private static string? WhyOf(ScoredLine line, Language language) => line.Outcome switch
    {
        ScoreOutcome.NotReported => CliText.NoActualFiled.In(language),
        var outcome => outcome.Reason?.Render(language).TrimEnd('。', '.'),
    };

    // all of one sense in one clause; else those read as "at most" by number, which are the fewer in nearly every form
    private static string? Directions(Assessment assessment, RowNumbers numbers, Language language)
    {
        var assumed = assessment.Rows.Where(row => row.Line.Assumptions.Any(assumption => assumption.IsOfDirection)).ToList();
        var lower = assumed.Where(row => row.Line.Direction == Direction.LowerIsBetter).Select(numbers.Of).ToList();
        if (assumed.Count == 0)
        {
            return null;
        }

        return lower.Count == 0 || lower.Count == assumed.Count
            ? CliText.DirectionOne.Fill(language, assumed.Count, (lower.Count == 0 ? CliText.AtLeast : CliText.AtMost).In(language))
            : CliText.DirectionMixed.Fill(language, assumed.Count, numbers.List(lower, language));
    }

    private static LocalizedText Sentence(Assumption assumption, Language language) => assumption.Kind switch
    {
        AssumptionKind.UnitOfTarget => CliText.UnitOfTargetTaken,
        AssumptionKind.UnitOfActual => CliText.UnitOfActualTaken,
        AssumptionKind.UnitOfForm => CliText.UnitOfFormTaken,
        AssumptionKind.FilersJudgement => CliText.JudgedByFiler,
        _ => Verbatim(assumption.Render(language).TrimEnd('。', '.')),
    };

    // what the paper says may hold braces, which are no blanks to be filled
    private static LocalizedText Verbatim(string sentence)
    {
        var plain = sentence.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);
        return new LocalizedText("{0}" + plain, "{0}: " + plain);
    }
}
