using System.IO;
using System.Linq;
using PerfEval.Core.Findings;
using PerfEval.Core.Forms;
using PerfEval.Core.Forms.Filed;
using PerfEval.Core.Forms.Grids;
using PerfEval.Core.Forms.Sheets;
using PerfEval.Core.Indicators;
using PerfEval.Core.Tests.Json;
using Xunit;

namespace PerfEval.Core.Tests.Forms;

/// <summary>Where the cells of a sheet stand: each at its own address, also beside a cell of the same text; and whether a sheet holds a form.</summary>
public sealed class CellAddressTests
{
    private const string Sheet = """
        年初设定目标,全年实际完成情况,,,,
        修渠,修了渠,,,,
        三级指标,年度指标值,调整后指标值,实际完成值,分值,得分
        甲,5座,6座,6座,100,100
        总分,,,,100,100,优
        """;

    [Fact]
    public void Goal_and_result_points_and_score_of_the_total_and_its_grade_stand_each_in_a_cell_of_its_own()
    {
        var reading = FormReader.Read(FormSheet.ReadText(Sheet).Form!);
        var goal = Place.Report.Then(ReportPart.Goal, 0);
        var claims = Place.Report.Then(ReportPart.Claims);

        Assert.Equal("第 2 行第 1 列", At(goal.Then(ReportPart.ExpectedGoal)));
        Assert.Equal("第 2 行第 2 列", At(goal.Then(ReportPart.ActualGoal)));
        Assert.Equal("第 5 行第 5 列", At(claims.Then(ReportPart.TotalPoints)));
        Assert.Equal("第 5 行第 6 列", At(claims.Then(ReportPart.TotalScore)));
        Assert.Equal("第 5 行第 7 列", At(claims.Then(ReportPart.Grade)));

        string? At(Place place) => reading.AddressOf(place)?.ToString();
    }

    [Fact]
    public void The_target_stands_where_the_adjusted_one_does_and_each_of_the_two_cells_goes_to_one_place()
    {
        var reading = FormReader.Read(FormSheet.ReadText(Sheet).Form!);
        var cells = reading.Cells.Where(cell => cell.Column is FormColumn.Target or FormColumn.AdjustedTarget).ToList();

        Assert.Equal(
            ["5座 Aside 第 4 行第 2 列", "6座 Value 第 4 行第 3 列"], cells.Select(cell => $"{cell.Text} {cell.ReadAs} {cell.Address}"));
        Assert.Equal("第 4 行第 3 列", reading.AddressOf(cells[1].Place)!.ToString());
        Assert.Equal(ReportPart.Target, cells[1].Place.Steps[^1].Part);
        var indicator = reading.Report.Goals[0].Tree.Leaves[0].Indicator;
        Assert.Equal(("5座", "6座"), (indicator.OpeningTarget?.Text, indicator.Target.Text));
    }

    /// <summary>A target that is written again is read the same way both times, whatever its sign column says.</summary>
    [Theory]
    [InlineData("定性", "100%", "100%", false)]
    [InlineData("=", "全部完成", "全部完成", false)]
    [InlineData("≥", "5座", "6座", true)]
    [InlineData("≥", "5座", "5座", false)]
    public void A_target_that_is_written_again_is_not_adjusted(string sign, string opening, string adjusted, bool isAdjusted)
    {
        var row = new FiledIndicatorRow { Name = "甲", TargetSign = sign, Target = opening, AdjustedTarget = adjusted, Actual = adjusted };
        var indicator = FormReader.Read(new FiledForm { IndicatorRows = [row] }).Report.Goals[0].Tree.Leaves[0].Indicator;

        Assert.Equal(isAdjusted, indicator.IsTargetAdjusted);
    }

    /// <summary>Nor is one that is kept as words, since the number may be a day.</summary>
    [Theory]
    [InlineData("44196", false)]
    [InlineData("44195", true)]
    public void A_day_kept_as_words_that_is_written_again_is_not_adjusted(string opening, bool isAdjusted)
    {
        var row = new FiledIndicatorRow { Name = "完成时间", Target = opening, AdjustedTarget = "44196", Actual = "已完成" };
        var indicator = FormReader.Read(new FiledForm { Year = "2020", IndicatorRows = [row] }).Report.Goals[0].Tree.Leaves[0].Indicator;

        Assert.IsType<TargetValue.Wording>(indicator.Target);
        Assert.Equal(isAdjusted, indicator.IsTargetAdjusted);
    }

    [Fact]
    public void A_head_above_the_tables_does_not_say_where_the_total_of_the_last_row_stands()
    {
        var form = FormSheet.ReadText("自评得分,100,,,,\n" + Sheet).Form!;
        var reading = FormReader.Read(form);

        Assert.Equal("第 6 行第 6 列", reading.AddressOf(Place.Report.Then(ReportPart.Claims).Then(ReportPart.TotalScore))!.ToString());
    }

    [Fact]
    public void A_cell_of_a_total_that_gives_way_to_a_plainer_one_is_kept()
    {
        var form = FormSheet.ReadText(Sheet.Replace("总分,,,,100,100,优", "总分,99优,自评得分：98,,,", System.StringComparison.Ordinal)).Form!;

        var texts = form.Remarks.Append(form.TotalPoints ?? "").Append(form.TotalScore ?? "").Append(form.Grade ?? "");
        Assert.Contains(texts, text => text.Contains("99优", System.StringComparison.Ordinal));
        Assert.Contains(texts, text => text.Contains("自评得分：98", System.StringComparison.Ordinal));
    }

    // as much of each sheet as there is, from nothing on: a form is there from its first whole row of heads
    [Fact]
    public void Whether_a_grid_holds_a_form_is_known_without_reading_it()
    {
        foreach (var path in Directory.GetFiles(Path.Combine(CorpusFiles.Folder, "sheets"), "*.csv"))
        {
            var rows = DelimitedRows.Of(File.ReadAllText(path), ',', out _);
            bool[] held =
            [
                .. Enumerable.Range(0, rows.Count + 1).Select(count =>
                {
                    Assert.True(FormGrid.TryCreate(null, GridAddressing.Lines, GridRows.Cells(rows.Take(count)), out var grid, out _));
                    Assert.Equal(FormSheet.Read(grid).TryGetForm(out _, out _), FormSheet.HoldsForm(grid));
                    return FormSheet.HoldsForm(grid);
                }),
            ];
            Assert.False(held[0]);
            Assert.True(held[^1], path);
        }
    }
}
