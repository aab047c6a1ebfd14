using System;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Common;

namespace PerfEval.Core.Budgeting;

/// <summary>
/// 地区名称与行政区划代码: a table of region names and codes (GB/T 2260). The one built in has the nation, all provinces, prefectures and
/// counties of the middle of 2023; a host that knows more, such as codes of other years, adds its own. A name is a full or a short one,
/// alone or behind the regions it lies in: 株洲市, 株洲, 湖南株洲, 湖南省株洲市攸县. A name that several regions bear (鼓楼区) finds none.
/// </summary>
/// <remarks>
/// The short name of a province is the province's, and that of a prefecture the prefecture's, whatever counties bear it; a county has a
/// short name, and a district of two characters (东区, 郊区) any name, only behind the region it lies in. Immutable, safe for any number
/// of threads.
/// </remarks>
public sealed class Regions
{
    private readonly Dictionary<RegionCode, Region> _byCode = [];

    private readonly Dictionary<string, List<Region>> _byName = new(StringComparer.Ordinal);

    // by the character names begin with: most positions of a text begin none
    private readonly Dictionary<char, int> _longestName = [];

    // a later region replaces an earlier one of its code
    private Regions(IEnumerable<Region> regions)
    {
        foreach (var region in regions)
        {
            _byCode[region.Code] = region;
        }

        All = _byCode.Values.OrderBy(region => region.Code.Number).ToEquatableList();
        foreach (var region in All)
        {
            foreach (var name in region.ShortNames.Append(region.Name).Distinct())
            {
                if (name.Length > 0)
                {
                    _longestName[name[0]] = Math.Max(_longestName.GetValueOrDefault(name[0]), name.Length);
                }

                if (_byName.TryGetValue(name, out var bearers))
                {
                    bearers.Add(region);
                }
                else
                {
                    _byName.Add(name, [region]);
                }
            }
        }
    }

    /// <summary>The table built in, as of the middle of 2023.</summary>
    /// <example>
    /// <code>
    /// Console.WriteLine(Regions.BuiltIn.Named("湖南株洲"));   // 430200
    /// </code>
    /// </example>
    public static Regions BuiltIn { get; } = new(RegionTable.Read());

    /// <summary>The year from which on every code assigned stands in the table: it has none that were given up before.</summary>
    internal static FiscalYear CompleteFrom { get; } = new(2023);

    /// <summary>All regions of the table, by code.</summary>
    public EquatableList<Region> All { get; }

    /// <summary>The table with more regions; one whose code it has already takes the place of that.</summary>
    /// <param name="regions">地区 with their codes, such as those of earlier years.</param>
    /// <exception cref="ArgumentNullException">The regions, or one of them, are null.</exception>
    /// <example>
    /// <code>
    /// var regions = Regions.BuiltIn.With([new Region(RegionCode.Parse("430291"), "某开发区", [])]);
    /// Console.WriteLine(regions.NameOf(RegionCode.Parse("430291")));   // 某开发区
    /// </code>
    /// </example>
    public Regions With(IEnumerable<Region> regions)
    {
        ArgumentNullException.ThrowIfNull(regions);
        return new Regions(All.Concat(regions.Select(region => Given.Of(region))));
    }

    /// <summary>全称: the name of a region, such as 株洲市; null for a code the table does not have.</summary>
    public string? NameOf(RegionCode code) => _byCode.GetValueOrDefault(code)?.Name;

    /// <summary>The name of a region behind those it lies in, such as 湖南省株洲市攸县; null for a code the table does not have.</summary>
    public string? PathOf(RegionCode code)
    {
        if (NameOf(code) is not { } name)
        {
            return null;
        }

        return code.Parent is { } parent && parent != RegionCode.National ? NearestPath(parent) + name : name;
    }

    /// <summary>The region a whole text names; null where it names none, or several.</summary>
    /// <param name="text">A name, or names from the outer region to the inner one. Blanks and width do not matter.</param>
    public RegionCode? Named(string? text)
    {
        var folded = WidthFolding.WithoutBlanks(text);
        return Read(folded, out var length) is { } region && length == folded.Length ? region : null;
    }

    /// <summary>
    /// The region a text starts with, as 湖南省株洲市 in 湖南省株洲市接待服务中心; null where it starts with none, or with a name of several.
    /// </summary>
    /// <param name="text">A text that may go on with anything.</param>
    public RegionCode? StartOf(string? text) => Read(WidthFolding.WithoutBlanks(text), out _);

    private string NearestPath(RegionCode code) => PathOf(code) ?? (code.Parent is { } parent ? NearestPath(parent) : "");

    private RegionCode? Read(string text, out int length)
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
    private (string Name, List<Region> Regions)? Longest(string text, int start, RegionCode? outer)
    {
        var longest = start < text.Length ? _longestName.GetValueOrDefault(text[start]) : 0;
        for (var length = Math.Min(longest, text.Length - start); length > 0; length--)
        {
            if (Bearers(text.AsSpan(start, length), out var name) is { } bearers
                && Meant(name, bearers, outer, text.AsSpan(start + length)) is { Count: > 0 } regions)
            {
                return (name, regions);
            }
        }

        return null;
    }

    // every length is tried, and no text made of it
    private List<Region>? Bearers(ReadOnlySpan<char> text, out string name)
    {
#if NET9_0_OR_GREATER
        var isKnown = _byName.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out var known, out var bearers);
        name = known ?? "";
#else
        name = text.ToString();
        var isKnown = _byName.TryGetValue(name, out var bearers);
#endif
        return isKnown ? bearers : null;
    }

    private static List<Region> Meant(string name, List<Region> bearers, RegionCode? outer, ReadOnlySpan<char> rest)
    {
        var startsLongerName = StartsLongerName(rest);
        List<Region> regions = [];
        foreach (var region in bearers)
        {
            var isShort = region.Name != name;
            var isPossible = outer is { } around ? region.Code.IsWithin(around) : StandsAlone(region, isShort);
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

    // a county has a short name alone only where it answers to its province: 仙桃, 神农架; 东区 is a part of any town
    private static bool StandsAlone(Region region, bool isShort) => LevelOf(region) < 2
        || (isShort ? region.Code.IsUnderProvince : region.Name.Length > 2 || !region.Name.EndsWith('区'));

    // 0 the nation and provinces, 1 prefectures, 2 counties
    private static int LevelOf(Region region) => region.Code.Level switch
    {
        GovernmentLevel.County => 2,
        GovernmentLevel.City => 1,
        _ => 0,
    };
}
