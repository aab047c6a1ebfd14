using System;
using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;

namespace PerfEval.Core.Checking.Checks;

/// <summary>Looks for <see cref="CheckCodes.ReasonIsNone"/>.</summary>
internal sealed class ReasonIsNone : Check
{
    private static readonly string[] Assertions = ["完成", "已完成", "全部完成", "基本完成", "达成", "达标", "达到预期", "达成预期指标", "达到预期目标"];

    public override FindingKind Kind { get; } = new(
        CheckCodes.ReasonIsNone, Severity.Note, FindingConcern.Reason, "E4",
        chinese: new(
            "原因栏不是原因",
            "“{name}”的原因栏只写“{reason}”。{cause}",
            "这一行没有达标或被扣了分，原因栏没有说明为什么。",
            "请写明没有做到什么、因为什么。"),
        english: new(
            "the reason cell holds none",
            "“{name}”: the reason cell only says “{reason}”. {cause}",
            "The row missed its target or lost points, and the cell does not say why.",
            "State what was not done, and what for."));

    protected override Needs Needs => Needs.Indicators;

    protected override void Look(CheckContext context, CheckSink sink)
    {
        sink.Skip("skip.noReasons");
        FoundPlaces[] told =
        [
            context.Results.PlacesOf(CheckCodes.DeductedWithoutReason),
            context.Results.PlacesOf(CheckCodes.TargetRepeatedYetDeducted),
            context.Results.PlacesOf(CheckCodes.MissedWithoutReason),
            context.Results.PlacesOf(CheckCodes.AdjustedWithoutReason),
        ];
        var filled = context.Leaves.FindAll(row => !string.IsNullOrWhiteSpace(row.Result.DeviationReason));
        var isShifted = filled.Count > 1 && filled.TrueForAll(IsShifted);
        foreach (var row in filled)
        {
            var isLost = MissedTargets.Of(context, row) == true || Deductions.Of(row) is not null;
            if (!isLost || Array.Exists(told, places => places.Has(row.Line.Place, ReportPart.Reason)))
            {
                continue;
            }

            sink.Looked();
            if (IsNone(context, row.Result.DeviationReason!))
            {
                sink.Find(
                    Severity.Note, row.Line.Place.Then(ReportPart.Reason),
                    Argument.Of("name", row.Line.Name), Argument.Of("reason", row.Result.DeviationReason!),
                    Argument.Term("cause", isShifted ? "text.columnShifted" : "text.nothing"));
            }
        }
    }

    private static bool IsNone(CheckContext context, string reason)
    {
        var folded = FoldedText.Of(reason);
        return !Reasons.IsGiven(context.Standard, reason) || Array.IndexOf(Assertions, folded) >= 0 || IsDeduction(folded);
    }

    // an assertion where a reason should stand, and no assertion where the result should: the column slipped
    private static bool IsShifted(ScoredRow row) =>
        Array.IndexOf(Assertions, FoldedText.Of(row.Result.DeviationReason)) >= 0 && row.Result.Actual is not ActualValue.Asserted;

    // 扣1分, 扣除2.5分: punctuation is gone already
    private static bool IsDeduction(string folded) => folded.EndsWith('分') && folded.Length > 1
        && folded.AsSpan(0, folded.Length - 1).TrimStart("扣除减").ContainsAnyExceptInRange('0', '9') is false;
}

public static partial class CheckCodes
{
    /// <summary>原因栏不是原因: the reason cell of a row that missed or lost points says nothing, a deduction or an assertion.</summary>
    public static FindingCode ReasonIsNone { get; } = new(3204);
}
