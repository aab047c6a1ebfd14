using System.Text.Json;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Findings;
using PerfEval.Core.Json.Cells;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Json.Writing;

namespace PerfEval.Core.Json.Reports;

/// <summary>预算单位.</summary>
internal static class UnitJson
{
    public static BudgetUnit? Read(JsonCursor cursor)
    {
        if (cursor.Members() is not { } members)
        {
            return null;
        }

        var name = members.Required("name", ReportPart.Name).Text();
        var code = members.Optional("code").Text();
        var creditCode = members.Optional("creditCode").Text();
        var department = members.Optional("competentDepartment").Text();
        var region = members.Optional("region").Region();
        var level = ReportWords.GovernmentLevel.Read(members.Optional("governmentLevel"));
        var tier = ReportWords.Tier.Read(members.Optional("tier"));
        var rank = members.Optional("rank").Text();
        var functions = members.Optional("functions").Text();
        var unitCount = CellJson.Read(members.Optional("unitCount", ReportPart.BudgetUnitCount), CellFormats.Count);
        var offices = ReadOffices(members.Optional("offices", ReportPart.Offices));
        var staffing = StaffingJson.Read(members.Optional("staffing", ReportPart.Staffing));
        return members.Close()
            ? new BudgetUnit
            {
                Name = name!,
                Code = code,
                UnifiedSocialCreditCode = creditCode,
                CompetentDepartment = department,
                Region = region,
                GovernmentLevel = level ?? default,
                Tier = tier ?? default,
                Rank = rank,
                Functions = functions,
                UnitCount = unitCount,
                Offices = offices,
                Staffing = staffing,
            }
            : null;
    }

    public static void Write(Utf8JsonWriter writer, BudgetUnit unit)
    {
        writer.WriteStartObject();
        writer.WriteString("name", unit.Name);
        writer.Text("code", unit.Code);
        writer.Text("creditCode", unit.UnifiedSocialCreditCode);
        writer.Text("competentDepartment", unit.CompetentDepartment);
        writer.Text("region", unit.Region?.ToString());
        writer.Text("governmentLevel", unit.GovernmentLevel == default ? null : ReportWords.GovernmentLevel.WordOf(unit.GovernmentLevel));
        writer.Text("tier", unit.Tier == default ? null : ReportWords.Tier.WordOf(unit.Tier));
        writer.Text("rank", unit.Rank);
        writer.Text("functions", unit.Functions);
        CellJson.Write(writer, "unitCount", unit.UnitCount, CellFormats.Count);
        writer.MemberIfAny("offices", unit.Offices, WriteOffices);
        writer.MemberIfAny("staffing", unit.Staffing, StaffingJson.Write);
        writer.WriteEndObject();
    }

    private static InternalOffices? ReadOffices(JsonCursor cursor)
    {
        if (cursor.Members() is not { } members)
        {
            return null;
        }

        var stated = CellJson.Read(members.Optional("stated"), CellFormats.Count);
        var names = members.Optional("names").List(CursorValues.Text);
        return members.Close() ? new InternalOffices(stated, names) : null;
    }

    private static void WriteOffices(Utf8JsonWriter writer, InternalOffices offices)
    {
        writer.WriteStartObject();
        CellJson.Write(writer, "stated", offices.StatedCount, CellFormats.Count);
        writer.TextsIfAny("names", offices.Names);
        writer.WriteEndObject();
    }
}
