using System.Collections.Generic;
using PerfEval.Core.Common;
using PerfEval.Core.Indicators;
using PerfEval.Core.Reports;
using PerfEval.Core.Tests.Fixtures;
using static PerfEval.Core.Tests.Checking.CheckVector;
using static PerfEval.Core.Tests.Checking.CleanReport;
using static PerfEval.Core.Tests.Fixtures.Rows;

namespace PerfEval.Core.Tests.Checking;

/// <summary>Vectors of each claimed score against its recomputation: PE3101, PE3103, PE3104, PE3106. The total follows the claim, so that only the claim is wrong.</summary>
internal static class ScoreVectors
{
    private const string Meeting = "/goals/0/indicators/0/secondLevels/0/indicators/0";
    private const string Train = "/goals/0/indicators/0/secondLevels/0/indicators/1";
    private const string Rate = "/goals/0/indicators/0/secondLevels/1/indicators/0";
    private const string CostRow = "/goals/0/indicators/0/secondLevels/3/indicators/0";
    private const string Cover = "/goals/0/indicators/1/secondLevels/0/indicators/0";
    private const string Lasts = "/goals/0/indicators/1/secondLevels/1/indicators/0";

    private static readonly SelfEvaluation Report = CleanReport.Report;

    private static readonly SelfEvaluation Unclaimed = Report.FundingTotal(line => line with { ClaimedScore = default })
        .Goal(goal => goal.Rebuild(goal.Tree.FirstLevels, WithoutScores(goal.Results)));

    private static readonly SelfEvaluation OnlyJudged = Unclaimed.Score(Lasting, Of(9));

