using System.Text.Json;
using PerfEval.Core.Common;
using PerfEval.Core.Forms.Filed;
using PerfEval.Core.Json.Formats;

namespace PerfEval.Core.Json.Forms;

/// <summary>The rows of funds: alone, or as the member <c>rows</c> of an object with notes beside them.</summary>
internal sealed class FundsFormat(
    Format<EquatableList<FiledFundingRow>> rows, UnknownMember unknown) : Format<EquatableList<FiledFundingRow>>
{
    private readonly Table<EquatableList<FiledFundingRow>, EquatableList<FiledFundingRow>> _beside = Beside(rows, unknown);

    public override bool IsAbsent(EquatableList<FiledFundingRow> value) => value.Count == 0;

    public override bool TryRead(ref JsonInput json, Slot<EquatableList<FiledFundingRow>> slot)
    {
        var frame = _beside.FrameOf(ref slot.Memory);
        if (json.Reader.TokenType != JsonTokenType.StartObject)
        {
            // into the slot of the member, as if it stood there
            frame.Given = 1;
            var bare = Slot<EquatableList<FiledFundingRow>>.Of(frame.Slots[0]);
            var isRead = rows.TryRead(ref json, bare);
            slot.Value = bare.Value;
            return isRead;
        }

        json.Path.Enter(_beside, json.Start);
        var isSound = _beside.Read(ref json, frame, false, 0, json.Context.ErrorCount, slot);
        json.Path.Leave();
        return isSound;
    }

    public override void Write(ref JsonOutput output, EquatableList<FiledFundingRow> value) => rows.Write(ref output, value);

    public override void Describe(ref JsonOutput output, SchemaBook book)
    {
        Schemas.BeginAnyOf(ref output);
        Schemas.Element(ref output, book, rows);
        output.Element();
        output.BeginObject();
        book.Refer(ref output, _beside);
        output.EndObject();
        output.EndArray();
    }

    private static Table<EquatableList<FiledFundingRow>, EquatableList<FiledFundingRow>> Beside(
        Format<EquatableList<FiledFundingRow>> rows, UnknownMember unknown)
    {
        var members = new Members<EquatableList<FiledFundingRow>> { Unknown = unknown };
        var all = members.May("rows", rows, list => list, "资金行");
        return new("funds", members, frame => all[frame], null);
    }
}
