using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Json.Writing;
using PerfEval.Core.Reports;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Reports;

/// <summary>What a claim or a judgement is about. Goals are counted from 1 in a document, as on paper; the first goes without saying.</summary>
internal static class ReferenceJson
{
    private static readonly LocalizedText One = new("refersTo 应指明 indicator 或 budgetLine 之一。", "A reference names either an 'indicator' or a 'budgetLine'.");

    public static ClaimReference? Read(JsonCursor cursor)
    {
        if (cursor.Members() is not { } members)
        {
            return null;
        }

        if (members.Has("indicator") == members.Has("budgetLine"))
        {
            cursor.Session.Error(JsonErrorKind.Refused, cursor.Path, One);
            return null;
        }

        ClaimReference? reference;
        if (members.Has("indicator"))
        {
            var goal = ReadGoal(members);
            reference = ReadIndicator(members, goal) is { } id ? new ClaimReference.Indicator(goal, id) : null;
        }
        else
        {
            reference = ReportWords.BudgetLine.Read(members.Optional("budgetLine")) is { } line ? new ClaimReference.Budget(line) : null;
        }

        return members.Close() ? reference : null;
    }

    public static void Write(Utf8JsonWriter writer, ClaimReference reference)
    {
        writer.WriteStartObject();
        switch (reference)
        {
            case ClaimReference.Indicator indicator:
                WriteGoal(writer, indicator.GoalIndex);
                writer.WriteString("indicator", indicator.IndicatorId);
                break;
            case ClaimReference.Budget budget:
                writer.WriteString("budgetLine", ReportWords.BudgetLine.WordOf(budget.Line));
                break;
            default:
                throw new UnreachableException();
        }

        writer.WriteEndObject();
    }

    /// <summary>The id of the indicator a member <c>indicator</c> names, which must be one of its goal's.</summary>
    public static string? ReadIndicator(JsonMembers members, int goalIndex)
    {
        var cursor = members.Required("indicator");
        var id = cursor.Text();
        if (id is not null)
        {
            cursor.Session.Refer(cursor.Path, goalIndex, id);
        }

        return id;
    }

    /// <summary>The position, from 0, of the goal a member <c>goal</c> names.</summary>
    public static int ReadGoal(JsonMembers members)
    {
        var cursor = members.Optional("goal");
        var goal = cursor.Count() ?? 1;
        if (goal < 1)
        {
            cursor.Error(JsonErrorKind.OutOfRange, new LocalizedText("目标序号（从 1 起）", "the number of a goal, counted from 1"));
            return 0;
        }

        return goal - 1;
    }

    public static void WriteGoal(Utf8JsonWriter writer, int goalIndex)
    {
        if (goalIndex != 0)
        {
            writer.Digits("goal", ((long)goalIndex + 1).ToString(CultureInfo.InvariantCulture));
        }
    }
}
