using System.Collections.Generic;

namespace PerfEval.Core.Json.Formats;

/// <summary>Keywords of JSON schemas.</summary>
internal static class Schemas
{
    public static void Type(ref JsonOutput output, string type)
    {
        output.Name("type");
        output.Text(type);
    }

    /// <summary>A text or a number.</summary>
    public static void TextOrNumber(ref JsonOutput output)
    {
        output.Name("type");
        output.BeginArray();
        output.Element();
        output.Text("string");
        output.Element();
        output.Text("number");
        output.EndArray();
    }

    /// <summary>A whole number between two ends.</summary>
    public static void Integer(ref JsonOutput output, int minimum, int maximum)
    {
        Type(ref output, "integer");
        output.Name("minimum");
        output.Number(minimum);
        output.Name("maximum");
        output.Number(maximum);
    }

    /// <summary>One of some words.</summary>
    public static void Words(ref JsonOutput output, IEnumerable<string> words)
    {
        output.Name("enum");
        output.BeginArray();
        foreach (var word in words)
        {
            output.Element();
            output.Text(word);
        }

        output.EndArray();
    }

    /// <summary>Begins a list of schemas of which one must hold.</summary>
    public static void BeginAnyOf(ref JsonOutput output)
    {
        output.Name("anyOf");
        output.BeginArray();
    }

    /// <summary>A schema for null, as an element.</summary>
    public static void NullElement(ref JsonOutput output)
    {
        output.Element();
        output.BeginObject();
        Type(ref output, "null");
        output.EndObject();
    }

    /// <summary>The schema of values of a format, as an element.</summary>
    public static void Element<V>(ref JsonOutput output, SchemaBook book, Format<V> format)
    {
        output.Element();
        output.BeginObject();
        format.Describe(ref output, book);
        output.EndObject();
    }
}
