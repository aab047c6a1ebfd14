using System;
using System.Linq;
using PerfEval.Cli.Tests.Running;
using Xunit;

namespace PerfEval.Cli.Tests.Commands;

public sealed class EvaluateTextTests
{
    [Fact]
    public void The_page_shows_whose_report_it_is_and_which_standard_applies_and_why()
    {
        Assert.Equal(0, Seed.Text.ExitCode);
        Assert.Empty(Seed.Text.Error);
        Assert.Contains("评价对象：株洲市接待服务中心（部门整体支出）", Seed.Text.Lines);
        Assert.Contains("财政年度：2020", Seed.Text.Lines);
        Assert.Contains("适用标准：湖南省部门整体支出绩效自评（2020年度表样）（hunan-department-2020，版本 1）", Seed.Text.Lines);
        Assert.Contains("选定依据：报告的表样代码为 hunan-department-2020", Seed.Text.Lines);
    }

    [Fact]
    public void The_funding_table_stands_as_filed_with_its_blanks()
    {
        Assert.Contains("| 年度资金总额       | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |", Seed.Text.Lines);
        Assert.Contains("| 合计               |            |            |     566.49 |   10 |   100% |   10 |", Seed.Text.Lines);
        Assert.Contains("| 其中：当年财政拨款 |    1143.81 |     566.49 |            |      |        |      |", Seed.Text.Lines);
        Assert.Contains("| 上年结转资金       |            |            |            |      |        |      |", Seed.Text.Lines);
        Assert.Contains("复算：10 × min(1, 566.49 ÷ 566.49) = 10.00", Seed.Text.Lines);
    }

    [Fact]
    public void Indicators_stand_in_order_with_the_claimed_and_the_recomputed_score()
    {
        var rows = Seed.Text.Lines.Where(l => l.StartsWith('|') && l.Split('|').Length == 11).Select(l => l.Split('|').Select(c => c.Trim()).ToArray()).ToList();

        Assert.Equal(["", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "自评得分", "复算得分", "差额", ""], rows[0]);
        Assert.Equal(["", "产出指标 (50 分)", "数量指标", "召开年度全市接待工作会议", "1 次", "1 次", "10", "10", "10.00", "", ""], rows[1]);
        Assert.Equal(["", "", "", "完成规定范围接待工作任务", "400 次", "411 次", "30", "30", "30.00", "", ""], rows[2]);
        Assert.Equal(["", "满意度指标 (10 分)", "质量指标", "任务完成率", "100%", "100%", "20", "20", "20.00", "", ""], rows[3]);
        Assert.Equal(6, rows.Count);
    }

    [Fact]
    public void Total_and_grade_stand_as_claimed_and_as_recomputed_and_nothing_was_lost()
    {
        Assert.Contains("| 总分   |  100 | 100.00 |", Seed.Text.Lines);
        Assert.Contains("| 等级   |   优 |     优 |", Seed.Text.Lines);
        Assert.Contains("没有失分：各项均得满分，共 100 分。", Seed.Text.Lines);
    }

    [Fact]
    public void Findings_stand_in_the_order_of_codes_with_severity_place_and_message()
    {
        var codes = Seed.Text.Lines.Where(l => l.StartsWith("PE", StringComparison.Ordinal)).ToList();

        Assert.Equal(24, codes.Count);
        Assert.Equal(codes.Select(l => l[..6]).Order(StringComparer.Ordinal), codes.Select(l => l[..6]));
        Assert.Contains("PE2101 错误  一级指标分值与下级合计不符", codes);
        Assert.Contains("    位置：年度目标 1 › 一级指标“产出指标” › 分值", Seed.Text.Lines);
        Assert.Contains("    发现：“产出指标”标明 50 分，其下指标分值合计 40 分。", Seed.Text.Lines);
        Assert.Contains("共 24 条：错误 2 条，疑点 7 条，提示 15 条。", Seed.Text.Lines);
    }

