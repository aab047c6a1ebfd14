using System.Linq;
using PerfEval.Core.Assessing;
using PerfEval.Core.Findings;

namespace PerfEval.Cli.Json;

/// <summary>复算: the JSON of <c>evaluate</c>.</summary>
internal static class EvaluationJson
{
    /// <summary>The object.</summary>
    public static string Of(Assessment assessment, Language language) => JsonPage.Of(writer =>
    {
        HeadJson.WriteResult(writer, assessment, language);
        HeadJson.Write(writer, assessment, language);
        var claims = assessment.Report.Claims;
        writer.Object("claimed", () =>
        {
            writer.FiledPoints("fullPoints", claims.TotalPoints);
            writer.FiledPoints("total", claims.TotalScore);
            writer.WriteString("grade", claims.Grade.HasValue ? claims.Grade.Value : null);
        });
        writer.Objects("lines", assessment.Evaluation.Lines, line => LineJson.Write(writer, line, assessment.Report, language));
        writer.Objects("groups", assessment.Evaluation.Goals.SelectMany(goal => goal.Levels), group =>
        {
            writer.WriteNumber("goal", group.GoalIndex);
            writer.WriteNumber("firstLevel", group.FirstLevelIndex);
            writer.WriteString("name", group.Name);
            writer.Points("points", group.Points);
            writer.Range("score", group.Score);
        });
        LedgerJson.Write(writer, assessment.Evaluation.Ledger, language);
        FindingsJson.Write(writer, assessment, language);
        ChecksJson.Write(writer, assessment.Checks, language);
    });
}
