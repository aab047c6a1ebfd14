using System.Text.Json;
using PerfEval.Core.Amounts;
using PerfEval.Core.Findings;
using PerfEval.Core.Json.Reading;

namespace PerfEval.Core.Json.Formats;

/// <summary>A unit beside a number, or a text that does not begin with one, to be judged with the number.</summary>
/// <param name="Unit">The unit; none where the text does not begin with one.</param>
/// <param name="Kept">That text.</param>
internal readonly record struct PrintedUnit(MeasureUnit Unit, string? Kept)
{
    public override string ToString() => Kept ?? Unit.Symbol;
}

/// <summary>计量单位 beside a number.</summary>
internal sealed class MeasureUnitFormat(bool keeps) : Format<PrintedUnit>
{
    public override bool IsAbsent(PrintedUnit value) => value.Unit.IsNone;

    public override bool TryRead(ref JsonInput json, Slot<PrintedUnit> slot)
    {
        if (json.Reader.TokenType != JsonTokenType.String)
        {
            return json.Fail(JsonErrorKind.WrongType, Expected.Text);
        }

        var isUnit = json.Context.Units.TryRead(ref json, out var unit);
        slot.Value = new PrintedUnit(unit, null);
        if (isUnit && !unit.IsNone)
        {
            return true;
        }

        // no unit is written by leaving the member out
        if (json.Context.Mode != ReadingMode.Lenient || (!isUnit && !keeps))
        {
            return json.Fail(JsonErrorKind.InvalidText, Expected.Of("cell.unit"));
        }

        var text = json.Reader.GetString()!;
        if (isUnit)
        {
            json.Context.Find(
                json.Document,
                FindingCodes.CellUnreadable,
                Severity.Note,
                Argument.Of("raw", text),
                Argument.Term("expected", "cell.unit"));
        }
        else
        {
            slot.Value = new PrintedUnit(MeasureUnit.None, text);
        }

        return true;
    }

    public override void Write(ref JsonOutput output, PrintedUnit value) => output.Text(value.Unit.Symbol);

    public override void Describe(ref JsonOutput output, SchemaBook book) => Schemas.Type(ref output, "string");
}
