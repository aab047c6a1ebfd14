using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Findings;
using PerfEval.Core.Forms.Filed;
using PerfEval.Core.Json;
using Xunit;

namespace PerfEval.Fiscal.Tests;

/// <summary>Rows in, results out.</summary>
public sealed class RecheckTests
{
    [Fact]
    public void Every_row_comes_back_with_its_key_its_claim_and_what_it_comes_to() => Assert.Equal(
        [
            "E1 - Total 94.6 filed 98.6 BreaksRule",
            "E1 B1 Execution 8.6 filed 8.6 Same",
            "E1 I1 Indicator 40 filed 40 Same",
            "E1 I2 Indicator 30 filed 30 Same",
            "E1 I3 Indicator 16 filed 20 BreaksRule",
        ],
        Lines(Sample.Rows));

    [Fact]
    public void A_sentence_says_what_is_wrong_in_the_language_asked_for()
    {
        var wrong = Recheck(Sample.Rows).Results.Single(result => result.RowId == "I3");
        Assert.Contains("结果应用率", wrong.Sentence, StringComparison.Ordinal);
        Assert.Contains("16", wrong.Sentence, StringComparison.Ordinal);
        var right = FiscalAdapter.Recheck(Sample.Rows, FiscalProfile.Pmkpi, BuiltInStandards.Catalog, Language.English).Results[3];
        Assert.Equal("Filed 30, recomputed 30.", right.Sentence);
    }

    // a project whose name speaks of a whole department is a project all the same
    [Fact]
    public void What_is_evaluated_is_said_by_the_task_and_not_by_its_name()
    {
        Assert.Equal(SubjectKind.Project, Form(Sample.Rows).Kind);
        Assert.Equal(SubjectKind.Department, Form(Sample.Rows with { Tasks = [Sample.Task with { Kind = "dept" }] }).Kind);
        Assert.Equal(SubjectKind.Department, Form(Sample.Rows with { Tasks = [Sample.Task with { Kind = null, ProjectCode = null, ProjectName = null }] }).Kind);
    }

    [Fact]
    public void The_total_row_is_the_sum_of_the_lines_and_has_the_points_of_execution()
    {
        var form = Form(Sample.Rows.WithFunds(
            Sample.Rows.Funds[0] with { Name = "当年财政资金" },
            new FiscalFund { TaskId = "E1", Name = "上年结转资金", Opening = "50000", Adjustment = "-20000.5", Executed = "29999.5" }));
        Assert.Equal(
            ["年度资金总额|1050000|1029999.5|889999.5|10|86%|8.6", "其中：当年财政资金|1000000|1000000|860000|||", "其中：上年结转资金|50000|29999.5|29999.5|||"],
            form.FundingRows.Select(row => string.Join('|', row.Label, row.OpeningBudget, row.FullYearBudget, row.Executed, row.Points, row.Rate, row.Score)));
        Assert.Equal("元", form.AmountUnit);
    }

    [Fact]
    public void Indicators_that_make_the_whole_leave_no_points_for_execution() =>
        Assert.Null(Form(Sample.Rows.With(row => row.Id == "I1" ? row with { Points = "50" } : row)).FundingRows[0].Points);

    [Fact]
    public void What_the_profile_calls_a_filler_is_blank()
    {
        var form = Form(Sample.Rows);
        Assert.Null(form.Goals[0].Actual);
        Assert.Equal("其中：资金", form.FundingRows[1].Label);
        Assert.Null(Form(Sample.Rows with { Tasks = [Sample.Task with { TotalScore = "0.000000" }] }).TotalScore);
    }

    // the module writes 0 for null: one 0 among scores is a score, nothing but 0 is not
    [Fact]
    public void A_zero_is_blank_only_where_everything_is_zero()
    {
        Assert.Equal("0", Form(Sample.Rows.With(row => row.Id == "I1" ? row with { Score = "0.000000" } : row)).IndicatorRows[0].Score);
        Assert.All(Form(Sample.Rows.With(row => row with { Score = "0.000000" })).IndicatorRows, row => Assert.Null(row.Score));
    }

    [Theory]
    [InlineData("1", "≥")]
    [InlineData("2", ">")]
    [InlineData("3", "=")]
    [InlineData("4", "<")]
    [InlineData("5", "≤")]
    [InlineData("≥", "≥")]
    public void Codes_of_signs_are_signs(string code, string sign)
    {
        var row = Form(Sample.Rows.With(row => row with { Sign = code })).IndicatorRows[0];
        Assert.Equal((sign, "10", "个", null), (row.TargetSign, row.TargetNumber, row.Unit, row.Target));
    }

    [Fact]
    public void A_target_in_words_or_with_its_sign_is_one_cell()
    {
        var form = Form(Sample.Rows.With(row => row.Id switch
        {
            "I1" => row with { Sign = "6", Target = "显著改善" },
            "I2" => row with { Sign = null, Target = "≥95%" },
            _ => row with { Sign = "6", Target = "95" },
        }));
        Assert.Equal(["显著改善", "≥95%", "95"], form.IndicatorRows.Select(row => row.Target));
        Assert.All(form.IndicatorRows, row => Assert.Null(row.TargetNumber));
    }

    [Fact]
    public void Up_to_five_levels_are_kept_by_name_or_by_code()
    {
        FiscalIndicator[] rows =
        [
            new() { Id = "C1", TaskId = "E1", Code = "11", Level = "2", Name = "数量指标", IsLeaf = "2" },
            Sample.Rows.Indicators[0] with { Levels = ["1", "11", "水利", "堤防", "加固"], Level = "3", IsLeaf = "1" },
        ];
        var row = Assert.Single(Form(Sample.Rows with { Indicators = rows }).IndicatorRows);
        Assert.Equal(("产出指标", "数量指标 / 水利 / 堤防 / 加固", "评价项目数量"), (row.FirstLevel, row.SecondLevel, row.Name));
    }

