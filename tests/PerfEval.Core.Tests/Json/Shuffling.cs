using System;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;

namespace PerfEval.Core.Tests.Json;

/// <summary>Puts the members of every object into another order.</summary>
internal static class Shuffling
{
    public static byte[] Shuffle(byte[] utf8, int seed) =>
        Encoding.UTF8.GetBytes(Shuffle(JsonNode.Parse(utf8), new Random(seed))!.ToJsonString());

    private static JsonNode? Shuffle(JsonNode? node, Random random)
    {
        switch (node)
        {
            case JsonObject members:
                var pairs = members.Select(pair => (pair.Key, Value: Shuffle(pair.Value, random))).ToArray();
                random.Shuffle(pairs);
                var shuffled = new JsonObject();
                foreach (var (key, value) in pairs)
                {
                    shuffled.Add(key, value);
                }

                return shuffled;
            case JsonArray items:
                return new JsonArray(items.Select(item => Shuffle(item, random)).ToArray());
            default:
                return node?.DeepClone();
        }
    }
}
