using System.Collections.Generic;
using PerfEval.Core.Assessing;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Json.Formats;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Json.Reports;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;
using static PerfEval.Core.Json.Formats.Tables;

namespace PerfEval.Core.Json.Evaluations;

/// <summary>
/// 评分档案 as a document: what it was made from, what it came to, row by row, how, and what was found. The data are the same with texts and
/// without. So too several of them, and the findings of any number of reports that somebody accepted.
/// </summary>
internal static class EvaluationDocument
{
    public const string Kind = "assessment";
    public const string KindOfSeveral = "assessments";
    public const string KindOfBaseline = "baseline";

    private static readonly LocalizedText Otherwise = new("notRead 应与检查发现一致。", "What was not read is what the findings say of it.");

    public static DocumentFormat<EvaluationRecord> Format { get; } = new(new SchemaHead(Kind), Record(isDocument: true).Table);

    public static DocumentFormat<IReadOnlyList<EvaluationRecord>> Several { get; } = new(
        new SchemaHead(KindOfSeveral),
        Object<IReadOnlyList<EvaluationRecord>>(KindOfSeveral, m =>
        {
            m.Head(KindOfSeveral);
            var records = m.Must(
                KindOfSeveral,
                new ListFormat<EvaluationRecord>(new OwnPlaces<EvaluationRecord>(Record(isDocument: false))),
                all => all.ToEquatableList(),
                "评分档案");
            return f => [.. records[f]];
        }).Table);

    public static DocumentFormat<IReadOnlyList<AcceptedFinding>> Baseline { get; } = new(
        new SchemaHead(KindOfBaseline),
        Object<IReadOnlyList<AcceptedFinding>>(KindOfBaseline, m =>
        {
            m.Head(KindOfBaseline);
            var accepted = m.Must("accepted", FindingTables.Accepted, all => all.ToEquatableList(), "已接受的发现");
            return f => [.. accepted[f]];
        }).Table);

