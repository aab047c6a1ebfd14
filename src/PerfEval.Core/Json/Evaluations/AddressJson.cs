using System.Text.Json;
using PerfEval.Core.Forms.Grids;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Json.Writing;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Evaluations;

/// <summary>地址: the table, the row and the column, each from 1, how they are called, and with texts what they are called.</summary>
internal static class AddressJson
{
    private static readonly LocalizedText FromOne = new("从 1 起的行号或列号", "the number of a row or column, from 1");

    /// <summary>A place with its address.</summary>
    public static EvaluationRecord.Located? Read(JsonCursor cursor, RecordIn record)
    {
        if (cursor.Members() is not { } members)
        {
            return null;
        }

        var place = record.Place(members.Required("place"));
        var addressing = EvaluationWords.Addressing.Read(members.Required("by"));
        var table = members.Optional("table").Text();
        var row = Number(members.Required("row"));
        var columnCursor = members.Optional("column");
        var column = columnCursor.IsNothing ? null : Number(columnCursor);
        members.Rendered("address");
        return !members.Close() ? null
            : new EvaluationRecord.Located(place!, new CellAddress(table, addressing!.Value, row!.Value, column));
    }

    /// <summary>The members of a place with its address.</summary>
    public static void Write(RecordOut record, EvaluationRecord.Located located)
    {
        record.Place("place", located.Place);
        Write(record, located.Address);
    }

    /// <summary>The members of an address.</summary>
    public static void Write(RecordOut record, CellAddress address)
    {
        var json = record.Json;
        json.WriteString("by", EvaluationWords.Addressing.WordOf(address.Addressing));
        json.Text("table", address.Grid);
        json.WriteNumber("row", address.Row);
        if (address.Column is { } column)
        {
            json.WriteNumber("column", column);
        }

        record.Text("address", address.Text);
    }

    private static int? Number(JsonCursor cursor)
    {
        var number = cursor.Count();
        if (number < 1)
        {
            cursor.Error(JsonErrorKind.Refused, FromOne);
        }

        return number;
    }
}
