using System.Text;
using System.Text.Json;
using PerfEval.Core.Json.Formats;
using PerfEval.Core.Json.Reading;

namespace PerfEval.Core.Json.Forms;

/// <summary>A cell as typed from paper: a text, or a number kept as the digits it was typed in.</summary>
internal sealed class FiledCellFormat : Format<string>
{
    public override bool TryRead(ref JsonInput json, Slot<string> slot)
    {
        switch (json.Reader.TokenType)
        {
            case JsonTokenType.String:
                slot.Value = json.Reader.GetString()!;
                return true;
            case JsonTokenType.Number:
                slot.Value = Encoding.UTF8.GetString(json.Reader.ValueSpan);
                return true;
            default:
                return json.Fail(JsonErrorKind.WrongType, Expected.FiledCell);
        }
    }

    public override void Write(ref JsonOutput output, string value) => output.Text(value);

    public override void Describe(ref JsonOutput output, SchemaBook book) => Schemas.TextOrNumber(ref output);
}
