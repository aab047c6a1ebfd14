using System;
using System.Linq;
using PerfEval.Cli.Tests.Running;
using Xunit;

namespace PerfEval.Cli.Tests.Commands;

/// <summary>What the head of a page says of the columns a form does not print, and how a total row is shown that says more than its number.</summary>
public sealed class PrintedColumnTests
{
    private const string Sheet = "三级指标,年度指标值,实际完成值,分值,得分,偏差原因\n甲,≥5个,5个,60,60,\n乙,≥9个,9个,40,40,\n得分合计：100分  等级：优,,,,,\n";

    [Theory]
    [InlineData("偏差原因", "；所见：全表；表上没有偏差原因")]
    [InlineData("", "；所见：全表")]   // it prints all of them
    [InlineData("说法", "；所见：全表")]   // the reasons may stand under a head that nobody knows
    public void A_column_that_is_not_printed_is_named_once_beside_what_was_seen(string without, string end)
    {
        var sheet = without switch
        {
            "偏差原因" => Sheet.Replace(",偏差原因", "", StringComparison.Ordinal),
            "说法" => Sheet.Replace("偏差原因", "说法", StringComparison.Ordinal).Replace("60,60,", "60,60,见说法", StringComparison.Ordinal),
            _ => Sheet,
        };
        using var file = Scratch.Of(sheet);
        var page = Tool.Run("check", file.Path);

        Assert.EndsWith(end, Assert.Single(page.Lines, line => line.StartsWith("标准", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Equal(without == "偏差原因" ? 1 : 0, page.Lines.Count(line => line.Contains("表上没有偏差原因", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_total_that_says_more_than_its_number_is_shown_as_the_number()
    {
        using var file = Scratch.Of(Sheet);
        var page = Tool.Run("evaluate", file.Path);

        Assert.Contains(page.Lines, line => line.StartsWith("总分  自评 100，各行相加 100", StringComparison.Ordinal));
        Assert.DoesNotContain(page.Lines, line => line.Contains("得分合计", StringComparison.Ordinal));
    }
}
