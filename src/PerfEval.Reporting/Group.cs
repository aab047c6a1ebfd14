using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Batch.Summaries;
using PerfEval.Core.Common;

namespace PerfEval.Reporting;

/// <summary>
/// 一组单位: what a row says of the units of a group. Unlike the figures of a summary it has no distribution, so many are soon added up.
/// </summary>
/// <param name="Name">What the group is called.</param>
/// <param name="Units">单位数.</param>
/// <param name="Exact">Units with exact totals.</param>
/// <param name="Sum">总分之和 of these.</param>
/// <param name="Grades">各等级单位数, from the best.</param>
/// <param name="WithoutGrade">无确定等级的单位数.</param>
internal sealed record Group(string Name, long Units, long Exact, Points Sum, EquatableList<long> Grades, long WithoutGrade)
{
    /// <summary>A group of a summary.</summary>
    public static Group Of(string name, BatchSummary.Part part) =>
        new(name, part.Units, part.Totals.Units, part.Sum, part.GradeCounts, part.WithoutGrade);

    /// <summary>A group that no unit belongs to.</summary>
    public static Group Empty(string name, int grades) =>
        new(name, 0, 0, Points.Zero, Enumerable.Repeat(0L, grades).ToEquatableList(), 0);

    /// <summary>平均分; null where no unit has an exact total.</summary>
    public Ratio? Mean => Exact == 0 ? null : Ratio.Of(Sum.TenThousandths, Exact) * Ratio.Of(1, Points.From(1).TenThousandths);

    /// <summary>Groups as one.</summary>
    public static Group Together(string name, IReadOnlyList<Group> groups) => new(
        name, groups.Sum(group => group.Units), groups.Sum(group => group.Exact),
        groups.Aggregate(Points.Zero, (sum, group) => sum + group.Sum),
        Enumerable.Range(0, groups[0].Grades.Count).Select(grade => groups.Sum(group => group.Grades[grade])).ToEquatableList(),
        groups.Sum(group => group.WithoutGrade));

    /// <summary>
    /// The order of a ranking: the higher mean first; of equal ones that of more units, then by name; those without a mean last.
    /// </summary>
    public static int Compare(Group a, Group b)
    {
        var byMean = Comparer<Ratio?>.Default.Compare(b.Mean, a.Mean);
        var byUnits = b.Units.CompareTo(a.Units);
        return (byMean, byUnits) switch
        {
            (not 0, _) => byMean,
            (_, not 0) => byUnits,
            _ => string.CompareOrdinal(a.Name, b.Name),
        };
    }
}
