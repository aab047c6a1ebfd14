using System.Text.Json;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Findings;
using PerfEval.Core.Json.Cells;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Json.Writing;

namespace PerfEval.Core.Json.Reports;

/// <summary>人员情况.</summary>
internal static class StaffingJson
{
    public static Staffing? Read(JsonCursor cursor)
    {
        if (cursor.Members() is not { } members)
        {
            return null;
        }

        var asOf = CellJson.Read(members.Optional("asOf", ReportPart.AsOf), CellFormats.Date);
        var establishment = CellJson.Read(members.Optional("establishment", ReportPart.Establishment), CellFormats.Count);
        var inPost = CellJson.Read(members.Optional("inPost", ReportPart.InPost), CellFormats.Count);
        var categories = members.Optional("categories").List(ReadCategory, ReportPart.StaffCategory, "name");
        var retired = CellJson.Read(members.Optional("retired", ReportPart.Retired), CellFormats.Count);
        return members.Close()
            ? new Staffing { AsOf = asOf, Establishment = establishment, InPost = inPost, Categories = categories, Retired = retired }
            : null;
    }

    public static void Write(Utf8JsonWriter writer, Staffing staffing)
    {
        writer.WriteStartObject();
        CellJson.Write(writer, "asOf", staffing.AsOf, CellFormats.Date);
        CellJson.Write(writer, "establishment", staffing.Establishment, CellFormats.Count);
        CellJson.Write(writer, "inPost", staffing.InPost, CellFormats.Count);
        writer.ArrayIfAny("categories", staffing.Categories, WriteCategory);
        CellJson.Write(writer, "retired", staffing.Retired, CellFormats.Count);
        writer.WriteEndObject();
    }

    private static StaffCategory? ReadCategory(JsonCursor cursor)
    {
        if (cursor.Members() is not { } members)
        {
            return null;
        }

        var name = members.Required("name").Text();
        var count = CellJson.Read(members.Optional("count"), CellFormats.Count);
        return members.Close() ? new StaffCategory(name!, count) : null;
    }

    private static void WriteCategory(Utf8JsonWriter writer, StaffCategory category)
    {
        writer.WriteStartObject();
        writer.WriteString("name", category.Name);
        CellJson.Write(writer, "count", category.Count, CellFormats.Count);
        writer.WriteEndObject();
    }
}
