using PerfEval.Cli.Texts;
using PerfEval.Core.Amounts;
using PerfEval.Core.Assessing;
using PerfEval.Core.Findings;
using PerfEval.Core.Reports;

namespace PerfEval.Cli.Rendering;

/// <summary>总分和等级的一行: claimed, the sum of the rows, recomputed, and the grades of the three.</summary>
internal static class TotalText
{
    /// <summary>The line.</summary>
    public static string Of(Assessment assessment, Language language)
    {
        var total = assessment.Total;
        var sum = assessment.Report.Completeness == Completeness.Complete ? CliText.SumOfRows : CliText.SumOfSeenRows;
        var points = CliText.Joined(
            CliText.Separator,
            language,
            total.Claimed.IsBlank ? CliText.NoFiledTotal.In(language) : CliText.FiledTotal.Fill(language, Filed.Score(total.Claimed)),
            total.SumOfClaims is { } added && assessment.Rows.Count > 0 ? sum.Fill(language, added) : null,
            Recomputed(assessment, language));
        return CliText.Joined(CliText.Semicolon, language, points, Grades(assessment, language));
    }

    /// <summary>The recomputed total in words: a range has both its ends, and one without an upper end is none.</summary>
    public static string Recomputed(Assessment assessment, Language language)
    {
        var evaluation = assessment.Evaluation;
        if (!evaluation.HasTotal)
        {
            return CliText.RecomputedNot.Fill(language, CliText.NoIndicatorRows.In(language));
        }

        return (evaluation.Total.Exact, evaluation.Total.Max) switch
        {
            ({ } exact, _) => CliText.RecomputedIs.Fill(language, exact),
            (_, { } most) => CliText.RecomputedBetween.Fill(language, evaluation.Total.Min, most),
            _ => CliText.RecomputedNot.Fill(language, CliText.SomePointsUnknown.In(language)),
        };
    }

    private static string? Grades(Assessment assessment, Language language)
    {
        var (claims, total) = (assessment.Report.Claims, assessment.Total);
        if (!total.Claimed.TryGetValue(out var claimed) || assessment.Standard.Grades.Value.Bands.Count == 0)
        {
            return claims.Grade.IsBlank ? null : CliText.GradeFiled.Fill(language, Filed.Grade(claims.Grade));
        }

        var filed = claims.Grade.IsBlank ? CliText.GradeBlank.In(language) : CliText.GradeFiled.Fill(language, Filed.Grade(claims.Grade));
        var byClaim = Label(claimed);
        var byTool = assessment.Evaluation.HasTotal ? assessment.Evaluation.Grade?.Label.In(language) : null;
        var bySum = total.SumOfClaims is { } sum && assessment.Report.Completeness == Completeness.Complete ? Label(sum) : byClaim;
        var reckoned = byTool == byClaim && bySum == byClaim
            ? CliText.GradeAllSame.Fill(language, byClaim)
            : CliText.Joined(
                CliText.Separator,
                language,
                CliText.GradeByClaim.Fill(language, byClaim),
                byTool is null ? CliText.GradeOpen.In(language) : CliText.GradeByTool.Fill(language, byTool));
        return CliText.Joined(CliText.Separator, language, filed, reckoned);

        string Label(Points points) => assessment.Standard.Grades.Value.Of(points).In(language);
    }
}
