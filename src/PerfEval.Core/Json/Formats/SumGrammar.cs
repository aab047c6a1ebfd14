using PerfEval.Core.Amounts;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Formats;

/// <summary>分数之和: points that were added up, which may leave the range of a filed cell.</summary>
internal sealed class SumGrammar : Grammar<Points>
{
    public static ValueFormat<Points> Format { get; } = new(new SumGrammar());

    public override LocalizedText Expected => Reading.Expected.Of("cell.points");

    public override JsonErrorKind? Read(ref JsonInput json, out Points value)
    {
        var problem = PlainNumber.Read(ref json, Points.Decimals, long.MaxValue, out var units);
        value = problem is null ? Points.FromSum(units) : default;
        return problem;
    }

    public override void Write(ref JsonOutput output, Points value) => output.Number(value.TenThousandths, Points.Decimals);

    public override void Describe(ref JsonOutput output) => Schemas.Type(ref output, "number");
}
