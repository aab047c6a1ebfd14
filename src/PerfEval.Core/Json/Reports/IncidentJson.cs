using System.Text.Json;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Json.Reports;

/// <summary>重大事项.</summary>
internal static class IncidentJson
{
    public static Incident? Read(JsonCursor cursor)
    {
        if (cursor.Members() is not { } members)
        {
            return null;
        }

        var name = members.Required("name").Text();
        var reason = members.Required("reason").Text();
        return members.Close() ? new Incident(name!, reason!) : null;
    }

    public static void Write(Utf8JsonWriter writer, Incident incident)
    {
        writer.WriteStartObject();
        writer.WriteString("name", incident.Name);
        writer.WriteString("reason", incident.Reason);
        writer.WriteEndObject();
    }
}
