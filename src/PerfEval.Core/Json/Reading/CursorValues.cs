using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Findings;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Reading;

/// <summary>Reads single values that are not cells: a missing one is null, a bad one is null with an error.</summary>
internal static class CursorValues
{
    public static string? Text(this JsonCursor cursor)
    {
        if (cursor.Is(JsonValueKind.String))
        {
            return cursor.Element.GetString();
        }

        if (!cursor.IsNothing)
        {
            cursor.Error(JsonErrorKind.WrongType, Expected.Text);
        }

        return null;
    }

    public static bool? Boolean(this JsonCursor cursor)
    {
        if (cursor.Is(JsonValueKind.True) || cursor.Is(JsonValueKind.False))
        {
            return cursor.Is(JsonValueKind.True);
        }

        if (!cursor.IsNothing)
        {
            cursor.Error(JsonErrorKind.WrongType, Expected.Boolean);
        }

        return null;
    }

    public static int? Count(this JsonCursor cursor) => cursor.Scalar<int>(Scalars.Count, Expected.Of("cell.count"));

    public static Points? Sum(this JsonCursor cursor) => cursor.Scalar<Points>(Scalars.Sum, Expected.Of("cell.points"));

    public static Ratio? Ratio(this JsonCursor cursor) => cursor.Scalar<Ratio>(Scalars.Ratio, Expected.Ratio);

    /// <summary>A day; a month alone is none.</summary>
    public static LocalDate? Day(this JsonCursor cursor) => cursor.Scalar<LocalDate>(Scalars.Day, Expected.Of("cell.date"));

    public static FiscalYear? Year(this JsonCursor cursor) => cursor.Scalar<FiscalYear>(Scalars.Year, Expected.Of("cell.year"));

    /// <summary>An instant as ISO text in UTC, up to nanoseconds.</summary>
    public static Instant? Instant(this JsonCursor cursor)
    {
        if (cursor.Text() is not { } text)
        {
            return null;
        }

        var read = InstantPattern.ExtendedIso.Parse(text);
        if (!read.Success)
        {
            cursor.Error(JsonErrorKind.InvalidText, Expected.Instant);
        }

        return read.Success ? read.Value : null;
    }

    public static Money? Amount(this JsonCursor cursor, AmountUnit unit) =>
        cursor.Scalar((JsonElement element, out Money value) => Scalars.Amount(element, unit, out value), Expected.Of("cell.amount"));

    public static Measure? Measure(this JsonCursor cursor, MeasureUnit unit) =>
        cursor.Scalar((JsonElement element, out Measure value) => Scalars.Measure(element, unit, out value), Expected.Of("cell.measure"));

    /// <summary>
    /// The unit named by a member <c>unit</c>; none where the member is absent, or is not a unit and an error reports it. A blank text is
    /// not a unit either, since no unit is written by omitting the member; lenient mode reads it as none and notes it.
    /// </summary>
    public static MeasureUnit Unit(this JsonMembers members)
    {
        var cursor = members.Optional("unit");
        if (cursor.Text() is not { } text)
        {
            return MeasureUnit.None;
        }

        var isUnit = MeasureUnit.TryOf(text, out var unit);
        if (isUnit && unit.IsNone && cursor.Session.Mode == ReadingMode.Lenient)
        {
            cursor.Session.Note(FindingCodes.CellUnreadable, cursor.Path, Argument.Of("raw", text), Argument.Term("expected", "cell.unit"));
        }
        else if (!isUnit || unit.IsNone)
        {
            cursor.Error(JsonErrorKind.InvalidText, Expected.Of("cell.unit"));
        }

        return unit;
    }

    private static T? Scalar<T>(this JsonCursor cursor, ScalarReader<T> read, LocalizedText expected)
        where T : struct
    {
        if (cursor.IsNothing)
        {
            return null;
        }

        if (read(cursor.Element, out var value) is not { } problem)
        {
            return value;
        }

        cursor.Error(problem, expected);
        return null;
    }
}
