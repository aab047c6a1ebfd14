using System.Text.Json;
using PerfEval.Cli.Rendering;
using PerfEval.Core.Assessing;
using PerfEval.Core.Findings;
using PerfEval.Core.Json;
using PerfEval.Core.Scoring;

namespace PerfEval.Cli.Json;

/// <summary>What every JSON output about a report starts with: whose report, by which standard, and the hashes that make the result repeatable.</summary>
internal static class HeadJson
{
    /// <summary>Writes the members.</summary>
    public static void Write(Utf8JsonWriter writer, Assessment assessment, Language language)
    {
        var (report, standard) = (assessment.Report, assessment.Standard);
        writer.Object("subject", () =>
        {
            writer.WriteString("kind", JsonWords.Of(report.Subject.Kind));
            writer.WriteString("name", report.Subject.Name);
            writer.WriteString("unit", report.Subject.Unit.Name);
        });
        writer.Count("fiscalYear", report.FiscalYear.HasValue ? report.FiscalYear.Value.Year : null);
        writer.WriteString("completeness", JsonWords.Of(report.Completeness));
        writer.WriteString("reportHash", PerfEvalJson.Hash(report));
        writer.Object("standard", () =>
        {
            writer.WriteString("id", standard.Id);
            writer.WriteString("version", standard.Version);
            writer.WriteString("title", standard.Title.In(language));
            writer.WriteString("selection", JsonWords.Of(assessment.Selection.Reason));
            writer.WriteString("selectedBecause", SelectionText.Of(assessment.Selection, Scorer.QueryOf(report)).In(language));
            writer.WriteString("hash", PerfEvalJson.Hash(standard));
        });
    }

    /// <summary>Writes total and grade.</summary>
    public static void WriteResult(Utf8JsonWriter writer, Assessment assessment, Language language)
    {
        var evaluation = assessment.Evaluation;
        writer.Range("total", evaluation.Total);
        writer.WriteString("grade", evaluation.Grade?.Label.Chinese);
        writer.WriteString("gradeCode", evaluation.Grade?.Code);
        writer.WriteString("gradeLabel", evaluation.Grade?.Label.In(language));
        writer.WriteString("noGradeBecause", Outcomes.WhyNoGrade(evaluation, language));
    }
}
