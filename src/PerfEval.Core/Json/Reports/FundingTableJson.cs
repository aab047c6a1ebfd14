using System.Text.Json;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Findings;
using PerfEval.Core.Json.Cells;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Json.Writing;

namespace PerfEval.Core.Json.Reports;

/// <summary>资金情况: one unit at the head, plain numbers below, as on paper.</summary>
internal static class FundingTableJson
{
    public static FundingTable? Read(JsonCursor cursor)
    {
        if (cursor.Members() is not { } members)
        {
            return null;
        }

        var unit = ReportWords.AmountUnit.Read(members.Required("amountUnit"));
        var format = CellFormats.Amount(unit ?? default);
        var total = ReadLine(members.Optional("total", ReportPart.FundingTotal), format);
        var sources = members.Required("sources").List(line => ReadLine(line, format), ReportPart.FundingSource, "label");
        return members.Close() ? new FundingTable { AmountUnit = unit!.Value, Total = total, Sources = sources } : null;
    }

    public static void Write(Utf8JsonWriter writer, FundingTable table)
    {
        var format = CellFormats.Amount(table.AmountUnit);
        writer.WriteStartObject();
        writer.WriteString("amountUnit", ReportWords.AmountUnit.WordOf(table.AmountUnit));
        writer.MemberIfAny("total", table.Total, (w, line) => WriteLine(w, line, format));
        writer.Array("sources", table.Sources, (w, line) => WriteLine(w, line, format));
        writer.WriteEndObject();
    }

    private static FundingLine? ReadLine(JsonCursor cursor, CellFormat<Money> format)
    {
        if (cursor.Members() is not { } members)
        {
            return null;
        }

        var label = members.Required("label").Text();
        var source = ReportWords.FundingSource.Read(members.Optional("source"));
        var opening = CellJson.Read(members.Optional("openingBudget", ReportPart.OpeningBudget), format);
        var fullYear = CellJson.Read(members.Optional("fullYearBudget", ReportPart.FullYearBudget), format);
        var executed = CellJson.Read(members.Optional("executed", ReportPart.Executed), format);
        var points = CellJson.Read(members.Optional("points", ReportPart.PointsCell), CellFormats.Points);
        var rate = CellJson.Read(members.Optional("rate", ReportPart.Rate), CellFormats.Rate);
        var score = CellJson.Read(members.Optional("score", ReportPart.ScoreCell), CellFormats.Points);
        var reason = members.Optional("reason", ReportPart.Reason).Text();
        return members.Close()
            ? new FundingLine
            {
                Label = label!,
                Source = source ?? default,
                OpeningBudget = opening,
                FullYearBudget = fullYear,
                Executed = executed,
                Points = points,
                ClaimedRate = rate,
                ClaimedScore = score,
                Reason = reason,
            }
            : null;
    }

    private static void WriteLine(Utf8JsonWriter writer, FundingLine line, CellFormat<Money> format)
    {
        writer.WriteStartObject();
        writer.WriteString("label", line.Label);
        writer.Text("source", line.Source == default ? null : ReportWords.FundingSource.WordOf(line.Source));
        CellJson.Write(writer, "openingBudget", line.OpeningBudget, format);
        CellJson.Write(writer, "fullYearBudget", line.FullYearBudget, format);
        CellJson.Write(writer, "executed", line.Executed, format);
        CellJson.Write(writer, "points", line.Points, CellFormats.Points);
        CellJson.Write(writer, "rate", line.ClaimedRate, CellFormats.Rate);
        CellJson.Write(writer, "score", line.ClaimedScore, CellFormats.Points);
        writer.Text("reason", line.Reason);
        writer.WriteEndObject();
    }
}
