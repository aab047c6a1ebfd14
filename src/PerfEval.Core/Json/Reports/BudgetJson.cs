using System.Text.Json;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Findings;
using PerfEval.Core.Json.Cells;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Json.Writing;

namespace PerfEval.Core.Json.Reports;

/// <summary>预算收支情况: its amounts stand under one unit.</summary>
internal static class BudgetJson
{
    public static BudgetStatement? Read(JsonCursor cursor)
    {
        if (cursor.Members() is not { } members)
        {
            return null;
        }

        var unit = ReportWords.AmountUnit.Read(members.Required("amountUnit"));
        var format = CellFormats.Amount(unit ?? default);
        var revenue = ReadRevenue(members.Required("revenue", ReportPart.Revenue), format);
        var expenditure = ReadExpenditure(members.Required("expenditure", ReportPart.Expenditure), format);
        var carriedForward = CellJson.Read(members.Optional("carriedForward", ReportPart.CarriedForward), format);
        return members.Close()
            ? new BudgetStatement { AmountUnit = unit!.Value, Revenue = revenue!, Expenditure = expenditure!, CarriedForward = carriedForward }
            : null;
    }

    public static void Write(Utf8JsonWriter writer, BudgetStatement budget)
    {
        var format = CellFormats.Amount(budget.AmountUnit);
        writer.WriteStartObject();
        writer.WriteString("amountUnit", ReportWords.AmountUnit.WordOf(budget.AmountUnit));
        writer.Member("revenue", budget.Revenue, (w, revenue) => WriteRevenue(w, revenue, format));
        writer.Member("expenditure", budget.Expenditure, (w, expenditure) => WriteExpenditure(w, expenditure, format));
        CellJson.Write(writer, "carriedForward", budget.CarriedForward, format);
        writer.WriteEndObject();
    }

    private static Revenue? ReadRevenue(JsonCursor cursor, CellFormat<Money> format)
    {
        if (cursor.Members() is not { } members)
        {
            return null;
        }

        var total = CellJson.Read(members.Optional("total", ReportPart.StatementTotal), format);
        var opening = CellJson.Read(members.Optional("opening", ReportPart.Opening), format);
        var adjustment = CellJson.Read(members.Optional("adjustment", ReportPart.Adjustment), format);
        var other = CellJson.Read(members.Optional("otherSources", ReportPart.OtherSources), format);
        var broughtForward = CellJson.Read(members.Optional("broughtForward", ReportPart.BroughtForward), format);
        var reason = members.Optional("adjustmentReason").Text();
        return members.Close()
            ? new Revenue
            {
                Total = total,
                Opening = opening,
                Adjustment = adjustment,
                OtherSources = other,
                BroughtForward = broughtForward,
                AdjustmentReason = reason,
            }
            : null;
    }

    private static void WriteRevenue(Utf8JsonWriter writer, Revenue revenue, CellFormat<Money> format)
    {
        writer.WriteStartObject();
        CellJson.Write(writer, "total", revenue.Total, format);
        CellJson.Write(writer, "opening", revenue.Opening, format);
        CellJson.Write(writer, "adjustment", revenue.Adjustment, format);
        CellJson.Write(writer, "otherSources", revenue.OtherSources, format);
        CellJson.Write(writer, "broughtForward", revenue.BroughtForward, format);
        writer.Text("adjustmentReason", revenue.AdjustmentReason);
        writer.WriteEndObject();
    }

    private static Expenditure? ReadExpenditure(JsonCursor cursor, CellFormat<Money> format)
    {
        if (cursor.Members() is not { } members)
        {
            return null;
        }

        var total = CellJson.Read(members.Optional("total", ReportPart.StatementTotal), format);
        var basic = CellJson.Read(members.Optional("basic", ReportPart.BasicExpenditure), format);
        var project = CellJson.Read(members.Optional("project", ReportPart.ProjectExpenditure), format);
        return members.Close() ? new Expenditure { Total = total, Basic = basic, Project = project } : null;
    }

    private static void WriteExpenditure(Utf8JsonWriter writer, Expenditure expenditure, CellFormat<Money> format)
    {
        writer.WriteStartObject();
        CellJson.Write(writer, "total", expenditure.Total, format);
        CellJson.Write(writer, "basic", expenditure.Basic, format);
        CellJson.Write(writer, "project", expenditure.Project, format);
        writer.WriteEndObject();
    }
}
