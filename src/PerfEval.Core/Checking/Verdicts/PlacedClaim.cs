using PerfEval.Core.Findings;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Checking.Verdicts;

/// <summary>A figure of the narrative and where it stands.</summary>
/// <param name="Claim">The figure.</param>
/// <param name="Achievement">The text it stands in.</param>
/// <param name="AchievementIndex">The position of that text.</param>
/// <param name="Index">Its position in the text.</param>
internal readonly record struct PlacedClaim(QuantitativeClaim Claim, Achievement Achievement, int AchievementIndex, int Index)
{
    /// <summary>Where it stands; few are asked.</summary>
    public Place Place => Place.Report.Then(ReportPart.Narrative)
        .Then(ReportPart.Achievement, AchievementIndex, Achievement.Title).Then(ReportPart.Claim, Index, Claim.Name);
}
