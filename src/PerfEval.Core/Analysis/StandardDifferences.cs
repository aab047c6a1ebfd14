using System;
using System.Linq;
using PerfEval.Core.Common;
using PerfEval.Core.Standards;
using PerfEval.Core.Standards.Values;

namespace PerfEval.Core.Analysis;

/// <summary>
/// 标准差异: in which values two standards differ, each with both texts and both sources, without a report. Values that are equal but come from
/// different documents are no difference, nor are the names, the documents and the scope of the standards.
/// </summary>
public static class StandardDifferences
{
    /// <summary>The differences, in the order of <see cref="StandardComparison"/>.</summary>
    /// <exception cref="ArgumentNullException">A standard is null.</exception>
    public static EquatableList<ValueDifference> Of(EvaluationStandard first, EvaluationStandard second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        return StandardParts.All.SelectMany(part => part.Changes(first, second)).Select(ValueDifference.Of).ToEquatableList();
    }
}
