using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Common;
using PerfEval.Core.Indicators;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Tests.Generators;

/// <summary>Makes what refers to an indicator refer to one that is there; a document that refers to none is refused.</summary>
internal static class References
{
    /// <summary>The judgements on indicators of the goals, each on one of its own.</summary>
    public static EquatableList<IndicatorJudgement> Judge(EquatableList<AnnualGoal> goals, EquatableList<Judgement> judgements, int pick) =>
        Indicators(goals).OrderBy(entry => (entry.Id.Length * 31) ^ pick)
            .Zip(judgements, (entry, judgement) => new IndicatorJudgement(entry.Goal, entry.Id, judgement)).ToEquatableList();

    /// <summary>The narrative with each reference to an indicator turned to one of the goals', or dropped where they have none.</summary>
    public static Narrative Redirect(Narrative narrative, EquatableList<AnnualGoal> goals, int pick)
    {
        var known = Indicators(goals).ToList();
        return narrative with
        {
            Achievements = narrative.Achievements.Select(achievement => achievement with
            {
                Claims = achievement.Claims.Select((claim, i) => claim.RefersTo is not ClaimReference.Indicator ? claim : claim with
                {
                    RefersTo = known.Count == 0
                        ? null
                        : new ClaimReference.Indicator(known[(pick / (i + 1)) % known.Count].Goal, known[(pick / (i + 1)) % known.Count].Id),
                }).ToEquatableList(),
            }).ToEquatableList(),
        };
    }

    private static IEnumerable<(int Goal, string Id)> Indicators(EquatableList<AnnualGoal> goals) =>
        goals.SelectMany((goal, g) => goal.Tree.Leaves.Select(leaf => (g, leaf.Indicator.Id)));
}
