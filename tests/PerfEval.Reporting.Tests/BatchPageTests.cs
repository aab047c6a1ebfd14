using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Xml.Linq;
using FsCheck;
using FsCheck.Xunit;
using PerfEval.Core.Batch.Summaries;
using PerfEval.Core.Findings;
using Xunit;

namespace PerfEval.Reporting.Tests;

/// <summary>The page of a batch: its figures are those of the summary, whatever they are, and every picture has its table.</summary>
public sealed class BatchPageTests
{
    private static readonly string[] Hostile =
        ["<script>alert(1)</script>", "</text></svg><h1>x</h1>", "\" onload=\"x", "第一\n第二\r\n行", "水\u202E利\u0000局", new('长', 400)];

    private static MadeSummary Some => new()
    {
        Totals = new() { [5_500] = 1, [7_999] = 2, [8_000] = 3, [9_000] = 5, [9_999] = 7, [10_000] = 11 },
        Open = 4,
        Losses = [("产出指标", 1_450, 120), ("效益指标", 870, 0)],
        Groups =
        [
            ("region", "000000", new() { [9_000] = 5 }, 0), ("region", "430200", new() { [9_000] = 1 }, 0),
            ("region", "430500", new() { [8_000] = 3, [10_000] = 11 }, 2), ("region", "999999", [], 2),
            ("fundingSize", "<100万元", new() { [9_000] = 5 }, 0), ("tier", "Second", new() { [9_000] = 5 }, 0), ("tier", "Unstated", [], 1),
        ],
        Ends = ["甲单位", "乙单位"],
        Sizes = ["100万元", "1000万元"],
    };

    [Fact]
    public void Grades_and_totals_are_those_of_the_summary()
    {
        var tables = Tables(Some.Read());

        Assert.Equal(["23|69.7%", "3|9.1%", "2|6.1%", "1|3.0%", "4|12.1%"], tables[0].Select(row => string.Join('|', row.Skip(1))));
        Assert.Equal(["50", "60", "70", "80", "90"], tables[1].Select(row => row[0]));
        Assert.Equal(["5", "0", "0", "0", "0", "0", "0", "0", "0", "18"], tables[1][4].Skip(1));
        Assert.Equal(["", "", "", "", "", "1", "0", "0", "0", "0"], tables[1][0].Skip(1));
    }

    [Fact]
    public void Regions_are_ranked_by_their_means_and_equal_means_share_a_rank()
    {
        var regions = Tables(Some.Read()).Single(table => table.Any(row => row[0].Contains("邵阳市", StringComparison.Ordinal)));

        Assert.Equal(["1. 邵阳市", "2. 全国或未填地区", "2. 株洲市", "999999"], regions.Select(row => row[0]));
        Assert.Equal(["16", "95.71", "11", "3", "0", "0", "2", "2"], regions[0].Skip(1));
        Assert.Equal("–", regions[3][2]);
    }

    [Fact]
    public void Sizes_stand_in_their_order_and_one_without_units_among_them()
    {
        var sizes = Tables(Some.Read()).Single(table => table[0][0] == "<100万元");

        Assert.Equal(["<100万元", "100–1000万元", "≥1000万元"], sizes.Select(row => row[0]));
        Assert.Equal(["0", "–"], sizes[1].Skip(1).Take(2));
    }

    [Fact]
    public void Tiers_stand_in_their_order_and_in_words()
    {
        Assert.Contains(Tables(Some.Read()), table => table.Select(row => row[0]).SequenceEqual(["未说明", "二级预算单位"]));
        Assert.Contains(
            Tables(Some.Read(), Language.English), table => table.Select(row => row[0]).SequenceEqual(["not stated", "second-level units"]));
    }

    [Fact]
    public void Of_many_groups_the_first_and_the_last_have_a_row_and_the_others_one_together()
    {
        var many = new MadeSummary
        {
            Totals = new() { [9_000] = 500 },
            Groups = [.. Enumerable.Range(0, 100).Select(i => ("own", $"组{i:000}", new SortedDictionary<int, long> { [9_000 - i] = 5 }, 0L))],
        };
        var rows = Tables(many.Read())[^1];

        Assert.Equal(17, rows.Count);
        Assert.Equal(("1. 组000", "其余 84 项合计", "100. 组099"), (rows[0][0], rows[8][0], rows[^1][0]));
        Assert.Equal(500, rows.Sum(row => long.Parse(row[1], NumberStyles.AllowThousands, CultureInfo.InvariantCulture)));
    }

