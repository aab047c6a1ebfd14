using PerfEval.Core.Amounts;
using PerfEval.Core.Findings;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Json.Writing;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Evaluations;

/// <summary>总分与等级: a number, both ends or null with the reason; the code of the grade or null with the reason.</summary>
internal static class ResultJson
{
    /// <summary>Total and grade. Where no indicator was scored there is no total, which is not the same as any total.</summary>
    public static void Write(RecordOut record, ScoredEvaluation evaluation)
    {
        var hasTotal = evaluation.HasTotal || evaluation.Total != NoTotal;
        record.Range("total", hasTotal ? evaluation.Total : null);
        if (!hasTotal)
        {
            record.Sentence("noTotalBecause", evaluation.Explanation.Step);
        }

        record.Json.WriteString("grade", evaluation.Grade?.Code);
        if (evaluation.Grade is { } grade)
        {
            record.Json.Member("gradeLabel", grade.Label, LocalizedTextJson.Write);
        }
        else if (evaluation.Explanation.Parts is [.., var last])
        {
            record.Sentence("noGradeBecause", last.Step);
        }
    }

    /// <summary>Checks that the reasons agree with the steps; they may be left out.</summary>
    public static void CheckReasons(JsonMembers members, ScoreExplanation? explanation)
    {
        Check(members.Optional("noTotalBecause"), explanation, explanation?.Step);
        Check(members.Optional("noGradeBecause"), explanation, explanation?.Parts is [.., var last] ? last.Step : null);
    }

    private static void Check(JsonCursor cursor, ScoreExplanation? explanation, Remark? expected)
    {
        if (RemarkJson.Read(cursor) is { } reason && explanation is not null && reason != expected)
        {
            cursor.Error(JsonErrorKind.Refused, OtherReason);
        }
    }

    private static readonly LocalizedText OtherReason = new(
        "原因应与 explanation 中的相应步骤一致。", "The reason is the one that the explanation gives.");

    private static PointsRange NoTotal { get; } = new(Points.Zero, null);

    public static PointsRange? ReadTotal(JsonCursor cursor) => cursor.IsNothing ? NoTotal : PointsJson.ReadRange(cursor);

    public static ScoredGrade? ReadGrade(JsonMembers members)
    {
        var code = members.Optional("grade").Text();
        var label = LocalizedTextJson.Read(code is null ? members.Optional("gradeLabel") : members.Required("gradeLabel"));
        return code is not null && label is not null ? new ScoredGrade(code, label) : null;
    }
}
