using System.Collections.Generic;
using PerfEval.Core.Amounts;
using PerfEval.Core.Batch.Terms;
using PerfEval.Core.Common;

namespace PerfEval.Core.Batch.Summaries;

/// <summary>Counts units into the groups of their attributes.</summary>
internal sealed class RollUpCounter
{
    private readonly BatchSummary.UnitAttributes? _attributes;
    private readonly int _grades;
    private readonly Dictionary<(BatchSummary.RollUpKind Kind, int Group), SummaryCounter> _counters = [];

    public RollUpCounter(BatchSummary.UnitAttributes? attributes, int grades) => (_attributes, _grades) = (attributes, grades);

    /// <summary>Kinds, then names by ordinal: the same order on every machine.</summary>
    public static IComparer<BatchSummary.RollUpKey> Order { get; } = Comparer<BatchSummary.RollUpKey>.Create((a, b) =>
        a.Kind != b.Kind ? a.Kind.CompareTo(b.Kind) : string.CompareOrdinal(a.Name, b.Name));

    public void Add(int unit, int total, byte grade, PointsRange? beyond)
    {
        if (_attributes is null)
        {
            return;
        }

        if (!_attributes.Departments.IsEmpty && _attributes.Departments.Span[unit] >= 0)
        {
            Of(BatchSummary.RollUpKind.CompetentDepartment, _attributes.Departments.Span[unit]).Add(total, grade, beyond);
        }

        if (!_attributes.Regions.IsEmpty)
        {
            Of(BatchSummary.RollUpKind.Region, _attributes.Regions.Span[unit].Number).Add(total, grade, beyond);
        }

        if (!_attributes.Tiers.IsEmpty)
        {
            Of(BatchSummary.RollUpKind.Tier, (int)_attributes.Tiers.Span[unit]).Add(total, grade, beyond);
        }

        if (!_attributes.Funding.IsEmpty)
        {
            Of(BatchSummary.RollUpKind.FundingSize, _attributes.SizeOf(_attributes.Funding.Span[unit])).Add(total, grade, beyond);
        }

        if (!_attributes.Keys.IsEmpty && _attributes.Keys.Span[unit] >= 0)
        {
            Of(BatchSummary.RollUpKind.Own, _attributes.Keys.Span[unit]).Add(total, grade, beyond);
        }
    }

    public EquatableList<BatchSummary.RollUp> ToList(ScoringScale scale)
    {
        SortedDictionary<BatchSummary.RollUpKey, BatchSummary.Part> parts = new(Order);
        foreach (var ((kind, group), counter) in _counters)
        {
            var key = new BatchSummary.RollUpKey(kind, NameOf(kind, group));
            var part = counter.ToPart(scale);
            parts[key] = parts.TryGetValue(key, out var known) ? known.Merge(part) : part;
        }

        List<BatchSummary.RollUp> list = [];
        foreach (var (key, part) in parts)
        {
            list.Add(new BatchSummary.RollUp(key, part));
        }

        return list.ToEquatableList();
    }

    private SummaryCounter Of(BatchSummary.RollUpKind kind, int group)
    {
        if (!_counters.TryGetValue((kind, group), out var counter))
        {
            _counters.Add((kind, group), counter = new SummaryCounter(_grades));
        }

        return counter;
    }

    private string NameOf(BatchSummary.RollUpKind kind, int group) => kind switch
    {
        BatchSummary.RollUpKind.CompetentDepartment => _attributes!.DepartmentNames[group],
        BatchSummary.RollUpKind.Own => _attributes!.KeyNames[group],
        BatchSummary.RollUpKind.Region => group.ToString("D6", System.Globalization.CultureInfo.InvariantCulture),
        BatchSummary.RollUpKind.Tier => ((Budgeting.BudgetTier)group).ToString(),
        _ => SizeLabel.Of(_attributes!.FundingBounds, group),
    };
}
