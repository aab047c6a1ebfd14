using System;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;
using PerfEval.Core.Common;

namespace PerfEval.Core.Json.Reading;

/// <summary>Finds line and column of the values that errors are about. It runs only where there are errors.</summary>
internal static class JsonLocator
{
    public static EquatableList<JsonError> Locate(List<JsonError> errors, ReadOnlySpan<byte> utf8)
    {
        var wanted = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var error in errors)
        {
            for (var pointer = error.Pointer; pointer.Length > 0; pointer = Parent(pointer))
            {
                wanted.TryAdd(pointer, -1);
            }
        }

        Walk(wanted, utf8);
        var located = new List<JsonError>(errors.Count);
        foreach (var error in errors)
        {
            located.Add(error.Line is null ? At(error, wanted, utf8) : error);
        }

        return located.ToEquatableList();
    }

    /// <summary>Line and column, from 1, of a byte.</summary>
    public static (int Line, int Column) Position(ReadOnlySpan<byte> utf8, long offset)
    {
        var before = utf8[..(int)Math.Min(offset, utf8.Length)];
        var lastBreak = before.LastIndexOf((byte)'\n');
        return (before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(before[(lastBreak + 1)..]) + 1);
    }

    private static void Walk(Dictionary<string, long> wanted, ReadOnlySpan<byte> utf8)
    {
        if (wanted.Count == 0)
        {
            return;
        }

        var walker = new JsonWalker(utf8);
        try
        {
            while (walker.Step())
            {
                // a duplicate member is found at its last occurrence, which is the one too many
                if (walker.IsValue && walker.Pointer() is var pointer && wanted.ContainsKey(pointer))
                {
                    wanted[pointer] = walker.TokenStart;
                }
            }
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // broken text has its position already
        }
    }

    // a missing member is told where its object stands
    private static JsonError At(JsonError error, Dictionary<string, long> offsets, ReadOnlySpan<byte> utf8)
    {
        for (var pointer = error.Pointer; pointer.Length > 0; pointer = Parent(pointer))
        {
            if (offsets[pointer] >= 0)
            {
                var (line, column) = Position(utf8, offsets[pointer]);
                return error with { Line = line, Column = column };
            }
        }

        return error;
    }

    private static string Parent(string pointer) => pointer[..pointer.LastIndexOf('/')];
}
