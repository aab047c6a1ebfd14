using System;
using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PerfEval.Core.Common;

/// <summary>
/// 单值的 JSON 形式: reads and writes a single value of the library in the form its documents use, without any options of the host: points and
/// fiscal years as numbers, every other value as the text it shows (<c>"566.49万元"</c>, <c>"97.5%"</c>, <c>"PE2101"</c>). The value types
/// name it themselves; a host has no need to.
/// </summary>
/// <remarks>
/// Reading is strict: digits as written, no exponent, no number in quotation marks. Anything else is a <see cref="JsonException"/> that
/// says what to write. Values can be names of members, as in a dictionary by year. <c>PerfEvalJson.AddTo</c> gives the same forms,
/// with errors in two languages. Safe for use by many threads.
/// </remarks>
/// <typeparam name="T">The value type.</typeparam>
public sealed class ValueJsonConverter<T> : JsonConverter<T>
    where T : struct, ISpanParsable<T>, ISpanFormattable
{
    private static readonly bool IsNumber = default(T) is IWrittenAsNumber;

    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == (IsNumber ? JsonTokenType.Number : JsonTokenType.String)
            ? Parsed(IsNumber ? Digits(ref reader) : TextOf(ref reader))
            : throw new JsonException(IsNumber ? $"A {typeof(T).Name} is a number." : $"A {typeof(T).Name} is a text.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (IsNumber)
        {
            writer.WriteRawValue(TextOf(value));
        }
        else
        {
            writer.WriteStringValue(TextOf(value));
        }
    }

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Parsed(TextOf(ref reader));

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(TextOf(value));
    }

    private static string TextOf(T value) => value is IDocumentText own
        ? own.DocumentText
        : value.ToString(null, CultureInfo.InvariantCulture);

    private static string Digits(ref Utf8JsonReader reader)
    {
        var digits = Encoding.UTF8.GetString(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan);
        return digits.AsSpan().ContainsAny('e', 'E') ? throw new JsonException($"'{digits}' has an exponent: write plain digits.") : digits;
    }

    private static string TextOf(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException damaged)
        {
            // half a character, written as an escape
            throw new JsonException(damaged.Message, damaged);
        }
    }

    private static T Parsed(string text)
    {
        try
        {
            return T.Parse(text, CultureInfo.InvariantCulture);
        }
        catch (FormatException unreadable)
        {
            throw new JsonException(unreadable.Message, unreadable);
        }
    }
}
