using System;
using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Checking.Checks;

/// <summary>Looks for <see cref="CheckCodes.ClassMissing"/>.</summary>
/// <remarks>
/// A note: what a standard requires is PE2103 and a warning; where none is asked, a table of outputs alone still tells nothing of what they
/// were good for. Tables of the department framework (投入, 过程) are built otherwise. From A4 and D12.
/// </remarks>
internal sealed class ClassMissing : Check
{
    public override FindingKind Kind { get; } = new(
        CheckCodes.ClassMissing, Severity.Note, FindingConcern.Design, "A4 D12",
        chinese: new(
            "整类指标缺失",
            "表内没有{class}。",
            "只有产出，看不出花钱的效果。",
            "以后年度请补设该类指标；确不适用的请说明。"),
        english: new(
            "a class of indicators is missing",
            "The table has no {class}.",
            "Outputs alone do not tell what the money was good for.",
            "Next year, set some, or say why they do not apply."));

    public override EquatableList<FindingCode> After { get; } = [CheckCodes.MissingFirstLevel];

    protected override Needs Needs => Needs.Whole | Needs.Indicators;

    protected override void Look(CheckContext context, CheckSink sink)
    {
        var hasBenefit = false;
        var isFramework = false;
        foreach (var level in context.FirstLevels)
        {
            if (level.Level.Name is not { } name)
            {
                sink.Skip("skip.levelsUnnamed");
                return;
            }

            isFramework |= name.Contains("投入", StringComparison.Ordinal) || name.Contains("过程", StringComparison.Ordinal);
            hasBenefit |= name.Contains('效', StringComparison.Ordinal);
        }

        if (isFramework)
        {
            sink.Skip("skip.framework");
            return;
        }

        sink.Looked();
        // 时效 is no benefit
        if (!hasBenefit && !context.Leaves.Exists(leaf => leaf.IsUnder("效益") || leaf.IsUnder("效果")))
        {
            sink.Find(Severity.Note, context.GoalsPlace, Argument.Term("class", "class.benefit"));
        }

        if (!context.Leaves.Exists(leaf => leaf.IsAnywhereUnder("满意")
            || leaf.FoldedName.EndsWith("满意度", StringComparison.Ordinal)))
        {
            sink.Find(Severity.Note, context.GoalsPlace, Argument.Term("class", "class.satisfaction"));
        }
    }
}

public static partial class CheckCodes
{
    /// <summary>整类指标缺失: a whole table has no indicator of benefit, or none of satisfaction.</summary>
    public static FindingCode ClassMissing { get; } = new(2109);
}
