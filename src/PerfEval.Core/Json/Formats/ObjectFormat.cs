using System.Collections.Generic;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Json.Formats;

/// <summary>An object with the members of one table.</summary>
internal sealed class ObjectFormat<T>(Table<T, T> table) : Format<T>
{
    public Table<T, T> Table => table;

    public override IEnumerable<(ReportPart? Element, ObjectShape Shape)> Below => [(null, table)];

    public override bool TryRead(ref JsonInput json, Slot<T> slot) => table.TryRead(ref json, slot);

    public override bool IsPlain(ref PlainInput json) => table.IsPlain(ref json);

    public override void Write(ref JsonOutput output, T value)
    {
        output.BeginObject();
        table.WriteMembers(ref output, value);
        output.EndObject();
    }

    public override void Describe(ref JsonOutput output, SchemaBook book) => book.Refer(ref output, table);
}
