using System;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using PerfEval.Core.Json.Reading;

namespace PerfEval.Core.Json.Hosting;

/// <summary>Lets a host's serializer read and write a whole document. It is read strictly whatever the host's options are.</summary>
internal sealed class DocumentConverter<T>(Func<ReadOnlyMemory<byte>, JsonReadResult<T>> read, Func<T, byte[]> write) : JsonConverter<T>
    where T : class
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        return read(Encoding.UTF8.GetBytes(document.RootElement.GetRawText())).Value;
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => RawJson.Write(writer, write(value));
}