    [Fact]
    public void Rows_come_in_their_order_and_results_keep_their_keys()
    {
        var shuffled = Sample.Rows with
        {
            Indicators = [.. Sample.Rows.Indicators.Reverse().Select((row, i) => row with { Order = $"{3 - i}" })],
        };
        Assert.Equal(Lines(Sample.Rows), Lines(shuffled));
        Assert.Equal(["I3", "I2", "I1"], Recheck(shuffled with { Indicators = [.. shuffled.Indicators.Select(row => row with { Order = null })] })
            .Results.Where(result => result.Part == FiscalPart.Indicator).Select(result => result.RowId));
    }

    [Fact]
    public void Deleted_rows_and_templates_are_left_out_and_rows_of_no_task_are_told()
    {
        var rows = Sample.Rows with
        {
            Tasks = [Sample.Task, Sample.Task with { Id = "T", Region = "87" }, Sample.Task with { Id = "D", IsDeleted = "1" }],
            Indicators =
            [
                .. Sample.Rows.Indicators,
                Sample.Rows.Indicators[0] with { Id = "X", IsDeleted = "1" },
                Sample.Rows.Indicators[0] with { Id = "Y", TaskId = "D" },
                Sample.Rows.Indicators[0] with { Id = "Z", TaskId = "nowhere" },
            ],
        };
        var recheck = Recheck(rows);
        Assert.Equal(Lines(Sample.Rows), recheck.Results.Select(Line));
        Assert.Equal(["Z"], recheck.Problems.Select(problem => problem.RowId));
    }

    [Fact]
    public void A_task_twice_is_told_and_taken_once()
    {
        var recheck = Recheck(Sample.Rows with { Tasks = [Sample.Task, Sample.Task] });
        Assert.Equal(5, recheck.Results.Count);
        Assert.Equal("E1", Assert.Single(recheck.Problems).TaskId);
    }

    [Fact]
    public void Another_systems_profile_changes_what_the_same_rows_say()
    {
        var other = FiscalProfile.Pmkpi with
        {
            Fillers = [new FiscalFiller("actual", "/", false, "chosen"), new FiscalFiller("points", "-1", false, "chosen")],
            Signs = [new FiscalCode("GE", "≥", "chosen")],
            AmountUnit = new FiscalSetting<string>("万元", "chosen"),
            RateIsPercent = new FiscalSetting<bool>(false, "chosen"),
            ExecutionPoints = new FiscalSetting<string>("20", "chosen"),
        };
        var form = new TaskForm(TaskRows.Of(Sample.Rows.With(row => row with { Sign = "GE", Actual = "/", Points = "-1" }), other, []).Single(), other).Make();
        Assert.Equal(("万元", "86", "20"), (form.AmountUnit, form.FundingRows[0].Rate, form.FundingRows[0].Points));
        Assert.All(form.IndicatorRows, row => Assert.Equal(("≥", null, null), (row.TargetSign, row.Actual, row.Points)));
        Assert.Equal("无", form.Goals[0].Actual);
    }

    [Fact]
    public void Goals_with_links_are_goals_of_their_own_and_without_them_one()
    {
        var rows = Sample.Rows with
        {
            Goals = [new FiscalGoal { Id = "G1", TaskId = "E1", Expected = "甲" }, new FiscalGoal { Id = "G2", TaskId = "E1", Expected = "乙" }],
        };
        Assert.Equal(["甲\n乙"], Form(rows).Goals.Select(goal => goal.Expected));
        var linked = rows.With(row => row with { GoalId = row.Id == "I1" ? "G1" : "G2" });
        Assert.Equal(["甲", "乙"], Form(linked).Goals.Select(goal => goal.Expected));
        Assert.Equal(5, Recheck(linked).Results.Count);
    }

    [Fact]
    public void Twice_the_tasks_take_twice_the_memory()
    {
        _ = Allocated(2);
        var (half, whole) = (Allocated(20), Allocated(40));
        Assert.InRange(whole, half, half * 5 / 2);
    }

    private static long Allocated(int tasks)
    {
        var names = Enumerable.Range(0, tasks).Select(i => i.ToString(CultureInfo.InvariantCulture)).ToList();
        var rows = new FiscalRows
        {
            Tasks = [.. names.Select(name => Sample.Task with { Id = name, ProjectCode = name })],
            Funds = [.. names.Select(name => Sample.Rows.Funds[0] with { TaskId = name })],
            Indicators = [.. names.SelectMany(name => Sample.Rows.Indicators.Select(row => row with { TaskId = name }))],
        };
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal(tasks * 5, Recheck(rows).Results.Count);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static FiledForm Form(FiscalRows rows) => FiscalAdapter.Assess(rows, FiscalProfile.Pmkpi, BuiltInStandards.Catalog).Single().Form;

    private static FiscalRecheck Recheck(FiscalRows rows) => FiscalAdapter.Recheck(rows, FiscalProfile.Pmkpi, BuiltInStandards.Catalog);

    private static List<string> Lines(FiscalRows rows) => [.. Recheck(rows).Results.Select(Line)];

    private static string Line(FiscalResult result) =>
        $"{result.TaskId} {result.RowId ?? "-"} {result.Part} {result.Score?.ToString() ?? "?"} filed {result.Filed?.ToString() ?? "-"} {result.Verdict}";
}
