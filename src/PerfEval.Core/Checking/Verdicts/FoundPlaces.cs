using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Checking.Verdicts;

/// <summary>
/// 发现的位置: every place in which a check found something. Mostly there are none, or a few, which are looked through; many are looked up.
/// </summary>
internal sealed class FoundPlaces
{
    private const int Few = 8;

    private readonly List<Place> _few = [];
    private readonly HashSet<Place>? _many;

    private FoundPlaces(IEnumerable<Finding> findings)
    {
        foreach (var finding in findings)
        {
            _few.Add(finding.Place);
            foreach (var other in finding.Others)
            {
                _few.Add(other.Place);
            }
        }

        _many = _few.Count > Few ? _few.ToHashSet() : null;
    }

    /// <summary>No place.</summary>
    public static FoundPlaces None { get; } = new([]);

    /// <summary>The places of an outcome.</summary>
    public static FoundPlaces Of(CheckOutcome.Found outcome) => new(outcome.Findings);

    /// <summary>Whether something was found in a part of a row.</summary>
    public bool Has(Place row, ReportPart part)
    {
        // no place is made where nothing was found
        if (_few.Count == 0)
        {
            return false;
        }

        var place = row.Then(part);
        return _many is null ? _few.Contains(place) : _many.Contains(place);
    }
}
