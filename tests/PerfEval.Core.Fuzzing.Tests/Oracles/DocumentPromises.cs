using System;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Findings;
using PerfEval.Core.Fuzzing.Tests.Running;
using PerfEval.Core.Json.Reading;

namespace PerfEval.Core.Fuzzing.Tests.Oracles;

/// <summary>What the doors of <c>perfeval/1</c> promise, whatever the kind of document.</summary>
internal static class DocumentPromises
{
    private const int DeepestAccepted = 64;

    /// <summary>Holds a strict door to its promises, and returns what it accepted.</summary>
    public static T? Strict<T>(byte[] input, JsonReadResult<T> strict, JsonReadResult<T> lenient, Func<T, byte[]> write, Func<ReadOnlyMemory<byte>, JsonReadResult<T>> read, Traits traits)
        where T : class
    {
        var leaves = JsonLeaves.Of(input, out var twice, out var depth);
        Errors(strict, leaves, traits, 1);
        Errors(lenient, leaves, traits, 2);
        if (lenient.TryGetValue(out var kept))
        {
            foreach (var finding in lenient.Findings)
            {
                traits.Add(3, finding.Code.ToString());
            }

            Again(kept, write, read);
        }

        if (!strict.TryGetValue(out var value))
        {
            return kept;
        }

        Promise.Holds(leaves is not null, "accepts only JSON", "the framework refuses it");
        Promise.Holds(twice is null, "accepts no name twice", twice ?? "");
        Promise.Holds(depth <= DeepestAccepted, "accepts no document deeper than it says", depth);
        Promise.Holds(lenient.IsSuccess, "what the strict door accepts the lenient one does", lenient.Errors.Count > 0 ? lenient.Errors[0].ToString() : "");
        Promise.Holds(value.Equals(kept), "both doors read the same", "two values");
        var written = write(value);
        var lost = JsonLeaves.FirstLost(leaves, JsonLeaves.Of(written, out _, out _)!);
        Promise.Holds(lost is null, "nothing accepted is lost or changed", lost ?? "");
        return value;
    }

    private static void Again<T>(T value, Func<T, byte[]> write, Func<ReadOnlyMemory<byte>, JsonReadResult<T>> read)
        where T : class
    {
        var written = write(value);
        var again = read(written);
        Promise.Holds(again.IsSuccess, "what is written is read", again.Errors.Count > 0 ? again.Errors[0].ToString() : "");
        Promise.Holds(again.Value.Equals(value), "what is written is read equal", "two values");
        Promise.Holds(written.AsSpan().SequenceEqual(write(again.Value)), "the same value gives the same bytes", "two texts");
    }

    private static void Errors<T>(JsonReadResult<T> result, Dictionary<string, string>? leaves, Traits traits, int kind)
        where T : class
    {
        Promise.Holds(result.IsSuccess == result.TryGetValue(out _), "a value or errors, never both or neither", result.Errors.Count);
        foreach (var error in result.Errors)
        {
            traits.Add(kind, error.Kind + Shape(error.Pointer));
            Promise.Holds(error.Message(Language.Chinese).Length > 0 && error.Message(Language.English).Length > 0, "an error says what is wrong", error.Kind);
            Promise.Holds(error.Remedy(Language.Chinese).Length > 0 && error.Remedy(Language.English).Length > 0, "an error says how to mend it", error.Kind);
            Promise.Holds(leaves is null || Leads(error, leaves), "a pointer leads somewhere", $"{error.Kind} {error.Pointer}");
        }
    }

    // to a value, or where something is missing to the value it is missing in
    private static bool Leads(JsonError error, Dictionary<string, string> leaves)
    {
        var place = error.Pointer;
        if (error.Kind is JsonErrorKind.MissingMember && place.Length > 0)
        {
            place = place[..place.LastIndexOf('/')];
        }

        return place.Length == 0 || leaves.ContainsKey(place) || leaves.Keys.Any(key => key.StartsWith(place + "/", StringComparison.Ordinal)) || IsEmptyList(place, leaves);
    }

    // an empty list or object has no leaves: the value around it must be there
    private static bool IsEmptyList(string place, Dictionary<string, string> leaves)
    {
        var parent = place[..place.LastIndexOf('/')];
        return parent.Length == 0 || leaves.Keys.Any(key => key.StartsWith(parent + "/", StringComparison.Ordinal)) || (parent.Contains('/', StringComparison.Ordinal) && IsEmptyList(parent, leaves));
    }

    private static string Shape(string pointer) =>
        string.Join('/', pointer.Split('/').Select(step => step.Length > 0 && step.All(char.IsAsciiDigit) ? "*" : step.Length > 40 ? "long" : step));
}
