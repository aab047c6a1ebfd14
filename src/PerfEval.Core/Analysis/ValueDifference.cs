using System;
using System.Linq;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Standards;
using PerfEval.Core.Standards.Values;

namespace PerfEval.Core.Analysis;

/// <summary>取值差异: one value in which two standards differ.</summary>
/// <param name="Property">The member of <see cref="EvaluationStandard"/> it belongs to, such as <c>Execution</c>.</param>
/// <param name="Name">项目: what the value is called, such as 预算执行率的分母.</param>
/// <param name="First">What the first standard says; null where it says nothing (the value is added).</param>
/// <param name="Second">What the second standard says; null where it says nothing (the value is removed).</param>
public sealed partial record ValueDifference(
    string Property, Remark Name, ValueDifference.Stated? First, ValueDifference.Stated? Second)
{
    /// <summary>
    /// The values in which two standards differ, each with both texts and both sources, without a report. Values that are equal but come
    /// from different documents are no difference, nor are the names, the documents and the scope of the standards.
    /// </summary>
    /// <returns>The differences, in the order of the steps of a <see cref="StandardComparison"/>; none where all values agree.</returns>
    /// <exception cref="ArgumentNullException">A standard is null.</exception>
    /// <example>
    /// <code>
    /// var own = BuiltInStandards.Catalog.Find("hunan-department-2020")!;
    /// var differences = ValueDifference.Between(own, BuiltInStandards.Catalog.AsFiled);
    /// Console.WriteLine(differences.Count);   // the values in which the two standards differ
    /// </code>
    /// </example>
    public static EquatableList<ValueDifference> Between(EvaluationStandard first, EvaluationStandard second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        return StandardParts.All.SelectMany(part => part.Changes(first, second)).Select(Of).ToEquatableList();
    }

    internal static ValueDifference Of(ValueChange change) =>
        new(change.Property, change.Name, SaidBy(change.Before), SaidBy(change.After));

    private static Stated? SaidBy(StandardValue? value) => value is null ? null : new Stated(value.Text, value.Source);
}
