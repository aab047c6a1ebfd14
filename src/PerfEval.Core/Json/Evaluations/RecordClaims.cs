using PerfEval.Core.Amounts;
using PerfEval.Core.Assessing;
using PerfEval.Core.Json.Formats;
using static PerfEval.Core.Json.Formats.Tables;

namespace PerfEval.Core.Json.Evaluations;

/// <summary>
/// 自评结果 as plain values: the claimed total and grade, the sum of the claimed scores, and how far the claims lie from the recomputation, by
/// kind.
/// </summary>
internal sealed record RecordClaims(Points? FullPoints, string? Grade, Assessment.AssessedTotal Total)
{
    public static ObjectFormat<RecordClaims> Format { get; } = Object<RecordClaims>("claimed", m =>
    {
        var total = m.ShownValue(
            "total", ComputedPoints.Of, c => c.Total.Claimed.TryGetValue(out var claimed) ? claimed : null, "自评总分");
        var grade = m.Shown("grade", Values.Text, c => c.Grade, "自评等级");
        var full = m.ShownValue("fullPoints", ComputedPoints.Of, c => c.FullPoints, "总分值");
        var sum = m.ShownValue("sumOfScores", ComputedPoints.Of, c => c.Total.SumOfClaims, "自评得分之和");
        var cause = m.ShownValue("cause", EvaluationWords.Cause, c => c.Total.Cause, "差异原因");
        var within = m.Must("withinTolerance", FindingTables.Gap, c => c.Total.WithinTolerance, "容差之内");
        var breaking = m.Must("breakingRules", FindingTables.Gap, c => c.Total.BreakingRules, "不合规则");
        var open = m.Must("openToJudgement", FindingTables.Gap, c => c.Total.OpenToJudgement, "属于判断");
        return f => new RecordClaims(full[f], grade[f], new Assessment.AssessedTotal(
            total[f] is { } claimed ? claimed : default(Reported<Points>), sum[f], within[f], breaking[f], open[f], cause[f]));
    });

    public static RecordClaims Of(EvaluationRecord record) => new(record.ClaimedFullPoints, record.ClaimedGrade, record.Total);
}
