using System.Linq;
using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;

namespace PerfEval.Core.Checking.Checks;

/// <summary>Looks for <see cref="CheckCodes.TypesDiffer"/>.</summary>
internal sealed class TypesDiffer : Check
{
    public override FindingKind Kind { get; } = new(
        CheckCodes.TypesDiffer, Severity.Warning, FindingConcern.Blank, "D9",
        chinese: new(
            "指标值与完成值类型不同",
            "指标值“{target}”，完成值“{actual}”。",
            "两者不是同一类内容（数量、日期、文字），无法判断是否完成。",
            "请按指标值的类型填写完成值。"),
        english: new(
            "target and actual of different types",
            "Target “{target}”, actual “{actual}”.",
            "They are not of one kind (number, date, words), so nobody can tell whether the target was reached.",
            "State the actual value in the target's kind."));

    protected override Needs Needs => Needs.Indicators;

    protected override void Look(CheckContext context, CheckSink sink)
    {
        sink.Skip("skip.noTargetAndActual");
        foreach (var leaf in context.Leaves)
        {
            if (context.Notes.IsMisread(leaf.Line.Place)
                || leaf.Indicator.Target is TargetValue.Unstated or TargetValue.NotApplicable
                || leaf.Result.Actual is ActualValue.NotReported or ActualValue.NotApplicable)
            {
                continue;
            }

            sink.Looked();
            if (AreOfDifferentTypes(leaf.Indicator.Target, leaf.Result.Actual, context.Standard.AcceptsAssertion.Value))
            {
                // a reason beside it has answered the question already
                sink.Find(
                    leaf.GivesReason ? Severity.Note : Severity.Warning,
                    leaf.Line.Place.Then(ReportPart.Actual),
                    Argument.Of("target", leaf.Indicator.Target.Text), Argument.Of("actual", leaf.Result.Actual.Text));
            }
        }
    }

    private static bool AreOfDifferentTypes(TargetValue target, ActualValue actual, bool acceptsAssertion)
    {
        return (!acceptsAssertion || actual is not ActualValue.Asserted) && target switch
        {
            TargetValue.Quantity or TargetValue.Range => actual is not (ActualValue.Quantity or ActualValue.Bound),
            TargetValue.Deadline or TargetValue.NotBefore => actual is not ActualValue.Date,

            // a day in answer to 及时 says more than was asked for
            TargetValue.Wording wording => actual is ActualValue.Quantity or ActualValue.Bound
                || (actual is ActualValue.Date && wording.Text.Any(char.IsDigit)),
            _ => false,
        };
    }
}

public static partial class CheckCodes
{
    /// <summary>指标值与完成值类型不同: a quantity answered by words, a date by a percentage.</summary>
    public static FindingCode TypesDiffer { get; } = new(2204);
}
