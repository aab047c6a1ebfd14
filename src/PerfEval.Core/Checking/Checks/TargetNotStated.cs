using PerfEval.Core.Amounts;
using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Checking.Checks;

/// <summary>Looks for <see cref="CheckCodes.TargetNotStated"/>.</summary>
/// <remarks>A target in the name is PE2205, a row without either cell PE2206.</remarks>
internal sealed class TargetNotStated : Check
{
    public override FindingKind Kind { get; } = new(
        CheckCodes.TargetNotStated, Severity.Warning, FindingConcern.Blank, "A7",
        chinese: new(
            "指标值未填",
            "“{name}”没有填指标值，完成值为“{actual}”。",
            "没有目标就无从判断是否完成。",
            "请补填年度指标值。"),
        english: new(
            "no target",
            "“{name}” states no target; the actual value is “{actual}”.",
            "Without a target nobody can tell whether it was reached.",
            "Fill in the target."));

    protected override Needs Needs => Needs.Indicators;

    protected override void Look(CheckContext context, CheckSink sink)
    {
        if (context.Lacks(SelfEvaluation.Columns.Target))
        {
            sink.Skip("skip.columnNotPrinted");
            return;
        }

        sink.Skip("skip.noActuals");
        foreach (var leaf in context.Leaves)
        {
            if (leaf.Result.Actual is ActualValue.NotReported or ActualValue.NotApplicable
                || leaf.Indicator.Points.Kind == ReportedKind.NotApplicable
                || context.IsJudgedAlone(leaf))
            {
                continue;
            }

            sink.Looked();
            if (leaf.Indicator.Target is TargetValue.Unstated && !TargetMarks.AreIn(leaf.Indicator.Name))
            {
                sink.Find(
                    Severity.Warning, leaf.Line.Place.Then(ReportPart.Target),
                    Argument.Of("name", leaf.Indicator.Name), Argument.Of("actual", leaf.Result.Actual.Text));
            }
        }
    }
}

public static partial class CheckCodes
{
    /// <summary>指标值未填: no target is stated, in its cell or in the name.</summary>
    public static FindingCode TargetNotStated { get; } = new(2207);
}
