using System;
using System.Collections.Generic;
using System.Text;
using PerfEval.Core.Amounts;
using PerfEval.Core.Common;

namespace PerfEval.Core.Batch.Summaries;

/// <summary>
/// Keeps the first units of an order. Names are compared by code point, as their UTF-8 stands in documents, so that a unit that is not
/// kept costs no text.
/// </summary>
internal sealed class UnitRanking(bool isFromTop, int most)
{
    private readonly List<(Points Total, byte[] Name, long Line)> _units = new(most + 1);

    /// <summary>How many units an end holds unless it is said.</summary>
    public const int Usual = 10;

    /// <summary>The highest totals first.</summary>
    public static IComparer<BatchSummary.RankedUnit> FromTop { get; } = Comparer<BatchSummary.RankedUnit>.Create(
        static (a, b) => Compare(a, b, isFromTop: true));

    /// <summary>The lowest totals first.</summary>
    public static IComparer<BatchSummary.RankedUnit> FromBottom { get; } = Comparer<BatchSummary.RankedUnit>.Create(
        static (a, b) => Compare(a, b, isFromTop: false));

    /// <summary>The first units of both lists.</summary>
    public static EquatableList<BatchSummary.RankedUnit> Merge(
        EquatableList<BatchSummary.RankedUnit> left, EquatableList<BatchSummary.RankedUnit> right,
        IComparer<BatchSummary.RankedUnit> order, int most)
    {
        List<BatchSummary.RankedUnit> both = [.. left, .. right];
        both.Sort(order);
        both.RemoveRange(Math.Min(most, both.Count), both.Count - Math.Min(most, both.Count));
        return both.ToEquatableList();
    }

    /// <summary>The same number of units at an end.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative, or beyond what a list of a document holds.</exception>
    public static int Held(int value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, Limits.MaxListElements);
        return value;
    }

    /// <summary>Whether a unit of this total may be among the first: of any other the name is not asked for.</summary>
    public bool MayTake(Points total) => most > 0 && (_units.Count < most || Compare(total, _units[^1].Total, isFromTop) <= 0);

    /// <summary>Takes a unit with an exact total, where it is among the first.</summary>
    public void Add(Points total, ReadOnlySpan<byte> name, long line)
    {
        if (most == 0 || (_units.Count == most && Compare(total, name, line, _units[^1], isFromTop) >= 0))
        {
            return;
        }

        var at = _units.Count;
        while (at > 0 && Compare(total, name, line, _units[at - 1], isFromTop) < 0)
        {
            at--;
        }

        if (_units.Count == most)
        {
            _units.RemoveAt(most - 1);
        }

        _units.Insert(at, (total, name.ToArray(), line));
    }

    public EquatableList<BatchSummary.RankedUnit> ToList()
    {
        List<BatchSummary.RankedUnit> units = [];
        foreach (var (total, name, line) in _units)
        {
            units.Add(new BatchSummary.RankedUnit(total, Encoding.UTF8.GetString(name), line));
        }

        return units.ToEquatableList();
    }

    private static int Compare(Points a, Points b, bool isFromTop) => isFromTop ? b.CompareTo(a) : a.CompareTo(b);

    private static int Compare(BatchSummary.RankedUnit a, BatchSummary.RankedUnit b, bool isFromTop) =>
        Compare(a.Total, Encoding.UTF8.GetBytes(a.Name), a.Line, (b.Total, Encoding.UTF8.GetBytes(b.Name), b.Line), isFromTop);

    private static int Compare(
        Points total, ReadOnlySpan<byte> name, long line, (Points Total, byte[] Name, long Line) other, bool isFromTop)
    {
        var byTotal = Compare(total, other.Total, isFromTop);
        if (byTotal != 0)
        {
            return byTotal;
        }

        var byName = name.SequenceCompareTo(other.Name);
        return byName != 0 ? byName : line.CompareTo(other.Line);
    }
}
