using System.Text.Json;
using PerfEval.Core.Json.Reading;

namespace PerfEval.Core.Json.Formats;

/// <summary>文字: most of what stands in a document, and so read without a grammar between.</summary>
internal sealed class TextFormat : Format<string>
{
    public override bool TryRead(ref JsonInput json, Slot<string> slot)
    {
        if (json.Reader.TokenType != JsonTokenType.String)
        {
            return json.Fail(JsonErrorKind.WrongType, Expected.Text);
        }

        slot.Value = json.Reader.GetString()!;
        return true;
    }

    public override bool IsPlain(ref PlainInput json) => json.TakeText();

    public override void Write(ref JsonOutput output, string value) => output.Text(value);

    public override void Describe(ref JsonOutput output, SchemaBook book) => Schemas.Type(ref output, "string");
}
