using System;
using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PerfEval.Cli.Json;

/// <summary>JSON 输出: one object, indented, Chinese as Chinese, and nothing that cannot be seen but as an escape.</summary>
internal static class JsonPage
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The object whose members a method writes.</summary>
    public static string Of(Action<Utf8JsonWriter> members) => Of(members, Options);

    /// <summary>The object on one line.</summary>
    public static string Line(Action<Utf8JsonWriter> members) => Of(members, Options with { Indented = false });

    private static string Of(Action<Utf8JsonWriter> members, JsonWriterOptions options)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes, options))
        {
            writer.WriteStartObject();
            members(writer);
            writer.WriteEndObject();
        }

        return RareCharacters.Show(Encoding.UTF8.GetString(bytes.WrittenSpan)) + "\n";
    }
}
