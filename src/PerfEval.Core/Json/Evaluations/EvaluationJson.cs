using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using PerfEval.Core.Amounts;
using PerfEval.Core.Common;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Json.Standards;
using PerfEval.Core.Json.Writing;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Evaluations;

/// <summary>评分档案: what it was made from, what it came to, line by line, how, and what was found.</summary>
internal static class EvaluationJson
{
    public const string Kind = "evaluation";

    private static readonly LocalizedText OneExplanationEach = new(
        "计算过程应与得分行一一对应。", "The explanation has one step with a rule for each line, in the order of the lines.");

    private static readonly LocalizedText LinesOfLevels = new(
        "一级指标小计应按顺序列出各得分行所属的一级指标。", "The groups name the first level of each line, in the order of the lines.");

    public static EvaluationRecord? Read(JsonMembers members)
    {
        var reportHash = members.Required("reportHash").Text();
        var standard = members.Required("standard").Members();
        var id = standard?.Required("id").Text();
        var version = standard?.Required("version").Text();
        var standardHash = standard?.Required("hash").Text();
        var selection = standard is null ? null : EvaluationWords.Selection.Read(standard.Required("selection"));
        standard?.Close();
        var totalCursor = members.Required("total");
        var total = PointsJson.ReadRange(totalCursor);
        var grade = ReadGrade(members.Optional("grade"));
        var lines = members.Required("lines").List(LineJson.Read);
        var groupsCursor = members.Required("groups");
        var groups = groupsCursor.List(ReadGroup);
        var caps = members.Optional("caps").List(AppliedCapJson.Read);
        var ledgerCursor = members.Required("ledger");
        var (full, entries) = ReadLedger(ledgerCursor);
        var explanationCursor = members.Required("explanation");
        var explanation = ExplanationJson.Read(explanationCursor);
        var findings = members.Optional("findings").List(FindingJson.Read);
        if (!members.Close())
        {
            return null;
        }

        if (Explained(lines, explanation!) is not { } explained)
        {
            explanationCursor.Error(JsonErrorKind.Refused, OneExplanationEach);
            return null;
        }

        if (!TryBuild(explained, groups, out var execution, out var goals))
        {
            groupsCursor.Error(JsonErrorKind.Refused, LinesOfLevels);
            return null;
        }

        return new EvaluationRecord
        {
            ReportHash = reportHash!,
            StandardHash = standardHash!,
            Findings = findings,
            Evaluation = new ScoredEvaluation(execution, goals)
            {
                StandardId = id!,
                StandardVersion = version!,
                Selection = selection!.Value,
                Total = total!.Value,
                Grade = grade,
                Caps = caps,
                Ledger = new PointsLedger(full, entries, total.Value),
                Explanation = explanation!,
            },
        };
    }

    public static void Write(Utf8JsonWriter writer, EvaluationRecord record)
    {
        var evaluation = record.Evaluation;
        writer.WriteStartObject();
        DocumentWriter.Head(writer, Kind);
        writer.WriteString("reportHash", record.ReportHash);
        writer.WriteStartObject("standard");
        writer.WriteString("id", evaluation.StandardId);
        writer.WriteString("version", evaluation.StandardVersion);
        writer.WriteString("hash", record.StandardHash);
        writer.WriteString("selection", EvaluationWords.Selection.WordOf(evaluation.Selection));
        writer.WriteEndObject();
        writer.Member("total", evaluation.Total, PointsJson.WriteRange);
        writer.MemberIfAny("grade", evaluation.Grade, WriteGrade);
        writer.Array("lines", evaluation.Lines, LineJson.Write);
        writer.Array("groups", evaluation.Levels.ToEquatableList(), WriteGroup);
        writer.ArrayIfAny("caps", evaluation.Caps, AppliedCapJson.Write);
        writer.Member("ledger", evaluation.Ledger, WriteLedger);
        writer.Member("explanation", evaluation.Explanation, ExplanationJson.Write);
        writer.ArrayIfAny("findings", record.Findings, FindingJson.Write);
        writer.WriteEndObject();
    }

    // the lines stand in one list, execution first, and each first level takes its own in order
    private static bool TryBuild(
        EquatableList<ScoredLine> lines, EquatableList<ScoredLevel> groups, out ScoredLine? execution, out EquatableList<ScoredGoal> goals)
    {
        execution = lines.Count > 0 && lines[0].Kind == LineKind.Execution ? lines[0] : null;
        var next = execution is null ? 0 : 1;
        List<ScoredLevel> levels = [];
        foreach (var group in groups)
        {
            List<ScoredLine> ofLevel = [];
            for (; next < lines.Count && lines[next] is var line && line.GoalIndex == group.GoalIndex && line.FirstLevelIndex == group.FirstLevelIndex; next++)
            {
                ofLevel.Add(line);
            }

            levels.Add(group with { Lines = ofLevel.ToEquatableList() });
        }

        goals = levels.GroupBy(level => level.GoalIndex).Select(goal => new ScoredGoal(goal.Key, goal.ToEquatableList())).ToEquatableList();
        return next == lines.Count;
    }

