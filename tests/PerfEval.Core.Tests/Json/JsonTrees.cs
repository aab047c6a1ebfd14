using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.Json.Nodes;

namespace PerfEval.Core.Tests.Json;

/// <summary>Walks and resolves JSON with the framework's own nodes, as a reader of JSON pointers that the library did not write.</summary>
internal static class JsonTrees
{
    public static IEnumerable<string> Pointers(byte[] utf8, Func<JsonNode?, bool> condition) => Pointers(JsonNode.Parse(utf8), "", condition);

    /// <summary>The node a pointer leads to; null where it leads nowhere.</summary>
    public static JsonNode? Resolve(JsonNode root, string pointer)
    {
        JsonNode? node = root;
        foreach (var segment in pointer.Split('/')[1..])
        {
            node = node switch
            {
                JsonObject members => members[segment.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)],
                JsonArray items when int.Parse(segment, CultureInfo.InvariantCulture) is var index && index < items.Count => items[index],
                _ => null,
            };
        }

        return node;
    }

    private static IEnumerable<string> Pointers(JsonNode? node, string pointer, Func<JsonNode?, bool> condition)
    {
        if (condition(node))
        {
            yield return pointer;
        }

        if (node is JsonObject members)
        {
            foreach (var (name, value) in members)
            {
                foreach (var found in Pointers(value, $"{pointer}/{name}", condition))
                {
                    yield return found;
                }
            }
        }
        else if (node is JsonArray items)
        {
            for (var i = 0; i < items.Count; i++)
            {
                foreach (var found in Pointers(items[i], $"{pointer}/{i}", condition))
                {
                    yield return found;
                }
            }
        }
    }
}
