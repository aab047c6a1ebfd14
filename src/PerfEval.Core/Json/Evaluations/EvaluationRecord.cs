using System;
using System.Collections.Generic;
using NodaTime;
using PerfEval.Core.Amounts;
using PerfEval.Core.Assessing;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Checking.Repair;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Forms;
using PerfEval.Core.Forms.Filed;
using PerfEval.Core.Forms.Grids;
using PerfEval.Core.Json.Reports;
using PerfEval.Core.Json.Standards;
using PerfEval.Core.Reports;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;
using SecondReview = PerfEval.Core.Reports.Review;

namespace PerfEval.Core.Json.Evaluations;

/// <summary>
/// 评分档案: an assessment as it stands in a document, complete without the report and the standard it was made from, and with the fingerprints
/// of both, so that years later it can be shown which report and which version of which standard gave it, and that they still do. The tool
/// prints such documents and the library reads them.
/// </summary>
/// <remarks>Immutable; any number of threads may share one.</remarks>
public sealed partial record EvaluationRecord
{
    /// <summary>程序版本: the version of the library that made the record, such as 0.1.0.</summary>
    public required string Engine { get; init; }

    /// <summary>
    /// 评定时间 as the host gives it (<c>record with { EvaluatedAt = … }</c>): the library asks no clock. It stands in no hash and is no part
    /// of what is reproduced. Null where it was not given.
    /// </summary>
    public Instant? EvaluatedAt { get; init; }

    /// <summary>文件: the file the report came from, where it distinguishes several records; null otherwise.</summary>
    public string? File { get; init; }

    /// <summary>报告校验值: SHA-256 of the report's canonical form, 64 small hexadecimal digits.</summary>
    public required string ReportHash { get; init; }

    /// <summary>标准校验值: SHA-256 of the standard's canonical form, 64 small hexadecimal digits.</summary>
    public required string StandardHash { get; init; }

    /// <summary>标准名称: the title of the standard.</summary>
    public required LocalizedText StandardTitle { get; init; }

    /// <summary>
    /// 选定依据 in the words of the caller that made the record: why the standard was
    /// selected, and what ruled out a closer one; null where no reason was given.
    /// </summary>
    public LocalizedText? SelectedBecause { get; init; }

    /// <summary>依据文件: the documents of the standard that the explanation names.</summary>
    public EquatableList<SourceDocument> Documents { get; init; }

    /// <summary>评价对象类别: a whole department or a project.</summary>
    public required SubjectKind SubjectKind { get; init => field = Given.Defined(value); }

    /// <summary>项目类别 of a project that is no ordinary one, such as <c>bond</c>; null for any other subject.</summary>
    public string? SubjectCategory { get; init; }

    /// <summary>评价对象名称: the name of the department or project.</summary>
    public required string SubjectName { get; init; }

    /// <summary>预算单位: the department, or the unit that carries the project out.</summary>
    public required string UnitName { get; init; }

    /// <summary>财政年度; null where the report states none that can be read.</summary>
    public FiscalYear? FiscalYear { get; init; }

    /// <summary>填报完整程度: how much of the form the report holds.</summary>
    public Completeness Completeness { get; init => field = Given.Defined(value); }

    /// <summary>资金情况 as filed; null where the form has no such table.</summary>
    public FundingTable? Funding { get; init; }

    /// <summary>总分值 as claimed, in points; null where none can be read.</summary>
    public Points? ClaimedFullPoints { get; init; }

    /// <summary>自评等级 as claimed; null where none can be read.</summary>
    public string? ClaimedGrade { get; init; }

    /// <summary>评分结果; it names the standard's id and version.</summary>
    public required ScoredEvaluation Evaluation { get; init; }

    /// <summary>单项评定: a row for each line of the evaluation, in the same order.</summary>
    public required EquatableList<Row> Rows { get; init; }

    /// <summary>小计与合计行 of a form, as printed; none where the report came from no form. See <see cref="FormReading.SumRows"/>.</summary>
    public EquatableList<FiledIndicatorRow> SumRows { get; init; }

    /// <summary>
    /// 地址: where in the document that was read the rows and what was found stand, in that order, each place once; none where the report
    /// came from no sheet, table or text.
    /// </summary>
    public EquatableList<Located> Addresses { get; init; }

    /// <summary>一级指标复核: the subtotal of each first level, as filed and as recomputed.</summary>
    public EquatableList<Assessment.FirstLevel> Groups { get; init; }

    /// <summary>总分复核; the claimed total without its printed text.</summary>
    public required Assessment.AssessedTotal Total { get; init; }

    /// <summary>检查发现 and 读表发现, in the order of codes.</summary>
    public EquatableList<Finding> Findings { get; init; }

