using System.Text.Json;
using PerfEval.Core.Findings;
using PerfEval.Core.Json.Cells;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Json.Writing;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Json.Reports;

/// <summary>绩效自评报告: the document as a whole.</summary>
internal static class ReportJson
{
    public const string Kind = "report";

    public static SelfEvaluation? Read(JsonMembers members)
    {
        var title = members.Optional("title").Text();
        var form = members.Optional("form").Text();
        var year = CellJson.Read(members.Optional("fiscalYear", ReportPart.FiscalYear), CellFormats.Year);
        var filedOn = CellJson.Read(members.Optional("filedOn", ReportPart.FiledOn), CellFormats.Date);
        var completeness = ReportWords.Completeness.Read(members.Required("completeness"));
        var subject = SubjectJson.Read(members.Required("subject", ReportPart.Subject));
        var budget = BudgetJson.Read(members.Optional("budget", ReportPart.Budget));
        var funding = FundingTableJson.Read(members.Optional("funding", ReportPart.Funding));
        var goals = members.Required("goals").List(GoalJson.Read, ReportPart.Goal);
        var claims = ClaimsJson.Read(members.Required("claims", ReportPart.Claims));
        var narrative = NarrativeJson.Read(members.Optional("narrative", ReportPart.Narrative));
        var notes = members.Optional("notes").List(CursorValues.Text);
        var judgements = members.Optional("judgements").List(JudgementJson.Read, ReportPart.Judgement);
        return members.Close()
            ? new SelfEvaluation
            {
                Title = title,
                Form = form,
                FiscalYear = year,
                FiledOn = filedOn,
                Completeness = completeness!.Value,
                Subject = subject!,
                Budget = budget,
                Funding = funding,
                Goals = goals,
                Claims = claims!,
                Narrative = narrative,
                Notes = notes,
                Judgements = judgements,
            }
            : null;
    }

    public static void Write(Utf8JsonWriter writer, SelfEvaluation report)
    {
        writer.WriteStartObject();
        DocumentWriter.Head(writer, Kind);
        writer.Text("title", report.Title);
        writer.Text("form", report.Form);
        CellJson.Write(writer, "fiscalYear", report.FiscalYear, CellFormats.Year);
        CellJson.Write(writer, "filedOn", report.FiledOn, CellFormats.Date);
        writer.WriteString("completeness", ReportWords.Completeness.WordOf(report.Completeness));
        writer.Member("subject", report.Subject, SubjectJson.Write);
        writer.MemberIfAny("budget", report.Budget, BudgetJson.Write);
        writer.MemberIfAny("funding", report.Funding, FundingTableJson.Write);
        writer.Array("goals", report.Goals, GoalJson.Write);
        writer.Member("claims", report.Claims, ClaimsJson.Write);
        writer.MemberIfAny("narrative", report.Narrative, NarrativeJson.Write);
        writer.TextsIfAny("notes", report.Notes);
        writer.ArrayIfAny("judgements", report.Judgements, JudgementJson.Write);
        writer.WriteEndObject();
    }
}
