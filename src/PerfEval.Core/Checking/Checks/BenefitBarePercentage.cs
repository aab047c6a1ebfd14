using System;
using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;

namespace PerfEval.Core.Checking.Checks;

/// <summary>Looks for <see cref="CheckCodes.BenefitBarePercentage"/>.</summary>
/// <remarks>
/// A note: 95 % of what is not said. Reviewers call such indicators not assessable in nine projects of ten. A name that ends in a word for
/// a ratio (率, 比例, 增长) before any brackets, one that tells how it is computed, or a formula of the standard, says of what. From D4.
/// </remarks>
internal sealed class BenefitBarePercentage : Check
{
    public override FindingKind Kind { get; } = new(
        CheckCodes.BenefitBarePercentage, Severity.Note, FindingConcern.Design, "D4",
        chinese: new(
            "效益只有一个百分数",
            "“{name}”的指标值为“{target}”，没有说明是什么的百分之几。",
            "没有计算口径，完成值无法核实。",
            "以后年度请写明计算方法，如覆盖率、增长率的分子和分母。"),
        english: new(
            "benefit as a bare percentage",
            "The target of “{name}” is “{target}”; of what it is a share is not said.",
            "Without a definition nobody can verify the result.",
            "Next year, say how it is computed: what is divided by what."));

    protected override Needs Needs => Needs.Indicators;

    protected override void Look(CheckContext context, CheckSink sink)
    {
        sink.Skip("skip.noBenefits");
        foreach (var leaf in context.Leaves)
        {
            if (leaf.Leaf.First.Name?.Contains("效益", StringComparison.Ordinal) != true || leaf.FoldedTarget.Length == 0)
            {
                continue;
            }

            sink.Looked();
            if (leaf.Indicator.Target is TargetValue.Quantity { Value: { Unit.IsShare: true, IsZero: false } }
                && leaf.FoldedName.Length > 0
                && !leaf.FoldedName.Contains("计算", StringComparison.Ordinal)
                && !IsRatio(FoldedText.Of(BeforeBrackets(leaf.Indicator.Name)), context.Terms.Ratios)
                && leaf.Terms.Provision?.Formula is null)
            {
                sink.Find(
                    Severity.Note, leaf.Line.Place.Then(ReportPart.Target),
                    Argument.Of("name", leaf.Indicator.Name), Argument.Of("target", leaf.Indicator.Target.Text));
            }
        }
    }

    private static string BeforeBrackets(string name)
    {
        var bracket = name.AsSpan(1).IndexOfAny('(', '（');
        return bracket < 0 ? name : name[..(bracket + 1)];
    }

    // a word of one character counts at the end of a name, a longer one, and 较 (than the year before), anywhere
    private static bool IsRatio(string name, EquatableList<string> words)
    {
        var trimmed = name.AsSpan().TrimEnd("0123456789");
        foreach (var word in words)
        {
            if (trimmed.EndsWith(word, StringComparison.Ordinal)
                || (word.Length > 1 && trimmed.Contains(word, StringComparison.Ordinal))
                || (word == "较" && trimmed.Contains(word, StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }
}

public static partial class CheckCodes
{
    /// <summary>效益只有一个百分数: a benefit has a bare percentage as target, and nothing says of what.</summary>
    public static FindingCode BenefitBarePercentage { get; } = new(2216);
}
