using System.Linq;
using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Checking.Checks;

/// <summary>Looks for <see cref="CheckCodes.MisplacedSecondLevel"/>.</summary>
/// <remarks>Only levels the standard knows can be misplaced.</remarks>
internal sealed class MisplacedSecondLevel : Check
{
    public override FindingKind Kind { get; } = new(
        CheckCodes.MisplacedSecondLevel, Severity.Warning, FindingConcern.Design, "A6",
        chinese: new(
            "二级指标归类有误",
            "“{name}”列在“{parent}”下，按标准属于“{owner}”。",
            "归类错误会使一级指标的分值与实际不符；也可能是合并单元格造成的。",
            "请核对原表的合并单元格，按标准归类。"),
        english: new(
            "misplaced second level",
            "“{name}” stands under “{parent}”; by the standard it belongs to “{owner}”.",
            "A first level's points then stand for something else; merged cells may be the cause.",
            "Check the merged cells of the original and place it by the standard."));

    protected override Needs Needs => Needs.Indicators;

    protected override void Look(CheckContext context, CheckSink sink)
    {
        sink.Skip(context.Standard.FirstLevels.Count == 0 ? "skip.standardWithoutLevels" : "skip.noKnownLevels");
        foreach (var entry in context.FirstLevels)
        {
            var level = entry.Level;
            if (context.Levels.FirstOf(level.Name) is not { } parent)
            {
                continue;
            }

            for (var i = 0; i < level.SecondLevels.Count; i++)
            {
                var name = level.SecondLevels[i].Name;
                var owners = context.Levels.OwnersOf(name);
                if (owners.Count == 0)
                {
                    continue;
                }

                sink.Looked();
                if (!owners.Contains(parent.Name))
                {
                    sink.Find(
                        Severity.Warning, entry.Place.Then(ReportPart.SecondLevel, i, name),
                        Argument.Of("name", name!), Argument.Of("parent", level.Name!), Argument.Of("owner", owners));
                }
            }
        }
    }
}

public static partial class CheckCodes
{
    /// <summary>二级指标归类有误: a second level stands under a first level it does not belong to.</summary>
    public static FindingCode MisplacedSecondLevel { get; } = new(2102);
}
