using System;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Standards.Values;

/// <summary>一项取值的替换: one value of a standard and the same place in another; null if one of them does not state it.</summary>
/// <param name="Property">The member of <see cref="EvaluationStandard"/>.</param>
/// <param name="Name">What the value is called.</param>
/// <param name="Before">The value in the standard one comes from.</param>
/// <param name="After">The value in the standard one goes to.</param>
/// <param name="Apply">Takes the value over. Applied in order, each to what the one before made.</param>
internal sealed record ValueChange(
    string Property, Remark Name, StandardValue? Before, StandardValue? After, Func<EvaluationStandard, EvaluationStandard> Apply);
