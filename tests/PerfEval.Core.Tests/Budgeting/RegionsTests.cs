using System;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Tests.Design;
using Xunit;

namespace PerfEval.Core.Tests.Budgeting;

/// <summary>Names to codes and back; what is not certain is not guessed.</summary>
public sealed class RegionsTests
{
    [Theory]
    [InlineData("湖南", "430000")]
    [InlineData("湖南省", "430000")]
    [InlineData("株洲", "430200")]
    [InlineData("株洲市", "430200")]
    [InlineData("湖南株洲", "430200")]
    [InlineData("湖南省株洲市", "430200")]
    [InlineData("湖南省株洲市攸县", "430223")]
    [InlineData(" 湖南省　株洲市 ", "430200")]
    [InlineData("四川遂宁大英", "510923")]
    [InlineData("郫都区", "510117")]
    [InlineData("重庆梁平", "500155")]
    [InlineData("江苏宜兴", "320282")]
    [InlineData("安徽六安裕安", "341503")]
    [InlineData("内蒙古", "150000")]
    [InlineData("广西壮族自治区", "450000")]
    [InlineData("湘西", "433100")]
    [InlineData("湘西州", "433100")]
    [InlineData("恩施土家族苗族自治州", "422800")]
    [InlineData("大兴安岭", "232700")]
    [InlineData("仙桃", "429004")]
    [InlineData("神农架", "429021")]
    [InlineData("香港", "810000")]
    [InlineData("全国", "000000")]
    public void A_region_is_found_by_its_names_alone_or_behind_those_it_lies_in(string text, string code) =>
        Assert.Equal(code, Regions.BuiltIn.Named(text).ToString());

