using System;
using PerfEval.Core.Checking;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Reports;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json;

/// <summary>
/// 评分档案: a scored evaluation with the fingerprints of what it was made from, so that years later it can be shown which report and which version of which standard
/// gave it, and that they still do.
/// </summary>
public sealed record EvaluationRecord
{
    /// <summary>报告校验值: SHA-256 of the report's canonical form.</summary>
    public required string ReportHash { get; init; }

    /// <summary>标准校验值: SHA-256 of the standard's canonical form.</summary>
    public required string StandardHash { get; init; }

    /// <summary>评分结果; it names the standard's id and version.</summary>
    public required ScoredEvaluation Evaluation { get; init; }

    /// <summary>检查发现.</summary>
    public EquatableList<Finding> Findings { get; init; }

    /// <summary>Scores and checks a report and keeps the result with its fingerprints.</summary>
    /// <param name="report">绩效自评报告.</param>
    /// <param name="selection">评价标准 and why it was taken; <see cref="Scorer.Select"/> finds it.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static EvaluationRecord Of(SelfEvaluation report, StandardSelection selection)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(selection);
        var evaluation = Scorer.Score(report, selection);
        return new EvaluationRecord
        {
            ReportHash = PerfEvalJson.Hash(report),
            StandardHash = PerfEvalJson.Hash(selection.Standard),
            Evaluation = evaluation,
            Findings = ReportChecker.Check(report, selection.Standard, evaluation).Findings,
        };
    }

    /// <summary>重算: whether the same report and standard give the same result again, fingerprints, scores, explanation and findings.</summary>
    /// <param name="report">绩效自评报告.</param>
    /// <param name="standard">评价标准.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public bool IsReproducedBy(SelfEvaluation report, EvaluationStandard standard) =>
        this == Of(report, new StandardSelection(standard, Evaluation.Selection));
}
