using System;
using System.Text.Json;
using System.Text.Json.Serialization;
using PerfEval.Core.Json.Cells;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Hosting;

/// <summary>Lets a host's serializer read and write a single value in the form documents use. Digits are read as written, whatever the host's number handling.</summary>
internal sealed class ScalarConverter<T>(ScalarReader<T> read, Action<Utf8JsonWriter, T> write, LocalizedText expected) : JsonConverter<T>
    where T : struct
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var session = new ReadSession(ReadingMode.Strict);
        using var document = JsonDocument.ParseValue(ref reader);
        var cursor = new JsonCursor(document.RootElement, JsonPath.Root, session);
        try
        {
            if (read(document.RootElement, out var value) is not { } problem)
            {
                return value;
            }

            cursor.Error(problem, expected);
        }
        catch (InvalidOperationException)
        {
            session.Error(JsonErrorKind.BrokenText, JsonPath.Root);
        }

        throw new PerfEvalJsonException(session.Result<object>(null, default).Errors);
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => write(writer, value);

    public static ScalarConverter<T> Of(CellFormat<T> format) => new(format.Read, format.Write, Expected.Of(format.Term));
}
