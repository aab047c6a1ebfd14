using System;
using System.Collections.Generic;
using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Reports;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Checking;

/// <summary>
/// 检查: looks for what is wrong or doubtful in a filed report. Every check answers
/// passed, found or skipped with a reason; skipped is never passed. A pure function.
/// </summary>
internal static class ReportChecker
{
    /// <summary>检查项目录: the kinds of findings that are looked for, in the order of codes.</summary>
    public static EquatableList<FindingKind> Kinds => CheckRegistry.Kinds;

    /// <summary>Checks a report against a standard.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static CheckedReport Check(SelfEvaluation report, EvaluationStandard standard) =>
        Check(report, standard, Scorer.Score(report, standard));

    /// <summary>Checks a report that has been scored already.</summary>
    /// <param name="report">绩效自评报告.</param>
    /// <param name="standard">评价标准 it was scored by.</param>
    /// <param name="evaluation">评分结果 of that report under that standard.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The result is of another standard or another report.</exception>
    public static CheckedReport Check(SelfEvaluation report, EvaluationStandard standard, ScoredEvaluation evaluation)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(standard);
        ArgumentNullException.ThrowIfNull(evaluation);
        if (evaluation.StandardId != standard.Id || !SameLines(report, evaluation))
        {
            throw new ArgumentException(
                "The evaluation is of another report or by another standard; score this report by this standard.", nameof(evaluation));
        }

        return Check(new CheckContext(report, standard, evaluation, CheckRegistry.List));
    }

    /// <summary>Runs every check.</summary>
    internal static CheckedReport Check(CheckContext context) => new(context.Results.All());

    private static bool SameLines(SelfEvaluation report, ScoredEvaluation evaluation)
    {
        List<(int, string)> filed = [];
        foreach (var row in report.Rows)
        {
            filed.Add((row.GoalIndex, row.Indicator.Id));
        }

        List<(int, string)> scored = [];
        foreach (var line in evaluation.Lines)
        {
            if (line is { GoalIndex: { } goal, IndicatorId: { } id })
            {
                scored.Add((goal, id));
            }
        }

        return filed.ToEquatableList() == scored.ToEquatableList();
    }
}
