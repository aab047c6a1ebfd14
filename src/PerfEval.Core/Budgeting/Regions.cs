using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Common;

namespace PerfEval.Core.Budgeting;

/// <summary>
/// 地区名称与行政区划代码: the one table of region names and codes (GB/T 2260, as of 2023): the nation, all provinces, all
/// prefectures, and some counties. A name is a full or a short one, alone or behind the regions it lies in: 株洲市, 株洲,
/// 湖南株洲, 湖南省株洲市攸县. A name that several regions bear (鼓楼区) finds no region.
/// </summary>
/// <remarks>
/// The short name of a province is the province's, and that of a prefecture the prefecture's,
/// whatever counties bear it; a district (区) has one only behind the region it lies in.
/// </remarks>
public static class Regions
{
    private static readonly FrozenDictionary<RegionCode, Region> ByCode = RegionTable.Read().ToFrozenDictionary(region => region.Code);

    private static readonly FrozenDictionary<string, Region[]> ByName = ByCode.Values
        .SelectMany(region => region.ShortNames.Append(region.Name).Select(name => (name, region)))
        .GroupBy(named => named.name, named => named.region)
        .ToFrozenDictionary(group => group.Key, group => group.ToArray());

    private static readonly int LongestName = ByName.Keys.Max(name => name.Length);

    /// <summary>All regions of the table, by code.</summary>
    public static EquatableList<Region> All { get; } = ByCode.Values.OrderBy(region => region.Code.Number).ToEquatableList();

    /// <summary>全称: the name of a region, such as 株洲市; null for a code the table does not have.</summary>
    public static string? NameOf(RegionCode code) => ByCode.GetValueOrDefault(code)?.Name;

    /// <summary>The name of a region behind those it lies in, such as 湖南省株洲市攸县; null for a code the table does not have.</summary>
    public static string? PathOf(RegionCode code) => NameOf(code) is not { } name ? null
        : code.Parent is { } parent && parent != RegionCode.National ? NearestPath(parent) + name
        : name;

    /// <summary>The region a whole text names; null where it names none, or several.</summary>
    /// <param name="text">A name, or names from the outer region to the inner one. Blanks and width do not matter.</param>
    public static RegionCode? Named(string? text)
    {
        var folded = Fold(text);
        return Read(folded, out var length) is { } region && length == folded.Length ? region : null;
    }

    /// <summary>
    /// The region a text starts with, as 湖南省株洲市 in 湖南省株洲市接待服务中心; null where it starts with none, or with a name of several.
    /// </summary>
    /// <param name="text">A text that may go on with anything.</param>
    public static RegionCode? StartOf(string? text) => Read(Fold(text), out _);

    private static string NearestPath(RegionCode code) => PathOf(code) ?? (code.Parent is { } parent ? NearestPath(parent) : "");

    private static string Fold(string? text) =>
        text is null ? "" : string.Concat(WidthFolding.Fold(text).Where(c => !char.IsWhiteSpace(c)));

    private static RegionCode? Read(string text, out int length)
    {
        RegionCode? found = null;
        length = 0;
        while (Longest(text, length, found) is { } next)
        {
            if (next.Regions is not [var only])
            {
                return null;
            }

            (found, length) = (only.Code, length + next.Name.Length);
        }

        return found;
    }

    // the longest name at a position that stands for a region inside the one found so far
    private static (string Name, List<Region> Regions)? Longest(string text, int start, RegionCode? outer)
    {
        for (var length = Math.Min(LongestName, text.Length - start); length > 0; length--)
        {
            var name = text.Substring(start, length);
            if (ByName.TryGetValue(name, out var bearers)
                && Meant(name, bearers, outer, text.AsSpan(start + length)) is { Count: > 0 } regions)
            {
                return (name, regions);
            }
        }

        return null;
    }

    private static List<Region> Meant(string name, Region[] bearers, RegionCode? outer, ReadOnlySpan<char> rest)
    {
        var startsLongerName = StartsLongerName(rest);
        List<Region> regions = [];
        foreach (var region in bearers)
        {
            var isShort = region.Name != name;
            var isPossible = outer is { } around ? IsWithin(region.Code, around) : !isShort || !IsDistrict(region);
            if (isPossible && !(isShort && startsLongerName))
            {
                regions.Add(region);
            }
        }

        // a short name is that of the highest region that bears it
        var highest = regions.Count == 0 ? 0 : regions.Min(LevelOf);
        return regions.FindAll(region => region.Name == name || LevelOf(region) == highest);
    }

    // 朝阳 in 朝阳区 is not 朝阳市; but 湖南 in 湖南市场 is 湖南
    private static bool StartsLongerName(ReadOnlySpan<char> rest) =>
        rest.Length > 0 && "市区县州盟旗".Contains(rest[0], StringComparison.Ordinal)
        && !(rest.Length > 1 && "场域级直属县市".Contains(rest[1], StringComparison.Ordinal));

    private static bool IsDistrict(Region region) =>
        LevelOf(region) == 2 && region.Name.EndsWith('区') && !region.Name.EndsWith("林区", StringComparison.Ordinal);

    // 0 the nation and provinces, 1 prefectures, 2 counties
    private static int LevelOf(Region region) => region.Code.Number % 10_000 == 0 ? 0 : region.Code.Number % 100 == 0 ? 1 : 2;

    private static bool IsWithin(RegionCode inner, RegionCode outer)
    {
        for (var around = inner.Parent; around is not null; around = around.Value.Parent)
        {
            if (around == outer)
            {
                return true;
            }
        }

        return false;
    }
}
