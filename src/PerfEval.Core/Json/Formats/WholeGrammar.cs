using PerfEval.Core.Json.Reading;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Formats;

/// <summary>个数 that may be larger than one document holds: lines of a batch, units of a country.</summary>
internal sealed class WholeGrammar : Grammar<long>
{
    public static ValueFormat<long> Format { get; } = new(new WholeGrammar());

    public override LocalizedText Expected => Reading.Expected.Of("cell.count");

    public override JsonErrorKind? Read(ref JsonInput json, out long value) => PlainNumber.Read(ref json, 0, long.MaxValue, out value);

    public override void Write(ref JsonOutput output, long value) => output.Number(value, 0);

    public override void Describe(ref JsonOutput output) => Schemas.Type(ref output, "integer");
}
