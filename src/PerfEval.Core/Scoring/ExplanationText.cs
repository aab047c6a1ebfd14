using System.Text;
using PerfEval.Core.Findings;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Scoring;

/// <summary>计算过程的文字: says a <see cref="ScoreExplanation"/> in Chinese or English, one step a line, deeper steps further in.</summary>
internal static class ExplanationText
{
    /// <summary>The whole explanation, lines ended by a line feed.</summary>
    /// <param name="explanation">计算过程.</param>
    /// <param name="language">The language.</param>
    /// <param name="standard">
    /// The standard it was scored by, to name its documents by their titles; without it they are named by their ids.
    /// </param>
    public static string Render(ScoreExplanation explanation, Language language, EvaluationStandard? standard = null)
    {
        var text = new StringBuilder();
        Append(text, explanation, language, standard, 0);
        return text.ToString();
    }

    /// <summary>One step alone, without the steps below it.</summary>
    public static string Sentence(ScoreExplanation explanation, Language language)
    {
        var step = explanation.Step.Render(language);
        if (explanation.Subject is not { } subject)
        {
            return step;
        }

        return language == Language.English ? $"{subject}: {step}" : $"{subject}：{step}";
    }

    private static void Append(StringBuilder text, ScoreExplanation explanation, Language language, EvaluationStandard? standard, int depth)
    {
        Line(text, depth, Sentence(explanation, language));
        foreach (var assumption in explanation.Assumptions)
        {
            Line(text, depth + 1, Vocabulary.Render("text.assumption", language) + assumption.Render(language));
        }

        if (explanation.Source is { } source)
        {
            var document = standard?.DocumentOf(source) is { } known ? known.Number ?? known.Title : source.Document;
            var passage = source.Clause is { } clause ? $"{document} {clause}" : document;
            Line(text, depth + 1, Vocabulary.Render("text.source", language) + passage);
        }

        foreach (var part in explanation.Parts)
        {
            Append(text, part, language, standard, depth + 1);
        }
    }

    // a line break within a name does not start a new line
    private static void Line(StringBuilder text, int depth, string content) =>
        text.Append(' ', depth * 2).Append(content.ReplaceLineEndings(" ")).Append('\n');
}
