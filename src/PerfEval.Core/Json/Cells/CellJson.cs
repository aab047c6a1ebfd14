using System.Text.Json;
using PerfEval.Core.Amounts;
using PerfEval.Core.Findings;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Cells;

/// <summary>
/// 单元格的写法: absent or null is blank, a bare value is that value, an object holds the value and its printed text, the printed text alone where it cannot be read,
/// or with the mark of not applicable.
/// </summary>
internal static class CellJson
{
    private static readonly LocalizedText RawIsEmpty = new("raw 不得为空文字。", "The printed text in 'raw' must not be empty.");
    private static readonly LocalizedText Contradiction = new("不适用的单元格不能又有 value。", "A cell marked not applicable cannot hold a 'value' as well.");

    public static Reported<T> Read<T>(JsonCursor cursor, CellFormat<T> format)
        where T : notnull
    {
        if (cursor.IsNothing)
        {
            return default;
        }

        if (!cursor.Is(JsonValueKind.Object))
        {
            return Value(cursor, null, format);
        }

        var members = cursor.Members()!;
        var value = members.Optional("value");
        var raw = members.Optional("raw").Text();
        var notApplicable = members.Optional("notApplicable").Boolean() == true;
        members.Close();
        if (notApplicable && !value.IsNothing)
        {
            cursor.Session.Error(JsonErrorKind.Refused, cursor.Path, Contradiction);
            return default;
        }

        return value.IsNothing ? Printed(cursor, members, raw, notApplicable, format) : Value(value, raw, format);
    }

    public static void Write<T>(Utf8JsonWriter writer, string name, Reported<T> cell, CellFormat<T> format)
        where T : notnull
    {
        if (cell.IsBlank)
        {
            return;
        }

        writer.WritePropertyName(name);
        if (cell is { HasValue: true, Raw: null })
        {
            format.Write(writer, cell.Value);
            return;
        }

        writer.WriteStartObject();
        if (cell.HasValue)
        {
            writer.WritePropertyName("value");
            format.Write(writer, cell.Value);
        }

        writer.WriteString("raw", cell.Raw);
        if (cell.Kind == ReportedKind.NotApplicable)
        {
            writer.WriteBoolean("notApplicable", true);
        }

        writer.WriteEndObject();
    }

    private static Reported<T> Printed<T>(JsonCursor cursor, JsonMembers members, string? raw, bool notApplicable, CellFormat<T> format)
        where T : notnull
    {
        if (string.IsNullOrEmpty(raw))
        {
            if (raw is null)
            {
                members.Required("raw");
            }
            else
            {
                cursor.Session.Error(JsonErrorKind.Refused, cursor.Path.Member("raw"), RawIsEmpty);
            }

            return default;
        }

        return notApplicable ? Reported<T>.NotApplicable(raw) : Unreadable(cursor, raw, format);
    }

    private static Reported<T> Value<T>(JsonCursor cursor, string? raw, CellFormat<T> format)
        where T : notnull
    {
        if (format.Read(cursor.Element, out var value) is not { } problem)
        {
            return Reported<T>.Of(value, raw);
        }

        // the lenient door keeps what paper says; a value of another type is a fault of the program that wrote it
        if (cursor.Session.Mode == ReadingMode.Lenient && problem != JsonErrorKind.WrongType)
        {
            return Unreadable(cursor, string.IsNullOrEmpty(raw) ? FullText(cursor.Element) : raw, format);
        }

        cursor.Error(problem, Expected.Of(format.Term));
        return default;
    }

    private static string FullText(JsonElement element) =>
        element.ValueKind == JsonValueKind.String && element.GetString() is { Length: > 0 } text ? text : element.GetRawText();

    private static Reported<T> Unreadable<T>(JsonCursor cursor, string raw, CellFormat<T> format)
        where T : notnull
    {
        cursor.Session.Note(FindingCodes.CellUnreadable, cursor.Path, Argument.Of("raw", raw), Argument.Term("expected", format.Term));
        return Reported<T>.Unreadable(raw);
    }
}
