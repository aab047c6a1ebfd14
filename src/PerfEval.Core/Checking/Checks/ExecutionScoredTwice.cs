using System;
using PerfEval.Core.Amounts;
using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Checking.Checks;

/// <summary>Looks for <see cref="CheckCodes.ExecutionScoredTwice"/>.</summary>
/// <remarks>A row alone is the execution line of such a form: only beside a scored line of the funds is it a second one.</remarks>
internal sealed class ExecutionScoredTwice : Check
{
    private static readonly string[] Endings = ["率", "进度"];

    public override FindingKind Kind { get; } = new(
        CheckCodes.ExecutionScoredTwice, Severity.Warning, FindingConcern.Result, "D1",
        chinese: new(
            "执行率重复计分",
            "资金情况的执行率占 {execution} 分，“{name}”又占 {points} 分，是同一件事。",
            "同一件事计两次分，其他工作的分值就少了。",
            "请只在一处计分，或说明两处各算什么。"),
        english: new(
            "execution is scored twice",
            "The rate of the funds carries {execution} points and “{name}” another {points}, for the same thing.",
            "What is scored twice leaves fewer points for the work itself.",
            "Score it in one place, or say what each of the two measures."));

    protected override Needs Needs => Needs.Indicators;

    protected override void Look(CheckContext context, CheckSink sink)
    {
        var inFunds = context.Funding?.ScoredLine is { } scoredLine ? ValueOf(scoredLine.Points) ?? ValueOf(scoredLine.ClaimedScore) : null;
        sink.Skip("skip.noExecutionScored");
        if (inFunds is { } points && points > Points.Zero)
        {
            sink.Looked();
        }

        foreach (var row in context.Leaves)
        {
            if (!IsNamedSo(row.Indicator.Name, context.Terms) || context.Standard.AssignmentOf(row.Leaf) is not null
                || (row.Line.Points ?? ValueOf(row.Claimed)) is not { } own || own <= Points.Zero)
            {
                continue;
            }

            sink.Looked();
            if (inFunds is { } scored && scored > Points.Zero)
            {
                sink.Find(
                    Severity.Warning, row.Line.Place,
                    Argument.Of("execution", scored), Argument.Of("name", row.Indicator.Name), Argument.Of("points", own));
            }
        }
    }

    // 资金 + 支付 + 率, one word after the other: 资金支付及时率 and 资金使用合规率 are other things
    private static bool IsNamedSo(string name, NoteTerms terms) => SpendingNames.Has(
        WidthFolding.Fold(name), terms, mostBetween: 0,
        rest => Array.Exists(Endings, end => rest.StartsWith(end, StringComparison.Ordinal)));

    private static Points? ValueOf(Reported<Points> cell) => cell.TryGetValue(out var points) ? points : null;
}

public static partial class CheckCodes
{
    /// <summary>执行率重复计分: execution is scored in the funds and again in an indicator.</summary>
    public static FindingCode ExecutionScoredTwice { get; } = new(3109);
}
