using System;
using System.Collections.Generic;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Standards.Values;

/// <summary>单项取值: a member of a standard that is one value, or the part of a rule that is one.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
internal sealed class SinglePart<T>(
    string property,
    string name,
    Func<EvaluationStandard, Sourced<T>?> get,
    Func<EvaluationStandard, Sourced<T>?, EvaluationStandard> set,
    Func<T, Remark> say) : StandardPart(property)
{
    /// <inheritdoc/>
    public override IEnumerable<StandardValue> ValuesOf(EvaluationStandard standard) => Say(get(standard)) is { } value ? [value] : [];

    /// <inheritdoc/>
    public override IEnumerable<ValueChange> Changes(EvaluationStandard from, EvaluationStandard to)
    {
        var (before, after) = (get(from), get(to));
        var same = before is null ? after is null : after is not null && EqualityComparer<T>.Default.Equals(before.Value, after.Value);
        return same ? [] : [new ValueChange(Property, Remark.Of(name), Say(before), Say(after), standard => set(standard, after))];
    }

    private StandardValue? Say(Sourced<T>? value) =>
        value is null ? null : new StandardValue(Property, Remark.Of(name), Wording.WithParts(say(value.Value), value.Parts), value.Source);
}
