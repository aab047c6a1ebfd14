using System;
using System.Linq;
using PerfEval.Cli.Tests.Layout;
using PerfEval.Cli.Tests.Running;
using Xunit;

namespace PerfEval.Cli.Tests.Commands;

/// <summary>The page of one report: what is to be done stands first, the rows by number, what was found in the order of what it changes.</summary>
public sealed class EvaluateTextTests
{
    [Fact]
    public void The_first_line_is_the_verdict_and_the_head_says_whose_report_it_is_and_what_it_is_held_to()
    {
        Assert.Equal(0, Seed.Text.ExitCode);
        Assert.Empty(Seed.Text.Error);
        Assert.StartsWith("结论  须更正 1 处，须说明 ", Seed.Text.Lines[0], StringComparison.Ordinal);
        Assert.EndsWith("。各行得分与规则一致", Seed.Text.Lines[0], StringComparison.Ordinal);
        Assert.Contains("对象  株洲市接待服务中心 · 2020 年度 · 部门整体支出", Seed.Text.Lines);
        Assert.Contains("总分  自评 100，各行相加 100，按规则复算 100；等级填“优”，按总分均为优", Seed.Text.Lines);
        Assert.Contains("标准  湖南省部门整体支出绩效自评（2020年度表样）（表样代码）；所见：全表", Seed.Text.Lines);
    }

    [Fact]
    public void The_funds_are_one_line_that_says_what_was_added_up_and_all_of_them_line_by_line_with_their_blanks()
    {
        Assert.Contains(Seed.Text.Lines, line =>
            line.StartsWith("资金  年初预算 1143.81 万元（明细相加），全年预算 566.49 万元（明细相加），执行 566.49 万元", StringComparison.Ordinal));
        Assert.Contains("| 合计               |            |            |     566.49 |   10 |   100% |   10 |", Seed.All.Lines);
        Assert.Contains("| 上年结转资金       |            |            |            |      |        |      |", Seed.All.Lines);
        Assert.Contains("复算：10 × min(1, 566.49 ÷ 566.49) = 10.00", Seed.All.Lines);
    }

    [Fact]
    public void Goals_are_shown()
    {
        Assert.Contains(Seed.Text.Lines, line => line.StartsWith("目标  目标 1：完成日常接待任务", StringComparison.Ordinal));
        Assert.Contains(Seed.Text.Lines, line => line.StartsWith("完成  全年安全、优质、高效的完成了接待任务", StringComparison.Ordinal));
    }

    [Fact]
    public void Rows_stand_by_their_numbers_under_their_first_levels_with_the_claimed_and_the_recomputed_score()
    {
        string[][] rows = [.. Cells(Seed.Text.Lines)];

        Assert.Contains(rows, row => row.SequenceEqual(["行", "指标", "目标", "完成", "分值", "自评", "复算", "差额"]));
        Assert.Contains(rows, row => row.SequenceEqual(["1", "预算执行率", "–", "100.00%", "10", "10", "10"]));
        Assert.Contains(rows, row => row.SequenceEqual(["产出指标", "50", "40", "40"]));
        Assert.Contains(rows, row => row.SequenceEqual(["2", "召开年度全市接待工作会议", "1 次", "1 次", "10", "10", "10"]));
        Assert.Contains(rows, row => row.SequenceEqual(["6", "来宾满意度", "99%", "100%", "10", "10", "10"]));
        Assert.Contains(rows, row => row.SequenceEqual(["总分", "100", "100", "100"]));
    }

    [Fact]
    public void Errors_stand_before_warnings_and_design_stands_last_each_with_a_number_and_its_code()
    {
        string[] heads = ["须更正", "须说明", "提示", "下年改进"];
        Assert.Equal(heads, Seed.Text.Lines.Where(line => Array.IndexOf(heads, line) >= 0));
        Assert.Contains(Seed.Text.Lines, line =>
            line.StartsWith(" 1  “产出指标”标明 50 分，其下指标分值合计 40 分。", StringComparison.Ordinal) && line.EndsWith("PE2101", StringComparison.Ordinal));
    }

    [Fact]
    public void The_page_in_english_says_the_same()
    {
        Assert.StartsWith("Verdict   1 to correct, ", Seed.English.Lines[0], StringComparison.Ordinal);
        Assert.Contains("Total     claimed 100, scores make 100, recomputed 100; grade claimed: 优, all of them make Excellent", Seed.English.Lines);
        Assert.Contains("To correct", Seed.English.Lines);
        Assert.DoesNotContain("{", Seed.English.Output, StringComparison.Ordinal);
        Assert.Equal(Codes(Seed.Text), Codes(Seed.English));
    }

    [Fact]
    public void A_missed_target_claimed_full_is_counted_above_and_a_met_one_claimed_low_below()
    {
        using var report = Scratch.Changed(r =>
        {
            Variants.Indicator(r, 0, 0, 1)["actual"]!["value"] = 390;
            Variants.Indicator(r, 1, 0, 0)["score"] = 18;
        });

        var answer = Tool.Run("evaluate", report.Path);

        // 30 × 390 ÷ 400 = 29.25
        Assert.Contains("多计 0.75 分，少计 2 分（2 行）", answer.Lines[0], StringComparison.Ordinal);
        Assert.Contains("；总分比各行得分相加多 2 分", answer.Lines[0], StringComparison.Ordinal);
        Assert.Contains(Cells(answer.Lines), row => row.SequenceEqual(["3", "完成规定范围接待工作任务", "400 次", "411 次", "30", "30", "29.25", "+0.75"]));
        Assert.Contains("满分 100.00 − 失分 0.75 = 总分 99.25", Tool.Run("evaluate", report.Path, "--all").Lines);
    }

