using System;
using PerfEval.Core.Reports;
using PerfEval.Core.Standards;

namespace PerfEval.Cli.Texts;

internal static partial class CliText
{
    // a second rater's review beside the report
    public static LocalizedText ReviewHelp { get; } = new(
        "复核意见（kind 为 review 的 JSON 文件，可多份），与所评报告逐行比对并检查",
        "a second rater's review (JSON of the kind review, one or more), held beside its report row by row and checked");
    public static LocalizedText CannotReadReview { get; } = new("无法使用复核意见", "the review cannot be used");
    public static LocalizedText ReviewOfAnother { get; } = new(
        "复核的是“{0}”，报告是“{1}”，或者年度不同", "the review is of “{0}” and the report of “{1}”, or of another year");
    public static LocalizedText UseOwnReview { get; } = new(
        "请给出这份报告的复核意见，或者更正其中的 subject 和 fiscalYear。", "Give the review of this report, or correct its subject and fiscalYear.");
    public static LocalizedText ReviewedTotal { get; } = new("总分 {0}", "total {0}");
    public static LocalizedText ReviewedNoTotal { get; } = new("总分未填", "no total filed");
    public static LocalizedText ReviewedGrade { get; } = new("等级“{0}”", "grade {0}");
    public static LocalizedText ReviewedSum { get; } = new("各行相加 {0}", "scores make {0}");
    public static LocalizedText TakenOff { get; } = new("比自评核减 {0} 分，核增 {1} 分", "{0} points below the claims, {1} above");
    public static LocalizedText BesideRecomputed { get; } = new("比复算多 {0} 分，少 {1} 分", "{0} points above the recomputation, {1} below");
    public static LocalizedText RowsNotReviewed { get; } = new("{0} 行没有复核", "{0} rows not reviewed");
    public static LocalizedText RowsNotInReport { get; } = new(
        "复核意见中有 {0} 行不是这份报告的指标：{1}", "{0} rows of the review are no indicators of this report: {1}");
    public static LocalizedText ReviewedHead { get; } = new("复核", "Reviewed");
    public static LocalizedText RemarkHead { get; } = new("备注", "Remark");

    /// <summary>Who reviewed.</summary>
    public static LocalizedText Of(Review.Rater rater) => rater switch
    {
        Review.Rater.CompetentDepartment => new("主管部门复核", "Review of the competent department"),
        Review.Rater.Finance => new("财政复核", "Review of the finance department"),
        Review.Rater.Sample => new("抽评", "Sample review"),
        Review.Rater.ThirdParty => new("第三方复核", "Review of a third party"),
        _ => throw new ArgumentOutOfRangeException(nameof(rater)),
    };
}
