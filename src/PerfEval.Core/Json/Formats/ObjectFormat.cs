using System.Collections.Generic;
using System.Text.Json;
using PerfEval.Core.Findings;
using PerfEval.Core.Json.Reading;

namespace PerfEval.Core.Json.Formats;

/// <summary>An object with the members of one table.</summary>
internal sealed class ObjectFormat<T>(Table<T, T> table) : Format<T>
{
    public Table<T, T> Table => table;

    public override IEnumerable<(ReportPart? Element, ObjectShape Shape)> Below => [(null, table)];

    public override bool TryRead(ref JsonInput json, Slot<T> slot)
    {
        if (json.Reader.TokenType != JsonTokenType.StartObject)
        {
            return json.Fail(JsonErrorKind.WrongType, Expected.Object);
        }

        json.Path.Enter(table, json.Start);
        var before = json.Context.ErrorCount;
        var isSound = table.Read(ref json, table.FrameOf(ref slot.Memory), false, 0, before, slot);
        json.Path.Leave();
        return isSound;
    }

    public override void Write(ref JsonOutput output, T value)
    {
        output.BeginObject();
        table.WriteMembers(ref output, value);
        output.EndObject();
    }

    public override void Describe(ref JsonOutput output, SchemaBook book) => book.Refer(ref output, table);
}
