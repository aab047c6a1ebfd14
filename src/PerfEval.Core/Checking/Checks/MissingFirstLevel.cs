using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Checking.Checks;

/// <summary>Looks for <see cref="CheckCodes.MissingFirstLevel"/>.</summary>
internal sealed class MissingFirstLevel : Check
{
    public override FindingKind Kind { get; } = new(
        CheckCodes.MissingFirstLevel, Severity.Warning, FindingConcern.Design, "A4",
        chinese: new(
            "缺少一级指标",
            "未见“{name}”。",
            "标准要求每份自评表都有该一级指标。",
            "请补设该类指标，或说明不适用的理由。"),
        english: new(
            "missing first level",
            "There is no “{name}”.",
            "The standard requires this first level in every report.",
            "Add such indicators, or state why they do not apply."));

    protected override Needs Needs => Needs.Whole | Needs.Indicators;

    protected override void Look(CheckContext context, CheckSink sink)
    {
        if (context.Standard.FirstLevels.Count == 0)
        {
            sink.Skip("skip.standardWithoutLevels");
            return;
        }

        foreach (var level in context.FirstLevels)
        {
            // a row without a name may be the one that seems to be missing
            if (level.Level.Name is null)
            {
                sink.Skip("skip.levelsUnnamed");
                return;
            }
        }

        sink.Looked();
        foreach (var name in context.Levels.Missing)
        {
            sink.Find(Severity.Warning, context.GoalsPlace, Argument.Of("name", name));
        }
    }
}

public static partial class CheckCodes
{
    /// <summary>缺少一级指标: a first level the standard requires is missing.</summary>
    public static FindingCode MissingFirstLevel { get; } = new(2103);
}
