using System;
using System.Linq;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Standards.Values;

/// <summary>标准的一项取值: one value of a standard in words, with its source.</summary>
/// <param name="Property">The member of <see cref="EvaluationStandard"/> it belongs to, such as <c>Execution</c>.</param>
/// <param name="Name">项目: what the value is called, such as 预算执行率的分母.</param>
/// <param name="Text">取值: what it says.</param>
/// <param name="Source">依据.</param>
public sealed record StandardValue(string Property, Remark Name, Remark Text, SourceNote Source)
{
    /// <summary>
    /// A standard value by value (标准的各项取值), in the order in which two standards are compared. A value the standard leaves open is
    /// not among them.
    /// </summary>
    /// <exception cref="ArgumentNullException">The standard is null.</exception>
    public static EquatableList<StandardValue> Of(EvaluationStandard standard)
    {
        ArgumentNullException.ThrowIfNull(standard);
        return StandardParts.All.SelectMany(part => part.ValuesOf(standard)).ToEquatableList();
    }
}
