using System.Collections.Generic;
using PerfEval.Core.Findings;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Checking.Verdicts;

/// <summary>正文数据: the figures of the narrative with their places. Nothing is matched to an indicator by equal numbers.</summary>
internal static class NarrativeClaims
{
    /// <summary>Every claim of the narrative; none where the report has no narrative.</summary>
    public static IEnumerable<(QuantitativeClaim Claim, Place Place)> Of(SelfEvaluation report)
    {
        if (report.Narrative is not { } narrative)
        {
            yield break;
        }

        for (var a = 0; a < narrative.Achievements.Count; a++)
        {
            var achievement = narrative.Achievements[a];
            var place = Place.Report.Then(ReportPart.Narrative).Then(ReportPart.Achievement, a, achievement.Title);
            for (var c = 0; c < achievement.Claims.Count; c++)
            {
                yield return (achievement.Claims[c], place.Then(ReportPart.Claim, c, achievement.Claims[c].Name));
            }
        }
    }

    /// <summary>
    /// Whether there is a narrative of which no claim refers to an indicator. Claims read from
    /// a text refer to nothing until somebody links them, and no indicator is then without one.
    /// </summary>
    public static bool AreUnlinked(CheckContext context) =>
        context.Report.Narrative is not null && context.NarrativeClaims.TrueForAll(entry => entry.Claim.RefersTo is null);
}
