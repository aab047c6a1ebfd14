using NodaTime;
using NodaTime.Text;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Common;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Json.Writing;
using PerfEval.Core.Reports;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Evaluations;

/// <summary>
/// What an assessment starts with: the version of the library, whose report, by which standard, and the fingerprints that make the result
/// repeatable.
/// </summary>
internal sealed record RecordHead
{
    public string? Engine { get; init; }

    public Instant? EvaluatedAt { get; init; }

    public string? File { get; init; }

    public SubjectKind? SubjectKind { get; init; }

    public string? SubjectName { get; init; }

    public string? UnitName { get; init; }

    public FiscalYear? FiscalYear { get; init; }

    public Completeness? Completeness { get; init; }

    public string? ReportHash { get; init; }

    public string? StandardId { get; init; }

    public string? StandardVersion { get; init; }

    public LocalizedText? StandardTitle { get; init; }

    public string? StandardHash { get; init; }

    public SelectionReason? Selection { get; init; }

    public LocalizedText? SelectedBecause { get; init; }

    public EquatableList<SourceDocument> Documents { get; init; }

    public static RecordHead Read(JsonMembers members)
    {
        var (subject, standard) = (members.Required("subject").Members(), members.Required("standard").Members());
        var head = new RecordHead
        {
            Engine = members.Required("engine").Text(),
            EvaluatedAt = members.Optional("evaluatedAt").Instant(),
            File = members.Optional("file").Text(),
            SubjectKind = subject is null ? null : EvaluationWords.SubjectKind.Read(subject.Required("kind")),
            SubjectName = subject?.Required("name").Text(),
            UnitName = subject?.Required("unit").Text(),
            FiscalYear = members.Optional("fiscalYear").Year(),
            Completeness = EvaluationWords.Completeness.Read(members.Required("completeness")),
            ReportHash = members.Required("reportHash").Text(),
            StandardId = standard?.Required("id").Text(),
            StandardVersion = standard?.Required("version").Text(),
            StandardTitle = standard is null ? null : LocalizedTextJson.Read(standard.Required("title")),
            StandardHash = standard?.Required("hash").Text(),
            Selection = standard is null ? null : EvaluationWords.Selection.Read(standard.Required("selection")),
            SelectedBecause = standard is null ? null : LocalizedTextJson.Read(standard.Optional("selectedBecause")),
            Documents = standard is null ? default : standard.Optional("documents").List(SourceDocumentJson.Read),
        };
        subject?.Close();
        standard?.Close();
        return head;
    }

    public static void Write(RecordOut record, EvaluationRecord kept)
    {
        var (json, evaluation) = (record.Json, kept.Evaluation);
        json.WriteString("engine", kept.Engine);
        json.Text("evaluatedAt", kept.EvaluatedAt is { } at ? InstantPattern.ExtendedIso.Format(at) : null);
        json.Text("file", kept.File);
        json.WriteStartObject("subject");
        json.WriteString("kind", EvaluationWords.SubjectKind.WordOf(kept.SubjectKind));
        json.WriteString("name", kept.SubjectName);
        json.WriteString("unit", kept.UnitName);
        json.WriteEndObject();
        if (kept.FiscalYear is { } year)
        {
            json.Digits("fiscalYear", year.ToString());
        }
        else
        {
            json.WriteNull("fiscalYear");
        }

        json.WriteString("completeness", EvaluationWords.Completeness.WordOf(kept.Completeness));
        json.WriteString("reportHash", kept.ReportHash);
        json.WriteStartObject("standard");
        json.WriteString("id", evaluation.StandardId);
        json.WriteString("version", evaluation.StandardVersion);
        json.Member("title", kept.StandardTitle, LocalizedTextJson.Write);
        json.WriteString("hash", kept.StandardHash);
        json.WriteString("selection", EvaluationWords.Selection.WordOf(evaluation.Selection));
        json.MemberIfAny("selectedBecause", kept.SelectedBecause, LocalizedTextJson.Write);
        json.ArrayIfAny("documents", kept.Documents, SourceDocumentJson.Write);
        json.WriteEndObject();
    }
}
