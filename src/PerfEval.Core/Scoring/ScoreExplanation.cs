using PerfEval.Core.Amounts;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Scoring;

/// <summary>
/// 计算过程: one step of a score as data: what it started from, by which rule and clause, its exact and its rounded value, what was assumed,
/// and the steps below it. <see cref="Render"/> says it in two languages.
/// </summary>
public sealed record ScoreExplanation
{
    /// <summary>What the step did: a sentence with the inputs it started from.</summary>
    public required Remark Step { get; init; }

    /// <summary>名称 of what the step is about, as printed; null where the sentence says it all.</summary>
    public string? Subject { get; init; }

    /// <summary>评分规则 by its kind, such as proportion; null for sums and derivations.</summary>
    public string? Rule { get; init; }

    /// <summary>依据: the clause of the standard.</summary>
    public SourceNote? Source { get; init; }

    /// <summary>Exact value as a share of the points; null where there is none.</summary>
    public Ratio? ExactShare { get; init; }

    /// <summary>Rounded value in points; null for a step that yields none.</summary>
    public PointsRange? Result { get; init; }

    /// <summary>假定: what was assumed where the form leaves it open.</summary>
    public EquatableList<Assumption> Assumptions { get; init; }

    /// <summary>The steps it is made of.</summary>
    public EquatableList<ScoreExplanation> Parts { get; init; }

    /// <summary>计算过程的文字: the whole explanation, one step a line, deeper steps further in, lines ended by a line feed.</summary>
    /// <param name="language">Chinese or English.</param>
    /// <param name="standard">
    /// The standard it was scored by, to name its documents by their titles; without it they are named by their ids.
    /// </param>
    public string Render(Language language, EvaluationStandard? standard = null) => ExplanationText.Render(this, language, standard);

    /// <summary>This step alone, without the steps below it, behind its subject where it has one.</summary>
    /// <param name="language">Chinese or English.</param>
    public string Sentence(Language language) => ExplanationText.Sentence(this, language);
}
