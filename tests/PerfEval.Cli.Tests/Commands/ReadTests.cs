using System;
using System.IO;
using System.Linq;
using PerfEval.Cli.Tests.Running;
using Xunit;

namespace PerfEval.Cli.Tests.Commands;

/// <summary><c>perfeval read</c>: what a text says before anything is scored.</summary>
public sealed class ReadTests
{
    private const string Text =
        """
        某县档案馆2024年部门整体支出绩效自评报告
        一、基本情况
        截至2024年12月31日,核定编制17人,在职人员16人(其中行政8人,事业8人),离退休人员3人。下设2个科室,包括办公室、业务科。
        二、收支情况
        2024年收入100万元,其中年初预算90万元,调整追加10万元。2024年支出98万元,其中基本支出90万元,项目支出8万元,结余结转2万元。另有来往款项12.5万元尚未结清的部分正在核对。
        三、自评结论
        自评得分95分,等级为“优”。
        """;

    [Fact]
    public void The_first_screen_says_what_was_read_assumed_not_read_and_not_stated_with_places()
    {
        using var file = Scratch.Of(Text);

        var answer = Tool.Run("read", file.Path);

        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        Assert.Contains("  评价对象 › 预算单位 › 人员情况 › 编制数：17人  第 3 行“核定编制17人”", answer.Lines);
        Assert.Contains("  离休和退休合并写一个数，按退休人数读取：3人（第 3 行“离退休人员3人”）", answer.Lines);
        Assert.Contains(answer.Lines, line => line.StartsWith("  第 5 行  另有来往款项12.5万元尚未结清", StringComparison.Ordinal));
        Assert.Contains("  年度目标", answer.Lines);
        Assert.Contains("全文 21 个数字：读入 20，列出未读 1（另有编号 0 个）。", answer.Lines);
    }

    [Fact]
    public void What_was_read_is_kept_as_a_report_that_check_takes_and_twice_the_same()
    {
        using var file = Scratch.Of(Text);
        using var kept = Scratch.Of("");
        Assert.Equal(0, Tool.Run("read", file.Path, "-o", kept.Path).ExitCode);
        var first = File.ReadAllBytes(kept.Path);
        Assert.Equal(0, Tool.Run("read", file.Path, "-o", kept.Path).ExitCode);

        Assert.Equal(first, File.ReadAllBytes(kept.Path));
        Assert.Equal(WithoutAddresses(file.Path), WithoutAddresses(kept.Path));

        // what was kept no longer knows where it stood
        static string WithoutAddresses(string path)
        {
            var record = Tool.Run("check", path, "--format", "json").Json.AsObject();
            record.Remove("addresses");
            return record.ToJsonString();
        }
    }

    [Fact]
    public void A_correction_takes_the_place_of_what_was_read_and_one_that_cannot_be_applied_stops_the_reading()
    {
        using var file = Scratch.Of(Text);
        using var good = Scratch.Of("项目\t值\t出处\n编制数\t18\t机构编制文件\n");
        using var bad = Scratch.Of("编制数\t十八\t机构编制文件\n");

        Assert.Contains("  评价对象 › 预算单位 › 人员情况 › 编制数：18", Tool.Run("read", file.Path, "--corrections", good.Path).Output, StringComparison.Ordinal);
        var refused = Tool.Run("read", file.Path, "--corrections", bad.Path);
        Assert.Equal((2, ""), (refused.ExitCode, refused.Output));
        Assert.Contains("“十八”不是这一项的值", refused.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void For_a_table_that_names_no_form_the_standards_it_may_follow_are_named_with_what_speaks_for_each()
    {
        using var file = Scratch.Of("项目支出绩效自评表\n（2020年度）\n地区,湖北省\n一级指标,二级指标,三级指标,年度指标值,实际完成值,分值,得分\n产出指标,数量指标,甲,≥5个,5个,90,90\n");

        foreach (var verb in (string[])["evaluate", "recheck"])
        {
            var answer = Tool.Run(verb, file.Path, "--format", "json");
            Assert.Contains("可能照着填的标准：《", answer.Output, StringComparison.Ordinal);
            Assert.Contains("湖北省", answer.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_table_is_read_cell_by_cell_and_states_no_staff()
    {
        using var file = Scratch.Of("部门整体支出绩效自评表\n部门名称,某县档案馆\n一级指标,二级指标,三级指标,年度指标值,实际完成值,分值,得分\n产出指标,数量指标,甲,≥5个,5个,90,90\n");

        var answer = Tool.Run("read", file.Path);

        Assert.Equal(0, answer.ExitCode);
        Assert.Contains("  评价对象 › 预算单位 › 单位名称：第 2 行第 2 列“某县档案馆”", answer.Lines);
        Assert.Contains(answer.Lines, line => line.EndsWith("年度指标值：第 4 行第 4 列“≥5个”", StringComparison.Ordinal));
        Assert.Contains("  自评结果 › 等级", answer.Lines);
        Assert.DoesNotContain(answer.Lines, line => line.Contains("编制数", StringComparison.Ordinal));
        Assert.Contains("全文 4 个数字：读入 4，列出未读 0（另有编号 0 个）。", answer.Lines);
    }

    [Fact]
    public void As_json_every_fact_has_its_place_in_the_report_and_in_the_file_beside_the_report_itself()
    {
        using var file = Scratch.Of(Text);

        var reading = Tool.Run("read", file.Path, "--format", "json").Json["readings"]![0]!;

        var facts = reading["facts"]!.AsArray();
        var establishment = facts.Single(fact => fact!["place"]?.ToString() == "/subject/unit/staffing/establishment")!;
        Assert.Equal(("17人", 3, "核定编制17人"), (establishment["value"]!.ToString(), (int)establishment["line"]!, establishment["quote"]!.ToString()));
        Assert.Equal((20, 1), ((int)reading["figures"]!["read"]!, (int)reading["figures"]!["notRead"]!));
        Assert.Contains("/goals", reading["notStated"]!.AsArray().Select(place => place!.ToString()));
        Assert.Equal(95, (int)reading["report"]!["claims"]!["total"]!);
    }

    [Fact]
    public void A_report_typed_already_is_shown_value_by_value()
    {
        var answer = Tool.Run("read", Seed.File);

        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        Assert.Contains(answer.Lines, line => line.EndsWith("自评结果 › 总分：“100”", StringComparison.Ordinal));
        Assert.Contains(answer.Lines, line => line.EndsWith("人员分类“正处级”：“1”", StringComparison.Ordinal));
        Assert.Contains(answer.Lines, line => line.EndsWith("分项“招商引资任务”：“85 批次”", StringComparison.Ordinal));
        Assert.Contains("列出未读 0", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_says_nothing_of_a_report_is_refused()
    {
        using var file = Scratch.Of("今天天气很好。\n明天 25 度。\n");

        var answer = Tool.Run("read", file.Path);

        Assert.Equal((2, ""), (answer.ExitCode, answer.Output));
        Assert.Contains("没有读出自评报告的内容", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_files_are_read_with_progress_and_one_that_cannot_be_does_not_stop_the_others()
    {
        using var file = Scratch.Of(Text);

        var answer = Tool.Run("read", file.Path, "no-such-file.txt");

        Assert.Equal(2, answer.ExitCode);
        Assert.Contains($"[1/2] {file.Path}", answer.Error, StringComparison.Ordinal);
        Assert.Contains("[2/2] no-such-file.txt", answer.Error, StringComparison.Ordinal);
        Assert.Contains("编制数", answer.Output, StringComparison.Ordinal);
    }
}
