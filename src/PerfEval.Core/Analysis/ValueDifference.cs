using PerfEval.Core.Findings;
using PerfEval.Core.Standards;
using PerfEval.Core.Standards.Values;

namespace PerfEval.Core.Analysis;

/// <summary>取值差异: one value in which two standards differ.</summary>
/// <param name="Property">The member of <see cref="EvaluationStandard"/> it belongs to, such as <c>Execution</c>.</param>
/// <param name="Name">项目: what the value is called, such as 预算执行率的分母.</param>
/// <param name="First">What the first standard says; null where it says nothing (the value is added).</param>
/// <param name="Second">What the second standard says; null where it says nothing (the value is removed).</param>
public sealed record ValueDifference(string Property, Remark Name, StatedValue? First, StatedValue? Second)
{
    internal static ValueDifference Of(ValueChange change) =>
        new(change.Property, change.Name, Stated(change.Before), Stated(change.After));

    private static StatedValue? Stated(StandardValue? value) => value is null ? null : new StatedValue(value.Text, value.Source);
}
