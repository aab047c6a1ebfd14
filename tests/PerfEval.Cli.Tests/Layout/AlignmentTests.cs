using System.Linq;
using PerfEval.Cli.Tests.Running;
using Xunit;

namespace PerfEval.Cli.Tests.Layout;

public sealed class AlignmentTests
{
    [Fact]
    public void Every_table_of_the_seed_is_aligned_in_both_languages()
    {
        foreach (var page in (string[])[Seed.All.Output, Seed.Explanation.Output])
        {
            Assert.All(Eye.Tables(page), table => Assert.True(Eye.IsAligned(table), string.Join('\n', table)));
        }

        Assert.Single(Eye.Tables(Seed.All.Output));
        Assert.All((string[])[Seed.Text.Output, Seed.English.Output], page => Assert.True(Eye.AreInColumns(Eye.Rows(page)), page));
        Assert.Equal(10, Eye.Rows(Seed.Text.Output).Count);
    }

    [Fact]
    public void Marks_of_ambiguous_width_are_laid_out_for_the_screen_the_user_says()
    {
        using var report = Variants.Mixed();
        var narrow = Eye.Rows(Tool.Run("evaluate", report.Path).Output);
        var wide = Eye.Rows(Tool.Run("evaluate", report.Path, "--ambiguous", "2").Output);

        Assert.True(Eye.AreInColumns(narrow, ambiguous: 1));
        Assert.True(Eye.AreInColumns(wide, ambiguous: 2));

        // control: the two are not the same layout
        Assert.False(Eye.AreInColumns(narrow, ambiguous: 2));
        Assert.False(Eye.AreInColumns(wide, ambiguous: 1));
    }

    [Fact]
    public void The_eye_sees_a_table_that_is_not_aligned()
    {
        var table = Eye.Tables(Seed.All.Output)[0];
        var byCharacters = table.Select(line => line.Replace("上年结转资金", "carried", System.StringComparison.Ordinal));

        Assert.True(Eye.IsAligned(table));
        Assert.False(Eye.IsAligned(byCharacters));

        // a layout by the number of characters, which is what string padding gives
        Assert.False(Eye.IsAligned(["| 合计         |", "| total      |"]));
    }

    [Fact]
    public void A_long_cell_wraps_and_loses_nothing()
    {
        const string Name = "按期完成全部规定范围内的路段修复，做到路面平整、排水通畅、标志齐全，并通过市级验收";
        using var report = Scratch.Changed(r => Variants.Indicator(r, 0, 0, 0)["name"] = string.Concat(Enumerable.Repeat(Name, 4)));

        var rows = Eye.Rows(Tool.Run("evaluate", report.Path).Output);

        Assert.True(Eye.AreInColumns(rows));
        Assert.True(rows.Max(line => Eye.Width(line)) <= 160);
        var letters = string.Concat(rows.SelectMany(Eye.Cells).Where(cell => cell.Length > 2));
        Assert.Contains(string.Concat(Enumerable.Repeat(Name, 4)), letters.Replace("1 次1 次", "", System.StringComparison.Ordinal), System.StringComparison.Ordinal);
    }

    [Fact]
    public void No_line_starts_with_a_mark_that_closes_or_pauses()
    {
        using var report = Variants.Mixed();

        foreach (var line in Tool.Run("evaluate", report.Path, "--all").Lines.Select(l => l.TrimStart(' ', '|')).Where(l => l.Length > 0))
        {
            Assert.DoesNotContain(line[0], "，。、；：）”》");
        }
    }
}
