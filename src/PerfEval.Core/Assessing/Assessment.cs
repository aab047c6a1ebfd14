using PerfEval.Core.Checking;
using PerfEval.Core.Checking.Repair;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Reports;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Assessing;

/// <summary>
/// 评定结果: all there is to say of one report under one standard: the recomputation, the checks, what was found, and every row filed beside
/// recomputed. <see cref="Assessor"/> makes it.
/// </summary>
public sealed record Assessment
{
    /// <summary>自评报告 as filed.</summary>
    public required SelfEvaluation Report { get; init; }

    /// <summary>评价标准 and why it was taken.</summary>
    public required StandardSelection Selection { get; init; }

    /// <summary>复算: the recomputed scores of the report under the standard.</summary>
    public required ScoredEvaluation Evaluation { get; init; }

    /// <summary>检查项及其结果: every check with its outcome, also those skipped.</summary>
    public required CheckedReport Checks { get; init; }

    /// <summary>检查发现 and 读表发现: what the checks and the reader found, in the order of codes and, within a code, of the report.</summary>
    public required EquatableList<Finding> Findings { get; init; }

    /// <summary>
    /// 单项评定: execution first, where the form has it, then the indicators in the order printed: the lines of the evaluation, each with its
    /// row.
    /// </summary>
    public required EquatableList<AssessedRow> Rows { get; init; }

    /// <summary>一级指标复核, in the order printed.</summary>
    public required EquatableList<AssessedGroup> Groups { get; init; }

    /// <summary>总分复核: the claimed total beside the recomputed one.</summary>
    public required AssessedTotal Total { get; init; }

    /// <summary>结构调整建议: proposals to put the form in order, none of them applied.</summary>
    public required EquatableList<StructureProposal> Proposals { get; init; }

    /// <summary>评价标准 it was assessed by.</summary>
    public EvaluationStandard Standard => Selection.Standard;

    /// <summary>执行率: the execution row; null where the report has none.</summary>
    public AssessedRow? Execution => Rows is [{ Line.Kind: LineKind.Execution } first, ..] ? first : null;

    /// <summary>Whether some finding is an error (错误).</summary>
    public bool HasErrors
    {
        get
        {
            foreach (var finding in Findings)
            {
                if (finding.Severity == Severity.Error)
                {
                    return true;
                }
            }

            return false;
        }
    }
}
