using System;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using PerfEval.Core.Json.Formats;
using PerfEval.Core.Json.Reading;

namespace PerfEval.Core.Json.Hosting;

/// <summary>
/// Lets a host's serializer read and write a single value in the form documents use. Digits are read as written, whatever the host's number
/// handling.
/// </summary>
internal sealed class ValueConverter<T>(Format<T> format) : JsonConverter<T>
    where T : struct
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        var utf8 = Encoding.UTF8.GetBytes(document.RootElement.GetRawText());
        var context = new ReadContext();
        var slot = new Slot<T>();
        return IsRead(utf8, context, slot) ? slot.Value : throw new PerfEvalJsonException(context.Result<object>(null, utf8).Errors);
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        using var buffer = new PooledBuffer();
        var output = new JsonOutput(buffer, false);
        format.Write(ref output, value);
        output.Flush();
        RawJson.Write(writer, buffer.Written);
    }

    private bool IsRead(ReadOnlySpan<byte> utf8, ReadContext context, Slot<T> slot)
    {
        try
        {
            var json = new JsonInput(utf8, context);
            json.Reader.Read();
            return json.Reader.TokenType == JsonTokenType.Null
                ? json.Fail(JsonErrorKind.WrongType, Expected.Something)
                : format.TryRead(ref json, slot);
        }
        catch (InvalidOperationException)
        {
            context.Error(JsonErrorKind.BrokenText, null, null, null, 0);
            return false;
        }
    }
}
