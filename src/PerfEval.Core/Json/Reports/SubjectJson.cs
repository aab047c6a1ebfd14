using System.Text.Json;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Findings;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Json.Writing;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Json.Reports;

/// <summary>评价对象: a department with its unit, or a project with the unit that carries it out.</summary>
internal static class SubjectJson
{
    public static Subject? Read(JsonCursor cursor)
    {
        if (cursor.Members() is not { } members || ReportWords.SubjectKind.Read(members.Required("kind")) is not { } kind)
        {
            return null;
        }

        var isProject = kind == SubjectKind.Project;
        var name = isProject ? members.Required("name", ReportPart.Name).Text() : null;
        var code = isProject ? members.Optional("code").Text() : null;
        var department = isProject ? members.Optional("competentDepartment").Text() : null;
        var unit = UnitJson.Read(members.Required("unit", ReportPart.Unit));
        return !members.Close() ? null
            : !isProject ? new Subject.Department(unit!)
            : new Subject.ProjectExpenditure(new Project
            {
                Name = name!,
                Code = code,
                CompetentDepartment = department,
                ImplementingUnit = unit!,
            });
    }

    public static void Write(Utf8JsonWriter writer, Subject subject)
    {
        writer.WriteStartObject();
        writer.WriteString("kind", ReportWords.SubjectKind.WordOf(subject.Kind));
        if (subject is Subject.ProjectExpenditure { Project: var project })
        {
            writer.WriteString("name", project.Name);
            writer.Text("code", project.Code);
            writer.Text("competentDepartment", project.CompetentDepartment);
        }

        writer.Member("unit", subject.Unit, UnitJson.Write);
        writer.WriteEndObject();
    }
}
