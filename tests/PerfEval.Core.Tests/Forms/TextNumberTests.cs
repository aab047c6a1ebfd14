using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Assessing;
using PerfEval.Core.Findings;
using PerfEval.Core.Forms;
using PerfEval.Core.Forms.Grids;
using PerfEval.Core.Json;
using Xunit;

namespace PerfEval.Core.Tests.Forms;

/// <summary>Numbers that a spreadsheet keeps as text: told by the reader (PE9034), and the cause of a total they are missing from (PE4105).</summary>
public sealed class TextNumberTests
{
    private static readonly string[] Heads = ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"];

    [Theory]
    [InlineData(GridCell.CellKind.Text, "50", "9034 4105")]
    [InlineData(GridCell.CellKind.Text, "80", "9034 3105")]
    [InlineData(GridCell.CellKind.Number, "50", "3105")]
    [InlineData(GridCell.CellKind.Number, "80", "3105")]
    [InlineData(GridCell.CellKind.Text, "90", "9034")]
    public void A_total_short_by_what_is_stored_as_text_has_that_cause(GridCell.CellKind kind, string total, string expected)
    {
        var reading = Read(kind, total);
        var assessment = Assessor.Assess(reading.Report, BuiltInStandards.Catalog.Select(reading.Query), reading.Findings);
        int[] looked = [3105, 4105, 9034];

        Assert.Equal(
            expected.Split(' ').Select(int.Parse).Order(),
            assessment.Findings.Select(finding => finding.Code.Number).Where(looked.Contains).Order());
    }

    [Fact]
    public void A_grid_that_keeps_everything_as_text_says_nothing() => Assert.DoesNotContain(
        Read(GridCell.CellKind.Text, "90", all: GridCell.CellKind.Text).Findings, finding => finding.Code == FindingCodes.NumberStoredAsText);

    private static FormReading Read(GridCell.CellKind kind, string total, GridCell.CellKind all = GridCell.CellKind.Number)
    {
        List<GridCell> cells = [.. Heads.Select((head, i) => new GridCell(1, i + 1, head))];
        Row(2, "召开会议", "50", "50", all);
        Row(3, "培训人数", "40", "40", kind);
        cells.Add(new GridCell(4, 1, "总分"));
        cells.Add(new GridCell(4, 6, "90") { Kind = all });
        cells.Add(new GridCell(4, 7, total) { Kind = all });
        Assert.True(FormGrid.TryCreate("表", GridAddressing.Worksheet, cells, out var grid, out _));
        return FormReader.Read(FormSheet.Read(grid).Form!);

        void Row(int row, string name, string points, string score, GridCell.CellKind stored)
        {
            string[] texts = ["产出指标", "数量指标", name, "≥4次", "4次", points];
            cells.AddRange(texts.Select((text, i) => new GridCell(row, i + 1, text) { Kind = i == 5 ? all : GridCell.CellKind.Text }));
            cells.Add(new GridCell(row, 7, score) { Kind = stored });
        }
    }
}
