using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Standards.Values;

/// <summary>
/// 逐条取值: a member of a standard that is a list of named values. From one list to another: what is gone, then in the order of the new list
/// what is changed or added, and last the order itself where that still differs.
/// </summary>
/// <typeparam name="T">The type of a value.</typeparam>
internal sealed class ListPart<T>(
    string property,
    string name,
    string order,
    Func<EvaluationStandard, EquatableList<Sourced<T>>> get,
    Func<EvaluationStandard, EquatableList<Sourced<T>>, EvaluationStandard> set,
    Func<T, string> nameOf,
    Func<T, Remark> say) : StandardPart(property)
{
    /// <inheritdoc/>
    public override IEnumerable<StandardValue> ValuesOf(EvaluationStandard standard) => get(standard).Select(Say);

    /// <inheritdoc/>
    public override IEnumerable<ValueChange> Changes(EvaluationStandard from, EvaluationStandard to)
    {
        // every step keeps the list as it then is: lists that share what they have in common cost no more than their differences
        var now = Entries(get(from)).ToImmutableList();
        List<Entry> goal = Entries(get(to));
        var known = now.Select(entry => entry.Key).ToHashSet();
        var wanted = goal.Select(entry => entry.Key).ToHashSet();
        List<ValueChange> changes = [];
        for (var i = 0; i < now.Count;)
        {
            var entry = now[i];
            if (wanted.Contains(entry.Key))
            {
                i++;
                continue;
            }

            now = now.RemoveAt(i);
            changes.Add(Step(entry.Value, null, now));
        }

        for (var (i, at) = (0, 0); i < goal.Count; i++, at++)
        {
            if (!known.Contains(goal[i].Key))
            {
                // after the value that stands before it in the new list
                now = now.Insert(at, goal[i]);
                changes.Add(Step(null, goal[i].Value, now));
                continue;
            }

            at = at < now.Count && now[at].Key == goal[i].Key ? at : now.FindIndex(entry => entry.Key == goal[i].Key);
            var before = now[at].Value;
            if (!EqualityComparer<T>.Default.Equals(before.Value, goal[i].Value.Value))
            {
                now = now.SetItem(at, goal[i]);
                changes.Add(Step(before, goal[i].Value, now));
            }
        }

        if (!now.Select(entry => entry.Key).SequenceEqual(goal.Select(entry => entry.Key)))
        {
            changes.Add(
                new ValueChange(Property, Remark.Of(order), SayOrder(get(from)), SayOrder(get(to)), standard => set(standard, get(to))));
        }

        return changes;
    }

    private ValueChange Step(Sourced<T>? before, Sourced<T>? after, ImmutableList<Entry> now) => new(
        Property, NameOf((before ?? after)!), before is null ? null : Say(before), after is null ? null : Say(after),
        standard => set(standard, now.Select(entry => entry.Value).ToEquatableList()));

    private Remark NameOf(Sourced<T> value) => Remark.Of(name, Argument.Of("name", nameOf(value.Value)));

    private StandardValue Say(Sourced<T> value) =>
        new(Property, NameOf(value), Wording.WithParts(say(value.Value), value.Parts), value.Source);

    private StandardValue SayOrder(EquatableList<Sourced<T>> values) =>
        new(
            Property,
            Remark.Of(order),
            Remark.Of("policy.order", Argument.Of("names", values.Select(value => nameOf(value.Value)))),
            values[0].Source);

    // a name may stand twice in a list somebody built; the first of one list is the first of the other
    private List<Entry> Entries(EquatableList<Sourced<T>> values)
    {
        List<Entry> entries = [];
        Dictionary<string, int> occurrences = new(StringComparer.Ordinal);
        foreach (var value in values)
        {
            var called = nameOf(value.Value);
            var occurrence = occurrences.GetValueOrDefault(called);
            occurrences[called] = occurrence + 1;
            entries.Add(new Entry((called, occurrence), value));
        }

        return entries;
    }

    private sealed record Entry((string Name, int Occurrence) Key, Sourced<T> Value);
}
