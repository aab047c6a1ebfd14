using System.Collections.Generic;
using PerfEval.Core.Amounts;
using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Findings;
using PerfEval.Core.Scoring;

namespace PerfEval.Core.Checking.Checks;

/// <summary>Looks for <see cref="CheckCodes.ScoreDiffers"/>.</summary>
internal sealed class ScoreDiffers : ClaimedScoreCheck
{
    public override FindingKind Kind { get; } = new(
        CheckCodes.ScoreDiffers, Severity.Error, FindingConcern.Result, "B11 E1 E2 E3",
        chinese: new(
            "自评得分与复算不符",
            "“{name}”自评 {claimed} 分，复算 {computed} 分（{step}）。{cause}",
            "差额超过复核容差。",
            "请按评分规则改正得分，或说明理由。"),
        english: new(
            "claimed score differs",
            "“{name}”: claimed {claimed}, recomputed {computed} ({step}). {cause}",
            "The difference is beyond the tolerance.",
            "Correct the score by the rule, or state the reason."));

    protected override ClaimVerdict Sought => ClaimVerdict.Different;

    protected override string SkipReason => "skip.noComparableScores";

    protected override bool Examines(ClaimedLine line) => line.Verdict != ClaimVerdict.Open && !line.HasTier;

    // where units do not convert or two readings exist, the one the filer had is unknown, and a claim outside all of them is a question
    protected override Severity SeverityOf(ClaimedLine line)
    {
        var isAbove = line.Claimed > (line.Line.Contribution.Max ?? line.Claimed);
        var isOfUnits = line.Line.Outcome is ScoreOutcome.Ranged ranged && ranged.Why.IsOfUnits;
        return isAbove && !isOfUnits ? Severity.Error : Severity.Warning;
    }

    protected override string CauseOf(CheckContext context, ClaimedLine line) => GroupOf(Cause(context, line));

    // points multiplied by the weight again are one cause with a code of its own
    protected override bool IsLeft(CheckContext context, ClaimedLine line) =>
        line.Leaf is { } leaf && SquaredPoints.Explain(context, leaf, line.Claimed);

    protected override IEnumerable<Argument> More(CheckContext context, ClaimedLine line) => [ScoreCauses.Argument(Cause(context, line))];

    // points taken off what was met want one answer, a slip in every row another; what else differs is listed together
    private static string GroupOf(ScoreCause? cause) =>
        cause is ScoreCause.MetButReduced or ScoreCause.PointsAppliedTwice ? ScoreCauses.KeyOf(cause) : "";

    private static ScoreCause? Cause(CheckContext context, ClaimedLine line) => line.Leaf is { } leaf
        ? leaf.CauseOfClaim(context)
        : ScoreCauses.OfExecution(line.Line, line.Line.Score, line.Claimed);

    protected override void Look(CheckContext context, CheckSink sink)
    {
        base.Look(context, sink);
        AgainstPrintedRate(context, sink);
        foreach (var leaf in context.Leaves)
        {
            AgainstImpliedPoints(context, leaf, sink);
        }
    }

    private static void AgainstPrintedRate(CheckContext context, CheckSink sink)
    {
        if (PrintedRateScore.Of(context) is not { } computed || context.PrintedRate is not { } printed)
        {
            return;
        }

        sink.Looked();
        var claimed = context.ClaimedExecution.Value;
        if (PrintedRateScore.IsApart(context, claimed, computed))
        {
            var line = context.ExecutionLine!;
            var cause = ScoreCauses.OfExecution(line, computed, claimed);
            sink.FindOf(
                claimed > computed ? Severity.Error : Severity.Warning, GroupOf(cause),
                line.Place.Then(ReportPart.ScoreCell), claimed - computed,
                Argument.Of("name", line.Name),
                Argument.Of("claimed", claimed),
                Computed(context, computed),
                Argument.Of(
                    "step",
                    Remark.Of("step.printedRate", Argument.Of("points", line.Points!.Value), Argument.Of("rate", printed.ToString()))),
                ScoreCauses.Argument(cause));
        }
    }

    // without points there is nothing to recompute, yet claim ÷ actual may show them
    private static void AgainstImpliedPoints(CheckContext context, ScoredRow leaf, CheckSink sink)
    {
        if (leaf.Line.Points is not null
            || !leaf.Result.ClaimedScore.TryGetValue(out var claimed)
            || ClaimCauses.ImpliedPoints(context, leaf, claimed) is not { } implied)
        {
            return;
        }

        var step = Remark.Of(
            "step.impliedPoints",
            Argument.Of("claimed", claimed),
            Argument.Of("actual", leaf.Result.Actual.Text),
            Argument.Of("points", implied));
        sink.FindOf(
            Severity.Warning, GroupOf(ScoreCause.AbsolutePercentage),
            leaf.Line.Place.Then(ReportPart.ScoreCell), claimed - implied,
            Argument.Of("name", leaf.Indicator.Name),
            Argument.Of("claimed", claimed),
            Computed(context, implied),
            Argument.Of("step", step),
            ScoreCauses.Argument(ScoreCause.AbsolutePercentage));
    }

    private static Argument Computed(CheckContext context, Points points) =>
        Argument.Of("computed", PointsRange.Exactly(points), context.Standard.Rounding.Value.Rounding.Decimals);
}

public static partial class CheckCodes
{
    /// <summary>自评得分与复算不符: a claimed score differs from the recomputation beyond the tolerance.</summary>
    public static FindingCode ScoreDiffers { get; } = new(3101);
}
