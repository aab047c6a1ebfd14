using System.Text.Json;
using PerfEval.Core.Json.Formats;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Forms;

/// <summary>
/// A form names no schema: it is recognised by its rows, <c>indicators</c> or <c>funds</c>, or by the total it claims: of a report whose
/// table was not published a sentence states the score and the grade, and those are checked all the same.
/// </summary>
internal sealed class FormHead : DocumentHead
{
    private static readonly LocalizedText Form = new(
        "填报表（含 indicators、funds 或 total_score）", "a form with 'indicators', 'funds' or 'total_score'");

    /// <inheritdoc/>
    public override bool Fits(JsonInput json)
    {
        if (json.Reader.TokenType == JsonTokenType.StartObject)
        {
            while (json.Reader.Read() && json.Reader.TokenType == JsonTokenType.PropertyName)
            {
                if (json.Reader.ValueTextEquals("indicators"u8) || json.Reader.ValueTextEquals("funds"u8)
                    || json.Reader.ValueTextEquals("total_score"u8))
                {
                    return true;
                }

                json.Reader.Read();
                json.Skip();
            }
        }

        json.Context.Error(JsonErrorKind.WrongKind, null, Form, null, 0);
        return false;
    }
}
