using System;
using System.Collections.Generic;
using PerfEval.Core.Amounts;
using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Checking.Checks;

/// <summary>Looks for <see cref="CheckCodes.ClaimsContradict"/>.</summary>
/// <remarks>Rows under one rule and sense, from the best to the worst completed, so that a contradiction shows in one pass.</remarks>
internal sealed class ClaimsContradict : Check
{
    public override FindingKind Kind { get; } = new(
        CheckCodes.ClaimsContradict, Severity.Error, FindingConcern.Result, "E1 E9",
        chinese: new(
            "得分互相矛盾",
            "同样的算法，“{name}”应得 {share}，只填 {claimed} 分（共 {points} 分）；“{other}”应得 {otherShare}，却填 {otherClaimed} 分（共 {otherPoints} 分）。",
            "完成得一样或更好的，得分比例不能更低。",
            "请统一各行的计分办法。"),
        english: new(
            "claims contradict each other",
            "By one rule “{name}” is due {share} and claims {claimed} of {points}, while “{other}” is due {otherShare} and claims {otherClaimed} of {otherPoints}.",
            "What was done as well or better cannot earn a smaller share.",
            "Score all rows by one and the same method."));

    protected override Needs Needs => Needs.Indicators;

    protected override void Look(CheckContext context, CheckSink sink)
    {
        sink.Skip("skip.oneComparableScore");
        var groups = new RuleGroups();
        AddComparable(context, groups);

        // a row stands in one group
        var isConcerned = new bool[context.Leaves.Count];
        foreach (var rows in groups.Rows)
        {
            if (rows.Count < 2)
            {
                continue;
            }

            sink.Looked();
            if (AreAlike(rows))
            {
                continue;
            }

            if (ContradictionIn(rows, isConcerned) is var (low, high))
            {
                var isSeen = rows.TrueForAll(row => row.Row.Terms.Source.Evidence == Evidence.Seen);
                var severity = isSeen ? Severity.Error : Severity.Warning;
                var told = Told(low, high);
                foreach (var row in rows)
                {
                    if (isConcerned[row.Row.Position])
                    {
                        sink.Find(severity, row.Row.Line.Place.Then(ReportPart.ScoreCell), told);
                    }
                }
            }
        }
    }

    // rows due alike that claim alike, as where all are met and full, contradict nothing
    private static bool AreAlike(List<ClaimedShare> rows)
    {
        var first = rows[0];
        return rows.TrueForAll(row => row.Due == first.Due && row.CompareShare(first) == 0);
    }

    private static void AddComparable(CheckContext context, RuleGroups groups)
    {
        foreach (var (line, claimed, verdict, _, leaf) in context.ClaimedLines)
        {
            // a judgement may score a row without a result; it says nothing of how far the row was completed
            if (leaf is { Indicator: { Target: TargetValue.Quantity, Points.HasValue: true } } row
                && row.Result.Actual is not ActualValue.NotReported
                && line is { Points: { } points, Outcome: ScoreOutcome.Scored scored } && points > Points.Zero
                && !line.Assumed(AssumptionKind.FilersJudgement) && !context.Notes.IsMisread(line.Place)
                && verdict is not (ClaimVerdict.Explained or ClaimVerdict.OutOfRange or ClaimVerdict.Open)
                && !SquaredPoints.Explain(context, row, claimed))
            {
                groups.Add(new ClaimedShare(row, scored.Share));
            }
        }
    }

    // from the best completed to the worst: the least of what came before, of all rows and of those with the same points, against each;
    // and back again, so that every row that stands against some other is known
    private static (ClaimedShare Low, ClaimedShare High)? ContradictionIn(List<ClaimedShare> rows, bool[] isConcerned)
    {
        (ClaimedShare Low, ClaimedShare High)? worst = null;
        var inOrder = rows.ToArray();
        Array.Sort(inOrder, FromBestToWorst);
        var ties = TiesIn(inOrder);
        var lows = new ClaimedShareExtremes(isHighest: false);
        foreach (var (from, to) in ties)
        {
            lows.Add(inOrder, from, to);
            for (var i = from; i < to; i++)
            {
                Hold(lows.OfAll!, inOrder[i]);
                Hold(lows.OfPoints(inOrder[i]), inOrder[i]);
            }
        }

        var highs = new ClaimedShareExtremes(isHighest: true);
        for (var tie = ties.Count - 1; tie >= 0; tie--)
        {
            var (from, to) = ties[tie];
            highs.Add(inOrder, from, to);
            for (var i = from; i < to; i++)
            {
                if (inOrder[i].Contradicts(highs.OfAll!) || inOrder[i].Contradicts(highs.OfPoints(inOrder[i])))
                {
                    isConcerned[inOrder[i].Row.Position] = true;
                }
            }
        }

        return worst;

        void Hold(ClaimedShare low, ClaimedShare row)
        {
            if (low.Contradicts(row))
            {
                isConcerned[low.Row.Position] = true;
                isConcerned[row.Row.Position] = true;
                worst = worst is not var (lowest, _) || low.CompareShare(lowest) < 0 ? (low, row) : worst;
            }
        }
    }

    // rows that are due as much stay in the order filed
    private static int FromBestToWorst(ClaimedShare a, ClaimedShare b) =>
        b.Due.CompareTo(a.Due) is var order && order != 0 ? order : a.Row.Position.CompareTo(b.Row.Position);

    // where rows that are due as much begin and end
    private static List<(int From, int To)> TiesIn(ClaimedShare[] inOrder)
    {
        List<(int From, int To)> ties = [];
        for (var i = 0; i < inOrder.Length; i++)
        {
            if (i > 0 && inOrder[i].Due == inOrder[i - 1].Due)
            {
                ties[^1] = (ties[^1].From, i + 1);
            }
            else
            {
                ties.Add((i, i + 1));
            }
        }

        return ties;
    }

    private static Argument[] Told(ClaimedShare low, ClaimedShare high) =>
    [
        Argument.Of("name", low.Row.Line.Name),
        Argument.Of("share", low.Due),
        Argument.Of("claimed", low.Row.Claimed.Value),
        Argument.Of("points", low.Row.Line.Points!.Value),
        Argument.Of("other", high.Row.Line.Name),
        Argument.Of("otherShare", high.Due),
        Argument.Of("otherClaimed", high.Row.Claimed.Value),
        Argument.Of("otherPoints", high.Row.Line.Points!.Value),
    ];
}

public static partial class CheckCodes
{
    /// <summary>得分互相矛盾: a row that was done as well as another or better claims a smaller share of its points.</summary>
    public static FindingCode ClaimsContradict { get; } = new(3205);
}
