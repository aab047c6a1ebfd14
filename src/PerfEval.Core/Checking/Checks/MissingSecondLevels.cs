using System.Linq;
using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Checking.Checks;

/// <summary>Looks for <see cref="CheckCodes.MissingSecondLevels"/>.</summary>
/// <remarks>The children of a missing first level are not listed, for PE2103 says enough.</remarks>
internal sealed class MissingSecondLevels : Check
{
    public override FindingKind Kind { get; } = new(
        CheckCodes.MissingSecondLevels, Severity.Note, FindingConcern.Design, "A5",
        chinese: new(
            "缺少二级指标",
            "全表未见：{names}。",
            "标准通常要求设置这些二级指标。",
            "请补设，或说明不适用的理由。"),
        english: new(
            "missing second levels",
            "Nowhere in the tree: {names}.",
            "The standard ordinarily expects them.",
            "Add them, or state why they do not apply."));

    protected override Needs Needs => Needs.Whole | Needs.Indicators;

    protected override void Look(CheckContext context, CheckSink sink)
    {
        if (context.Standard.FirstLevels.Count == 0)
        {
            sink.Skip("skip.standardWithoutLevels");
            return;
        }

        var absent = context.Levels.Absent(out var expected);

        // a level without a name may be the one that seems to be missing
        if (expected == 0
            || (absent.Count > 0 && context.FirstLevels.Exists(entry => entry.Level.SecondLevels.Any(second => second.Name is null))))
        {
            sink.Skip(expected == 0 ? "skip.noKnownLevels" : "skip.levelsUnnamed");
            return;
        }

        sink.Looked();
        if (absent.Count > 0)
        {
            sink.Find(Severity.Note, context.GoalsPlace, Argument.Of("names", absent));
        }
    }
}

public static partial class CheckCodes
{
    /// <summary>缺少二级指标: second levels the standard expects stand nowhere in the tree.</summary>
    public static FindingCode MissingSecondLevels { get; } = new(2105);
}