    private static ObjectFormat<EvaluationRecord> Record(bool isDocument) => Judged<EvaluationRecord>(Kind, m =>
    {
        if (isDocument)
        {
            m.Head(Kind);
        }

        var head = new RecordHead<EvaluationRecord>(m, r => r);
        var funding = m.Shown("funding", MoneyTables.Funding, r => r.Funding, "资金情况", ReportPart.Funding);
        var verdict = m.Must("verdict", EvaluationWords.Conclusion, r => r.Verdict, "结论");
        var result = new ResultMembers<EvaluationRecord>(m, r => r.Evaluation);
        var claimed = m.Must("claimed", RecordClaims.Format, RecordClaims.Of, "自评结果");
        var rows = m.Must("rows", RowTables.Rows, r => r.Rows, "单项评定");
        var sums = m.May("sums", RecordTables.Sums, r => r.SumRows, "小计与合计行");
        var addresses = m.May("addresses", Addresses.List, r => r.Addresses, "在原文件中的地址");
        var goalCount = m.Must("goalCount", Values.Count, r => r.Evaluation.Goals.Count, "目标个数");
        var groups = m.Must("groups", RecordTables.Groups, r => r.Groups, "一级指标复核");
        var assumptions = m.Must("assumptions", RecordTables.Assumptions, r => AssumptionOfRow.Of(r.Rows), "假定");
        var notRead = m.Shown("notRead", NotRead.List, r => NotRead.Of(r.Findings), "未读取的内容");
        var findings = m.Must("findings", FindingTables.Findings, r => r.Findings, "检查发现");
        var accepted = m.May("accepted", FindingTables.Accepted, r => r.Accepted, "已接受的发现");
        var lapsed = m.May("lapsed", FindingTables.Accepted, r => r.Lapsed, "已接受而数字已变的发现");
        var caps = m.May("caps", RecordTables.Caps, r => r.Evaluation.Caps, "已触发的限分");
        var full = m.ShownValue("fullPoints", ComputedPoints.Of, r => r.Evaluation.Ledger.Full, "满分");
        var ledger = m.Must("ledger", RecordTables.Ledger, r => r.Evaluation.Ledger.Entries, "失分账");
        var checks = m.Must("checks", RecordedCheck.List, r => r.Checks, "检查项及其结果");
        var proposals = m.May("proposals", RecordTables.Proposals, r => r.Proposals, "结构调整建议");
        var review = m.May("review", ReviewDocument.Whole, r => r.Review, "复核意见");
        var ofReview = m.May("reviewFindings", FindingTables.Findings, r => r.ReviewFindings, "对复核的检查发现");
        var reviewChecks = m.May("reviewChecks", RecordedCheck.List, r => r.ReviewChecks, "对复核的检查项及其结果");
        var explanation = m.Must("explanation", StepFormat.Of, Explanations.OfTotal, "计算过程");
        PlaceFormat.AddLabels(m);
        return (ref json, f) =>
        {
            var before = json.Context.ErrorCount;
            var ofRows = f.Has(rows) ? rows[f] : default;
            if (f.Has(rows) && f.Has(assumptions))
            {
                ofRows = AssumptionOfRow.Given(ref json, ofRows, assumptions[f]);
            }

            if (f.Has(findings) && f.IsGiven(notRead) && f.Has(notRead) && notRead[f] != NotRead.Of(findings[f]))
            {
                json.Error(JsonErrorKind.Refused, notRead, Otherwise, f.StartOf(notRead, ref json));
            }

            var steps = f.Has(explanation) && f.Has(rows) ? Explanations.Filled(ref json, explanation[f].It, ofRows) : null;
            result.Check(ref json, f, steps);
            json.Context.Kept<RecordReading>().ClearRows();
            if (f.IsSound)
            {
                PlaceFormat.CheckLabels(ref json);
            }

            if (!f.IsSound || json.Context.ErrorCount > before)
            {
                return null;
            }

            if (!RecordedGoals.TryBuild(ofRows, groups[f], goalCount[f], out var execution, out var goals))
            {
                json.Error(JsonErrorKind.Refused, groups, RecordedGoals.LinesOfLevels, f.StartOf(groups, ref json));
                return null;
            }

            var (subject, standard) = (head.Subject(f), head.Standard(f));
            var evaluation = new ScoredEvaluation(execution, goals)
            {
                StandardId = standard.Id,
                StandardVersion = standard.Version,
                Selection = standard.Selection,
                Total = result.Total(f),
                Grade = result.Grade(f),
                Caps = caps[f],
                Ledger = new PointsLedger(full[f], ledger[f], result.Total(f)),
                Explanation = steps!,
            };
            if (!result.IsTotalOf(ref json, f, evaluation))
            {
                return null;
            }

            return new EvaluationRecord
            {
                Engine = head.Engine(f),
                EvaluatedAt = head.EvaluatedAt(f),
                File = head.File(f),
                ReportHash = head.ReportHash(f),
                StandardHash = standard.Hash,
                StandardTitle = standard.Title,
                SelectedBecause = standard.SelectedBecause,
                Documents = standard.Documents,
                SubjectKind = subject.Kind,
                SubjectCategory = subject.Category,
                SubjectName = subject.Name,
                UnitName = subject.Unit,
                FiscalYear = head.FiscalYear(f),
                Completeness = head.Completeness(f),
                Funding = funding[f],
                ClaimedFullPoints = claimed[f].FullPoints,
                ClaimedGrade = claimed[f].Grade,
                Evaluation = evaluation,
                Rows = ofRows,
                SumRows = sums[f],
                Addresses = addresses[f],
                Groups = RecordedGoals.Refilled(groups[f], goals),
                Total = claimed[f].Total,
                Findings = findings[f],
                Verdict = verdict[f],
                Accepted = accepted[f],
                Lapsed = lapsed[f],
                Checks = RecordedChecks.Of(checks[f], findings[f]),
                Proposals = proposals[f],
                Review = review[f],
                ReviewFindings = ofReview[f],
                ReviewChecks = RecordedChecks.Of(reviewChecks[f], ofReview[f]),
            };
        };
    });
}
