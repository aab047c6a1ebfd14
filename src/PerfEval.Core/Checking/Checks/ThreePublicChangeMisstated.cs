using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Checking.Checks;

/// <summary>Looks for <see cref="CheckCodes.ThreePublicChangeMisstated"/>.</summary>
internal sealed class ThreePublicChangeMisstated : Check
{
    public override FindingKind Kind { get; } = new(
        CheckCodes.ThreePublicChangeMisstated, Severity.Error, FindingConcern.Contradiction, "B21 B24",
        chinese: new(
            "“三公”经费变动与两年数不符",
            "“{name}”写变动 {stated}，{found}。",
            "变动率是由两年的数算出来的，算出来不同就是写错了。",
            "请按两年的数重新计算，或者核对两年的数。"),
        english: new(
            "stated change of the three public expenses against the two years",
            "“{name}” is said to change by {stated}; {found}.",
            "The change follows from the two years; where it differs one of the three figures is wrong.",
            "Work it out again from the two years, or check them."));

    protected override void Look(CheckContext context, CheckSink sink)
    {
        sink.Skip("skip.noThreePublicChange");
        StatedChange.Hold(context, sink, isThreePublic: true, (_, _) => Severity.Error);
    }
}

public static partial class CheckCodes
{
    /// <summary>“三公”经费变动与两年数不符: the stated change of the three public expenses is not that of the two years.</summary>
    public static FindingCode ThreePublicChangeMisstated { get; } = new(5206);
}
