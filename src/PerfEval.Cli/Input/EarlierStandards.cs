using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Json;
using PerfEval.Core.Standards;

namespace PerfEval.Cli.Input;

/// <summary>
/// 同时审查的其他标准: the standards of the files before one, by what two of them can clash in: the id, or the region with the form or the default.
/// Only those that may clash are looked at, so that many files cost no more than each of them.
/// </summary>
internal sealed class EarlierStandards
{
    private readonly Dictionary<(string? Id, RegionCode? Region, string? Form), List<EvaluationStandard>> _shelves = [];

    /// <summary>Keeps a standard for those that come after it. The fallback is in every catalogue already.</summary>
    public void Add(EvaluationStandard standard)
    {
        if (standard.Id == BuiltInStandards.Catalog.AsFiled.Id)
        {
            return;
        }

        foreach (var shelf in ShelvesOf(standard))
        {
            if (!_shelves.TryGetValue(shelf, out var standards))
            {
                _shelves.Add(shelf, standards = []);
            }

            standards.Add(standard);
        }
    }

    /// <summary>Those that cannot stand in one catalogue with a standard.</summary>
    public IEnumerable<EvaluationStandard> Beside(EvaluationStandard standard) => ShelvesOf(standard)
        .SelectMany(shelf => _shelves.GetValueOrDefault(shelf) ?? [])
        .Where(other => other.Id == standard.Id || (other.Key.Years.Overlaps(standard.Key.Years) && MeetInKind(other.Key, standard.Key)))
        .Distinct(ReferenceEqualityComparer.Instance).Cast<EvaluationStandard>();

    private static bool MeetInKind(StandardKey a, StandardKey b) => a.Kind is null || b.Kind is null || a.Kind == b.Kind;

    private static IEnumerable<(string? Id, RegionCode? Region, string? Form)> ShelvesOf(EvaluationStandard standard)
    {
        yield return (standard.Id, null, null);
        if (standard.Key.Form is { } form)
        {
            yield return (null, standard.Key.Region, form);
        }

        if (standard.Key.IsDefault)
        {
            yield return (null, standard.Key.Region, null);
        }
    }
}