    [Fact]
    public void The_page_in_english_says_the_same()
    {
        Assert.Contains("Standard: Hunan whole-department self-evaluation (form of 2020) (hunan-department-2020, version 1)", Seed.English.Lines);
        Assert.Contains("| Total       |     100 |     100.00 |", Seed.English.Lines);
        Assert.Contains("Nothing was lost: every line has its full points, 100 in all.", Seed.English.Lines);
        Assert.Contains("24 in all: 2 errors, 7 warnings, 15 notes.", Seed.English.Lines);
        Assert.Equal(24, Seed.English.Lines.Count(l => l.StartsWith("PE", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_missed_target_shows_the_difference_and_a_ledger_that_adds_up()
    {
        using var report = Scratch.Changed(r => Variants.Indicator(r, 0, 0, 1)["actual"]!["value"] = 390);

        var answer = Tool.Run("evaluate", report.Path);

        // 30 × 390 ÷ 400 = 29.25
        Assert.Contains(answer.Lines, l => l.Contains("完成规定范围接待工作任务", StringComparison.Ordinal) && l.Contains("|    29.25 | +0.75 |", StringComparison.Ordinal));
        Assert.Contains("满分 100.00 − 失分 0.75 = 总分 99.25", answer.Lines);
        Assert.Contains("| 总分   |  100 | 99.25 |", answer.Lines);
    }

    [Fact]
    public void A_range_and_a_line_that_does_not_apply_say_so_and_why()
    {
        using var report = Variants.Mixed();

        var answer = Tool.Run("evaluate", report.Path);

        Assert.Contains(answer.Lines, l => l.Contains("群众满意度", StringComparison.Ordinal) && l.Contains("不适用 |", StringComparison.Ordinal));
        Assert.Contains(answer.Lines, l => l.Contains("任务完成率", StringComparison.Ordinal) && l.Contains("[0.00, 20.00] |", StringComparison.Ordinal));
        Assert.Contains("注：完成规定范围接待工作任务：定性内容的档次未知，需要评分意见", answer.Lines);
        Assert.Contains(answer.Lines, l => l.StartsWith("| 等级", StringComparison.Ordinal) && l.EndsWith("不能确定 |", StringComparison.Ordinal));
    }

    [Fact]
    public void Contradictory_amounts_leave_execution_a_range_and_say_both_readings()
    {
        using var report = Variants.Contradictory();

        Assert.Contains(Tool.Run("evaluate", report.Path).Lines, l => l.StartsWith("复算：无法计算", StringComparison.Ordinal) && l.Contains("两种读法", StringComparison.Ordinal));
    }

    [Fact]
    public void Each_goal_of_several_has_its_own_table()
    {
        using var report = Scratch.Changed(r => r["goals"]!.AsArray().Add(r["goals"]![0]!.DeepClone()));

        var answer = Tool.Run("evaluate", report.Path);

        Assert.Equal(2, answer.Lines.Count(l => l == "目标 1"));
        Assert.Equal(2, answer.Lines.Count(l => l == "目标 2"));
        Assert.Equal(4, Layout.Eye.Tables(answer.Output).Count(t => t.Count > 5 || t[1].Contains("项目", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_report_with_nothing_in_it_says_so_section_by_section_and_praises_nothing()
    {
        using var report = Scratch.Of("""
            {"schema":"perfeval/1","kind":"report","completeness":"unfilled","subject":{"kind":"department","unit":{"name":"某局"}},"goals":[],"claims":{}}
            """);

        var answer = Tool.Run("evaluate", report.Path);

        Assert.Equal(0, answer.ExitCode);
        Assert.All((string[])["完整程度：未填报结果", "没有资金情况表。", "没有年度总体目标。", "没有绩效指标。", "没有可以计分的项目。"], line => Assert.Contains(line, answer.Lines));
        Assert.DoesNotContain("满分", string.Concat(answer.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_that_is_cut_short_has_no_grade_and_the_page_says_why()
    {
        using var report = Scratch.Changed(r => r["completeness"] = "cutShort");

        var lines = Tool.Run("evaluate", report.Path).Lines;

        Assert.Contains("| 等级   |   优 | 不能确定 |", lines);
        Assert.Contains(lines, l => l.StartsWith("注：", StringComparison.Ordinal) && l.Contains("等级", StringComparison.Ordinal));
    }

    [Fact]
    public void What_was_filed_cannot_steer_the_terminal_or_break_a_table()
    {
        using var report = Scratch.Changed(r => Variants.Indicator(r, 0, 0, 0)["name"] = "会议\u001b[31m红\n第二行\t\u202E反");

        var answer = Tool.Run("evaluate", report.Path);

        Assert.DoesNotContain('\u001b', answer.Output);
        Assert.DoesNotContain('\u202E', answer.Output);
        Assert.All(Layout.Eye.Tables(answer.Output), table => Assert.True(Layout.Eye.IsAligned(table)));
        Assert.Contains("第二行", answer.Output, StringComparison.Ordinal);
    }
}