    [Theory]
    [InlineData("吉林", "220000")]
    [InlineData("吉林市", "220200")]
    [InlineData("吉林吉林", "220200")]
    [InlineData("海南", "460000")]
    [InlineData("海南州", "632500")]
    [InlineData("青海海南", null)]
    [InlineData("朝阳", "211300")]
    [InlineData("北京朝阳区", "110105")]
    [InlineData("吉林长春朝阳", "220104")]
    [InlineData("江苏南京鼓楼", "320106")]
    public void A_short_name_is_that_of_the_highest_region_that_bears_it(string text, string? code) => Assert.Equal(code ?? "", Regions.BuiltIn.Named(text).ToString());

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("鼓楼区")]
    [InlineData("江苏省鼓楼区")]
    [InlineData("朝阳区")]
    [InlineData("鼓楼")]
    [InlineData("裕安")]
    [InlineData("湖南武汉")]
    [InlineData("株洲市湖南省")]
    [InlineData("湖南省株洲市接待服务中心")]
    [InlineData("攸")]
    [InlineData("430200")]
    [InlineData("湖")]
    [InlineData("市")]
    public void What_names_no_region_or_several_is_not_guessed(string? text) => Assert.Null(Regions.BuiltIn.Named(text));

    [Theory]
    [InlineData("湖南省株洲市接待服务中心", "430200")]
    [InlineData("湖北(区名未印)", "420000")]
    [InlineData("湖南市场监督管理局", "430000")]
    [InlineData("北京市朝阳区某某局", "110105")]
    [InlineData("重庆高新区", "500000")]
    [InlineData("安徽省池州市贵池区棠溪镇", "341702")]
    [InlineData("朝阳区财政局", null)]
    [InlineData("西安区财政局", null)]
    [InlineData("河北区财政局", "120105")]
    [InlineData("某省某市", null)]
    [InlineData("", null)]
    public void A_text_may_start_with_a_region(string text, string? code) => Assert.Equal(code ?? "", Regions.BuiltIn.StartOf(text).ToString());

    [Fact]
    public void No_code_stands_twice() => Assert.Equal(
        RegionTable.Read().Count(), RegionTable.Read().Select(region => region.Code).Distinct().Count());

    [Fact]
    public void The_provinces_and_prefectures_are_all_there()
    {
        Assert.Equal(34, Regions.BuiltIn.All.Count(region => region.Code.Number % 10_000 == 0 && region.Code != RegionCode.National));
        var prefectures = Regions.BuiltIn.All.Where(region => region.Code.Number % 100 == 0 && region.Code.Number % 10_000 != 0).ToList();
        Assert.Equal((293, 30, 7, 3), (Ending("市"), Ending("自治州"), Ending("地区"), Ending("盟")));
        Assert.Equal(333, prefectures.Count);

        int Ending(string word) => prefectures.Count(region => region.Name.EndsWith(word, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_region_lies_in_one_that_is_there() => Offenders.None(Orphans(Regions.BuiltIn.All.Select(region => region.Code)));

    [Fact]
    public void A_region_without_its_parent_is_noticed() =>
        Assert.Equal(["430223"], Orphans([RegionCode.National, Code("430000"), Code("430223")]).Select(orphan => orphan.ToString()));

    [Fact]
    public void Every_region_is_found_again_by_its_name_behind_those_it_lies_in() => Offenders.None(Regions.BuiltIn.All
        .Where(region => Regions.BuiltIn.Named(Regions.BuiltIn.PathOf(region.Code)) != region.Code)
        .Select(region => region.Name));

    [Fact]
    public void Every_full_name_finds_its_region_or_is_one_of_several_or_of_two_characters() => Offenders.None(
        from bearers in Regions.BuiltIn.All.GroupBy(region => region.Name)
        where bearers.Count() == 1 && !(bearers.Key.Length == 2 && bearers.Key.EndsWith('区'))
        where Regions.BuiltIn.Named(bearers.Key) != bearers.Single().Code
        select bearers.Key);

    [Fact]
    public void A_district_of_two_characters_is_known_only_where_it_lies_in_something_named()
    {
        Assert.Null(Regions.BuiltIn.StartOf("东区改造项目"));
        Assert.Equal(Code("510402"), Regions.BuiltIn.Named("攀枝花东区"));
    }

    [Fact]
    public void The_counties_are_all_there()
    {
        var counties = Regions.BuiltIn.All.Where(region => region.Code.Level == GovernmentLevel.County).ToList();
        Assert.Equal(2845, counties.Count);
        Assert.Equal(new RegionCode?[] { null, Code("430223") }, [Regions.BuiltIn.Named("攸"), Regions.BuiltIn.Named("攸县")]);
        Assert.All(counties, county => Assert.True(county.Name.Length >= 2));
    }

    [Fact]
    public void A_host_adds_regions_and_replaces_them()
    {
        var more = Regions.BuiltIn.With([new Region(Code("371200"), "莱芜市", ["莱芜"]), new Region(Code("430223"), "攸州市", default)]);
        Assert.Equal("山东省莱芜市", more.PathOf(Code("371200")));
        Assert.Equal(Code("371200"), more.StartOf("莱芜某局"));
        Assert.Equal(("攸州市", null), (more.NameOf(Code("430223")), more.Named("攸县")));
        Assert.Null(Regions.BuiltIn.NameOf(Code("371200")));
        Assert.Equal(Regions.BuiltIn.All.Count + 1, more.All.Count);
        Assert.Throws<ArgumentNullException>(() => Regions.BuiltIn.With([null!]));
    }

    [Theory]
    [InlineData("000000", GovernmentLevel.Central)]
    [InlineData("430000", GovernmentLevel.Province)]
    [InlineData("430200", GovernmentLevel.City)]
    [InlineData("430223", GovernmentLevel.County)]
    [InlineData("429004", GovernmentLevel.County)]
    public void A_code_tells_its_level(string code, GovernmentLevel level) => Assert.Equal(level, Code(code).Level);

    [Fact]
    public void Every_short_name_of_a_prefecture_finds_it_unless_it_is_a_provinces() => Offenders.None(
        from region in Regions.BuiltIn.All
        where region.Code.Number % 100 == 0 && region.Code.Number % 10_000 != 0
        from name in region.ShortNames
        where Regions.BuiltIn.Named(name) != region.Code && !Regions.BuiltIn.All.Any(other => other.Code.Number % 10_000 == 0 && other.ShortNames.Contains(name))
        select name);

    [Fact]
    public void A_code_has_its_name()
    {
        Assert.Equal("株洲市", Regions.BuiltIn.NameOf(Code("430200")));
        Assert.Equal("湖南省株洲市攸县", Regions.BuiltIn.PathOf(Code("430223")));
        Assert.Equal("湖北省仙桃市", Regions.BuiltIn.PathOf(Code("429004")));
        Assert.Equal("重庆市梁平区", Regions.BuiltIn.PathOf(Code("500155")));
        Assert.Equal("全国", Regions.BuiltIn.PathOf(RegionCode.National));
        Assert.Null(Regions.BuiltIn.NameOf(Code("439900")));
        Assert.Null(Regions.BuiltIn.PathOf(Code("439900")));
    }

    // 500100 市辖区 and 429000 省直辖县级行政区划 are headings of the code list, not regions
    private static IEnumerable<RegionCode> Orphans(IEnumerable<RegionCode> codes)
    {
        var known = codes.ToHashSet();
        return known.Where(code => code.Parent is { } parent && !known.Contains(parent)
            && !(IsHeading(parent) && parent.Parent is { } province && known.Contains(province)));
    }

    private static bool IsHeading(RegionCode code) => code.Number % 10_000 == 9_000 || code.Number is 110100 or 120100 or 310100 or 500100 or 500200;

    private static RegionCode Code(string code) => RegionCode.Parse(code, null);
}
