using System.Text.Json;
using PerfEval.Core.Amounts;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Json.Writing;

namespace PerfEval.Core.Json.Reports;

/// <summary>What targets and actual values share: numbers beside their unit, dates, words, and what becomes of them at the lenient door.</summary>
internal static class ValueMembers
{
    /// <summary>The number of a member; null where it has none. <paramref name="kept"/> is set to its digits where the lenient door keeps what it cannot hold.</summary>
    public static Measure? Measure(JsonMembers members, string name, MeasureUnit unit, ref string? kept)
    {
        var cursor = members.Required(name);
        if (!Keeps(cursor, cursor.IsNothing ? null : Scalars.Measure(cursor.Element, unit, out _)))
        {
            return cursor.Measure(unit);
        }

        kept = cursor.Element.GetRawText();
        return null;
    }

    /// <summary>The unit of the member <c>unit</c>; none where it has none. <paramref name="kept"/> is set to its text where the lenient door keeps what begins no unit.</summary>
    public static MeasureUnit Unit(JsonMembers members, ref string? kept)
    {
        var cursor = members.Optional("unit");
        if (cursor.Session.Mode != ReadingMode.Lenient || cursor.IsNothing || Scalars.Text(cursor.Element, out var text) is not null || MeasureUnit.TryOf(text, out _))
        {
            return members.Unit();
        }

        kept = text;
        return MeasureUnit.None;
    }

    /// <summary>The date of the member <c>date</c>; as for numbers.</summary>
    public static FiledDate? Date(JsonMembers members, ref string? kept)
    {
        var cursor = members.Required("date");
        if (!Keeps(cursor, cursor.IsNothing ? null : Scalars.FiledDate(cursor.Element, out _)))
        {
            return cursor.FiledDate();
        }

        kept = cursor.Element.GetString();
        return null;
    }

    /// <summary>Notes a value kept as words because it could not be held.</summary>
    public static string Kept(JsonMembers members, string words, string term)
    {
        members.Session.Note(FindingCodes.CellUnreadable, members.Self.Path, Argument.Of("raw", words), Argument.Term("expected", term));
        return words;
    }

    /// <summary>The words of the member <c>text</c>, noted where they look damaged.</summary>
    public static string? Words(JsonMembers members)
    {
        var words = members.Required("text").Text();
        return words is not null && DamagedText.IsDamaged(words) ? Kept(members, words, "cell.text") : words;
    }

    public static void Write(Utf8JsonWriter writer, Measure measure)
    {
        writer.Digits("value", measure.Number);
        WriteUnit(writer, measure.Unit);
    }

    public static void WriteUnit(Utf8JsonWriter writer, MeasureUnit unit) => writer.Text("unit", unit.IsNone ? null : unit.Symbol);

    private static bool Keeps(JsonCursor cursor, JsonErrorKind? problem) =>
        cursor.Session.Mode == ReadingMode.Lenient && problem is not (null or JsonErrorKind.WrongType);
}
