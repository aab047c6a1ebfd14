using System;
using System.Linq;
using PerfEval.Core.Forms;
using PerfEval.Core.Tests.Fixtures;
using Xunit;

namespace PerfEval.Core.Tests.Forms;

/// <summary>Twice the sheet takes about twice the memory, whatever fills it.</summary>
public sealed class GrowthTests
{
    private const string Head = "一级指标,二级指标,三级指标,年度指标值,实际完成值,分值,得分\n";

    private const string Row = "产出指标,数量指标,甲,≥5座,5座,1,1\n";

    [Theory]
    [InlineData("blanks in a cell")]
    [InlineData("an open quotation over many lines")]
    [InlineData("a stray mark in every line")]
    [InlineData("blank lines")]
    [InlineData("blank columns")]
    [InlineData("blank columns between heads")]
    [InlineData("first levels")]
    [InlineData("second levels")]
    [InlineData("goals")]
    [InlineData("memo items")]
    [InlineData("goal lines")]
    [InlineData("columns nobody knows")]
    [InlineData("total rows")]
    [InlineData("funding rows")]
    [InlineData("remarks")]
    public void Reading_grows_with_the_sheet(string kind)
    {
        _ = Allocated(Sheet(kind, 50));
        var (once, twice) = (Allocated(Sheet(kind, 1_500)), Allocated(Sheet(kind, 3_000)));
        Assert.InRange(twice, once, once * 2.3);
    }

    [Fact]
    public void A_reading_that_compared_every_row_with_every_other_would_be_noticed()
    {
        var (once, twice) = (Squared(500), Squared(1_000));
        Assert.True(twice > once * 2.3);

        static long Squared(int rows) => Allocation.Of(() =>
        {
            for (var i = 0; i < rows; i++)
            {
                GC.KeepAlive(new byte[i]);
            }
        });
    }

    [Theory]
    [InlineData("blanks in a cell", 400_000)]
    [InlineData("an open quotation over many lines", 40_000)]
    [InlineData("a stray mark in every line", 40_000)]
    [InlineData("blank columns between heads", 8_000)]
    [InlineData("first levels", 20_000)]
    [InlineData("goals", 20_000)]
    public void A_large_sheet_is_read_while_one_waits(string kind, int size)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        _ = Allocated(Sheet(kind, size));
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(20));   // what is quadratic takes minutes
    }

    private static long Allocated(string text) =>
        Allocation.Of(() => GC.KeepAlive(FormReader.Read(FormSheet.ReadText(text).Form!)));

    private static string Sheet(string kind, int n) => kind switch
    {
        "blanks in a cell" => Head + $"产出指标,数量指标,甲{Many(" ", 100 * n / 100)},≥5座,5{Many(" ", n)}座,1,1\n" + Many(Row, n / 10),
        "an open quotation over many lines" => Head + "\"" + Many(Row, n),
        "a stray mark in every line" => Head + Many("产出指标,\"数量指标,甲,≥5座,5座,1,1\n", n),
        "blank lines" => Head + Many("\n\r\n", n) + Row,
        "blank columns" => Head + Many("产出指标,数量指标,甲,≥5座,5座,1,1" + Many(",", n) + "\n", 20),
        "blank columns between heads" => Many("年度" + Many(",", n) + "实施单位" + Many(",", n) + "\n", 10) + Head + Row,
        "first levels" => Head + Numbered(n, i => $"产出{i},数量指标,甲,≥5座,5座,1,1\n"),
        "second levels" => Head + Numbered(n, i => $"产出指标,数量{i},甲,≥5座,5座,1,1\n"),
        "goals" => "目标序号," + Head + Numbered(n, i => $"{i},{Row}"),
        "memo items" => Head + Row + Many(",,其中：甲,3座,2座,,\n", n),
        "goal lines" => "年度总体目标,预期目标,实际完成情况\n" + Many(",完成任务,已完成\n", n) + Head + Row,
        "columns nobody knows" => Head.TrimEnd() + Numbered(n, i => $",栏{i}") + "\n" + Many(Row.TrimEnd() + Many(",是", n) + "\n", 10),
        "total rows" => Head + Row + Many("总分,,,,,100,98\n", n),
        "funding rows" => "资金来源,年初预算数,全年预算数,全年执行数\n年度资金总额,5,5,5\n" + Many("其中：财政拨款,1,1,1\n", n) + Head + Row,
        "remarks" => Head + Row + "总分,,,,,100,98\n" + Many("备注：甲,乙\n", n),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static string Many(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static string Numbered(int times, Func<int, string> text) => string.Concat(Enumerable.Range(1, times).Select(text));
}