    [Property(MaxTest = 100)]
    public bool The_table_of_totals_has_every_unit_once(NonEmptyArray<(int Total, PositiveInt Units)> filed)
    {
        SortedDictionary<int, long> totals = [];
        foreach (var (total, units) in filed.Get)
        {
            totals[Math.Abs(total % 13_000)] = units.Get;
        }

        var table = Tables(new MadeSummary { Totals = totals }.Read())[1];
        return totals.Values.Sum() == table.SelectMany(row => row.Skip(1)).Where(cell => cell.Length > 0)
            .Sum(cell => long.Parse(cell, NumberStyles.AllowThousands, CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Every_picture_has_a_name_says_what_it_shows_and_stands_above_its_table()
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            var page = Page.Parse(BatchPage.Of(Some.Read(), language));
            var ids = page.Descendants().Select(element => (string?)element.Attribute("id")).OfType<string>().ToList();
            Assert.Equal(ids.Count, ids.Distinct().Count());
            Assert.Equal(7, page.Descendants("figure").Count());
            foreach (var figure in page.Descendants("figure"))
            {
                var order = figure.Elements().Where(part => part.Name.LocalName != "p").Select(part => part.Name.LocalName);
                Assert.Equal(["figcaption", "svg", "div"], order);
                var svg = figure.Element("svg")!;
                Assert.Equal("img", (string?)svg.Attribute("role"));
                Assert.All(
                    ((string)svg.Attribute("aria-labelledby")!).Split(' '),
                    id => Assert.NotEmpty(svg.Elements().Single(part => (string?)part.Attribute("id") == id).Value));
                Assert.All(figure.Descendants("tr"), row => Assert.NotEmpty(row.Elements("th").Attributes("scope")));
            }
        }
    }

    [Fact]
    public void A_page_fetches_nothing_and_runs_nothing()
    {
        var html = BatchPage.Of(Some.Read(), Language.Chinese);

        Assert.All(
            ["<script", "http:", "https:", "url(", "@import", "<img", "<link", "src="],
            mark => Assert.DoesNotContain(mark, html, StringComparison.OrdinalIgnoreCase));
        Assert.Equal(html, BatchPage.Of(Some.Read(), Language.Chinese));
    }

    [Fact]
    public void Hostile_names_are_text()
    {
        var summary = new MadeSummary
        {
            Totals = new() { [9_500] = 600 },
            Losses = [.. Hostile.Select((name, i) => (name, 10L, (long)i))],
            Groups = [.. Hostile.Select(name => ("competentDepartment", name, new SortedDictionary<int, long> { [9_500] = 100 }, 0L))],
            Ends = [.. Hostile],
            Title = Hostile[1],
        };
        foreach (var language in Enum.GetValues<Language>())
        {
            var page = Page.Parse(BatchPage.Of(summary.Read(), language));

            // what stands in a picture is of the picture: a line break there would be a tag that ends it
            Assert.All(page.Descendants("svg").Descendants(), mark => Assert.Contains(
                mark.Name.LocalName, (string[])["svg", "title", "desc", "rect", "text", "line", "circle"]));
            Assert.DoesNotContain(page.Descendants(), element => element.Name.LocalName is "script"
                || element.Attributes().Any(one => one.Name.LocalName.StartsWith("on", StringComparison.Ordinal)));
            Assert.Contains(page.Descendants("th"), cell => cell.Value == Hostile[0]);
            Assert.Single(page.Descendants("h1"));
        }
    }

    [Fact]
    public void What_there_is_nothing_of_is_left_out()
    {
        Assert.Empty(Page.Parse(BatchPage.Of(BatchSummary.ByStandard.Empty, Language.Chinese)).Descendants("figure"));

        var open = Page.Parse(BatchPage.Of(new MadeSummary { Open = 7 }.Read(), Language.Chinese));
        Assert.Single(open.Descendants("figure"));
        Assert.Contains(open.Descendants("p"), text => text.Value.StartsWith("7 个单位的总分", StringComparison.Ordinal));

        var one = Page.Parse(BatchPage.Of(new MadeSummary { Totals = new() { [9_500] = 1 }, Ends = ["甲"] }.Read(), Language.Chinese));
        Assert.Single(one.Descendants("section"), section => (string?)section.Attribute("class") == "units");
    }

    [Fact]
    public void A_page_of_very_many_units_is_small()
    {
        string[] kinds = ["competentDepartment", "region", "tier", "fiscalYear", "form", "own"];
        MadeSummary Many(int groups) => new()
        {
            Totals = new(Enumerable.Range(0, 2_001).ToDictionary(total => total * 5, _ => 50L)),
            Open = 800,
            Losses = [.. Enumerable.Range(0, 1_000).Select(i => ($"某项经费保障和服务能力提升工作第{i}项完成率", 100_000L, (long)i))],
            Groups =
            [
                .. kinds.SelectMany((kind, k) => Enumerable.Range(0, k is 0 or 1 or 5 ? groups : Math.Min(groups, 8)).Select(i => (
                    kind, kind == "region" ? $"43{i:0000}" : $"湖南省某市某某局及其所属预算单位{i:000}",
                    new SortedDictionary<int, long> { [9_000 + i] = 30, [8_000 - i] = 20, [7_000] = 5 }, 3L))),
            ],
            Ends = [.. Enumerable.Range(0, 20).Select(i => $"湖南省某市某某局某某中心专项资金项目{i}")],
        };

        Assert.InRange(Size(Many(300).Read()), 20_000, 100_000);
        Assert.InRange(Size(MadeSummary.Of(Many(30), Many(30), Many(30))), 20_000, 200_000);
    }

    [Theory]
    [InlineData(0, 50, 1)]
    [InlineData(50, 50, 1)]
    [InlineData(51, 50, 2)]
    [InlineData(101, 50, 5)]
    [InlineData(1_000_000_000, 4, 500_000_000)]
    public void Steps_are_round_and_few(long range, int most, int step) => Assert.Equal(step, Ticks.Step(range, most));

    [Theory]
    [InlineData(0, 100_000, "0.0%")]
    [InlineData(1, 100_000, "<0.1%")]
    [InlineData(99_999, 100_000, ">99.9%")]
    [InlineData(1, 3, "33.3%")]
    [InlineData(0, 0, "–")]
    public void A_share_of_some_is_never_none_and_of_most_never_all(long part, long whole, string text) =>
        Assert.Equal(text, NumberText.Percent(part, whole));

    private static int Size(BatchSummary.ByStandard summary) => Encoding.UTF8.GetByteCount(BatchPage.Of(summary, Language.Chinese));

    private static List<List<List<string>>> Tables(BatchSummary.ByStandard summary, Language language = Language.Chinese) =>
    [
        .. Page.Parse(BatchPage.Of(summary, language)).Descendants("figure").Descendants("tbody")
            .Select(body => body.Elements("tr").Select(row => row.Elements().Select(cell => cell.Value).ToList()).ToList()),
    ];
}