    /// <summary>结论: what is to be done with the report.</summary>
    public Verdict Verdict { get; init => field = Given.Defined(value); }

    /// <summary>已接受的发现 that still come out as they were accepted.</summary>
    public EquatableList<AcceptedFinding> Accepted { get; init; }

    /// <summary>已接受而数字已变的发现, which stand again.</summary>
    public EquatableList<AcceptedFinding> Lapsed { get; init; }

    /// <summary>
    /// 检查项及其结果, in the order of codes. What a check found is what <see cref="Findings"/> hold of it: a note of the reader may have made
    /// some of it void, or all.
    /// </summary>
    public EquatableList<CheckResult> Checks { get; init; }

    /// <summary>结构调整建议: proposed changes to the structure of the report.</summary>
    public EquatableList<StructureProposal> Proposals { get; init; }

    /// <summary>复核意见 that was held beside the assessment; null where there was none.</summary>
    public SecondReview? Review { get; init; }

    /// <summary>对复核的检查发现, in the order of codes.</summary>
    public EquatableList<Finding> ReviewFindings { get; init; }

    /// <summary>对复核的检查项及其结果; what a check found stands in <see cref="ReviewFindings"/>.</summary>
    public EquatableList<CheckResult> ReviewChecks { get; init; }

    /// <summary>Keeps an assessment with the fingerprints of its report and standard.</summary>
    /// <param name="assessment">评定结果.</param>
    /// <exception cref="ArgumentNullException">The assessment is null.</exception>
    public static EvaluationRecord Of(Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        var (report, standard) = (assessment.Report, assessment.Standard);
        return new EvaluationRecord
        {
            Engine = EngineVersion.Current,
            ReportHash = ReportDocument.Format.Hash(report),
            StandardHash = StandardDocument.Format.Hash(standard),
            StandardTitle = standard.Title,
            Documents = CitedDocuments.Of(assessment.Evaluation.Explanation, standard),
            SubjectKind = report.Subject.Kind,
            SubjectCategory = report.Subject.Category,
            SubjectName = report.Subject.Name,
            UnitName = report.Subject.Unit.Name,
            FiscalYear = report.FiscalYear.HasValue ? report.FiscalYear.Value : null,
            Completeness = report.Completeness,
            Funding = report.Funding,
            ClaimedFullPoints = Plain(report.Claims.TotalPoints),
            ClaimedGrade = report.Claims.Grade.HasValue ? report.Claims.Grade.Value : null,
            Evaluation = assessment.Evaluation,
            Rows = RowsOf(assessment),
            Groups = assessment.Groups,
            Total = assessment.Total with { Claimed = Plain(assessment.Total.Claimed) is { } total ? total : default(Reported<Points>) },
            Findings = assessment.Findings,
            Verdict = assessment.Verdict,
            Accepted = assessment.Accepted,
            Lapsed = assessment.Lapsed,
            Checks = RecordedChecks.Of(assessment.Checks.Results, assessment.Findings),
            Proposals = assessment.Proposals,
            Review = assessment.Review?.Review,
            ReviewFindings = assessment.Review?.Checks.Findings ?? default,
            ReviewChecks = assessment.Review?.Checks.Results ?? default,
        };
    }

    /// <summary>Keeps an assessment of a report that was read of a document, with where in it everything stands.</summary>
    /// <param name="assessment">评定结果.</param>
    /// <param name="addressOf">
    /// The address of a place, null where it has none: <see cref="FormReading.AddressOf"/> or <c>PublishedReading.AddressOf</c>.
    /// </param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static EvaluationRecord Of(Assessment assessment, Func<Place, CellAddress?> addressOf)
    {
        ArgumentNullException.ThrowIfNull(addressOf);
        var record = Of(assessment);
        return record with { Addresses = Located.In(record, addressOf) };
    }

    /// <summary>
    /// 重算: assesses the report by the standard again and reports which parts of the record
    /// come out the same. The notes of the reader of the report are taken from the record.
    /// </summary>
    /// <param name="report">绩效自评报告.</param>
    /// <param name="standard">评价标准.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public Reproduction ReproducedBy(SelfEvaluation report, EvaluationStandard standard)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(standard);
        var again = Of(Assessor.Assess(report, new StandardSelection(standard, Evaluation.Selection), RecordedChecks.NotesIn(Findings)));
        return Reproduction.Of(this, again);
    }

    private static EquatableList<Row> RowsOf(Assessment assessment)
    {
        List<Row> rows = [];
        foreach (var row in assessment.Rows)
        {
            rows.Add(Row.Of(row));
        }

        return rows.ToEquatableList();
    }

    private static Points? Plain(Reported<Points> cell) => cell.TryGetValue(out var points) ? points : null;
}
