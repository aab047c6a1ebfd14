using System;
using PerfEval.Core.Forms.Grids;
using PerfEval.Core.Json.Formats;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Standards;
using static PerfEval.Core.Json.Formats.Tables;

namespace PerfEval.Core.Json.Evaluations;

/// <summary>地址: the table, the row and the column, each from 1, how they are called, and with texts what they are called.</summary>
internal static class Addresses
{
    private static readonly ValueFormat<int> Position = new(new PositionGrammar());

    /// <summary>Places with their addresses.</summary>
    public static ListFormat<EvaluationRecord.Located> List { get; } = new(Object<EvaluationRecord.Located>("located", m =>
    {
        var place = m.Must("place", PlaceFormat.Of, located => located.Place, "位置");
        var address = Members(m, located => located.Address);
        return f => new EvaluationRecord.Located(place[f], address(f));
    }));

    /// <summary>Declares the members of an address, beside others or alone.</summary>
    public static Build<CellAddress> Members<T>(Members<T> m, Func<T, CellAddress> get)
    {
        var by = m.Must("by", EvaluationWords.Addressing, owner => get(owner).Addressing, "如何称呼");
        var table = m.May("table", Values.Text, owner => get(owner).Grid, "表");
        var row = m.Must("row", Position, owner => get(owner).Row, "行");
        var column = m.Maybe("column", Position, owner => get(owner).Column, "列");
        m.Rendered("address", (owner, language) => get(owner).Text(language), "地址");
        return f => new CellAddress(table[f], by[f], row[f], column[f]);
    }

    private sealed class PositionGrammar : Grammar<int>
    {
        public override LocalizedText Expected { get; } = new("从 1 起的行号或列号", "the number of a row or column, from 1");

        public override JsonErrorKind? Read(ref JsonInput json, out int value)
        {
            var problem = PlainNumber.Read(ref json, 0, int.MaxValue, out var number);
            problem ??= number >= 1 ? null : JsonErrorKind.OutOfRange;
            value = problem is null ? (int)number : 0;
            return problem;
        }

        public override void Write(ref JsonOutput output, int value) => output.Number(value);

        public override void Describe(ref JsonOutput output) => Schemas.Integer(ref output, 1, int.MaxValue);
    }
}
