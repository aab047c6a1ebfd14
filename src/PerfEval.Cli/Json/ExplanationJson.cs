using System.Text.Json;
using PerfEval.Core.Assessing;
using PerfEval.Core.Findings;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;

namespace PerfEval.Cli.Json;

/// <summary>说明: the JSON of <c>explain</c>: the tree of steps as data, each also as a sentence.</summary>
internal static class ExplanationJson
{
    /// <summary>The object.</summary>
    public static string Of(Assessment assessment, Language language) => JsonPage.Of(writer =>
    {
        HeadJson.WriteResult(writer, assessment, language);
        HeadJson.Write(writer, assessment, language);
        writer.Object("explanation", () => Write(writer, assessment.Evaluation.Explanation, assessment.Standard, language));
        LedgerJson.Write(writer, assessment.Evaluation.Ledger, language);
    });

    private static void Write(Utf8JsonWriter writer, ScoreExplanation step, EvaluationStandard standard, Language language)
    {
        writer.WriteString("text", ExplanationText.Sentence(step, language));
        writer.WriteString("subject", step.Subject);
        writer.Object("step", () => ArgumentJson.WriteRemark(writer, step.Step, language));
        writer.WriteString("rule", step.Rule);
        if (step.Source is { } source)
        {
            writer.Object("source", () => SourceJson.Write(writer, source, standard));
        }
        else
        {
            writer.WriteNull("source");
        }

        writer.Ratio("exactShare", step.ExactShare);
        writer.Range("result", step.Result);
        writer.Objects("assumptions", step.Assumptions, assumption => ArgumentJson.WriteRemark(writer, assumption, language));
        writer.Objects("parts", step.Parts, part => Write(writer, part, standard, language));
    }
}
