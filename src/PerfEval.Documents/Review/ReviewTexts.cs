using System;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Assessing;
using PerfEval.Core.Findings;
using PerfEval.Core.Scoring;

namespace PerfEval.Documents.Review;

/// <summary>一行的文字: what the review says in the cells beside a row and in its note.</summary>
internal static class ReviewTexts
{
    /// <summary>复算得分 as a text, of what is no single number.</summary>
    public static string ScoreOf(ReviewedLine line, Language language)
    {
        if (line.TotalOf is { } total)
        {
            var evaluation = total.Assessment.Evaluation;
            return evaluation.HasTotal ? evaluation.Total.ToString() : ReviewWords.NotComputable.In(language);
        }

        return string.Join(" / ", line.Lines.Select(row => row.Line.Outcome switch
        {
            ScoreOutcome.NotComputable => ReviewWords.NotComputable.In(language),
            ScoreOutcome.NotApplicable => ReviewWords.NotApplicable.In(language),
            _ => row.Line.Contribution.ToString(),
        }));
    }

    /// <summary>复核意见: the verdict with its reason where the score is open, then what is to be corrected and explained.</summary>
    public static string OpinionOf(ReviewedLine line, Language language)
    {
        List<string> parts = [];
        if (line.TotalOf is { } total)
        {
            parts.Add(total.Assessment.Evaluation.Grade is { } grade
                ? ReviewWords.GradeIs(grade.Label).In(language)
                : ReviewWords.GradeOpen.In(language));
        }

        foreach (var row in line.Lines)
        {
            parts.Add(ReviewWords.Of(row.Verdict).In(language));
            parts.AddRange(row.Line.Outcome switch
            {
                { Reason: { } reason } => [reason.Sentence.Render(language).TrimEnd('。', '.')],
                ScoreOutcome.NotReported => [ReviewWords.NotReported.In(language)],
                _ => [],
            });
        }

        foreach (var severity in (Severity[])[Severity.Error, Severity.Warning])
        {
            var codes = line.Findings.Where(finding => finding.Severity == severity)
                .Select(finding => finding.Code.ToString()).Distinct().ToList();
            if (codes.Count > 0)
            {
                parts.Add($"{Assessment.NameOf(severity).In(language)} {string.Join(ReviewWords.Listing.In(language), codes)}");
            }
        }

        return string.Join(ReviewWords.Separator.In(language), parts.Distinct());
    }

    /// <summary>How the scores of a row came about.</summary>
    public static string NoteOf(IEnumerable<AssessedRow> rows, Language language) =>
        string.Join('\n', rows.Select(row => row.Line.Explanation.Sentence(language)));

    /// <summary>What was found in a cell.</summary>
    public static string NoteOf(IEnumerable<Finding> findings, Language language) => string.Join(
        '\n',
        findings.Distinct().Select(finding => ReviewWords.Lead(finding).In(language) + finding.What(language)
            + ReviewWords.ToDo.In(language) + finding.Kind.Remedy(language)));

    /// <summary>What findings colour a cell for.</summary>
    public static ReviewFill FillOf(IEnumerable<Finding> findings) => findings.Select(finding => finding.Severity switch
    {
        Severity.Error => ReviewFill.Correct,
        Severity.Warning => ReviewFill.Explain,
        _ => ReviewFill.None,
    }).Append(ReviewFill.None).Max();

    /// <summary>What the verdicts on scores colour them for.</summary>
    public static ReviewFill FillOf(IEnumerable<AssessedRow> rows) => rows.Select(row => row.Verdict switch
    {
        ScoreVerdict.Same or ScoreVerdict.WithinTolerance => ReviewFill.Agrees,
        ScoreVerdict.Judgement or ScoreVerdict.NotComparable or ScoreVerdict.NotClaimed => ReviewFill.Judge,
        ScoreVerdict.BreaksRule => ReviewFill.Explain,
        var other => throw new ArgumentOutOfRangeException(nameof(rows), other, "The verdict is none of the six."),
    }).Append(ReviewFill.None).Max();

    /// <summary>What a row colours its opinion for.</summary>
    public static ReviewFill FillOf(ReviewedLine line) => ((ReviewFill[])[FillOf(line.Lines), FillOf(line.Findings)]).Max();

    /// <summary>自评 − 复算, to the nearer end of a range; null where there is nothing to compare.</summary>
    public static Points? DifferenceOf(ReviewedLine line) => (line.Claimed, line.Recomputed) switch
    {
        ({ } claimed, { } range) when claimed < range.Min => claimed - range.Min,
        ({ } claimed, { Max: { } most }) when claimed > most => claimed - most,
        ({ }, { }) => Points.Zero,
        _ => null,
    };
}
