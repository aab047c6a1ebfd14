using System.Text.Json;
using PerfEval.Core.Forms;
using PerfEval.Core.Json.Reading;

namespace PerfEval.Core.Json.Evaluations;

/// <summary>小计与合计行: name, points and score as the form prints them.</summary>
internal static class SumRowJson
{
    public static FiledIndicatorRow? Read(JsonCursor cursor)
    {
        if (cursor.Members() is not { } members)
        {
            return null;
        }

        var name = members.Optional("name").Text();
        var points = members.Optional("points").Text();
        var score = members.Optional("score").Text();
        return members.Close() ? new FiledIndicatorRow { Name = name, Points = points, Score = score } : null;
    }

    public static void Write(Utf8JsonWriter json, FiledIndicatorRow row)
    {
        json.WriteString("name", row.Name);
        json.WriteString("points", row.Points);
        json.WriteString("score", row.Score);
    }
}
