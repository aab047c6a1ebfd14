using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Assessing;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Json.Reports;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Evaluations;

/// <summary>
/// 评分档案 as a document: what it was made from, what it came to, row by row, how, and what was found. The data are the same with texts and
/// without.
/// </summary>
internal static class EvaluationJson
{
    private static readonly LocalizedText LinesOfLevels = new(
        "一级指标小计应按顺序列出各得分行所属的一级指标，且不超出目标个数。",
        "The groups name the first level of each row, in the order of the rows, in as many goals as there are.");

    public const string Kind = "assessment";

    public static EvaluationRecord? Read(JsonMembers members)
    {
        var head = RecordHead.Read(members);
        var record = new RecordIn(members.Optional("labels"));
        var funding = ReportParts.Read(members.Optional("funding", ReportPart.Funding), MoneyTables.Funding);
        var verdict = EvaluationWords.Conclusion.Read(members.Required("verdict"));
        var total = ResultJson.ReadTotal(members.Optional("total"));
        var grade = ResultJson.ReadGrade(members);
        var claimed = ClaimedJson.Read(members.Required("claimed"));
        var assumptions = new AssumptionsJson(members.Required("assumptions"), record);
        var rows = members.Required("rows").List(row => RowJson.Read(row, record, assumptions));
        var areSound = members.IsSound;
        if (areSound)
        {
            assumptions.CheckRows(rows);
        }

        var sums = members.Optional("sums").List(SumRowJson.Read);
        var addresses = members.Optional("addresses").List(entry => AddressJson.Read(entry, record));
        var goalCount = members.Required("goalCount");
        var count = goalCount.Count();
        var groupsCursor = members.Required("groups");
        var groups = groupsCursor.List(group => GroupJson.Read(group, record));
        var caps = members.Optional("caps").List(CapJson.Read);
        var full = PointsJson.Read(members.Optional("fullPoints"));
        var entries = members.Required("ledger").List(entry => LedgerJson.Read(entry, record));
        var findings = members.Required("findings").List(finding => FindingJson.Read(finding, record));
        var accepted = members.Optional("accepted").List(AcceptedFindingJson.Read);
        var lapsed = members.Optional("lapsed").List(AcceptedFindingJson.Read);
        NotReadJson.Check(members.Optional("notRead"), members.IsSound ? findings : null, record);
        var byCode = findings.ToLookup(finding => finding.Code);
        var checks = members.Required("checks").List(check => CheckJson.Read(check, byCode));
        var proposals = members.Optional("proposals").List(proposal => ProposalJson.Read(proposal, record));
        var review = ReviewJson.Read(members, record);
        var explanation = ExplanationJson.Read(members.Required("explanation"), areSound ? rows : null);
        ResultJson.CheckReasons(members, explanation);
        if (members.IsSound)
        {
            record.CheckLabels();
        }

        if (!members.Close())
        {
            return null;
        }

        if (!TryBuild(rows, groups, count!.Value, out var execution, out var goals))
        {
            groupsCursor.Error(JsonErrorKind.Refused, LinesOfLevels);
            return null;
        }

        return new EvaluationRecord
        {
            Engine = head.Engine!,
            EvaluatedAt = head.EvaluatedAt,
            File = head.File,
            ReportHash = head.ReportHash!,
            StandardHash = head.StandardHash!,
            StandardTitle = head.StandardTitle!,
            SelectedBecause = head.SelectedBecause,
            Documents = head.Documents,
            SubjectKind = head.SubjectKind!.Value,
            SubjectName = head.SubjectName!,
            UnitName = head.UnitName!,
            FiscalYear = head.FiscalYear,
            Completeness = head.Completeness!.Value,
            Funding = funding,
            ClaimedFullPoints = claimed!.FullPoints,
            ClaimedGrade = claimed.Grade,
            Evaluation = new ScoredEvaluation(execution, goals)
            {
                StandardId = head.StandardId!,
                StandardVersion = head.StandardVersion!,
                Selection = head.Selection!.Value,
                Total = total!.Value,
                Grade = grade,
                Caps = caps,
                Ledger = new PointsLedger(full, entries, total.Value),
                Explanation = explanation!,
            },
            Rows = rows,
            SumRows = sums,
            Addresses = addresses,
            Groups = Refilled(groups, goals),
            Total = claimed.Total,
            Findings = findings,
            Verdict = verdict!.Value,
            Accepted = accepted,
            Lapsed = lapsed,
            Checks = checks,
            Proposals = proposals,
            Review = review.Review,
            ReviewFindings = review.Findings,
            ReviewChecks = review.Checks,
        };
    }

