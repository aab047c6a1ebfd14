using System;
using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Checking.Checks;

/// <summary>Looks for <see cref="CheckCodes.ThirdLevelMisplaced"/>.</summary>
/// <remarks>
/// A note: by its words alone a third level is listed for a reviewer and not proved wrong; reviewers give nothing for one that does not
/// fit. PE2102 asks the same of second levels under first ones. From D2.
/// </remarks>
internal sealed class ThirdLevelMisplaced : Check
{
    private const string Satisfied = "满意";

    public override FindingKind Kind { get; } = new(
        CheckCodes.ThirdLevelMisplaced, Severity.Note, FindingConcern.Design, "D2",
        chinese: new(
            "三级指标与二级指标不合",
            "“{name}”列在“{level}”下：{problem}。",
            "归类不当的指标，复核时往往不予认可。",
            "以后年度请改列合适的二级指标，或改设指标。"),
        english: new(
            "third level does not fit the second",
            "“{name}” stands under “{level}”: {problem}.",
            "Reviewers often give nothing for an indicator in the wrong place.",
            "Next year, list it where it belongs, or set another."));

    protected override Needs Needs => Needs.Indicators;

    protected override void Look(CheckContext context, CheckSink sink)
    {
        sink.Skip("skip.levelsUnstated");
        foreach (var leaf in context.Leaves)
        {
            if (leaf.Leaf.Second.Name is not { } level || leaf.FoldedName.Length == 0)
            {
                continue;
            }

            sink.Looked();
            if (ProblemOf(leaf, level, context.Terms) is { } problem)
            {
                sink.Find(
                    Severity.Note, leaf.Line.Place.Then(ReportPart.Name),
                    Argument.Of("name", leaf.Indicator.Name), Argument.Of("level", level), Argument.Of("problem", Remark.Of(problem)));
            }
        }
    }

    private static string? ProblemOf(ScoredRow leaf, string level, NoteTerms terms)
    {
        var name = leaf.FoldedName;
        if (level.Contains("数量", StringComparison.Ordinal) && NoteTerms.AnyIn(terms.Money, name)
            && (NoteTerms.AnyIn(terms.Spending, name) || name.Contains("到位", StringComparison.Ordinal)))
        {
            return "misplaced.spending";
        }

        if (level.Contains("成本", StringComparison.Ordinal)
            && leaf.Indicator.Target is TargetValue.Quantity { Value.Unit.IsShare: true } && !NoteTerms.AnyIn(terms.Costs, name))
        {
            return "misplaced.cost";
        }

        if (level.Contains(Satisfied, StringComparison.Ordinal))
        {
            return NoteTerms.AnyIn(terms.Satisfaction, name) ? null : "misplaced.satisfaction";
        }

        return name.Contains(Satisfied, StringComparison.Ordinal) && !leaf.IsAnywhereUnder(Satisfied) ? "misplaced.elsewhere" : null;
    }
}

public static partial class CheckCodes
{
    /// <summary>三级指标与二级指标不合: the words of a third level do not fit the second level it stands under.</summary>
    public static FindingCode ThirdLevelMisplaced { get; } = new(2220);
}
