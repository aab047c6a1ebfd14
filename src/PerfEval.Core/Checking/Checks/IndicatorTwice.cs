using System.Collections.Generic;
using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;

namespace PerfEval.Core.Checking.Checks;

/// <summary>Looks for <see cref="CheckCodes.IndicatorTwice"/>.</summary>
/// <remarks>
/// A warning: one result is scored twice. The same name in two scored rows of a goal; or the same target and actual value under two second
/// levels, where the text is distinct enough to be no chance: a number with a unit that is no share, or eight characters of words. From D1
/// and D13.
/// </remarks>
internal sealed class IndicatorTwice : Check
{
    private const int DistinctWords = 8;

    public override FindingKind Kind { get; } = new(
        CheckCodes.IndicatorTwice, Severity.Warning, FindingConcern.Design, "D1 D13",
        chinese: new(
            "指标重复",
            "“{name}”与“{first}”{same}，同一结果计了两次分。",
            "重复的指标使同一项工作得两份分。",
            "请合并，或改设不同的指标。"),
        english: new(
            "indicator twice",
            "“{name}” and “{first}”: {same}; one result is scored twice.",
            "A repeated indicator gives one piece of work two shares of the points.",
            "Merge the two, or set different indicators."));

    protected override Needs Needs => Needs.Indicators;

    protected override void Look(CheckContext context, CheckSink sink)
    {
        sink.Skip("skip.oneRow");
        var names = new Dictionary<(int Goal, string Name), ScoredRow>();
        var contents = new Dictionary<(int Goal, string Target, string Actual), ScoredRow>();
        var rows = 0;
        foreach (var leaf in context.Leaves)
        {
            if (!leaf.IsScored)
            {
                continue;
            }

            if (++rows > 1)
            {
                sink.Looked();
            }

            if (leaf.FoldedName.Length > 0 && !names.TryAdd((leaf.GoalIndex, leaf.FoldedName), leaf))
            {
                Find(leaf, names[(leaf.GoalIndex, leaf.FoldedName)], "twice.name");
                continue;
            }

            var key = (leaf.GoalIndex, leaf.FoldedTarget, leaf.FoldedActual);
            if (IsDistinct(leaf) && !contents.TryAdd(key, leaf) && IsElsewhere(contents[key], leaf))
            {
                Find(leaf, contents[key], "twice.content");
            }
        }

        void Find(ScoredRow leaf, ScoredRow first, string same) => sink.Find(
            Severity.Warning, leaf.Line.Place.Then(ReportPart.Name),
            Argument.Of("name", leaf.Indicator.Name), Argument.Of("first", first.Indicator.Name), Argument.Of("same", Remark.Of(same)));
    }

    private static bool IsElsewhere(ScoredRow one, ScoredRow other) =>
        one.Leaf.FirstIndex != other.Leaf.FirstIndex || one.Leaf.SecondIndex != other.Leaf.SecondIndex;

    private static bool IsDistinct(ScoredRow leaf) => leaf.FoldedActual.Length > 0 && leaf.Indicator.Target switch
    {
        TargetValue.Quantity { Value.Unit: var unit } => !unit.IsNone && !unit.IsShare,
        TargetValue.Wording => leaf.FoldedTarget.Length >= DistinctWords,
        _ => false,
    };
}

public static partial class CheckCodes
{
    /// <summary>指标重复: an indicator stands twice under one goal.</summary>
    public static FindingCode IndicatorTwice { get; } = new(2212);
}
