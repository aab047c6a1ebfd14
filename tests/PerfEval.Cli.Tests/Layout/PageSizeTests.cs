using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using PerfEval.Cli.Input;
using PerfEval.Cli.Layout;
using PerfEval.Cli.Output;
using PerfEval.Cli.Rendering;
using PerfEval.Cli.Tests.Running;
using PerfEval.Core.Assessing;
using PerfEval.Core.Findings;
using PerfEval.Core.Json.Reading;
using Xunit;

namespace PerfEval.Cli.Tests.Layout;

/// <summary>A page is one page: published tables and the seed in 80 and 120 columns, with and without colours, in both languages.</summary>
public sealed class PageSizeTests
{
    private const int MostLinesOfTable = 40;
    private const int MostLinesOfSeed = 60;

    private static readonly PageOptions Options = new(ShowsAll: false, ShowsRows: true, ShowsRemedies: false);

    public static TheoryData<string> Cases { get; } =
        [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "cases"), "*.json").Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_published_table_takes_40_lines_of_120_columns_and_one_an_indicator(string name)
    {
        var assessment = OfCase(name);
        Assert.InRange(Lines(Page(assessment, 120)).Length, 5, MostLinesOfTable + assessment.Report.Rows.Count);
    }

    [Fact]
    public void The_seed_takes_60_lines_of_120_columns() => Assert.InRange(Lines(Page(OfSeed(), 120)).Length, 20, MostLinesOfSeed);

    [Theory]
    [MemberData(nameof(Cases))]
    public void No_line_is_wider_than_the_screen_and_the_numbers_stand_under_their_heads(string name)
    {
        var assessment = OfCase(name);
        foreach (var width in (int[])[80, 120])
        {
            foreach (var language in Enum.GetValues<Language>())
            {
                foreach (var ambiguous in (int[])[1, 2])
                {
                    var page = Page(assessment, width, language, ambiguous: ambiguous);
                    Assert.All(Lines(page), line => Assert.True(Eye.Width(line, ambiguous) <= width, $"{width}: {line}"));
                    Assert.True(Eye.AreInColumns(Eye.Rows(page), ambiguous), page);
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_first_line_is_the_verdict_and_no_range_is_without_an_end(string name)
    {
        var page = Page(OfCase(name), 120);

        Assert.Matches("^结论  (可以照收|须说明|须更正|多半须重填|无法复核)", page);
        Assert.DoesNotContain("…)", page, StringComparison.Ordinal);
        Assert.DoesNotContain("不合规则", page, StringComparison.Ordinal);
        Assert.DoesNotMatch("：：|。。|；；|，，|{[a-z0-9]+}", page);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Colours_change_nothing_but_the_colour(string name)
    {
        var assessment = OfCase(name);
        var coloured = Page(assessment, 80, hasColour: true);

        Assert.Contains('\u001b', coloured);
        Assert.Equal(Page(assessment, 80), Regex.Replace(coloured, "\u001b\\[[0-9;]*m", ""));
    }

    [Fact]
    public void Rows_out_of_their_columns_are_noticed() =>
        Assert.False(Eye.AreInColumns(["行  指标      自评", " 1  甲          10  ", " 2  乙           9   9"]));

    private static string Page(
        Assessment assessment, int width, Language language = Language.Chinese, bool hasColour = false, int ambiguous = 1) =>
        AssessmentPage.Of(new AssessedFile("", assessment), Options, new Screen(language, new CellWidth(ambiguous == 2), width, hasColour));

    private static string[] Lines(string page) => page.TrimEnd('\n').Split('\n');

    private static Assessment OfCase(string name) => new DocumentInput(Path.Combine(AppContext.BaseDirectory, "cases", name), ReadingMode.Lenient).Assess(null).Assessment;

    private static Assessment OfSeed() => new DocumentInput(Seed.File, ReadingMode.Strict).Assess(null).Assessment;
}
