using System.Text.Json;
using PerfEval.Core.Findings;
using PerfEval.Core.Json.Cells;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Json.Reports;

/// <summary>自评结果: totals and grade as the filer states them.</summary>
internal static class ClaimsJson
{
    public static Claims? Read(JsonCursor cursor)
    {
        if (cursor.Members() is not { } members)
        {
            return null;
        }

        var totalPoints = CellJson.Read(members.Optional("totalPoints", ReportPart.TotalPoints), CellFormats.Points);
        var total = CellJson.Read(members.Optional("total", ReportPart.TotalScore), CellFormats.Points);
        var grade = CellJson.Read(members.Optional("grade", ReportPart.Grade), CellFormats.Text);
        return members.Close() ? new Claims { TotalPoints = totalPoints, TotalScore = total, Grade = grade } : null;
    }

    public static void Write(Utf8JsonWriter writer, Claims claims)
    {
        writer.WriteStartObject();
        CellJson.Write(writer, "totalPoints", claims.TotalPoints, CellFormats.Points);
        CellJson.Write(writer, "total", claims.TotalScore, CellFormats.Points);
        CellJson.Write(writer, "grade", claims.Grade, CellFormats.Text);
        writer.WriteEndObject();
    }
}
