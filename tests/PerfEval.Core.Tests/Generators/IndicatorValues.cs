using FsCheck;
using FsCheck.Fluent;
using PerfEval.Core.Amounts;
using PerfEval.Core.Indicators;

namespace PerfEval.Core.Tests.Generators;

/// <summary>Generators of targets and actual values of every kind, with and without printed text.</summary>
internal static class IndicatorValues
{
    public static Gen<TargetValue> Target { get; } =
        from target in Gen.OneOf(
            Gen.Constant(TargetValue.NotStated),
            from value in Values.Measure from sign in Values.Comparator select (TargetValue)new TargetValue.Quantity(value, sign),
            Values.Measure.Select(value => (TargetValue)new TargetValue.Quantity(value)),
            from a in Gen.Choose(-500, 500) from b in Gen.Choose(-500, 500) from unit in Gen.Elements("", "%", "次") select (TargetValue)Range(a, b, unit),
            Values.FiledDate.Select(day => (TargetValue)new TargetValue.Deadline(day)),
            Values.FiledDate.Select(day => (TargetValue)new TargetValue.NotBefore(day)),
            Values.Text.Select(words => (TargetValue)new TargetValue.Wording(words)))
        from raw in Values.OptionalText
        from crossed in Gen.Choose(0, 7)
        select crossed == 0 ? new TargetValue.NotApplicable(raw ?? "–") : target with { Raw = raw };

    public static Gen<ActualValue> Actual { get; } =
        from actual in Gen.OneOf(
            Gen.Constant(ActualValue.Blank),
            Values.Measure.Select(value => (ActualValue)new ActualValue.Quantity(value)),
            from value in Values.Measure from sign in Values.Comparator select (ActualValue)new ActualValue.Bound(value, sign),
            Values.FiledDate.Select(day => (ActualValue)new ActualValue.Date(day)),
            from words in Values.Text from tier in Gen.Choose(1, 3) select (ActualValue)new ActualValue.Asserted(words, tier),
            Values.Text.Select(words => (ActualValue)new ActualValue.Wording(words)))
        from raw in Values.OptionalText
        from crossed in Gen.Choose(0, 7)
        select crossed == 0 ? new ActualValue.NotApplicable(raw ?? "/") : actual with { Raw = raw };

    private static TargetValue.Range Range(int a, int b, string unit) =>
        new(Measure.Of(System.Math.Min(a, b), unit), Measure.Of(System.Math.Max(a, b), unit));
}
