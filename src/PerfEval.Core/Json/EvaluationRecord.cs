using System;
using PerfEval.Core.Assessing;
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

    /// <summary>Keeps an assessment with the fingerprints of its report and standard.</summary>
    /// <param name="assessment">评定结果.</param>
    /// <exception cref="ArgumentNullException">The assessment is null.</exception>
    public static EvaluationRecord Of(Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return new EvaluationRecord
        {
            ReportHash = PerfEvalJson.Hash(assessment.Report),
            StandardHash = PerfEvalJson.Hash(assessment.Standard),
            Evaluation = assessment.Evaluation,
            Findings = assessment.Findings,
        };
    }

    /// <summary>重算: whether the same report and standard give the same result again, fingerprints, scores, explanation and findings.</summary>
    /// <param name="report">绩效自评报告.</param>
    /// <param name="standard">评价标准.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public bool IsReproducedBy(SelfEvaluation report, EvaluationStandard standard) =>
        this == Of(Assessor.Assess(report, new StandardSelection(standard, Evaluation.Selection)));
}
