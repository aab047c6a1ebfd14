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

        // regions of one name are told apart by what they lie in
        List<Group> groups =
        [
            .. found.OrderBy(one => RankOf(one.Key)).ToLookup(one => NameOf(one.Key)).SelectMany(bearers => bearers.Select(one =>
                Group.Of(bearers.Skip(1).Any() ? PathOf(one.Key) ?? bearers.Key : bearers.Key, one.Part))),
        ];
        if (!IsOrdered(kind))
        {
            groups.Sort(Group.Compare);
        }

        return groups;
    }

    private string? PathOf(BatchSummary.RollUpKey key) =>
        key.Kind == BatchSummary.RollUpKind.Region && RegionCode.TryParse(key.Name, null, out var code) ? regions.PathOf(code) : null;

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
