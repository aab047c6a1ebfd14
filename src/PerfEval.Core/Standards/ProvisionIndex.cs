using PerfEval.Core.Common;
using PerfEval.Core.Indicators;

namespace PerfEval.Core.Standards;

/// <summary>
/// 逐项规定的索引: which provision of a standard is about an indicator: the first
/// of those for its name anywhere, or under a level it stands under.
/// </summary>
internal sealed record ProvisionIndex
{
    private readonly EquatableList<Sourced<IndicatorAssignment>> _provisions;
    private readonly KeyIndex<(string Name, string? Under), Sourced<IndicatorAssignment>> _byPlace;
    private readonly KeyIndex<string, Sourced<IndicatorAssignment>> _placed;

    /// <summary>The index of provisions.</summary>
    public ProvisionIndex(EquatableList<Sourced<IndicatorAssignment>> provisions)
    {
        _provisions = provisions;
        _byPlace = new(provisions, provision => provision.Value.Keys);
        _placed = new(
            provisions,
            provision => provision.Value.Under is null ? [] : LevelNames.CoresOf(provision.Value.Name, provision.Value.Aliases));
    }

    /// <summary>The provision for an indicator; null if the standard has none.</summary>
    public Sourced<IndicatorAssignment>? Of(IndicatorLeaf leaf)
    {
        var name = LevelNames.Core(leaf.Indicator.Name);
        var first = _byPlace.PositionOf((name, null));
        // the levels above are looked at only where some provision asks for them: their names may be long, and stand above many rows
        if (_placed.PositionOf(name) is not null)
        {
            first = Earlier(Earlier(first, Under(leaf.First.Name)), Under(leaf.Second.Name));
        }

        return first is { } position ? _provisions[position] : null;

        int? Under(string? level) => level is null ? null : _byPlace.PositionOf((name, LevelNames.Core(level)));
    }

    private static int? Earlier(int? one, int? other) => one is null || other < one ? other : one;
}
