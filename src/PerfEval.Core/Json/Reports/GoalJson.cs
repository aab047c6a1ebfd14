using System.Text.Json;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;
using PerfEval.Core.Json.Cells;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Json.Writing;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Json.Reports;

/// <summary>
/// 年度总体目标 with its indicators. On paper an indicator and its result share a row, so they share an object here; reading gives every indicator a result, in the
/// order of the rows.
/// </summary>
internal static class GoalJson
{
    public static AnnualGoal? Read(JsonCursor cursor)
    {
        if (cursor.Members() is not { } members)
        {
            return null;
        }

        var expected = members.Optional("expected", ReportPart.ExpectedGoal).Text();
        var actual = members.Optional("actual", ReportPart.ActualGoal).Text();
        var points = CellJson.Read(members.Optional("points", ReportPart.PointsCell), CellFormats.Points);
        var rows = new GoalRows();
        var levels = members.Required("indicators").List(level => ReadFirst(level, rows), ReportPart.FirstLevel, "name");
        return members.Close()
            ? new AnnualGoal(new IndicatorTree(levels), rows.Results.ToEquatableList()) { Expected = expected, Actual = actual, DeclaredPoints = points }
            : null;
    }

    public static void Write(Utf8JsonWriter writer, AnnualGoal goal)
    {
        writer.WriteStartObject();
        writer.Text("expected", goal.Expected);
        writer.Text("actual", goal.Actual);
        CellJson.Write(writer, "points", goal.DeclaredPoints, CellFormats.Points);
        writer.WriteStartArray("indicators");
        for (var i = 0; i < goal.Tree.FirstLevels.Count; i++)
        {
            WriteFirst(writer, goal, i);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static FirstLevelIndicator? ReadFirst(JsonCursor cursor, GoalRows rows)
    {
        rows.NextFirst();
        if (cursor.Members() is not { } members)
        {
            return null;
        }

        var name = members.Optional("name", ReportPart.Name).Text();
        var points = CellJson.Read(members.Optional("points", ReportPart.PointsCell), CellFormats.Points);
        var levels = members.Required("secondLevels").List(level => ReadSecond(level, rows), ReportPart.SecondLevel, "name");
        return members.Close() ? new FirstLevelIndicator(name, points, levels) : null;
    }

    private static void WriteFirst(Utf8JsonWriter writer, AnnualGoal goal, int i)
    {
        var level = goal.Tree.FirstLevels[i];
        writer.WriteStartObject();
        writer.Text("name", level.Name);
        CellJson.Write(writer, "points", level.DeclaredPoints, CellFormats.Points);
        writer.WriteStartArray("secondLevels");
        for (var j = 0; j < level.SecondLevels.Count; j++)
        {
            WriteSecond(writer, goal, i, j);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static SecondLevelIndicator? ReadSecond(JsonCursor cursor, GoalRows rows)
    {
        rows.NextSecond();
        if (cursor.Members() is not { } members)
        {
            return null;
        }

        var name = members.Optional("name", ReportPart.Name).Text();
        var indicators = members.Required("indicators").List(row => IndicatorJson.Read(row, rows), ReportPart.ThirdLevel, "name");
        return members.Close() ? new SecondLevelIndicator(name, indicators) : null;
    }

    private static void WriteSecond(Utf8JsonWriter writer, AnnualGoal goal, int i, int j)
    {
        var level = goal.Tree.FirstLevels[i].SecondLevels[j];
        writer.WriteStartObject();
        writer.Text("name", level.Name);
        writer.WriteStartArray("indicators");
        for (var k = 0; k < level.Indicators.Count; k++)
        {
            IndicatorJson.Write(writer, level.Indicators[k], goal.ResultOf(level.Indicators[k].Id), IndicatorTree.DefaultId(i, j, k));
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