    /// <summary>The members of a record.</summary>
    public static void Write(RecordOut record, EvaluationRecord kept)
    {
        var (json, evaluation) = (record.Json, kept.Evaluation);
        RecordHead.Write(record, kept);
        ReportParts.Write(json, "funding", kept.Funding, MoneyTables.Funding);
        json.WriteString("verdict", EvaluationWords.Conclusion.WordOf(kept.Verdict));
        ResultJson.Write(record, evaluation);
        ClaimedJson.Write(record, kept);
        record.Objects("rows", kept.Rows, row => RowJson.Write(record, row));
        if (kept.SumRows.Count > 0)
        {
            record.Objects("sums", kept.SumRows, row => SumRowJson.Write(json, row));
        }

        if (kept.Addresses.Count > 0)
        {
            record.Objects("addresses", kept.Addresses, located => AddressJson.Write(record, located));
        }

        json.WriteNumber("goalCount", evaluation.Goals.Count);
        record.Objects("groups", kept.Groups, group => GroupJson.Write(record, group));
        AssumptionsJson.Write(record, kept.Rows);
        NotReadJson.Write(record, kept.Findings);
        record.Objects("findings", kept.Findings, finding => FindingJson.Write(record, finding));
        WriteIfAny("accepted", kept.Accepted);
        WriteIfAny("lapsed", kept.Lapsed);
        if (evaluation.Caps.Count > 0)
        {
            record.Objects("caps", evaluation.Caps, cap => CapJson.Write(record, cap));
        }

        record.Points("fullPoints", evaluation.Ledger.Full);
        record.Objects("ledger", evaluation.Ledger.Entries, entry => LedgerJson.Write(record, entry));
        record.Objects("checks", kept.Checks, check => CheckJson.Write(record, check));
        if (kept.Proposals.Count > 0)
        {
            record.Objects("proposals", kept.Proposals, proposal => ProposalJson.Write(record, proposal));
        }

        ReviewJson.Write(record, kept);
        json.WriteStartObject("explanation");
        ExplanationJson.Write(record, evaluation.Explanation, kept.Rows);
        json.WriteEndObject();
        record.Labels();

        void WriteIfAny(string name, EquatableList<AcceptedFinding> entries)
        {
            if (entries.Count > 0)
            {
                BaselineJson.WriteList(record, name, entries);
            }
        }
    }

    // the rows stand in one list, execution first, and each first level takes its own in order
    private static bool TryBuild(
        EquatableList<EvaluationRecord.Row> rows, EquatableList<Assessment.FirstLevel> groups, int goalCount,
        out ScoredLine? execution, out EquatableList<ScoredGoal> goals)
    {
        execution = rows is [{ Line: { Kind: LineKind.Execution } first }, ..] ? first : null;
        var next = execution is null ? 0 : 1;
        Dictionary<int, List<ScoredLevel>> levels = [];
        foreach (var level in groups.Select(group => group.Group))
        {
            List<ScoredLine> ofLevel = [];
            for (; next < rows.Count && IsOf(rows[next].Line, level); next++)
            {
                ofLevel.Add(rows[next].Line);
            }

            levels.TryAdd(level.GoalIndex, []);
            levels[level.GoalIndex].Add(level with { Lines = ofLevel.ToEquatableList() });
        }

        goals = default;
        var isTwice = groups.DistinctBy(group => (group.Group.GoalIndex, group.Group.FirstLevelIndex)).Count() < groups.Count;
        if (isTwice || next < rows.Count || goalCount is < 0 or > Limits.MaxListElements || levels.Keys.Any(goal => goal >= goalCount))
        {
            return false;
        }

        goals = Enumerable.Range(0, goalCount)
            .Select(goal => new ScoredGoal(goal, levels.GetValueOrDefault(goal, []).ToEquatableList()))
            .ToEquatableList();
        return true;
    }

    private static bool IsOf(ScoredLine line, ScoredLevel level) =>
        line.GoalIndex == level.GoalIndex && line.FirstLevelIndex == level.FirstLevelIndex;

    // a first level of the re-check is the one of the evaluation, with its lines
    private static EquatableList<Assessment.FirstLevel> Refilled(
        EquatableList<Assessment.FirstLevel> groups, EquatableList<ScoredGoal> goals)
    {
        var levels = goals.SelectMany(goal => goal.Levels).ToDictionary(level => (level.GoalIndex, level.FirstLevelIndex));
        return groups
            .Select(group => group with { Group = levels[(group.Group.GoalIndex, group.Group.FirstLevelIndex)] })
            .ToEquatableList();
    }
}
