using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.Json;

namespace PerfEval.Core.Fuzzing.Tests.Oracles;

/// <summary>
/// The scalars of a JSON document by pointer, read by the framework's own reader and nothing of the library: what must be found again after a document was accepted and written anew. Numbers
/// are compared as digits, not as doubles.
/// </summary>
internal static class JsonLeaves
{
    private static readonly JsonDocumentOptions Deep = new() { MaxDepth = 200 };

    /// <summary>The leaves; null where the bytes are no JSON. A name that stands twice in one object is told in <paramref name="twice"/>.</summary>
    public static Dictionary<string, string>? Of(ReadOnlyMemory<byte> utf8, out string? twice, out int depth)
    {
        (twice, depth) = (null, 0);
        utf8 = utf8.Span.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;
        try
        {
            using var document = JsonDocument.Parse(utf8, Deep);
            var leaves = new Dictionary<string, string>(StringComparer.Ordinal);
            Add(document.RootElement, "", 0, leaves, ref twice, ref depth);
            return leaves;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null;    // half a surrogate pair is found only when the text is asked for
        }
    }

    /// <summary>The first leaf of one document that is not in the other, as it reads there; null where there is none. Nulls, falses and the raw text of a value that says the same may be missing.</summary>
    public static string? FirstLost(Dictionary<string, string> before, Dictionary<string, string> after)
    {
        foreach (var (pointer, value) in before)
        {
            if (value is "null" or "false" || after.GetValueOrDefault(pointer) == value)
            {
                continue;
            }

            // 0.5 may be written "50%"
            if (AsPercent(after.GetValueOrDefault(pointer)) is { } percent && (percent == value || percent == Digits(value.Trim('"'))))
            {
                continue;
            }

            // {"value": 5, "raw": "5"} may be written 5: the raw text says no more than the value does
            var parent = pointer[..Math.Max(pointer.LastIndexOf('/'), 0)];
            if (pointer.EndsWith("/value", StringComparison.Ordinal) && after.GetValueOrDefault(parent) == value)
            {
                continue;
            }

            if (pointer.EndsWith("/raw", StringComparison.Ordinal) && SaysNoMore(value, before.GetValueOrDefault(parent + "/value")))
            {
                continue;
            }

            return $"{pointer} was {value} and is {after.GetValueOrDefault(pointer) ?? "gone"}";
        }

        return null;
    }

    private static string? AsPercent(string? text) => text is ['"', .. var number, '%', '"'] ? Digits(number + "e-2") : null;

    private static bool SaysNoMore(string raw, string? value) => value is not null && Plain(raw) == Plain(value);

    private static string Plain(string text) => text.Trim('"').Trim();

    private static void Add(JsonElement element, string pointer, int level, Dictionary<string, string> leaves, ref string? twice, ref int depth)
    {
        depth = Math.Max(depth, level);
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                var names = new HashSet<string>(StringComparer.Ordinal);
                foreach (var member in element.EnumerateObject())
                {
                    if (!names.Add(member.Name))
                    {
                        twice ??= $"{pointer}/{member.Name}";
                    }

                    Add(member.Value, $"{pointer}/{member.Name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}", level + 1, leaves, ref twice, ref depth);
                }

                break;
            case JsonValueKind.Array:
                var index = 0;
                foreach (var item in element.EnumerateArray())
                {
                    Add(item, string.Create(CultureInfo.InvariantCulture, $"{pointer}/{index++}"), level + 1, leaves, ref twice, ref depth);
                }

                break;
            case JsonValueKind.Number:
                leaves[pointer] = Digits(element.GetRawText());
                break;
            case JsonValueKind.String:
                leaves[pointer] = '"' + element.GetString() + '"';
                break;
            default:
                leaves[pointer] = element.GetRawText();
                break;
        }
    }

    // the same number in the same digits, however it is written: 1.50 and 15e-1
    private static string Digits(string number)
    {
        var (mantissa, exponent) = number.IndexOfAny(['e', 'E']) is var e and >= 0
            ? (number[..e], int.TryParse(number[(e + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var power) ? power : int.MaxValue)
            : (number, 0);
        var sign = mantissa.StartsWith('-') ? "-" : "";
        mantissa = mantissa.TrimStart('-');
        var point = mantissa.IndexOf('.', StringComparison.Ordinal);
        var places = point < 0 ? 0 : mantissa.Length - point - 1;
        var all = mantissa.Replace(".", "", StringComparison.Ordinal).TrimStart('0');
        var digits = all.TrimEnd('0');
        return digits.Length == 0 ? "0" : string.Create(CultureInfo.InvariantCulture, $"{sign}{digits}E{(long)exponent - places + all.Length - digits.Length}");
    }
}
