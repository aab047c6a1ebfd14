using System;
using PerfEval.Core.Amounts;
using PerfEval.Core.Findings;
using PerfEval.Core.Json.Formats;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Json.Standards;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Evaluations;

/// <summary>
/// 总分与等级: a number, both ends or null with the reason; the code of the grade or null with the reason. Where no indicator was scored there
/// is no total, which is not the same as any total.
/// </summary>
internal sealed class ResultMembers<T>
{
    private static readonly LocalizedText OtherReason = new(
        "原因应与 explanation 中的相应步骤一致。", "The reason is the one that the explanation gives.");

    private static readonly LocalizedText NeedlessReason = new(
        "已给出总分或等级，就没有缺少它的原因。", "What is given has no reason for being missing: leave one of the two out.");

    private static readonly LocalizedText TotalOfIndicators = new(
        "有计分的指标就有总分，没有就没有。", "There is a total where an indicator was scored, and none where none was.");

    private readonly Nullable<T, PointsRange> _total;
    private readonly Optional<T, Remark> _noTotal;
    private readonly Optional<T, string> _grade;
    private readonly Optional<T, LocalizedText> _label;
    private readonly Optional<T, Remark> _noGrade;

    public ResultMembers(Members<T> m, Func<T, ScoredEvaluation> get)
    {
        _total = m.ShownValue("total", ComputedPoints.Range, owner => HasTotal(get(owner)) ? get(owner).Total : null, "总分");
        _noTotal = m.May(
            "noTotalBecause",
            SentenceTables.Sentence,
            owner => HasTotal(get(owner)) ? null : get(owner).Explanation.Step,
            "没有总分的原因");
        _grade = m.Shown("grade", Values.Text, owner => get(owner).Grade?.Code, "等级代码");
        _label = m.May("gradeLabel", LocalizedTextFormat.Of, owner => get(owner).Grade?.Label, "等级名称");
        _noGrade = m.May(
            "noGradeBecause",
            SentenceTables.Sentence,
            owner => get(owner).Grade is null ? LastOf(get(owner).Explanation)?.Step : null,
            "没有等级的原因");
    }

    private static PointsRange NoTotal { get; } = new(Points.Zero, null);

    public PointsRange Total(Frame f) => f.IsGiven(_total) ? _total[f] ?? default : NoTotal;

    public ScoredGrade? Grade(Frame f) => _grade[f] is { } code && _label[f] is { } label ? new ScoredGrade(code, label) : null;

    /// <summary>
    /// Checks that a grade has a name, and that a reason stands only for what is missing and agrees with its step; it may be left out.
    /// </summary>
    public void Check(ref JsonInput json, Frame f, ScoreExplanation? explanation)
    {
        if (f.IsGiven(_grade))
        {
            f.Require(ref json, _label);
        }
        else
        {
            f.RefuseGiven(ref json, _label);
        }

        Check(ref json, f, _noTotal, !f.IsGiven(_total), explanation, explanation?.Step);
        Check(ref json, f, _noGrade, _grade[f] is null, explanation, LastOf(explanation)?.Step);
    }

    /// <summary>
    /// Whether there is a total exactly where one can be: one that is null beside scored indicators would be written as a range.
    /// </summary>
    public bool IsTotalOf(ref JsonInput json, Frame f, ScoredEvaluation evaluation)
    {
        if (f.IsGiven(_total) == HasTotal(evaluation))
        {
            return true;
        }

        json.Error(JsonErrorKind.Refused, _total, TotalOfIndicators, f.StartOf(_total, ref json));
        return false;
    }

    private static void Check(
        ref JsonInput json, Frame f, Optional<T, Remark> member, bool isMissing, ScoreExplanation? explanation, Remark? expected)
    {
        if (member[f] is { } reason && (!isMissing || (explanation is not null && reason != expected)))
        {
            json.Error(JsonErrorKind.Refused, member, isMissing ? OtherReason : NeedlessReason, f.StartOf(member, ref json));
        }
    }

    private static bool HasTotal(ScoredEvaluation evaluation) => evaluation.HasTotal || evaluation.Total != NoTotal;

    private static ScoreExplanation? LastOf(ScoreExplanation? explanation) => explanation is { Parts: [.., var last] } ? last : null;
}
