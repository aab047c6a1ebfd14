using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Findings;
using PerfEval.Core.Published;
using Xunit;

namespace PerfEval.Core.Tests.Published;

/// <summary>What a person corrects of a reading.</summary>
public sealed class CorrectionTests
{
    private const string Text = "某县档案馆2024年部门整体支出绩效自评报告\n一、基本情况\n编制17人,在职人员16人。\n二、收支情况\n2024年收入100万元。\n";

    private static readonly PublishedReading Read = PublishedReader.Read(Text);

    [Fact]
    public void A_correction_takes_the_place_of_what_was_read_and_says_where_it_is_from()
    {
        var reading = Read.Corrected("项目\t值\t出处\n编制数\t18\t机构编制文件\n退休人数\t3人\t人事科\n年初预算\t900000元\t批复\n", out var refused);

        Assert.Empty(refused);
        var unit = reading.Report.Subject.Unit;
        Assert.Equal((18, 16, 3), (unit.Staffing!.Establishment.Value, unit.Staffing.InPost.Value, unit.Staffing.Retired.Value));
        Assert.Equal(Money.FromFen(90_000_000), reading.Report.Budget!.Revenue.Opening.Value);
        var fact = Assert.Single(reading.Facts, fact => fact.Place?.ToString().EndsWith("编制数", System.StringComparison.Ordinal) == true);
        Assert.Equal(("18", 2, "按更正：机构编制文件"), (fact.Value, fact.Spot.Line, fact.ReadAs!.Render(Language.Chinese)));
        Assert.DoesNotContain(reading.NotStated, place => place.ToString().EndsWith("退休人数", System.StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("在职编制\t18\t文件", "没有“在职编制”这一项")]
    [InlineData("编制数\t十八\t文件", "“十八”不是这一项的值")]
    [InlineData("编制数\t18", "没有写出处")]
    [InlineData("自评总分\t优\t文件", "“优”不是这一项的值")]
    [InlineData("年初预算\t五百\t文件", "“五百”不是这一项的值")]
    public void A_line_that_cannot_be_applied_is_refused_with_its_reason_and_changes_nothing(string line, string why)
    {
        var reading = Read.Corrected(line, out var refused);

        Assert.StartsWith(why, Assert.Single(refused).Why!.Render(Language.Chinese), System.StringComparison.Ordinal);
        Assert.Equal(Read.Report, reading.Report);
    }

    [Fact]
    public void Every_item_is_found_by_each_of_its_names_and_no_name_is_of_two()
    {
        var names = CorrectedItems.All.SelectMany(item => item.Names.Select(name => (name, item))).ToList();

        Assert.Equal(names.Count, names.Select(named => named.name).Distinct().Count());
        Assert.All(names, named => Assert.Same(named.item, CorrectedItems.Find(named.name)));
    }
}
