using System.Collections.Generic;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Checking.Verdicts;

/// <summary>自评得分与复算: a check of the claimed scores, one line at a time, for one verdict.</summary>
internal abstract class ClaimedScoreCheck : Check
{
    /// <summary>The verdict that is a finding of this check.</summary>
    protected abstract ClaimVerdict Sought { get; }

    /// <summary>Why the check is skipped where scores are claimed and none of them can be examined.</summary>
    protected abstract string SkipReason { get; }

    /// <summary>Whether a line counts as examined.</summary>
    protected abstract bool Examines(ClaimedLine line);

    /// <summary>How grave a claim of the sought verdict is.</summary>
    protected abstract Severity SeverityOf(ClaimedLine line);

    /// <summary>What tells the cause of a line's difference from that of others; lines of one cause are one finding.</summary>
    protected virtual string CauseOf(CheckContext context, ClaimedLine line) => "";

    /// <summary>Whether another check says what there is to say of a line.</summary>
    protected virtual bool IsLeft(CheckContext context, ClaimedLine line) => false;

    /// <summary>What the text of this check names besides the claim, the recomputation and its step.</summary>
    protected virtual IEnumerable<Argument> More(CheckContext context, ClaimedLine line) => [];

    protected override void Look(CheckContext context, CheckSink sink)
    {
        var hasClaims = context.ClaimedExecution.HasValue || context.Leaves.Exists(leaf => leaf.Result.ClaimedScore.HasValue);
        sink.Skip(hasClaims ? SkipReason : "skip.noClaimedScores");
        foreach (var line in context.ClaimedLines)
        {
            if (Examines(line))
            {
                sink.Looked();
            }

            if (line.Verdict == Sought && !IsLeft(context, line))
            {
                sink.FindOf(
                    SeverityOf(line), CauseOf(context, line), line.Line.Place.Then(ReportPart.ScoreCell),
                    line.Line.Contribution.Excess(line.Claimed),
                    [
                        Argument.Of("name", line.Line.Name),
                        Argument.Of("claimed", line.Claimed),
                        Argument.Of("computed", line.Line.Contribution, context.Standard.Rounding.Value.Rounding.Decimals),
                        Argument.Of("step", line.Line.Explanation.Step),
                        .. More(context, line),
                    ]);
            }
        }
    }
}
