using System.Linq;
using System.Text.Json;
using PerfEval.Cli.Rendering;
using PerfEval.Core.Findings;
using PerfEval.Core.Json;
using PerfEval.Core.Reports;
using PerfEval.Core.Scoring;

namespace PerfEval.Cli.Json;

/// <summary>得分行 as JSON.</summary>
internal static class LineJson
{
    /// <summary>Writes the members of a line.</summary>
    public static void Write(Utf8JsonWriter writer, ScoredLine line, SelfEvaluation report, Language language)
    {
        writer.WriteString("kind", JsonWords.Of(line.Kind));
        writer.WriteString("id", line.IndicatorId);
        writer.WriteString("name", line.Name);
        writer.WriteString("place", PlacePointer.Of(line.Place));
        WriteFiled(writer, line, report);
        writer.Points("points", line.Points);
        writer.WriteString("pointsOrigin", JsonWords.Of(line.PointsOrigin));
        writer.WriteString("outcome", JsonWords.Of(line.Outcome));
        writer.Range("score", Outcomes.RangeOf(line));
        writer.Ratio("exactShare", line.Outcome is ScoreOutcome.Scored scored ? scored.Share : null);
        writer.Ratio("rate", line.Rate);
        writer.WriteString("direction", line.Direction is { } direction ? JsonWords.Of(direction) : null);
        writer.WriteBoolean("directionIsAssumed", line.DirectionIsAssumed);
        writer.Objects("assumptions", line.Assumptions, assumption => ArgumentJson.WriteRemark(writer, assumption.Sentence, language));
        writer.WriteString("reason", Outcomes.WhyOf(line)?.Render(language));
        writer.WriteString("explanation", line.Explanation.Step.Render(language));
    }

    private static string? LabelOf(ScoredLine line, ReportPart part) => line.Place.Steps.FirstOrDefault(step => step.Part == part).Label;

    private static void WriteFiled(Utf8JsonWriter writer, ScoredLine line, SelfEvaluation report)
    {
        if (line is { GoalIndex: { } goal, IndicatorId: { } id })
        {
            var leaf = report.Goals[goal].Tree.LeafOf(id);
            var result = report.Goals[goal].ResultOf(id);
            writer.WriteNumber("goal", goal);
            // said with every line below: as short as in a place
            writer.WriteString("firstLevel", LabelOf(line, ReportPart.FirstLevel));
            writer.WriteString("secondLevel", LabelOf(line, ReportPart.SecondLevel));
            writer.WriteString("target", leaf.Indicator.Target.Text);
            writer.WriteString("actual", result.Actual.Text);
            writer.FiledPoints("claimed", result.ClaimedScore);
        }
        else
        {
            writer.FiledPoints("claimed", report.Funding?.ScoredLine?.ClaimedScore ?? default);
        }
    }
}
