using System.Collections.Generic;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Checking.Verdicts;

/// <summary>正文数据: the figures of the narrative with their places. Nothing is matched to an indicator by equal numbers.</summary>
internal static class NarrativeClaims
{
    /// <summary>Every claim of the narrative; none where the report has no narrative.</summary>
    public static List<PlacedClaim> Of(SelfEvaluation report)
    {
        List<PlacedClaim> claims = [];
        for (var a = 0; a < report.Narrative?.Achievements.Count; a++)
        {
            var achievement = report.Narrative.Achievements[a];
            for (var c = 0; c < achievement.Claims.Count; c++)
            {
                claims.Add(new PlacedClaim(achievement.Claims[c], achievement, a, c));
            }
        }

        return claims;
    }

    /// <summary>
    /// Whether there is a narrative of which no claim refers to an indicator. Claims read from
    /// a text refer to nothing until somebody links them, and no indicator is then without one.
    /// </summary>
    public static bool AreUnlinked(CheckContext context) =>
        context.Report.Narrative is not null && context.NarrativeClaims.TrueForAll(entry => entry.Claim.RefersTo is null);
}
