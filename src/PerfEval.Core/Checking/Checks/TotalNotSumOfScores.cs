using System;
using PerfEval.Core.Amounts;
using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Findings;
using PerfEval.Core.Scoring;

namespace PerfEval.Core.Checking.Checks;

/// <summary>Looks for <see cref="CheckCodes.TotalNotSumOfScores"/>.</summary>
/// <remarks>Only where every line that carries points claims a score.</remarks>
internal sealed class TotalNotSumOfScores : Check
{
    public override FindingKind Kind { get; } = new(
        CheckCodes.TotalNotSumOfScores, Severity.Error, FindingConcern.Result, "B7",
        chinese: new(
            "总分加总有误",
            "自评总分 {claimed}，各项自评得分相加为 {sum}，相差 {difference}。{cause}",
            "总分必须等于各项得分之和。",
            "请核对是否漏加或重复加了某一项。"),
        english: new(
            "total is not the sum of the scores",
            "The claimed total is {claimed}; the claimed scores make {sum}, a difference of {difference}. {cause}",
            "A total is the sum of its scores.",
            "Look for a score left out or counted twice."));

    protected override Needs Needs => Needs.Whole | Needs.Indicators;

    protected override void Look(CheckContext context, CheckSink sink)
    {
        if (!context.Report.Claims.TotalScore.TryGetValue(out var total)
            || context.Leaves.Count == 0
            || ClaimedTotals.SumOfClaims(context) is not { } sum)
        {
            sink.Skip("skip.noClaimedTotal");
            return;
        }

        // points too few or too many, and a total by just as much more or less than its scores: one cause, told by PE2104 or PE2101
        FindingCode[] causes = [CheckCodes.PointsNotFull, CheckCodes.DeclaredPointsNotSum];
        if (Array.Find(causes, context.Results.IsFound) is { Number: > 0 } cause
            && total != sum && total - sum == context.FullPoints - PointsSum.With(context))
        {
            sink.SkipAfter(cause);
            return;
        }

        if (context.Notes.HasTextNumbers
            && context.Results.PlacesOf(CheckCodes.NumberStoredAsText).Has(CheckContext.ClaimsPlace, ReportPart.TotalScore))
        {
            sink.SkipAfter(CheckCodes.NumberStoredAsText);
            return;
        }

        sink.Looked();
        if (ClaimsAreWeighed(context, total, sum))
        {
            return;
        }

        if (IsApart(total, sum, context) && !IsAsCounted(total, context) && !IsCapped(total, context))
        {
            sink.FindScore(
                Severity.Error, CheckContext.ClaimsPlace.Then(ReportPart.TotalScore), total - sum,
                Argument.Of("claimed", total), Argument.Of("sum", sum), Argument.Of("difference", total - sum),
                ScoreCauses.Argument(TotalCauses.Of(context, total, sum)));
        }
    }

    private static bool IsApart(Points total, Points sum, CheckContext context) =>
        (total - sum).Magnitude > context.Standard.Tolerances.Value.Score;

    // where each goal is scored out of all the points, the total lies between the goals
    private static bool ClaimsAreWeighed(CheckContext context, Points total, Points sum)
    {
        if (context.Report.Goals.Count < 2 || sum <= context.FullPoints)
        {
            return false;
        }

        var execution = context.ClaimedExecution.TryGetValue(out var claimed) ? claimed : Points.Zero;
        var tolerance = context.Standard.Tolerances.Value.Score;
        var (least, most) = (context.FullPoints, Points.Zero);
        for (var g = 0; g < context.Report.Goals.Count; g++)
        {
            var goal = execution;
            foreach (var leaf in context.Leaves)
            {
                goal += leaf.GoalIndex == g && leaf.Result.ClaimedScore.TryGetValue(out var score) ? score : Points.Zero;
            }

            least = goal < least ? goal : least;
            most = goal > most ? goal : most;
        }

        return most <= context.FullPoints + tolerance && total >= least - tolerance && total <= most + tolerance;
    }

    private static bool IsCapped(Points total, CheckContext context) =>
        context.Evaluation is { Caps.Count: > 0, Total: var capped } && capped.Contains(total);

    // a filer who counts the best of a group, weighs goals, or leaves out
    // what does not apply and scales the rest up does what the standard says
    private static bool IsAsCounted(Points total, CheckContext context)
    {
        var (lines, standard) = (context.Evaluation.Lines, context.Standard);
        var claimed = new ExactSum[lines.Count];
        var row = 0;
        for (var i = 0; i < claimed.Length; i++)
        {
            var claim = lines[i].Kind == LineKind.Execution ? context.ClaimedExecution : context.Rows[row++].Claimed;
            claimed[i] = ExactSum.Of(claim.TryGetValue(out var score) ? score : Points.Zero);
        }

        var shares = GoalShares.Of(lines, UnprintedPoints.Of(context.Report.Goals, lines, context.FullPoints), standard, hasAllRows: true);
        var counted = new TotalEnds(lines, [], shares, standard).OfClaims(i => claimed[i]);
        var tolerance = standard.Tolerances.Value.Score;
        return total >= counted.Min - tolerance && total <= counted.Max + tolerance;
    }
}

public static partial class CheckCodes
{
    /// <summary>总分加总有误: the claimed total is not the sum of the claimed scores.</summary>
    public static FindingCode TotalNotSumOfScores { get; } = new(3105);
}
