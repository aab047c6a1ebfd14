using PerfEval.Core.Assessing;
using PerfEval.Core.Findings;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Json.Writing;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Evaluations;

/// <summary>一级指标小计: filed beside recomputed.</summary>
internal static class GroupJson
{
    private static readonly LocalizedText AFirstLevel = new(
        "一级指标的 JSON 指针（如 \"/goals/0/indicators/1\"）", "the JSON pointer of a first level such as \"/goals/0/indicators/1\"");

    public static Assessment.FirstLevel? Read(JsonCursor cursor, RecordIn record)
    {
        if (cursor.Members() is not { } members)
        {
            return null;
        }

        var name = members.Optional("name").Text();
        var placeCursor = members.Required("place");
        var steps = record.Place(placeCursor)?.Steps;
        var (goal, first) = (0, 0);
        if (steps is [{ Part: ReportPart.Goal, Index: { } g }, { Part: ReportPart.FirstLevel, Index: { } f }])
        {
            (goal, first) = (g, f);
        }
        else if (steps is not null)
        {
            placeCursor.Error(JsonErrorKind.InvalidText, AFirstLevel);
        }

        var points = PointsJson.Read(members.Optional("points"));
        var claimed = PointsJson.Read(members.Optional("claimed"));
        var score = PointsJson.ReadRange(members.Required("score"));
        return members.Close()
            ? new Assessment.FirstLevel(new ScoredLevel(goal, first, name, points, score!.Value, default), claimed)
            : null;
    }

    public static void Write(RecordOut record, Assessment.FirstLevel assessed)
    {
        var group = assessed.Group;
        record.Json.WriteString("name", group.Name);
        var goal = Place.Report.Then(ReportPart.Goal, group.GoalIndex);
        record.Place("place", goal.Then(ReportPart.FirstLevel, group.FirstLevelIndex, group.Name));
        record.Points("points", group.Points);
        record.Points("claimed", assessed.Claimed);
        record.Range("score", group.Score);
    }
}
