using System.Linq;
using PerfEval.Cli.Output;
using PerfEval.Cli.Texts;
using PerfEval.Core.Amounts;
using PerfEval.Core.Assessing;
using PerfEval.Core.Findings;
using PerfEval.Core.Reports;

namespace PerfEval.Cli.Rendering;

/// <summary>结论行: what is to be done, and how many points hang on it, over- and underclaims apart.</summary>
internal static class VerdictText
{
    /// <summary>The line.</summary>
    public static string Of(Assessment assessment, Language language)
    {
        var accepted = assessment.Findings.Count - assessment.Standing.Count;
        return CliText.Joined(
            CliText.Stop,
            language,
            CliText.Joined(
                CliText.Separator, language, Words(assessment, language),
                accepted > 0 ? CliText.AcceptedCount.Fill(language, accepted) : null),
            assessment.Verdict == Verdict.NotAssessable ? null : Points(assessment, language));
    }

    /// <summary>The tone of a verdict.</summary>
    public static Tone ToneOf(Verdict verdict) => verdict switch
    {
        Verdict.Acceptable => Tone.Strong,
        Verdict.ToExplain => Tone.Warning,
        _ => Tone.Error,
    };

    /// <summary>How many findings of a severity stand.</summary>
    public static int Count(Assessment assessment, Severity severity) =>
        assessment.Standing.Count(finding => finding.Severity == severity);

    /// <summary>How far a claimed total lies from what its rows make; null where the two agree or cannot be held together.</summary>
    public static Points? TotalGap(Assessment assessment)
    {
        var total = assessment.Total;
        return assessment.Report.Completeness == Completeness.Complete
            && total.Claimed.TryGetValue(out var claimed) && total.SumOfClaims is { } sum && claimed != sum
            ? claimed - sum
            : null;
    }

    private static string Words(Assessment assessment, Language language)
    {
        var (errors, warnings) = (Count(assessment, Severity.Error), Count(assessment, Severity.Warning));
        var word = assessment.Verdict switch
        {
            Verdict.NotAssessable => With(WhyNot(assessment).In(language)),
            Verdict.ToRefile => With(null),
            Verdict.Acceptable => Assessment.NameOf(Verdict.Acceptable).In(language),
            _ => null,
        };
        var counts = CliText.Joined(
            CliText.Separator,
            language,
            errors > 0 ? CliText.ToCorrectCount.Fill(language, errors) : null,
            warnings > 0 ? CliText.ToExplainCount.Fill(language, warnings) : null);
        return CliText.Joined(CliText.Separator, language, word, counts);

        string With(string? why) =>
            Assessment.NameOf(assessment.Verdict).In(language) + (why is null ? "" : CliText.InBrackets.Fill(language, why));
    }

    private static Core.Standards.LocalizedText WhyNot(Assessment assessment) =>
        assessment.Total.Claimed.HasValue || assessment.Rows.Any(row => row.Claimed.HasValue)
            ? CliText.NothingComputable
            : CliText.NothingClaimed;

    private static string Points(Assessment assessment, Language language)
    {
        var gap = assessment.Total.BreakingRules;
        var zero = Core.Amounts.Points.Zero;
        var apart = assessment.Rows.Where(row => row is { Verdict: ScoreVerdict.BreaksRule, Difference: { } by } && by != zero).ToList();
        var explained = apart.Count(row => row.HasReason);
        var rows = CliText.Joined(
            CliText.Separator, language, CliText.RowsApart.Fill(language, apart.Count),
            explained > 0 ? CliText.RowsExplained.Fill(language, explained) : null);
        var total = TotalGap(assessment) switch
        {
            { } above when above > zero => CliText.TotalAbove.Fill(language, above),
            { } below => CliText.TotalBelow.Fill(language, below.Magnitude),
            null => null,
        };
        var scores = gap != default ? CliText.OverAndUnder.Fill(language, gap.Over, gap.Under, rows) : null;
        var agree = scores is null && total is null ? Agreement(assessment, language) : null;
        return CliText.Joined(CliText.Semicolon, language, scores, total, agree);
    }

    // a row nobody can recompute agrees with nothing
    private static string? Agreement(Assessment assessment, Language language)
    {
        var agreeing = assessment.Rows.Count(row => row.Verdict is ScoreVerdict.Same or ScoreVerdict.WithinTolerance);
        var open = assessment.Rows.Count(row => row.Verdict == ScoreVerdict.NotComparable);
        if (agreeing == 0)
        {
            return null;
        }

        return open == 0 ? CliText.RowsAgree.In(language) : CliText.SomeRowsAgree.Fill(language, agreeing, open);
    }
}
