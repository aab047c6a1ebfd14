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
/// <remarks>Immutable; any number of threads may share one.</remarks>
public sealed partial record Assessment
{
    // anew with each part it is made of, so that a changed copy comes to its own
    private readonly ComeTo _come = new();

    /// <summary>自评报告 as filed.</summary>
    public required SelfEvaluation Report { get; init; }

    /// <summary>评价标准 and why it was taken.</summary>
    public required StandardSelection Selection { get; init; }

    /// <summary>复算: the recomputed scores of the report under the standard.</summary>
    public required ScoredEvaluation Evaluation { get; init; }

    /// <summary>检查项及其结果: every check with its outcome, also those skipped.</summary>
    public required CheckedReport Checks { get; init; }

    /// <summary>检查发现 and 读表发现: what the checks and the reader found, in the order of codes and, within a code, of the report.</summary>
    public required EquatableList<Finding> Findings { get; init => (field, _come) = (value, new ComeTo()); }

    /// <summary>
    /// 单项评定: execution first, where the form has it, then the indicators in the order printed: the lines of the evaluation, each with its
    /// row.
    /// </summary>
    public required EquatableList<AssessedRow> Rows { get; init => (field, _come) = (value, new ComeTo()); }

    /// <summary>一级指标复核, in the order printed.</summary>
    public required EquatableList<FirstLevel> Groups { get; init; }

    /// <summary>总分复核: the claimed total beside the recomputed one.</summary>
    public required AssessedTotal Total { get; init => (field, _come) = (value, new ComeTo()); }

    /// <summary>结构调整建议: proposals to put the form in order, none of them applied.</summary>
    public required EquatableList<StructureProposal> Proposals { get; init; }

    /// <summary>已接受的发现 that still come out as they were accepted; they stand in <see cref="Findings"/> as well.</summary>
    public EquatableList<AcceptedFinding> Accepted { get; init => (field, _come) = (value, new ComeTo()); }

    /// <summary>已接受而数字已变的发现: accepted once, and found again with other figures, so that they stand as if never accepted.</summary>
    public EquatableList<AcceptedFinding> Lapsed { get; init; }

    /// <summary>复核比对: a second rater's review beside it; null where none was held beside it.</summary>
    public Reviewed? Review { get; init; }

    /// <summary>结论: what is to be done with the report.</summary>
    public Verdict Verdict => _come.Verdict(this);

    /// <summary>仍然成立的发现: the findings nobody has accepted, in the same order.</summary>
    public EquatableList<Finding> Standing => _come.Standing(this);

    /// <summary>评价标准 it was assessed by.</summary>
    public EvaluationStandard Standard => Selection.Standard;

    /// <summary>执行率: the execution row; null where the report has none.</summary>
    public AssessedRow? Execution => Rows is [{ Line.Kind: LineKind.Execution } first, ..] ? first : null;

    /// <summary>
    /// 与已知发现比对: the same assessment, with those of its findings marked that a baseline accepts. Entries of other subjects and years, and
    /// those of findings that did not come up, do nothing.
    /// </summary>
    /// <param name="baseline">已接受的发现, of any number of reports.</param>
    /// <example>
    /// <code>
    /// var assessment = Assessor.Assess(Samples.ReceptionCentre2020, BuiltInStandards.Catalog);
    /// var accepted = new AcceptedFinding(
    ///     "株洲市接待服务中心", new FiscalYear(2020), assessment.Findings[0], "已核实", "张三", new LocalDate(2021, 5, 1));
    /// Console.WriteLine(assessment.Accept([accepted]).Standing.Count);   // one less
    /// </code>
    /// </example>
    public Assessment Accept(EquatableList<AcceptedFinding> baseline) => Acceptance.Of(this, baseline);

    /// <summary>
    /// 与复核意见比对: the same assessment with a second rater's review beside it, row by row, and checks of the review itself (PE81xx). Scores,
    /// findings and verdict of the report stay as they are.
    /// </summary>
    /// <param name="review">复核意见 of this report.</param>
    /// <exception cref="System.ArgumentNullException">The review is null.</exception>
    /// <exception cref="System.ArgumentException">It is of another report: see <see cref="Reports.Review.IsOf"/>.</exception>
    public Assessment Beside(Review review) => this with { Review = ReviewComparison.Of(this, review) };

    /// <summary>Whether some finding is an error (错误), accepted or not.</summary>
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
