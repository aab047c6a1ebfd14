using System;
using System.Text;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Scoring;

/// <summary>计算过程的文字: says a <see cref="ScoreExplanation"/> in Chinese or English, one step a line, deeper steps further in.</summary>
public static class ExplanationText
{
    /// <summary>The whole explanation, lines ended by a line feed.</summary>
    /// <exception cref="ArgumentNullException">The explanation is null.</exception>
    public static string Render(ScoreExplanation explanation, Language language)
    {
        ArgumentNullException.ThrowIfNull(explanation);
        var text = new StringBuilder();
        Append(text, explanation, language, 0);
        return text.ToString();
    }

    /// <summary>One step alone, without the steps below it.</summary>
    /// <exception cref="ArgumentNullException">The explanation is null.</exception>
    public static string Sentence(ScoreExplanation explanation, Language language)
    {
        ArgumentNullException.ThrowIfNull(explanation);
        var step = explanation.Step.Render(language);
        return explanation.Subject is not { } subject ? step
            : language == Language.English ? $"{subject}: {step}"
            : $"{subject}：{step}";
    }

    private static void Append(StringBuilder text, ScoreExplanation explanation, Language language, int depth)
    {
        Line(text, depth, Sentence(explanation, language));
        foreach (var assumption in explanation.Assumptions)
        {
            Line(text, depth + 1, Vocabulary.Render("text.assumption", language) + assumption.Render(language));
        }

        if (explanation.Source is { } source)
        {
            var clause = source.Clause is null ? source.Document : $"{source.Document} {source.Clause}";
            Line(text, depth + 1, Vocabulary.Render("text.source", language) + clause);
        }

        foreach (var part in explanation.Parts)
        {
            Append(text, part, language, depth + 1);
        }
    }

    private static void Line(StringBuilder text, int depth, string content) => text.Append(' ', depth * 2).Append(content).Append('\n');
}
