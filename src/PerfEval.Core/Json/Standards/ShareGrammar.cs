using PerfEval.Core.Amounts;
using PerfEval.Core.Json.Formats;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Standards;

/// <summary>权重: a share above 0 and at most 1.</summary>
internal sealed class ShareGrammar : Grammar<Ratio>
{
    private static readonly RatioGrammar Any = new();

    public static ValueFormat<Ratio> Format { get; } = new(new ShareGrammar());

    public override LocalizedText Expected { get; } = new("权重（大于 0，至多 100%）", "a weight (above 0, at most 100%)");

    public override JsonErrorKind? Read(ref JsonInput json, out Ratio value) =>
        Any.Read(ref json, out value) ?? (value > Ratio.Zero && value <= Ratio.One ? null : JsonErrorKind.OutOfRange);

    public override void Write(ref JsonOutput output, Ratio value) => Any.Write(ref output, value);

    public override void Describe(ref JsonOutput output) => Any.Describe(ref output);
}
