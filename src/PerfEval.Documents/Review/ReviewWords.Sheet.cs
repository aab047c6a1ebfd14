using System.Linq;
using PerfEval.Core.Assessing;
using PerfEval.Core.Findings;
using PerfEval.Core.Standards;

namespace PerfEval.Documents.Review;

internal static partial class ReviewWords
{
    public static LocalizedText Heading { get; } = new("绩效自评复核", "Self-evaluation re-checked");

    public static LocalizedText Subject { get; } = new("对象", "Subject");

    public static LocalizedText Conclusion { get; } = new("结论", "Verdict");

    public static LocalizedText Total { get; } = new("总分", "Total");

    public static LocalizedText Standard { get; } = new("标准", "Standard");

    public static LocalizedText Colours { get; } = new("底色", "Colours");

    public static LocalizedText ForPeople { get; } = new("由人判断，或无从比较", "for a person to judge, or not comparable");

    public static LocalizedText SameFinding { get; } = new("同上一处", "the same as above");

    public static LocalizedText Nothing { get; } = new("没有发现问题", "nothing was found");

    public static LocalizedText Accepted { get; } = new("已接受", "accepted");

    public static LocalizedText[] Heads { get; } =
    [
        new("编号", "Code"), new("级别", "Level"), new("单元格", "Cell"), new("位置", "Place"),
        new("发现", "What was found"), new("为何", "Why it matters"), new("处理", "What to do"),
    ];

    public static LocalizedText AcceptedBy(AcceptedFinding accepted) => new(
        $"已接受：{accepted.Reason}（{accepted.By}）", $"Accepted: {accepted.Reason} ({accepted.By})");

    /// <summary>The verdict, and how many findings nobody has accepted are to be corrected and explained.</summary>
    public static LocalizedText ConclusionOf(Assessment assessment)
    {
        var (verdict, standing) = (Assessment.NameOf(assessment.Verdict), assessment.Standing);
        var (errors, warnings) = (standing.Count(f => f.Severity == Severity.Error), standing.Count(f => f.Severity == Severity.Warning));
        return DocumentsWords.Text(
            $"{verdict.Chinese} · 须更正 {errors} 处，须说明 {warnings} 处", $"{verdict.English} · to correct {errors}, to explain {warnings}");
    }

    /// <summary>Claimed total and grade beside the recomputed ones.</summary>
    public static LocalizedText TotalsOf(Assessment assessment)
    {
        var claims = assessment.Report.Claims;
        var (total, grade) = (claims.TotalScore.ToString(), claims.Grade.ToString());
        var filed = (total.Length > 0 ? total : "—") + (grade.Length > 0 ? $" {grade}" : "");
        var evaluation = assessment.Evaluation;
        var recomputed = evaluation.HasTotal ? evaluation.Total.ToString() : "—";
        var by = evaluation.Grade?.Label;
        return new(
            $"自评 {filed}，复算 {recomputed}{(by is null ? "" : " " + by.Chinese)}",
            $"claimed {filed}, recomputed {recomputed}{(by is null ? "" : " " + by.English)}");
    }
}
