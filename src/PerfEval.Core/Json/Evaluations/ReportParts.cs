using System.Text;
using System.Text.Json;
using PerfEval.Core.Json.Formats;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Json.Writing;

namespace PerfEval.Core.Json.Evaluations;

/// <summary>Parts of a report within a record: they stand in it as in a report, and are read and written by the same tables.</summary>
internal static class ReportParts
{
    /// <summary>
    /// Reads a part. An absent or wrong part gives the value the format holds for absent; a wrong one also reports an error.
    /// </summary>
    public static V? Read<V>(JsonCursor cursor, Format<V> format)
    {
        if (cursor.IsNothing)
        {
            return format.Absent;
        }

        var utf8 = Encoding.UTF8.GetBytes(cursor.Element.GetRawText());
        var context = new ReadContext();
        context.Begin(cursor.Session.Mode);
        var slot = new Slot<V>();
        var json = new JsonInput(utf8, context);
        json.Reader.Read();
        var isRead = format.TryRead(ref json, slot);
        var result = context.Result<object>(null, utf8);
        cursor.Session.Take(result.Errors, result.Findings, cursor.Path);
        return isRead ? slot.Value : format.Absent;
    }

    /// <summary>Writes a part; null where it is absent.</summary>
    public static void Write<V>(Utf8JsonWriter writer, string name, V? value, Format<V> format)
    {
        if (value is null || format.IsAbsent(value))
        {
            writer.WriteNull(name);
            return;
        }

        using var buffer = new PooledBuffer();
        var output = new JsonOutput(buffer, false);
        format.Write(ref output, value);
        output.Flush();
        writer.WritePropertyName(name);
        RawJson.Write(writer, buffer.Written);
    }
}