    public static IReadOnlyList<CheckVector> All { get; } =
    [
        Find("PE3101", "execution claimed full", Execution(10), "error /funding/total/score"),
        Find("PE3101", "execution claimed too low", Execution(9.6m), "warning /funding/total/score"),
        Find("PE3101", "a miss claimed full", Claimed(Coverage, 20), $"error {Cover}/score"),
        Find("PE3101", "a miss claimed lower than it is", Claimed(Coverage, 19.45m), $"warning {Cover}/score"),
        Find("PE3101", "a tenth and a hundredth too high", Claimed(Coverage, 19.67m), $"error {Cover}/score"),
        Find("PE3101", "less than full for just what was asked", Claimed(Meetings, 9), $"warning {Meeting}/score"),
        Find("PE3101", "beyond a range", Claimed(Meetings, 9).Actual(Meetings, Bound(Comparator.LessThan, 3)), $"error {Meeting}/score"),
        Pass("PE3101", "inside a range", Claimed(Meetings, 7).Actual(Meetings, Bound(Comparator.LessThan, 3))),
        Pass("PE3101", "no larger a share off than it exceeds its target by", Claimed(Training, 9.5m)),
        Find("PE3101", "a larger share off than it exceeds its target by", Claimed(Training, 9.49m), $"warning {Train}/score"),
        Find("PE3101", "the whole line off for a little more than asked", Claimed(Training, 0).Grade(default), $"warning {Train}/score"),
        Find("PE3101", "a miss within the tolerance claimed full", Claimed(Coverage, 20).Actual(Coverage, Did(89.9m, "%")), $"error {Cover}/score"),
        Find("PE3101", "a unit that does not convert is no error", ThreeScores(Did(0.2m, "")), $"warning {Rate}/score"),
        Pass("PE3101", "anything for what is not reported", Claimed(Meetings, 3).Actual(Meetings, ActualValue.Blank)),
        Pass("PE3101", "the other direction gives the claim", Grant(9.6m)),
        Find("PE3101", "the other direction nearly gives the claim", Grant(9.5m), $"warning {CostRow}/score"),
        Find("PE3101", "nobody means at most so many meetings", Claimed(Meetings, 10).Target(Meetings, Bare(5)), $"error {Meeting}/score"),
        Find(
            "PE3101", "nobody means at least so many complaints, whatever their rate", Claimed(Quality, 10).Named(Quality, "群众投诉率").Target(Quality, Bare(90, "%")),
            $"error {Rate}/score"),
        Skip("PE3101", "only what the filer judges is claimed", OnlyJudged, "noComparableScores"),
        Find("PE3101", "neither direction gives the claim", Claimed(Meetings, 7.5m).Target(Meetings, Bare(4)).Actual(Meetings, Did(4)), $"warning {Meeting}/score"),
        Skip("PE3101", "no score claimed", Unclaimed, "noClaimedScores"),

        Skip("PE3103", "no words among the results", Report.Target(Lasting, AtLeast(1, "项")).Actual(Lasting, Did(1, "项")), "noTiers"),
        Find("PE3103", "the best tier's points for the second", Report.Actual(Lasting, Asserted(2)), $"warning {Lasts}/score"),
        Find("PE3103", "below its tier", Claimed(Lasting, 5.99m).Actual(Lasting, Asserted(2)), $"warning {Lasts}/score"),
        Pass("PE3103", "the least of its tier", Claimed(Lasting, 6).Actual(Lasting, Asserted(2))),
        Skip("PE3103", "other words have no tier", Claimed(Lasting, 1).Actual(Lasting, Said("程度较高")), "noTiers"),
        Skip("PE3103", "no score claimed", Unclaimed, "noClaimedScores"),

        Find("PE3104", "above its points", Claimed(Meetings, 11), $"error {Meeting}/score"),
        Find("PE3104", "below 0", Claimed(Meetings, -0.01m).Grade(default), $"error {Meeting}/score"),
        Find("PE3104", "execution above its points", Execution(10.01m), "error /funding/total/score"),
        Pass("PE3104", "0 and the points themselves", Claimed(Meetings, 0)),
        Skip("PE3104", "no score claimed", Unclaimed, "noClaimedScores"),

        Find("PE3106", "rounded to a tenth", Claimed(Coverage, 19.6m), $"note {Cover}/score"),
        Pass("PE3106", "just the recomputed score", HalfUp(19.5m, 19.5m)),
        Find("PE3106", "rounded to a whole number, beyond the tolerance", HalfUp(19.2m, 19), $"note {Cover}/score"),
        Find("PE3101", "a miss claimed full, by however little", HalfUp(19.95m, 20), $"error {Cover}/score"),
        Find("PE3106", "execution claimed full within the tolerance", Nearly(), "note /funding/total/score"),
        Skip("PE3106", "only what the filer judges is claimed", OnlyJudged, "noComparableScores"),
        Skip("PE3106", "no score claimed", Unclaimed, "noClaimedScores"),
    ];

    // money people are to get: at most by the level, at least by its name
    private static SelfEvaluation Grant(decimal score) => Claimed(Cost, score).Named(Cost, "人均补助标准").Target(Cost, Bare(500, "元"));

    // 0.2 of 95 % may be 0.2 % or 20 %: 0.02 or 2.11 points, not 3
    private static SelfEvaluation ThreeScores(ActualValue actual) => Claimed(Quality, 3).Actual(Quality, actual);

    private static SelfEvaluation Nearly() => (Report with { Budget = null }).Funds(1000, 1000, 996, "99.6%", 10).Total(98.56m);

    // 20 points × actual ÷ 90 % comes to just the points given
    private static SelfEvaluation HalfUp(decimal computed, decimal claimed) =>
        Claimed(Coverage, claimed).Actual(Coverage, Did(computed * 90 / 20, "%"));

    private static SelfEvaluation Claimed(string id, decimal score)
    {
        var before = Report.Goals[0].ResultOf(id).ClaimedScore.Value.Value;
        return Report.Score(id, Of(score)).Total(98.36m + score - before);
    }

    private static SelfEvaluation Execution(decimal score) =>
        Report.FundingTotal(line => line with { ClaimedScore = Of(score) }).Total(88.56m + score);

    private static EquatableList<IndicatorResult> WithoutScores(EquatableList<IndicatorResult> results)
    {
        for (var i = 0; i < results.Count; i++)
        {
            results = results.Replace(i, result => result with { ClaimedScore = default });
        }

        return results;
    }
}
