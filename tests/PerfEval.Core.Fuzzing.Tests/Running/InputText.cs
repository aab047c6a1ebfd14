using System;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace PerfEval.Core.Fuzzing.Tests.Running;

/// <summary>An input as one readable line: a JSON string where it is UTF-8, else base64.</summary>
internal static class InputText
{
    private const string Base64 = "base64:";
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(byte[] input) =>
        Utf8.IsValid(input) ? JsonSerializer.Serialize(Encoding.UTF8.GetString(input), Readable) : Base64 + Convert.ToBase64String(input);

    public static byte[] Read(string line) => line.StartsWith(Base64, StringComparison.Ordinal)
        ? Convert.FromBase64String(line[Base64.Length..])
        : Encoding.UTF8.GetBytes(JsonSerializer.Deserialize<string>(line)!);
}
