using PerfEval.Core.Amounts;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;

namespace PerfEval.Core.Scoring;

/// <summary>The values the step of a line names. They are shown as calculated with, not as printed.</summary>
internal sealed class StepValues(
    Points points,
    TargetValue? target,
    ActualValue? actual,
    string working,
    PointsRange score,
    int decimals,
    EquatableList<Argument> more) : LateArguments
{
    public override EquatableList<Argument> Make() =>
    [
        Argument.Of("points", points),
        Argument.Of("target", target?.OwnText ?? ""),
        Argument.Of("actual", actual?.OwnText ?? ""),
        Argument.Of("working", working),
        Argument.Of("score", score, decimals),
        .. more,
    ];
}