    [Fact]
    public void Ranges_are_explained_once_in_words_and_a_line_that_does_not_apply_says_so()
    {
        using var report = Variants.Mixed();

        var answer = Tool.Run("evaluate", report.Path);

        Assert.Contains(Cells(answer.Lines), row => row[1] == "群众满意度" && row[^1] == "不适用");
        Assert.Contains(Cells(answer.Lines), row => row[1] == "任务完成率" && row[^1] == "0–20");
        Assert.Contains("未定  第 3 行：定性内容的档次未知，需要评分意见；第 4 行：没有填完成值，从 0 到满分都可能", answer.Lines);
        Assert.Contains("按复算不能确定", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_computed_is_said_so_with_its_cause_once_and_never_as_a_range_without_an_end()
    {
        using var report = Scratch.Changed(r =>
        {
            foreach (var level in r["goals"]![0]!["indicators"]!.AsArray())
            {
                level!.AsObject().Remove("points");
                foreach (var row in level["secondLevels"]!.AsArray().SelectMany(second => second!["indicators"]!.AsArray()))
                {
                    row!.AsObject().Remove("points");
                }
            }
        });

        foreach (var verb in (string[])["evaluate", "recheck", "check"])
        {
            var output = Tool.Run(verb, report.Path, "--standard", "as-filed").Output;
            Assert.DoesNotContain("…)", output, StringComparison.Ordinal);
            Assert.Equal(verb == "check" ? 0 : 1, output.Split("表中没有可用的分值").Length - 1);
        }
    }

    [Fact]
    public void Contradictory_amounts_are_said_with_both_readings()
    {
        using var report = Variants.Contradictory();
        var lines = Tool.Run("evaluate", report.Path).Lines;

        Assert.Contains(lines, line => line.Contains("执行率无法计算", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("未定  第 1 行：", StringComparison.Ordinal) && line.Contains("两种读法", StringComparison.Ordinal));
    }

    [Fact]
    public void Each_goal_of_several_stands_over_its_rows()
    {
        using var report = Scratch.Changed(r => r["goals"]!.AsArray().Add(r["goals"]![0]!.DeepClone()));

        var lines = Tool.Run("evaluate", report.Path).Lines;

        Assert.Equal(["目标 1", "目标 2"], lines.Where(line => line is "目标 1" or "目标 2"));
    }

    [Fact]
    public void A_report_with_nothing_in_it_cannot_be_re_checked_and_nothing_praises_it()
    {
        using var report = Scratch.Of("""
            {"schema":"perfeval/1","kind":"report","completeness":"unfilled","subject":{"kind":"department","unit":{"name":"某局"}},"goals":[],"claims":{}}
            """);

        var answer = Tool.Run("evaluate", report.Path);

        Assert.Equal(0, answer.ExitCode);
        Assert.Equal("结论  无法复核（没有填自评得分，也没有填总分）", answer.Lines[0]);
        Assert.Contains("总分  自评总分未填，复算无法计算（没有绩效指标）", answer.Lines);
        Assert.DoesNotContain("满分", answer.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("通过 4", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_folded_away_is_counted_and_all_lists_it()
    {
        Assert.Contains(Seed.Text.Lines, line => line.EndsWith("（--all 全部列出）", StringComparison.Ordinal));
        Assert.DoesNotContain("未检查的项目", Seed.Text.Lines);
        Assert.Contains("未检查的项目", Seed.All.Lines);
        Assert.Contains("选定依据：报告写明的表样是 hunan-department-2020，用这个表样的标准。", Seed.All.Lines);
        Assert.Contains("    产出指标: 40 → 60", Seed.All.Lines);
        Assert.DoesNotContain("--all", Seed.All.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_filed_cannot_steer_the_terminal_or_break_a_row()
    {
        using var report = Scratch.Changed(r => Variants.Indicator(r, 0, 0, 0)["name"] = "会议\u001b[31m红\n第二行\t\u202E反");

        var answer = Tool.Run("evaluate", report.Path);

        Assert.DoesNotContain('\u001b', answer.Output);
        Assert.DoesNotContain('\u202E', answer.Output);
        Assert.Contains(answer.Lines, line => line.Contains("第二行", StringComparison.Ordinal) && line.StartsWith(" 2 ", StringComparison.Ordinal));
    }

    // the cells of every line, as two or more blanks part them
    private static System.Collections.Generic.IEnumerable<string[]> Cells(string[] lines) => lines.Select(Eye.Cells).Where(row => row.Length > 2);

    private static string[] Codes(Answer answer) =>
        [.. answer.Lines.Where(line => line.Length > 6 && line[^6..].StartsWith("PE", StringComparison.Ordinal)).Select(line => line[^6..])];
}
