using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Json.Cells;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Json.Writing;
using PerfEval.Core.Reports;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Reports;

/// <summary>绩效自评报告: the document as a whole.</summary>
internal static class ReportJson
{
    public const string Kind = "report";

    private static readonly LocalizedText OneJudgement = new("同一指标只能有一份评分意见。", "An indicator has one judgement; keep one of them.");

    public static SelfEvaluation? Read(JsonMembers members)
    {
        var title = members.Optional("title").Text();
        var form = members.Optional("form").Text();
        var year = CellJson.Read(members.Optional("fiscalYear", ReportPart.FiscalYear), CellFormats.Year);
        var filedOn = CellJson.Read(members.Optional("filedOn", ReportPart.FiledOn), CellFormats.Date);
        var completeness = ReportWords.Completeness.Read(members.Required("completeness"));
        var subject = SubjectJson.Read(members.Required("subject", ReportPart.Subject));
        var budget = BudgetJson.Read(members.Optional("budget", ReportPart.Budget));
        var facts = FactJson.Read(members.Optional("facts"), members);
        var funding = FundingTableJson.Read(members.Optional("funding", ReportPart.Funding));
        var goals = members.Required("goals").List(GoalJson.Read, ReportPart.Goal);
        var claims = ClaimsJson.Read(members.Required("claims", ReportPart.Claims));
        var narrative = NarrativeJson.Read(members.Optional("narrative", ReportPart.Narrative));
        var incidents = members.Optional("incidents").List(IncidentJson.Read);
        var notes = members.Optional("notes").List(CursorValues.Text);
        var judgements = members.Optional("judgements").List(JudgementJson.Read, ReportPart.Judgement);
        RefuseSecondJudgements(members, judgements);

        // of a goal that could not be read nobody knows the indicators
        if (goals.All(goal => goal is not null))
        {
            members.Session.CheckReferences((goal, id) => goal < goals.Count && goals[goal].Tree.PositionOf(id) is not null);
        }

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
                Facts = facts,
                Funding = funding,
                Goals = goals,
                Claims = claims!,
                Narrative = narrative,
                Incidents = incidents,
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
        writer.ArrayIfAny("facts", report.Facts.Facts, FactJson.Write);
        writer.MemberIfAny("funding", report.Funding, FundingTableJson.Write);
        writer.Array("goals", report.Goals, GoalJson.Write);
        writer.Member("claims", report.Claims, ClaimsJson.Write);
        writer.MemberIfAny("narrative", report.Narrative, NarrativeJson.Write);
        writer.ArrayIfAny("incidents", report.Incidents, IncidentJson.Write);
        writer.TextsIfAny("notes", report.Notes);
        writer.ArrayIfAny("judgements", report.Judgements, JudgementJson.Write);
        writer.WriteEndObject();
    }

    private static void RefuseSecondJudgements(JsonMembers members, EquatableList<IndicatorJudgement> judgements)
    {
        var judged = new HashSet<(int, string)>();
        for (var i = 0; i < judgements.Count; i++)
        {
            if (judgements[i] is { } entry && !judged.Add((entry.GoalIndex, entry.IndicatorId)))
            {
                members.Session.Error(JsonErrorKind.Refused, members.Optional("judgements").Path.Element(i), OneJudgement);
            }
        }
    }
}
