using System.Text.Json;
using PerfEval.Core.Amounts;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Json.Writing;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Standards;

/// <summary>评价标准: the document as a whole. Documents come first, so that every source can be looked up.</summary>
internal static class StandardJson
{
    public const string Kind = "standard";

    private static readonly LocalizedText FullPoints = new("满分（大于 0）", "full points (above 0)");

    public static EvaluationStandard? Read(JsonMembers members)
    {
        var sources = SourceList.Read(members.Required("documents"));
        var id = members.Required("id").Text();
        var version = members.Required("version").Text();
        var title = LocalizedTextJson.Read(members.Required("title"));
        var key = KeyJson.Read(members.Required("key"));
        var fullPoints = SourcedJson.ReadPlain(members.Required("fullPoints"), sources, ReadFullPoints);
        var executionPoints = SourcedJson.ReadPlain(members.Optional("executionPoints"), sources, CursorValues.Points);
        var execution = SourcedJson.Read(members.Required("execution"), sources, RuleJson.ReadExecution);
        var firstLevels = members.Required("firstLevels").List(c => SourcedJson.Read(c, sources, LevelsJson.ReadFirst));
        var quantityRule = SourcedJson.Read(members.Required("quantityRule"), sources, RuleJson.ReadOfIndicator);
        var wordingRule = SourcedJson.Read(members.Required("wordingRule"), sources, RuleJson.ReadOfIndicator);
        var assignments = members.Optional("assignments").List(c => SourcedJson.Read(c, sources, LevelsJson.ReadAssignment));
        var groups = members.Optional("groups").List(c => SourcedJson.Read(c, sources, GroupJson.Read));
        var goals = SourcedJson.ReadPlain(members.Optional("goals"), sources, StandardWords.Goals.Read);
        var direction = SourcedJson.Read(members.Required("direction"), sources, PolicyJson.ReadDirection);
        var notApplicable = SourcedJson.ReadPlain(members.Required("notApplicable"), sources, StandardWords.NotApplicable.Read);
        var overTarget = SourcedJson.Read(members.Required("overTarget"), sources, OverTargetJson.Read);
        var judgement = SourcedJson.ReadPlain(members.Required("acceptsFilersJudgement"), sources, CursorValues.Boolean);
        var assertion = SourcedJson.ReadPlain(members.Required("acceptsAssertion"), sources, CursorValues.Boolean);
        var rounding = SourcedJson.Read(members.Required("rounding"), sources, PolicyJson.ReadRounding);
        var grades = SourcedJson.Read(members.Required("grades"), sources, GradesJson.Read);
        var caps = members.Optional("caps").List(c => SourcedJson.Read(c, sources, cap => CapJson.Read(cap, grades?.Value)));
        var tolerances = SourcedJson.Read(members.Required("tolerances"), sources, PolicyJson.ReadTolerances);
        var thresholds = SourcedJson.Read(members.Required("thresholds"), sources, PolicyJson.ReadThresholds);
        return members.Close()
            ? new EvaluationStandard
            {
                Id = id!,
                Version = version!,
                Title = title!,
                Key = key!,
                Documents = sources.Documents,
                FullPoints = fullPoints!,
                ExecutionPoints = executionPoints,
                Execution = execution!,
                FirstLevels = firstLevels,
                QuantityRule = quantityRule!,
                WordingRule = wordingRule!,
                Assignments = assignments,
                Groups = groups,
                Goals = goals,
                Caps = caps,
                Direction = direction!,
                NotApplicable = notApplicable!,
                OverTarget = overTarget!,
                AcceptsFilersJudgement = judgement!,
                AcceptsAssertion = assertion!,
                Rounding = rounding!,
                Grades = grades!,
                Tolerances = tolerances!,
                Thresholds = thresholds!,
            }
            : null;
    }

    public static void Write(Utf8JsonWriter writer, EvaluationStandard standard)
    {
        writer.WriteStartObject();
        DocumentWriter.Head(writer, Kind);
        writer.WriteString("id", standard.Id);
        writer.WriteString("version", standard.Version);
        writer.Member("title", standard.Title, LocalizedTextJson.Write);
        writer.Member("key", standard.Key, KeyJson.Write);
        writer.Array("documents", standard.Documents, SourceList.WriteDocument);
        SourcedJson.Write(writer, "fullPoints", standard.FullPoints, WritePoints);
        if (standard.ExecutionPoints is { } executionPoints)
        {
            SourcedJson.Write(writer, "executionPoints", executionPoints, WritePoints);
        }

        SourcedJson.Write(writer, "execution", standard.Execution, RuleJson.Write);
        writer.Array("firstLevels", standard.FirstLevels, (w, level) => SourcedJson.WriteElement(w, level, LevelsJson.WriteFirst));
        SourcedJson.Write(writer, "quantityRule", standard.QuantityRule, RuleJson.Write);
        SourcedJson.Write(writer, "wordingRule", standard.WordingRule, RuleJson.Write);
        writer.ArrayIfAny("assignments", standard.Assignments, (w, entry) => SourcedJson.WriteElement(w, entry, LevelsJson.WriteAssignment));
        writer.ArrayIfAny("groups", standard.Groups, (w, group) => SourcedJson.WriteElement(w, group, GroupJson.Write));
        if (standard.Goals is { } goals)
        {
            SourcedJson.Write(writer, "goals", goals, (w, v) => w.WriteStringValue(StandardWords.Goals.WordOf(v)));
        }

        SourcedJson.Write(writer, "direction", standard.Direction, PolicyJson.WriteDirection);
        SourcedJson.Write(writer, "notApplicable", standard.NotApplicable, (w, v) => w.WriteStringValue(StandardWords.NotApplicable.WordOf(v)));
        SourcedJson.Write(writer, "overTarget", standard.OverTarget, OverTargetJson.Write);
        SourcedJson.Write(writer, "acceptsFilersJudgement", standard.AcceptsFilersJudgement, (w, v) => w.WriteBooleanValue(v));
        SourcedJson.Write(writer, "acceptsAssertion", standard.AcceptsAssertion, (w, v) => w.WriteBooleanValue(v));
        SourcedJson.Write(writer, "rounding", standard.Rounding, PolicyJson.WriteRounding);
        SourcedJson.Write(writer, "grades", standard.Grades, GradesJson.Write);
        writer.ArrayIfAny("caps", standard.Caps, (w, cap) => SourcedJson.WriteElement(w, cap, CapJson.Write));
        SourcedJson.Write(writer, "tolerances", standard.Tolerances, PolicyJson.WriteTolerances);
        SourcedJson.Write(writer, "thresholds", standard.Thresholds, PolicyJson.WriteThresholds);
        writer.WriteEndObject();
    }

    private static Points? ReadFullPoints(JsonCursor cursor)
    {
        if (cursor.Points() is not { } points)
        {
            return null;
        }

        if (points > Points.Zero)
        {
            return points;
        }

        cursor.Error(JsonErrorKind.OutOfRange, FullPoints);
        return null;
    }

    private static void WritePoints(Utf8JsonWriter writer, Points points) => writer.Digits(points.ToString());
}
