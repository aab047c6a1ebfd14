using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Checking.Checks;

/// <summary>Looks for <see cref="CheckCodes.ChangeMisstated"/>.</summary>
internal sealed class ChangeMisstated : Check
{
    public override FindingKind Kind { get; } = new(
        CheckCodes.ChangeMisstated, Severity.Error, FindingConcern.Contradiction, "B21 B24 F7",
        chinese: new(
            "陈述的变动与两年数不符",
            "“{name}”写变动 {stated}，{found}。",
            "文中的增减与两年的数对不上，读者无从判断哪个是对的。",
            "请按两年的数重新计算，或者核对两年的数。"),
        english: new(
            "a stated change against the two years",
            "“{name}” is said to change by {stated}; {found}.",
            "The change does not follow from the two years.",
            "Work it out again from the two years, or check them."));

    protected override void Look(CheckContext context, CheckSink sink)
    {
        sink.Skip("skip.noChangeWithYears");
        StatedChange.Hold(
            context, sink, isThreePublic: false,
            (change, found) => change.IsOppositeOf(found) ? Severity.Error : Severity.Warning);
    }
}

public static partial class CheckCodes
{
    /// <summary>陈述的变动与两年数不符: a stated change is not that of the two years.</summary>
    public static FindingCode ChangeMisstated { get; } = new(5209);
}
