using System.Collections.Generic;

namespace PerfEval.Core.Standards.Values;

/// <summary>标准的一个组成部分: one entry of the table of values: how it is named, said, and taken over from another standard.</summary>
internal abstract class StandardPart
{
    private protected StandardPart(string property) => Property = property;

    /// <summary>The member of <see cref="EvaluationStandard"/> it belongs to.</summary>
    public string Property { get; }

    /// <summary>What the standard says here.</summary>
    public abstract IEnumerable<StandardValue> ValuesOf(EvaluationStandard standard);

    /// <summary>The steps that make one standard say here what another says, one value each; none where both say the same.</summary>
    public abstract IEnumerable<ValueChange> Changes(EvaluationStandard from, EvaluationStandard to);
}
