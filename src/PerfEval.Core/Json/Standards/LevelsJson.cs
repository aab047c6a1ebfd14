using System.Text.Json;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Json.Writing;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Standards;

/// <summary>标准中的一级指标 with its second levels, and provisions for single indicators.</summary>
internal static class LevelsJson
{
    public static FirstLevelStandard? ReadFirst(JsonCursor cursor)
    {
        if (cursor.Members() is not { } members)
        {
            return null;
        }

        var name = members.Required("name").Text();
        var aliases = members.Optional("aliases").List(CursorValues.Text);
        var points = members.Optional("points").Points();
        var required = members.Required("required").Boolean();
        var seconds = members.Required("secondLevels").List(ReadSecond);
        return members.Close() ? new FirstLevelStandard(name!, aliases, points, required!.Value, seconds) : null;
    }

    public static void WriteFirst(Utf8JsonWriter writer, FirstLevelStandard level)
    {
        writer.WriteStartObject();
        writer.WriteString("name", level.Name);
        writer.TextsIfAny("aliases", level.Aliases);
        if (level.Points is { } points)
        {
            writer.Digits("points", points.ToString());
        }

        writer.WriteBoolean("required", level.IsRequired);
        writer.Array("secondLevels", level.SecondLevels, WriteSecond);
        writer.WriteEndObject();
    }

    public static IndicatorAssignment? ReadAssignment(JsonCursor cursor)
    {
        if (cursor.Members() is not { } members)
        {
            return null;
        }

        var name = members.Required("name").Text();
        var points = members.Optional("points").Points();
        var aliases = members.Optional("aliases").List(CursorValues.Text);
        var under = members.Optional("under").Text();
        var rule = RuleJson.ReadOfIndicator(members.Optional("rule"));
        var formula = FormulaJson.Read(members.Optional("formula"));
        var formulaOn = FormulaJson.ReadDay(members.Optional("formulaOn"), formula, members.Has("formula"));
        return members.Close()
            ? new IndicatorAssignment(name!, points, rule) { Aliases = aliases, Under = under, Formula = formula, FormulaOn = formulaOn }
            : null;
    }

    public static void WriteAssignment(Utf8JsonWriter writer, IndicatorAssignment assignment)
    {
        writer.WriteStartObject();
        writer.WriteString("name", assignment.Name);
        writer.TextsIfAny("aliases", assignment.Aliases);
        writer.Text("under", assignment.Under);
        if (assignment.Points is { } points)
        {
            writer.Digits("points", points.ToString());
        }

        writer.MemberIfAny("formula", assignment.Formula, FormulaJson.Write);
        writer.Text("formulaOn", assignment.FormulaOn is { } on ? FormulaJson.DayText(on) : null);
        writer.MemberIfAny("rule", assignment.Rule, RuleJson.Write);
        writer.WriteEndObject();
    }

    private static SecondLevelStandard? ReadSecond(JsonCursor cursor)
    {
        if (cursor.Members() is not { } members)
        {
            return null;
        }

        var name = members.Required("name").Text();
        var aliases = members.Optional("aliases").List(CursorValues.Text);
        var expected = members.Required("expected").Boolean();
        return members.Close() ? new SecondLevelStandard(name!, aliases, expected!.Value) : null;
    }

    private static void WriteSecond(Utf8JsonWriter writer, SecondLevelStandard level)
    {
        writer.WriteStartObject();
        writer.WriteString("name", level.Name);
        writer.TextsIfAny("aliases", level.Aliases);
        writer.WriteBoolean("expected", level.IsExpected);
        writer.WriteEndObject();
    }
}
