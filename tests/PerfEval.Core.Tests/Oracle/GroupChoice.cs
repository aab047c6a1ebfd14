using System;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Tests.Oracle;

/// <summary>Which rows the best-of groups of a standard leave out: they give neither points nor score.</summary>
internal sealed class GroupChoice(EvaluationStandard standard, IReadOnlyList<Row> rows)
{
    /// <summary>Whether it is open which points are left out: members of different points, of which one is a range.</summary>
    public bool IsOpen => Groups().Any(group =>
        group.Members.Any(row => row.Verdict.Least != row.Verdict.Most) && group.Members.Any(row => row.Points != group.Members[0].Points));

    /// <summary>
    /// The rows left out where each is worth this much: members that do not apply first, then the least; of equals the one with more
    /// points.
    /// </summary>
    public HashSet<Row> LeftOut(Func<Row, Fraction> worth)
    {
        HashSet<Row> left = new(ReferenceEqualityComparer.Instance);
        foreach (var (members, counted) in Groups())
        {
            var spare = Math.Max(0, members.Count - counted);
            var order = members.OrderBy(row => row.Verdict.Kind != VerdictKind.NotApplicable)
                .ThenBy(row => row.Verdict.Kind == VerdictKind.NotApplicable ? Fraction.Zero : worth(row)).ThenBy(
                    row => row.Verdict.Kind == VerdictKind.NotApplicable ? row.Points! : -row.Points!);
            left.UnionWith(order.Take(spare));
        }

        return left;
    }

    private IEnumerable<(List<Row> Members, int Counted)> Groups() =>
        from @group in standard.Groups
        from members in rows.Where(row => row.Goal is not null && row.Points is not null && @group.Value.Has(row.Name)).GroupBy(row =>
            row.Goal)
        select (members.ToList(), @group.Value.Counted);
}
