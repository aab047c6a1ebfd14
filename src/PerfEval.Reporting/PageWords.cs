using System.Linq;
using PerfEval.Core.Assessing;
using PerfEval.Core.Findings;
using PerfEval.Core.Standards;

namespace PerfEval.Reporting;

/// <summary>The words of the page in two languages.</summary>
internal static class PageWords
{
    public static LocalizedText Heading { get; } = new("绩效自评复核", "Self-evaluation re-checked");

    public static LocalizedText Subject { get; } = new("对象", "Subject");

    public static LocalizedText Total { get; } = new("总分", "Total");

    public static LocalizedText Standard { get; } = new("标准", "Standard");

    public static LocalizedText Form { get; } = new("填报表与复算", "The form, recomputed");

    public static LocalizedText FormCaption { get; } = new(
        "左边是填报的表，右边两栏是复算。红框须更正，黄色虚线框须说明。",
        "The form as filed on the left, the recomputation in the two columns on the right. "
        + "A red frame is to be corrected, a dashed yellow one to be explained.");

    public static LocalizedText Filed { get; } = new("填报内容", "As filed");

    public static LocalizedText Score { get; } = new("复算得分", "Recomputed");

    public static LocalizedText Why { get; } = new("怎么算的、发现了什么", "How it came about, what was found");

    public static LocalizedText WholeForm { get; } = new("涉及全表的发现", "Found in the form as a whole");

    public static LocalizedText OtherRows { get; } = new("表上找不到的得分", "Scores without a row of the form");

    public static LocalizedText Assumed { get; } = new("复算时的假定", "Assumed on the way");

    public static LocalizedText NotesOnReading { get; } = new("读表时的说明和没有读出的内容", "How the form was read, and what was not read");

    public static LocalizedText Nothing { get; } = new("无", "nothing");

    public static LocalizedText NotComputable { get; } = new("无法计算", "not computable");

    public static LocalizedText NotApplicable { get; } = new("不适用", "not applicable");

    public static LocalizedText AcceptedLead { get; } = new("已接受：", "Accepted: ");

    public static LocalizedText Colon { get; } = new("：", ": ");

    /// <summary>How many findings nobody has accepted are to be corrected, and how many to be explained.</summary>
    public static string Counts(Assessment assessment, Language language)
    {
        var standing = assessment.Standing;
        var (errors, warnings) = (standing.Count(f => f.Severity == Severity.Error), standing.Count(f => f.Severity == Severity.Warning));
        return language == Language.English
            ? $"to correct {errors}, to explain {warnings}"
            : $"须更正 {errors} 处，须说明 {warnings} 处";
    }

    /// <summary>Claimed total and grade beside the recomputed ones.</summary>
    public static string Totals(Assessment assessment, Language language)
    {
        var claims = assessment.Report.Claims;
        var (total, grade) = (claims.TotalScore.ToString(), claims.Grade.ToString());
        var filed = (total.Length, grade.Length) switch
        {
            (0, 0) => new LocalizedText("自评未填", "none filed"),
            (0, _) => new LocalizedText($"自评未填总分（{grade}）", $"no total filed ({grade})"),
            (_, 0) => new LocalizedText($"自评 {total}", $"filed {total}"),
            _ => new LocalizedText($"自评 {total}（{grade}）", $"filed {total} ({grade})"),
        };
        if (!assessment.Evaluation.HasTotal)
        {
            return filed.In(language) + new LocalizedText("，没有可复算的行", ", no row to recompute").In(language);
        }

        var recomputed = ScoreText.Of(assessment.Evaluation.Total, language);
        var by = assessment.Evaluation.Grade?.Label.In(language);
        return filed.In(language) + (by is null
            ? new LocalizedText($"，复算 {recomputed}", $", recomputed {recomputed}").In(language)
            : new LocalizedText($"，复算 {recomputed}（{by}）", $", recomputed {recomputed} ({by})").In(language));
    }

    /// <summary>The recomputed grade.</summary>
    public static LocalizedText GradeOf(Assessment assessment) => assessment.Evaluation.Grade is { } grade
        ? new LocalizedText("复算等级：" + grade.Label.Chinese, "Recomputed grade: " + grade.Label.English)
        : new LocalizedText("复算等级：不能确定", "Recomputed grade: open");
}
