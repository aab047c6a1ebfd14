using System;
using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;

namespace PerfEval.Core.Checking.Checks;

/// <summary>Looks for <see cref="CheckCodes.SignDoubtful"/>.</summary>
/// <remarks>A count of output there should be little of, or money there should be much of, unless the name explains it.</remarks>
internal sealed class SignDoubtful : Check
{
    public override FindingKind Kind { get; } = new(
        CheckCodes.SignDoubtful, Severity.Note, FindingConcern.Design, "D5",
        chinese: new(
            "比较符号可疑",
            "“{level}”下“{name}”的指标值为“{target}”，按此越{sense}越好。",
            "与这一类指标的通常含义相反，可能印错了符号。",
            "请核对比较符号。"),
        english: new(
            "doubtful sign",
            "“{name}” under “{level}” has the target “{target}”, by which {sense} is better.",
            "That is the opposite of what such indicators usually mean; the sign may be a misprint.",
            "Check the sign."));

    protected override Needs Needs => Needs.Indicators;

    protected override void Look(CheckContext context, CheckSink sink)
    {
        sink.Skip("skip.noSignedTargets");
        foreach (var leaf in context.Leaves)
        {
            if (context.Notes.IsMisread(leaf.Line.Place)
                || leaf.Indicator.Target is not TargetValue.Quantity { Comparator: { } sign, Value: var value }
                || leaf.Leaf.Second.Name is not { } level)
            {
                continue;
            }

            sink.Looked();
            var isAtMost = sign is Comparator.AtMost or Comparator.LessThan;
            var isDoubtful = isAtMost
                ? level.Contains("数量", StringComparison.Ordinal)
                    && !value.IsZero
                    && !value.Unit.IsShare
                    && !InverseWords.AreIn(leaf.Indicator.Name)
                : sign != Comparator.Equal
                    && level.Contains("成本", StringComparison.Ordinal)
                    && value.Unit.Symbol.EndsWith('元')
                    && !Allowances.AreIn(leaf.Indicator.Name);
            if (isDoubtful)
            {
                sink.Find(
                    Severity.Note, leaf.Line.Place.Then(ReportPart.Target),
                    Argument.Of("level", level),
                    Argument.Of("name", leaf.Indicator.Name),
                    Argument.Of("target", leaf.Indicator.Target.Text),
                    Argument.Term("sense", isAtMost ? "direction.less" : "direction.more"));
            }
        }
    }
}

public static partial class CheckCodes
{
    /// <summary>比较符号可疑: a sign that reads against what the second level counts: "at most" for an output, "at least" for a cost.</summary>
    public static FindingCode SignDoubtful { get; } = new(2208);
}
