using System;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Batch.Summaries;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Findings;

namespace PerfEval.Reporting;

/// <summary>各组的名称和次序: what the groups of a summary are called on the page, and in which order they stand.</summary>
internal sealed class GroupNames(BatchSummary summary, Regions regions, Language language)
{
    /// <summary>Whether groups of a kind have an order of their own, as sizes and years have; the others are ranked.</summary>
    public static bool IsOrdered(BatchSummary.RollUpKind kind) => kind is
        BatchSummary.RollUpKind.FundingSize or BatchSummary.RollUpKind.FiscalYear or BatchSummary.RollUpKind.Tier;

    /// <summary>The groups of a kind: ranked, or in their own order; a size without units stands among the sizes.</summary>
    public List<Group> Of(BatchSummary.RollUpKind kind)
    {
        List<BatchSummary.RollUp> found = [.. summary.RollUps.Where(one => one.Key.Kind == kind)];
        if (kind == BatchSummary.RollUpKind.FundingSize && found.Count > 0 && summary.SizeNames.Count > 0)
        {
            return [.. summary.SizeNames.Select(size => summary.Of(kind, size) is { } part
                ? Group.Of(size, part) : Group.Empty(size, summary.Grades.Bands.Count))];
        }

        var names = NamesOf(kind, found);
        List<Group> groups = [.. found.OrderBy(one => RankOf(one.Key)).Select(one => Group.Of(names[one.Key.Name], one.Part))];
        if (!IsOrdered(kind))
        {
            groups.Sort(Group.Compare);
        }

        return groups;
    }

    // regions of one name are told apart by what they lie in
    private Dictionary<string, string> NamesOf(BatchSummary.RollUpKind kind, List<BatchSummary.RollUp> found)
    {
        var names = found.ToDictionary(one => one.Key.Name, one => NameOf(one.Key));
        foreach (var bearers in names.GroupBy(name => name.Value).Where(name => name.Count() > 1).Select(name => name.ToList()).ToList())
        {
            foreach (var (key, name) in bearers)
            {
                names[key] = kind == BatchSummary.RollUpKind.Region && RegionCode.TryParse(key, null, out var code)
                    ? regions.PathOf(code) ?? name
                    : name;
            }
        }

        return names;
    }

    private string NameOf(BatchSummary.RollUpKey key) => key.Kind switch
    {
        BatchSummary.RollUpKind.Region => RegionCode.TryParse(key.Name, null, out var code) ? NameOf(code) : key.Name,
        BatchSummary.RollUpKind.Tier => Enum.TryParse<BudgetTier>(key.Name, out var tier) ? BatchWords.Of(tier).In(language) : key.Name,
        BatchSummary.RollUpKind.FundingSize => key.Name.Length == 0 ? BatchWords.OneSize.In(language) : key.Name,
        _ => key.Name,
    };

    // a unit that names no region is counted for the nation
    private string NameOf(RegionCode code) => code == RegionCode.National
        ? BatchWords.NationOrNone.In(language)
        : regions.NameOf(code) ?? code.ToString();

    private static int RankOf(BatchSummary.RollUpKey key) =>
        key.Kind == BatchSummary.RollUpKind.Tier && Enum.TryParse<BudgetTier>(key.Name, out var tier) ? (int)tier : 0;
}
