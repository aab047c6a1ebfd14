using System.Diagnostics;
using System.Linq;
using System.Text.Json;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Standards;

/// <summary>评分规则: an object told apart by its member <c>kind</c>, wherever that stands.</summary>
internal static class RuleJson
{
    public static ScoringRule? Read(JsonCursor cursor)
    {
        if (cursor.Members() is not { } members)
        {
            return null;
        }

        var kindCursor = members.Required("kind");
        if (kindCursor.Text() is not { } kind)
        {
            return null;
        }

        foreach (var format in RuleFormats.All)
        {
            if (format.Kind == kind)
            {
                var rule = format.Read(members);
                return members.Close() ? rule : null;
            }
        }

        kindCursor.Error(JsonErrorKind.UnknownWord, Kinds());
        return null;
    }

    /// <summary>The rule of the execution line, which is of one kind.</summary>
    public static ExecutionRateRule? ReadExecution(JsonCursor cursor)
    {
        var rule = Read(cursor);
        if (rule is not (null or ExecutionRateRule))
        {
            cursor.Error(JsonErrorKind.Refused, new LocalizedText(
                "预算执行率的评分规则须为 executionRate。", "The rule of the execution line is of the kind 'executionRate'."));
        }

        return rule as ExecutionRateRule;
    }

    /// <summary>The rule of an indicator, which may be of any kind but that of the execution line.</summary>
    public static ScoringRule? ReadOfIndicator(JsonCursor cursor)
    {
        var rule = Read(cursor);
        if (rule is ExecutionRateRule)
        {
            cursor.Error(JsonErrorKind.Refused, new LocalizedText(
                "executionRate 只用于资金情况的执行率；指标请用其他评分规则。", "'executionRate' is the rule of the funding table alone; give an indicator another kind."));
            return null;
        }

        return rule;
    }

    public static void Write(Utf8JsonWriter writer, ScoringRule rule)
    {
        foreach (var format in RuleFormats.All)
        {
            if (format.Type == rule.GetType())
            {
                writer.WriteStartObject();
                writer.WriteString("kind", format.Kind);
                format.Write(writer, rule);
                writer.WriteEndObject();
                return;
            }
        }

        throw new UnreachableException($"There is no entry for {rule.GetType().Name} in the table of rules.");
    }

    private static LocalizedText Kinds() => Expected.OneOf(RuleFormats.All.Select(format => format.Kind));
}
