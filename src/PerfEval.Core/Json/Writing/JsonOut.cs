using System;
using System.Text.Json;
using PerfEval.Core.Common;

namespace PerfEval.Core.Json.Writing;

/// <summary>How members are written: what is blank or empty is left out, so that one report has one form.</summary>
internal static class JsonOut
{
    /// <summary>A number as its digits, which the library has made itself.</summary>
    public static void Digits(this Utf8JsonWriter writer, string digits) => writer.WriteRawValue(digits, skipInputValidation: true);

    public static void Digits(this Utf8JsonWriter writer, string name, string digits)
    {
        writer.WritePropertyName(name);
        writer.Digits(digits);
    }

    public static void Text(this Utf8JsonWriter writer, string name, string? text)
    {
        if (text is not null)
        {
            writer.WriteString(name, text);
        }
    }

    /// <summary>A member that must be there.</summary>
    public static void Member<T>(this Utf8JsonWriter writer, string name, T value, Action<Utf8JsonWriter, T> write)
    {
        writer.WritePropertyName(name);
        write(writer, value);
    }

    /// <summary>A member that is left out where it is null.</summary>
    public static void MemberIfAny<T>(this Utf8JsonWriter writer, string name, T? value, Action<Utf8JsonWriter, T> write)
        where T : class
    {
        if (value is not null)
        {
            writer.Member(name, value, write);
        }
    }

    /// <summary>An array that must be there, empty or not.</summary>
    public static void Array<T>(this Utf8JsonWriter writer, string name, EquatableList<T> items, Action<Utf8JsonWriter, T> write)
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            write(writer, item);
        }

        writer.WriteEndArray();
    }

    /// <summary>An array that is left out where it is empty.</summary>
    public static void ArrayIfAny<T>(this Utf8JsonWriter writer, string name, EquatableList<T> items, Action<Utf8JsonWriter, T> write)
    {
        if (items.Count > 0)
        {
            writer.Array(name, items, write);
        }
    }
}
