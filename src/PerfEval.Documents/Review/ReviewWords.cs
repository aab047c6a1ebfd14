using System;
using PerfEval.Core.Assessing;
using PerfEval.Core.Findings;
using PerfEval.Core.Standards;

namespace PerfEval.Documents.Review;

/// <summary>复核的文字: what an annotated workbook says, and why one is not annotated, in both languages.</summary>
internal static partial class ReviewWords
{
    public static LocalizedText ScoreHead { get; } = new("复算得分", "Recomputed");

    public static LocalizedText DifferenceHead { get; } = new("差额（自评－复算）", "Claimed − recomputed");

    public static LocalizedText OpinionHead { get; } = new("复核意见", "Review");

    public static LocalizedText SheetName { get; } = new("复核发现", "Review findings");

    public static LocalizedText Separator { get; } = new("；", "; ");

    public static LocalizedText Listing { get; } = new("、", ", ");

    public static LocalizedText NotComputable { get; } = new("无法计算", "not computable");

    public static LocalizedText NotApplicable { get; } = new("不适用", "not applicable");

    public static LocalizedText NotReported { get; } = new("没有填完成值", "no actual value is filed");

    public static LocalizedText GradeOpen { get; } = new("复算等级不能确定", "the recomputed grade is open");

    public static LocalizedText ToDo { get; } = new("处理：", "Do: ");

    public static LocalizedText GradeIs(LocalizedText grade) => new("复算等级：" + grade.Chinese, "Recomputed grade: " + grade.English);

    public static LocalizedText Lead(Finding finding)
    {
        var name = Assessment.NameOf(finding.Severity);
        return new($"【{name.Chinese} {finding.Code}】", $"[{name.English} {finding.Code}] ");
    }

    public static LocalizedText Of(ScoreVerdict verdict) => verdict switch
    {
        ScoreVerdict.NotClaimed => new("未填得分", "no score claimed"),
        ScoreVerdict.Same => new("一致", "agrees"),
        ScoreVerdict.WithinTolerance => new("在容差之内", "within tolerance"),
        ScoreVerdict.BreaksRule => new("不合规则", "breaks the rule"),
        ScoreVerdict.Judgement => new("属于判断", "open to judgement"),
        ScoreVerdict.NotComparable => new("无从比较", "cannot be compared"),
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "The verdict is none of the six."),
    };
}
