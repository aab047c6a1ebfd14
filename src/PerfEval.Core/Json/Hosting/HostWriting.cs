using System;
using System.Text.Json;

namespace PerfEval.Core.Json.Hosting;

/// <summary>Hands what the library has written to a host's writer, which indents and escapes as the host asks.</summary>
internal static class HostWriting
{
    public static void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8);
        using var document = JsonDocument.ParseValue(ref reader);
        document.RootElement.WriteTo(writer);
    }
}