    // each line takes its explanation from the tree, where the steps that have a rule are the lines, in order
    private static EquatableList<ScoredLine>? Explained(EquatableList<ScoredLine> lines, ScoreExplanation tree)
    {
        List<ScoreExplanation> steps = [];
        Collect(tree, steps);
        if (steps.Count != lines.Count)
        {
            return null;
        }

        List<ScoredLine> explained = [];
        for (var i = 0; i < lines.Count; i++)
        {
            explained.Add(lines[i] with { Explanation = steps[i] });
        }

        return explained.ToEquatableList();
    }

    private static void Collect(ScoreExplanation step, List<ScoreExplanation> steps)
    {
        if (step.Rule is not null)
        {
            steps.Add(step);
            return;
        }

        foreach (var part in step.Parts)
        {
            Collect(part, steps);
        }
    }

    private static ScoredGrade? ReadGrade(JsonCursor cursor)
    {
        if (cursor.Members() is not { } members)
        {
            return null;
        }

        var code = members.Required("code").Text();
        var label = LocalizedTextJson.Read(members.Required("label"));
        return members.Close() ? new ScoredGrade(code!, label!) : null;
    }

    private static void WriteGrade(Utf8JsonWriter writer, ScoredGrade grade)
    {
        writer.WriteStartObject();
        writer.WriteString("code", grade.Code);
        writer.Member("label", grade.Label, LocalizedTextJson.Write);
        writer.WriteEndObject();
    }

    private static ScoredLevel? ReadGroup(JsonCursor cursor)
    {
        if (cursor.Members() is not { } members)
        {
            return null;
        }

        var goal = LineJson.Position(members, "goal") ?? 0;
        var first = LineJson.Position(members, "firstLevel") ?? 0;
        var name = members.Optional("name").Text();
        var points = PointsJson.Read(members.Optional("points"));
        var score = PointsJson.ReadRange(members.Required("score"));
        return members.Close() ? new ScoredLevel(goal, first, name, points, score!.Value, default) : null;
    }

    private static void WriteGroup(Utf8JsonWriter writer, ScoredLevel group)
    {
        writer.WriteStartObject();
        LineJson.WritePosition(writer, "goal", group.GoalIndex);
        LineJson.WritePosition(writer, "firstLevel", group.FirstLevelIndex);
        writer.Text("name", group.Name);
        if (group.Points is { } points)
        {
            writer.Member("points", points, PointsJson.Write);
        }

        writer.Member("score", group.Score, PointsJson.WriteRange);
        writer.WriteEndObject();
    }

    private static (Points? Full, EquatableList<LedgerEntry> Entries) ReadLedger(JsonCursor cursor)
    {
        if (cursor.Members() is not { } members)
        {
            return default;
        }

        var full = PointsJson.Read(members.Optional("full"));
        var entries = members.Required("entries").List(ReadEntry);
        members.Close();
        return (full, entries);
    }

    private static void WriteLedger(Utf8JsonWriter writer, PointsLedger ledger)
    {
        writer.WriteStartObject();
        if (ledger.Full is { } full)
        {
            writer.Member("full", full, PointsJson.Write);
        }

        writer.Array("entries", ledger.Entries, WriteEntry);
        writer.WriteEndObject();
    }

    private static LedgerEntry? ReadEntry(JsonCursor cursor)
    {
        if (cursor.Members() is not { } members)
        {
            return null;
        }

        var name = members.Required("name").Text();
        var place = PlaceJson.Read(members.Required("place"));
        var atBest = PointsJson.Read(members.Required("lossAtBest"));
        var atWorst = PointsJson.Read(members.Required("lossAtWorst"));
        var cause = RemarkJson.Read(members.Required("cause"));
        return members.Close() ? new LedgerEntry(name!, place!, atBest!.Value, atWorst!.Value, cause!) : null;
    }

    private static void WriteEntry(Utf8JsonWriter writer, LedgerEntry entry)
    {
        writer.WriteStartObject();
        writer.WriteString("name", entry.Name);
        writer.Member("place", entry.Place, PlaceJson.Write);
        writer.Member("lossAtBest", entry.AtBest, PointsJson.Write);
        writer.Member("lossAtWorst", entry.AtWorst, PointsJson.Write);
        writer.Member("cause", entry.Cause, RemarkJson.Write);
        writer.WriteEndObject();
    }
}
