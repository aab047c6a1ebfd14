using System;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Standards.Values;

/// <summary>
/// 逐条取值: a member of a standard that is a list of named values. From one list to another: what is gone, then in the order of the new list what is changed or added, and
/// last the order itself where that still differs.
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
        List<Entry> now = Entries(get(from));
        List<Entry> goal = Entries(get(to));
        List<ValueChange> changes = [];
        foreach (var gone in now.Where(entry => !goal.Exists(entry.IsSameAs)).ToList())
        {
            now.Remove(gone);
            changes.Add(Step(gone.Value, null, now));
        }

        for (var i = 0; i < goal.Count; i++)
        {
            var at = now.FindIndex(goal[i].IsSameAs);
            var before = at < 0 ? null : now[at].Value;
            if (before is null)
            {
                // after the value that stands before it in the new list
                now.Insert(i == 0 ? 0 : now.FindIndex(goal[i - 1].IsSameAs) + 1, goal[i]);
                changes.Add(Step(null, goal[i].Value, now));
            }
            else if (!EqualityComparer<T>.Default.Equals(before.Value, goal[i].Value.Value))
            {
                now[at] = goal[i];
                changes.Add(Step(before, goal[i].Value, now));
            }
        }

        if (!now.Select(entry => (entry.Name, entry.Occurrence)).SequenceEqual(goal.Select(entry => (entry.Name, entry.Occurrence))))
        {
            changes.Add(new ValueChange(Property, Remark.Of(order), SayOrder(get(from)), SayOrder(get(to)), standard => set(standard, get(to))));
        }

        return changes;
    }

    private ValueChange Step(Sourced<T>? before, Sourced<T>? after, List<Entry> now)
    {
        var list = now.Select(entry => entry.Value).ToEquatableList();
        return new ValueChange(
            Property, NameOf((before ?? after)!), before is null ? null : Say(before), after is null ? null : Say(after), standard => set(standard, list));
    }

    private Remark NameOf(Sourced<T> value) => Remark.Of(name, Argument.Of("name", nameOf(value.Value)));

    private StandardValue Say(Sourced<T> value) => new(Property, NameOf(value), Wording.WithParts(say(value.Value), value.Parts), value.Source);

    private StandardValue SayOrder(EquatableList<Sourced<T>> values) =>
        new(Property, Remark.Of(order), Remark.Of("policy.order", Argument.Of("names", values.Select(value => nameOf(value.Value)))), values[0].Source);

    // a name may stand twice in a list somebody built; the first of one list is the first of the other
    private List<Entry> Entries(EquatableList<Sourced<T>> values)
    {
        List<Entry> entries = [];
        foreach (var value in values)
        {
            var called = nameOf(value.Value);
            entries.Add(new Entry(called, entries.Count(entry => entry.Name == called), value));
        }

        return entries;
    }

    private sealed record Entry(string Name, int Occurrence, Sourced<T> Value)
    {
        public bool IsSameAs(Entry other) => Name == other.Name && Occurrence == other.Occurrence;
    }
}
