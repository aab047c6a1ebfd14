using System.Text.Json;
using PerfEval.Cli.Rendering;
using PerfEval.Core.Analysis;
using PerfEval.Core.Assessing;
using PerfEval.Core.Findings;
using PerfEval.Core.Json;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;

namespace PerfEval.Cli.Json;

/// <summary>两个标准的比较: the JSON of <c>evaluate --compare</c>.</summary>
internal static class ComparisonJson
{
    /// <summary>The object.</summary>
    public static string Of(Assessment assessment, StandardComparison comparison, Language language) => JsonPage.Of(writer =>
    {
        var (report, first) = (assessment.Report, comparison.FirstStandard);
        HeadJson.Write(writer, assessment, language);
        writer.Object("first", () => WriteResult(writer, first, comparison.First, language));
        writer.Object("second", () => WriteResult(writer, comparison.SecondStandard, comparison.Second, language));
        writer.Objects("lines", comparison.Lines, line =>
        {
            writer.WriteString("name", line.Name);
            writer.WriteString("place", PlacePointer.Of(line.Place));
            WriteSide(writer, "first", line.First, report, language);
            WriteSide(writer, "second", line.Second, report, language);
            writer.WriteBoolean("moved", line.Moved);
        });
        writer.Objects("steps", comparison.Steps, step =>
        {
            DifferencesJson.WriteDifference(writer, step.Value, first, comparison.SecondStandard, language);
            writer.Range("before", step.Before);
            writer.Range("after", step.After);
            WriteChange(writer, "change", step.Change);
            writer.WriteString("gradeBefore", step.GradeBefore?.Code);
            writer.WriteString("gradeAfter", step.GradeAfter?.Code);
            writer.Objects("lines", step.Lines, line =>
            {
                writer.WriteString("name", line.Name);
                writer.WriteString("place", PlacePointer.Of(line.Place));
                writer.Range("before", line.Before);
                writer.Range("after", line.After);
                WriteChange(writer, "change", line.Change);
            });
            WriteChange(writer, "beyondLines", step.BeyondLines);
            writer.WriteBoolean("changesNothing", step.ChangesNothing);
            writer.WriteString("sentence", step.Sentence.Render(language));
        });
        WriteChange(writer, "change", comparison.Change);
        writer.WriteString("sentence", comparison.Sentence.Render(language));
    });

    private static void WriteResult(Utf8JsonWriter writer, EvaluationStandard standard, ScoredEvaluation evaluation, Language language)
    {
        DifferencesJson.WriteStandard(writer, standard, language);
        writer.Range("total", evaluation.Total);
        writer.WriteString("gradeCode", evaluation.Grade?.Code);
        writer.WriteString("gradeLabel", evaluation.Grade?.Label.In(language));
        writer.WriteString("noGradeBecause", Outcomes.WhyNoGrade(evaluation, language));
    }

    private static void WriteSide(Utf8JsonWriter writer, string name, ScoredLine? line, Core.Reports.SelfEvaluation report, Language language)
    {
        if (line is null)
        {
            writer.WriteNull(name);
            return;
        }

        writer.Object(name, () => LineJson.Write(writer, line, report, language));
    }

    private static void WriteChange(Utf8JsonWriter writer, string name, PointsChange change) => writer.Object(name, () =>
    {
        writer.Points("atMin", change.OfMin);
        writer.Points("atMax", change.OfMax);
    });
}
