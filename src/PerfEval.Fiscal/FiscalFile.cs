using System;
using System.Buffers;
using System.Collections.Generic;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using PerfEval.Core.Common;

namespace PerfEval.Fiscal;

/// <summary>
/// 表名到行的 JSON 文件: the exchange file of such systems: an object of table codes, each with its rows, whose members are column names in lower
/// case. In UTF-8, or in GB18030 as older clients write it.
/// </summary>
public static class FiscalFile
{
    /// <summary>Reads the rows of a file.</summary>
    /// <param name="bytes">The bytes of the file, in UTF-8 (with or without its mark) or GB18030.</param>
    /// <param name="profile">
    /// 系统约定: which tables and columns go where. Tables and columns it does not name are passed over; the tables are told.
    /// </param>
    /// <param name="problems">问题: tables nobody knows, rows that are none, values that are no cells.</param>
    /// <exception cref="ArgumentNullException">The profile is null.</exception>
    /// <exception cref="FormatException">The bytes are no such file; the message says where and why.</exception>
    public static FiscalRows Read(ReadOnlySpan<byte> bytes, FiscalProfile profile, out IReadOnlyList<FiscalProblem> problems)
    {
        ArgumentNullException.ThrowIfNull(profile);
        if (bytes.Length > Limits.MaxDocumentBytes)
        {
            throw new FormatException($"The file has {bytes.Length} bytes, more than {Limits.MaxDocumentBytes}.");
        }

        List<FiscalProblem> found = [];
        problems = found;
        try
        {
            using var document = JsonDocument.Parse(Decoded(bytes), new JsonDocumentOptions { MaxDepth = Limits.MaxDepth });
            return new FileReader(profile, found).Read(document.RootElement);
        }
        catch (JsonException problem)
        {
            throw new FormatException($"The file is no JSON: {problem.Message}", problem);
        }
    }

    /// <summary>Writes results as such a file: one table of rows with lower-case columns, UTF-8 without a mark.</summary>
    /// <param name="results">复核结果.</param>
    /// <param name="table">表名: the code of the table of the host's own.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static byte[] Write(IEnumerable<FiscalResult> results, string table)
    {
        ArgumentNullException.ThrowIfNull(results);
        ArgumentNullException.ThrowIfNull(table);
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) }))
        {
            json.WriteStartObject();
            json.WriteStartArray(table);
            foreach (var result in results)
            {
                json.WriteStartObject();
                json.WriteString("eval_id", result.TaskId);
                json.WriteString("row_id", result.RowId);
                json.WriteString("part", $"{result.Part}");
                json.WriteString("score", result.Score?.ToString());
                json.WriteString("least", result.Least.ToString());
                json.WriteString("most", result.Most?.ToString());
                json.WriteString("filed", result.Filed?.ToString());
                json.WriteString("verdict", $"{result.Verdict}");
                json.WriteString("sentence", result.Sentence);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return bytes.WrittenSpan.ToArray();
    }

    // not registered: what encodings there are is the host's matter
    private static byte[] Decoded(ReadOnlySpan<byte> bytes)
    {
        var body = bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
        if (Utf8.IsValid(body))
        {
            return body.ToArray();
        }

        var chinese = CodePagesEncodingProvider.Instance.GetEncoding(
            "GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;
        try
        {
            return Encoding.UTF8.GetBytes(chinese.GetString(body));
        }
        catch (DecoderFallbackException problem)
        {
            throw new FormatException($"The file is neither UTF-8 nor GB18030: byte {problem.Index} fits neither.", problem);
        }
    }
}
