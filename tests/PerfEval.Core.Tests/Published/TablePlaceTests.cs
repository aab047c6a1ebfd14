using System.Linq;
using PerfEval.Core.Findings;
using PerfEval.Core.Published;
using Xunit;

namespace PerfEval.Core.Tests.Published;

/// <summary>Where the cells of a table stand in the text around it: by their addresses, whatever else holds the same text.</summary>
public sealed class TablePlaceTests
{
    // 核实值 is no column of a form: its 7 and 9 are not read
    private const string Table = """
        甲局2022年度部门整体支出绩效自评报告
        三级指标	年度指标值	实际完成值	核实值	分值	得分
        甲	5个	5个	7	50	50
        乙	7	9	9	50	50
        总分				100	100
        """;

    [Theory]
    [InlineData('\t')]
    [InlineData('|')]
    public void A_cell_is_the_one_of_its_column_and_not_another_of_the_same_text(char delimiter)
    {
        var reading = PublishedReader.Read(Table.Replace('\t', delimiter));
        var second = reading.Facts.Where(fact => fact.Place is { } place && place.Steps.Any(step => step.Label == "乙")).ToList();

        Assert.Contains(second, fact => fact is { Value: "7", Spot.Line: 4 });
        Assert.All(second, fact => Assert.Equal(4, fact.Spot.Line));
        Assert.Equal(["3 7", "4 9"], reading.Unread.Select(passage => $"{passage.Spot.Line} {passage.Spot.Quote}"));
    }

    [Fact]
    public void Points_and_score_of_a_total_are_read_each_where_it_stands()
    {
        var facts = PublishedReader.Read(Table).Facts.Where(fact => fact.Spot.Line == 5).ToList();

        Assert.Equal(["100", "100"], facts.Where(fact => fact.Place is not null).Select(fact => fact.Value));
    }

    // columns apart by blanks: the words of a line are found in their order
    [Fact]
    public void Figures_of_a_table_without_tabs_are_read_where_they_stand()
    {
        var reading = PublishedReader.Read("""
            甲局2022年度部门整体支出绩效自评报告
            三级指标  年度指标值  实际完成值  分值  得分
            甲  5个  5个  50  50
            乙  7个  9个  50  50
            总分  100  100
            """);

        Assert.Empty(reading.Unread);
        Assert.Equal(
            ["5个", "5个", "50", "50"],
            reading.Facts.Where(fact => fact.Spot.Line == 3 && char.IsAsciiDigit(fact.Value[0])).Select(fact => fact.Spot.Quote));
    }

    [Fact]
    public void A_list_of_offices_that_ends_with_the_text_is_quoted_whole()
    {
        var reading = PublishedReader.Read("甲局2022年度部门整体支出绩效自评报告\n一、基本情况\n内设3个科室，分别是办公室、财务科、人事科");

        var names = Assert.Single(reading.Facts, fact => fact.Value == "办公室、财务科、人事科");
        Assert.Equal("办公室、财务科、人事科", names.Spot.Quote);
        Assert.Equal(ReportPart.Offices, names.Place!.Steps[^1].Part);
    }
}
