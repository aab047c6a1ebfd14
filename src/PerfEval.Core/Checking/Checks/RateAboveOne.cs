using PerfEval.Core.Amounts;
using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Checking.Checks;

/// <summary>Looks for <see cref="CheckCodes.RateAboveOne"/>.</summary>
/// <remarks>Once a report.</remarks>
internal sealed class RateAboveOne : Check
{
    public override FindingKind Kind { get; } = new(
        CheckCodes.RateAboveOne, Severity.Warning, FindingConcern.Contradiction, "C7",
        chinese: new(
            "执行率超过 100%",
            "执行率为 {rate}。",
            "执行数超过预算数，通常意味着预算调整未入表或取数口径不一致；得分以分值为限。",
            "请核对预算数与执行数，或说明超支原因。"),
        english: new(
            "execution above 100 %",
            "The rate is {rate}.",
            "More was executed than budgeted: an adjustment may be missing or the bases may differ; points stop at their maximum.",
            "Check both amounts, or state why more was spent."));

    protected override void Look(CheckContext context, CheckSink sink)
    {
        if (context.Execution.Rate is not { } rate)
        {
            sink.Skip("skip.noRate");
            return;
        }

        sink.Looked();
        if (rate > Ratio.One)
        {
            sink.Find(Severity.Warning, context.RatePlace, Argument.Beside("rate", rate, Ratio.One));
        }
    }
}

public static partial class CheckCodes
{
    /// <summary>执行率超过 100%: more was executed than the basis.</summary>
    public static FindingCode RateAboveOne { get; } = new(1302);
}
