using System;
using System.Collections.Generic;
using System.Linq;

namespace PerfEval.Core.Json.Reading;

/// <summary>Finds line and column, from 1, of the values that pointers lead to, in one walk however many there are.</summary>
internal static class JsonPlaces
{
    /// <summary>The place of each pointer: of what is not there the nearest value around it; null for the document as a whole.</summary>
    public static (int Line, int Column)?[] Of(IReadOnlyList<string> pointers, ReadOnlySpan<byte> utf8)
    {
        Dictionary<string, int> starts = new(StringComparer.Ordinal);
        foreach (var pointer in pointers)
        {
            for (var at = pointer; at.Length > 0 && starts.TryAdd(at, -1); at = Around(at))
            {
            }
        }

        for (var walker = new JsonWalker(utf8); starts.Count > 0 && walker.Step();)
        {
            if (walker.IsValue && walker.Pointer() is var pointer && starts.ContainsKey(pointer))
            {
                starts[pointer] = (int)walker.TokenStart;
            }
        }

        var wanted = pointers.Select(pointer => StartOf(pointer, starts)).ToArray();
        var places = Places([.. wanted.Where(start => start >= 0).Distinct().Order()], utf8);
        return Array.ConvertAll(wanted, start => start < 0 ? ((int, int)?)null : places[start]);
    }

    private static int StartOf(string pointer, Dictionary<string, int> starts)
    {
        var at = pointer;
        while (at.Length > 0 && starts[at] < 0)
        {
            at = Around(at);
        }

        return at.Length == 0 ? -1 : starts[at];
    }

    private static string Around(string pointer) => pointer[..Math.Max(0, pointer.LastIndexOf('/'))];

    private static Dictionary<int, (int Line, int Column)> Places(int[] starts, ReadOnlySpan<byte> utf8)
    {
        Dictionary<int, (int Line, int Column)> places = [];
        var lines = new LineCounter(utf8);
        foreach (var start in starts)
        {
            places.Add(start, lines.MoveTo(start));
        }

        return places;
    }
}
