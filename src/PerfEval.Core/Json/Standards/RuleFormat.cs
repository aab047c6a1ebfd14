using System;
using System.Text.Json;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Standards;

/// <summary>How one kind of rule stands in a document, both ways.</summary>
/// <param name="Kind">The word of the member <c>kind</c>.</param>
/// <param name="Type">The type of the rule.</param>
/// <param name="Read">Reads the members beside <c>kind</c>.</param>
/// <param name="Write">Writes them.</param>
internal sealed record RuleFormat(string Kind, Type Type, Func<JsonMembers, ScoringRule?> Read, Action<Utf8JsonWriter, ScoringRule> Write)
{
    public static RuleFormat Of<T>(string kind, Func<JsonMembers, T?> read, Action<Utf8JsonWriter, T> write)
        where T : ScoringRule => new(kind, typeof(T), read, (writer, rule) => write(writer, (T)rule));
}
