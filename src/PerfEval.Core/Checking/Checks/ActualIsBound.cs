using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;

namespace PerfEval.Core.Checking.Checks;

/// <summary>Looks for <see cref="CheckCodes.ActualIsBound"/>.</summary>
/// <remarks>
/// A warning: points rest on a number nobody measured; the line is scored as a range, and a reviewer asks for the figure. Only against a
/// target in numbers. From F14.
/// </remarks>
internal sealed class ActualIsBound : Check
{
    public override FindingKind Kind { get; } = new(
        CheckCodes.ActualIsBound, Severity.Warning, FindingConcern.Blank, "F14",
        chinese: new(
            "完成值只是界限",
            "“{name}”的完成值填“{actual}”{copied}，不是实际完成的数。",
            "带 ≥、≤ 的完成值没有说明实际完成多少，得分没有依据。",
            "请填写实际完成的数。"),
        english: new(
            "the actual value is a bound",
            "“{name}” reports “{actual}”{copied}, which is no measured number.",
            "A result with ≥ or ≤ does not say how much was done, and the score rests on nothing.",
            "State the number that was reached."));

    protected override Needs Needs => Needs.Indicators;

    protected override void Look(CheckContext context, CheckSink sink)
    {
        sink.Skip("skip.noQuantities");
        foreach (var leaf in context.Leaves)
        {
            if (context.Notes.IsMisread(leaf.Line.Place)
                || leaf.Indicator.Target is not (TargetValue.Quantity or TargetValue.Range)
                || leaf.Result.Actual is not (ActualValue.Quantity or ActualValue.Bound))
            {
                continue;
            }

            sink.Looked();
            if (leaf.Result.Actual is ActualValue.Bound bound)
            {
                var isCopied = leaf.Indicator.Target is TargetValue.Quantity { Comparator: { } sign, Value: var value }
                    && sign == bound.Comparator && value.TryCompare(bound.Value, out var order) && order == 0;
                sink.Find(
                    Severity.Warning, leaf.Line.Place.Then(ReportPart.Actual),
                    Argument.Of("name", leaf.Indicator.Name), Argument.Of("actual", bound.Text),
                    Argument.Of("copied", Remark.Of(isCopied ? "bound.copied" : "text.nothing")));
            }
        }
    }
}

public static partial class CheckCodes
{
    /// <summary>完成值只是界限: an actual value is a bound such as ≥95 %, not a measured number.</summary>
    public static FindingCode ActualIsBound { get; } = new(2209);
}
