using System;
using System.Linq;
using PerfEval.Core.Forms;
using Xunit;

namespace PerfEval.Core.Tests.Forms;

/// <summary>Line breaks within a cell: whichever character a program breaks a line with, the cell reads as with a line feed, and none is lost.</summary>
public sealed class LineBreakTests
{
    private const string Sheet = "项目支出绩效自评表\n项目名称,\"水库@维修\"\n\"项目资金@（万元）\",\"年初@预算数\",全年预算数,全年执行数,分值,执行率,得分\n\"年度@资金总额\",\"1@000\",100,\"9@0\",\"1@0\",\"90@%\",\"9@\"\n"
        + "一级指标,\"二级@指标\",三级指标,年度指标值,\"实际@完成值\",分值,得分,偏差原因\n\"产出@指标\",数量指标,\"维修@水库\",\"≥5@座\",\"5@座\",50,\"5@0\",\"一@二\"\n\"效益@指标\",时效指标,\"完成@时间\",\"2022年@12月@底前\",\"已@完成\",40,40,\n"
        + "\"总@分\",,,,,100,99,\"优@\"\n";

    [Theory]
    [InlineData("\u2028")]
    [InlineData("\u2029")]
    [InlineData("\u0085")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("\v")]
    public void A_line_may_be_broken_by_any_character_that_breaks_one(string lineBreak)
    {
        var (usual, other) = (Read("\n"), Read(lineBreak));
        Assert.Equal(usual.Cells.Select(cell => (cell.Column, cell.ReadAs, cell.Text)), other.Cells.Select(cell => (cell.Column, cell.ReadAs, cell.Text.Replace(lineBreak, "\n", StringComparison.Ordinal))));
        Assert.Equal(usual.Findings.Select(finding => finding.Code), other.Findings.Select(finding => finding.Code));
        Assert.Equal(18, usual.Cells.Count(cell => cell.Text.Contains('\n', StringComparison.Ordinal)));
        Assert.Equal("水库" + lineBreak + "维修", other.Report.Subject.Name);
        var (first, second) = (usual.Report.Goals[0], other.Report.Goals[0]);
        Assert.Equal(first.Tree.Leaves.Select(leaf => (leaf.Indicator.Target with { Raw = null }).Text), second.Tree.Leaves.Select(leaf => (leaf.Indicator.Target with { Raw = null }).Text));
        Assert.Equal(first.Results.Select(result => result.Actual.GetType()), second.Results.Select(result => result.Actual.GetType()));
        Assert.Equal(usual.Report.Claims.TotalScore, other.Report.Claims.TotalScore);
    }

    private static FormReading Read(string lineBreak)
    {
        var form = FormSheet.ReadText(Sheet.Replace("@", lineBreak, StringComparison.Ordinal)).Form!;
        var reading = FormReader.Read(form);
        Assert.Equal(form, FormWriter.Write(reading));
        return reading;
    }
}
