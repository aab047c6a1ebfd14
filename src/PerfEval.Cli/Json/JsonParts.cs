using System;
using System.Collections.Generic;
using System.Text.Json;
using PerfEval.Core.Amounts;

namespace PerfEval.Cli.Json;

/// <summary>The small parts that every JSON output is made of. Numbers are written as their exact decimal digits, never through a binary fraction.</summary>
internal static class JsonParts
{
    /// <summary>A number as its digits.</summary>
    public static void Number(this Utf8JsonWriter writer, string name, string digits)
    {
        writer.WritePropertyName(name);
        writer.WriteRawValue(digits, skipInputValidation: true);
    }

    /// <summary>Points; null where there are none.</summary>
    public static void Points(this Utf8JsonWriter writer, string name, Points? points)
    {
        if (points is { } value)
        {
            writer.Number(name, value.ToString());
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    /// <summary>Points as filed; null where the cell holds no number.</summary>
    public static void FiledPoints(this Utf8JsonWriter writer, string name, Reported<Points> cell) =>
        writer.Points(name, cell.TryGetValue(out var points) ? points : null);

    /// <summary>A number where the range is exact, else both its ends, the upper null where there is none; null where there is no score.</summary>
    public static void Range(this Utf8JsonWriter writer, string name, PointsRange? range)
    {
        if (range is not { } ends)
        {
            writer.WriteNull(name);
        }
        else if (ends.IsExact)
        {
            writer.Points(name, ends.Min);
        }
        else
        {
            writer.WriteStartObject(name);
            writer.Points("min", ends.Min);
            writer.Points("max", ends.Max);
            writer.WriteEndObject();
        }
    }

    /// <summary>An exact fraction; null where there is none.</summary>
    public static void Ratio(this Utf8JsonWriter writer, string name, Ratio? ratio)
    {
        if (ratio is not { } value)
        {
            writer.WriteNull(name);
            return;
        }

        writer.WriteStartObject(name);
        writer.WriteNumber("numerator", value.Numerator);
        writer.WriteNumber("denominator", value.Denominator);
        writer.WriteEndObject();
    }

    /// <summary>A count; null where there is none.</summary>
    public static void Count(this Utf8JsonWriter writer, string name, int? count)
    {
        if (count is { } value)
        {
            writer.WriteNumber(name, value);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    /// <summary>A list of objects.</summary>
    public static void Objects<T>(this Utf8JsonWriter writer, string name, IEnumerable<T> items, Action<T> members)
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            writer.WriteStartObject();
            members(item);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>An object.</summary>
    public static void Object(this Utf8JsonWriter writer, string name, Action members)
    {
        writer.WriteStartObject(name);
        members();
        writer.WriteEndObject();
    }
}
