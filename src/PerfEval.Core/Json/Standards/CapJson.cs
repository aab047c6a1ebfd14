using System.Linq;
using System.Text.Json;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Json.Writing;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Standards;

/// <summary>限分与否决: its condition, an object told apart by <c>kind</c>, and the highest total, the highest grade, or both.</summary>
internal static class CapJson
{
    private const string Incident = "incident";
    private const string ScoreBelow = "scoreBelow";

    /// <summary>Reads a cap.</summary>
    /// <param name="cursor">Where it stands.</param>
    /// <param name="grades">The scale its grade must be of; null where the scale itself could not be read.</param>
    public static TotalCap? Read(JsonCursor cursor, GradeScale? grades)
    {
        if (cursor.Members() is not { } members)
        {
            return null;
        }

        var name = members.Required("name").Text();
        var when = ReadTrigger(members.Required("when"));
        var total = members.Optional("total").Points();
        var gradeCursor = members.Optional("grade");
        var grade = gradeCursor.Text();
        if (grade is not null && grades is not null && grades.WithCode(grade) is null)
        {
            gradeCursor.Error(JsonErrorKind.UnknownWord, CodesOf(grades));
        }

        return members.Close() ? cursor.Build(() => new TotalCap(name!, when!, total, grade), "须写明最高总分或最高等级，总分不得为负。") : null;
    }

    public static void Write(Utf8JsonWriter writer, TotalCap cap)
    {
        writer.WriteStartObject();
        writer.WriteString("name", cap.Name);
        writer.Member("when", cap.When, WriteTrigger);
        if (cap.Total is { } total)
        {
            writer.Digits("total", total.ToString());
        }

        writer.Text("grade", cap.Grade);
        writer.WriteEndObject();
    }

    private static CapTrigger? ReadTrigger(JsonCursor cursor)
    {
        if (cursor.Members() is not { } members)
        {
            return null;
        }

        var kind = members.Required("kind");
        switch (kind.Text())
        {
            case Incident:
                var incident = members.Required("incident").Text();
                return members.Close() ? new CapTrigger.Incident(incident!) : null;
            case ScoreBelow:
                var line = members.Required("line").Text();
                var share = members.Required("share").Ratio();
                return members.Close() ? cursor.Build(() => new CapTrigger.ScoreBelow(line!, share!.Value), "得分率须大于 0 且不超过 100%。") : null;
            case { }:
                kind.Error(JsonErrorKind.UnknownWord, Expected.OneOf([Incident, ScoreBelow]));
                return null;
            default:
                return null;
        }
    }

    private static void WriteTrigger(Utf8JsonWriter writer, CapTrigger trigger)
    {
        writer.WriteStartObject();
        switch (trigger)
        {
            case CapTrigger.Incident incident:
                writer.WriteString("kind", Incident);
                writer.WriteString("incident", incident.Name);
                break;
            case CapTrigger.ScoreBelow below:
                writer.WriteString("kind", ScoreBelow);
                writer.WriteString("line", below.Line);
                writer.WriteString("share", RatioText.Of(below.Share));
                break;
        }

        writer.WriteEndObject();
    }

    private static LocalizedText CodesOf(GradeScale grades) => Expected.OneOf(grades.Bands.Select(band => band.Code));
}
