using System.Text.Json;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;
using PerfEval.Core.Json.Cells;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Json.Writing;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Reports;

/// <summary>三级指标 and its result: one row of the form.</summary>
internal static class IndicatorJson
{
    public static ThirdLevelIndicator? Read(JsonCursor cursor, GoalRows rows)
    {
        var positionId = rows.NextThird();
        if (cursor.Members() is not { } members)
        {
            return null;
        }

        var id = members.Optional("id").Text() ?? positionId;
        if (!rows.TryTake(id))
        {
            members.Optional("id").Error(JsonErrorKind.Refused, new LocalizedText(
                $"指标编码“{id}”在本目标中已用过；每个指标须有自己的编码。", $"The indicator id '{id}' is taken by an earlier row of this goal; give each its own."));
        }

        var name = members.Required("name", ReportPart.Name).Text();
        var target = TargetJson.Read(members.Optional("target", ReportPart.Target));
        var actual = ActualJson.Read(members.Optional("actual", ReportPart.Actual));
        var points = CellJson.Read(members.Optional("points", ReportPart.PointsCell), CellFormats.Points);
        var score = CellJson.Read(members.Optional("score", ReportPart.ScoreCell), CellFormats.Points);
        var direction = ReportWords.Direction.Read(members.Optional("direction"));
        var reason = members.Optional("reason", ReportPart.Reason).Text();
        var elements = members.Optional("elements").List(ReadElement);
        var memo = members.Optional("memo").List(ReadMemo, ReportPart.MemoItem, "name");
        if (!members.Close())
        {
            return null;
        }

        rows.Results.Add(new IndicatorResult { IndicatorId = id, Actual = actual, ClaimedScore = score, DeviationReason = reason, Elements = elements, MemoItems = memo });
        return new ThirdLevelIndicator { Id = id, Name = name!, Target = target, Points = points, PrintedDirection = direction };
    }

    public static void Write(Utf8JsonWriter writer, ThirdLevelIndicator indicator, IndicatorResult result, string positionId)
    {
        writer.WriteStartObject();
        writer.Text("id", indicator.Id == positionId ? null : indicator.Id);
        writer.WriteString("name", indicator.Name);
        TargetJson.Write(writer, "target", indicator.Target);
        ActualJson.Write(writer, "actual", result.Actual);
        CellJson.Write(writer, "points", indicator.Points, CellFormats.Points);
        CellJson.Write(writer, "score", result.ClaimedScore, CellFormats.Points);
        writer.Text("direction", indicator.PrintedDirection is { } direction ? ReportWords.Direction.WordOf(direction) : null);
        writer.Text("reason", result.DeviationReason);
        writer.ArrayIfAny("elements", result.Elements, WriteElement);
        writer.ArrayIfAny("memo", result.MemoItems, WriteMemo);
        writer.WriteEndObject();
    }

    // "met" absent: nothing was said about the element, which is not the same as missed
    private static ElementResult? ReadElement(JsonCursor cursor)
    {
        if (cursor.Members() is not { } members)
        {
            return null;
        }

        var name = members.Required("element").Text();
        var met = members.Optional("met").Boolean();
        var note = members.Optional("note").Text();
        return members.Close() ? new ElementResult(name!, met, note) : null;
    }

    private static void WriteElement(Utf8JsonWriter writer, ElementResult element)
    {
        writer.WriteStartObject();
        writer.WriteString("element", element.Element);
        if (element.IsMet is { } met)
        {
            writer.WriteBoolean("met", met);
        }

        writer.Text("note", element.Note);
        writer.WriteEndObject();
    }

    private static MemoItem? ReadMemo(JsonCursor cursor)
    {
        if (cursor.Members() is not { } members)
        {
            return null;
        }

        var name = members.Required("name", ReportPart.Name).Text();
        var target = TargetJson.Read(members.Optional("target", ReportPart.Target));
        var actual = ActualJson.Read(members.Optional("actual", ReportPart.Actual));
        return members.Close() ? new MemoItem(name!, target, actual) : null;
    }

    private static void WriteMemo(Utf8JsonWriter writer, MemoItem item)
    {
        writer.WriteStartObject();
        writer.WriteString("name", item.Name);
        TargetJson.Write(writer, "target", item.Target);
        ActualJson.Write(writer, "actual", item.Actual);
        writer.WriteEndObject();
    }
}
