using System;
using System.Linq;
using PerfEval.Core.Common;

namespace PerfEval.Core.Standards.Values;

/// <summary>标准的各项取值: a standard said value by value, in both languages, each with its source.</summary>
public static class StandardValues
{
    /// <summary>
    /// The values of a standard, in the order in which two standards are compared. A value the standard leaves open is not among them.
    /// </summary>
    /// <exception cref="ArgumentNullException">The standard is null.</exception>
    public static EquatableList<StandardValue> Of(EvaluationStandard standard)
    {
        ArgumentNullException.ThrowIfNull(standard);
        return StandardParts.All.SelectMany(part => part.ValuesOf(standard)).ToEquatableList();
    }
}
