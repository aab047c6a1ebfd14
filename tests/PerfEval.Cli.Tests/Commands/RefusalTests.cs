using System;
using System.IO;
using PerfEval.Cli.Tests.Running;
using Xunit;

namespace PerfEval.Cli.Tests.Commands;

public sealed class RefusalTests
{
    [Theory]
    [InlineData("没有写命令")]
    [InlineData("没有名为 evalute 的命令", "evalute", "x.json")]
    [InlineData("没有写文件", "evaluate")]
    [InlineData("evaluate 没有选项 --nope", "evaluate", "--nope", "x.json")]
    [InlineData("evaluate 没有选项 --nope", "evaluate", "x.json", "--nope")]
    [InlineData("check 没有选项 --nope", "check", "--nope")]
    [InlineData("standards 没有选项 -x", "standards", "-x")]
    [InlineData("多出参数 b.json", "explain", "a.json", "b.json")]
    [InlineData("选项 --lang 不能取“fr”", "evaluate", "x.json", "--lang", "fr")]
    [InlineData("选项 --format 不能取“xml”", "evaluate", "x.json", "--format", "xml")]
    [InlineData("选项 --format 后面没有值", "evaluate", "x.json", "--format")]
    [InlineData("选项 --lang 写了不止一次", "evaluate", "x.json", "--lang", "zh", "--lang", "zh")]
    public void A_misuse_is_answered_on_standard_error_with_exit_code_2(string reason, params string[] arguments) =>
        Refused(Tool.Run(arguments), "perfeval: 用法有误", "  位置：命令行", "  原因：" + reason, "--help");

    [Fact]
    public void A_misuse_is_answered_in_english_where_english_is_asked_for() =>
        Refused(Tool.Run("evaluate", "--lang=en"), "perfeval: the command is misused", "  why: no file is given", "  mend: Give the path");

    [Fact]
    public void A_missing_file_is_named() => Refused(Tool.Run("evaluate", "没有.json"), "perfeval: 读不出报告", "  位置：没有.json", "  原因：没有这个文件", "  处理：");

    [Fact]
    public void A_folder_is_no_file() => Refused(Tool.Run("evaluate", Path.GetTempPath()), "这是文件夹，不是文件");

    [Fact]
    public void An_unknown_standard_is_answered_with_those_there_are() =>
        Refused(Tool.Run("explain", Seed.File, "--standard", "hunan-1999"), "没有代码为 hunan-1999 的内置标准", "hunan-department-2020、", "、as-filed");

    [Fact]
    public void An_unknown_id_is_refused_by_standards_too() => Refused(Tool.Run("standards", "zz", "--lang", "en"), "no built-in standard has the id zz");

    [Fact]
    public void A_malformed_file_is_refused_with_pointer_line_and_column()
    {
        using var file = Scratch.Of("{\n  \"schema\": \"perfeval/1\",\n  \"kind\": \"report\",\n  \"subject\": { \"kind\": }\n}");

        Refused(Tool.Run("evaluate", file.Path), "perfeval: 读不出报告", file.Path, "/subject/kind", "第 4 行", "JSON");
    }

    [Fact]
    public void All_errors_of_a_file_are_listed_at_once_each_with_its_pointer()
    {
        using var file = Scratch.Changed(r =>
        {
            r["funding"]!["amountUnit"] = "美元";
            r["subject"]!["unit"]!.AsObject().Remove("name");
        });

        Refused(Tool.Run("evaluate", file.Path), "/funding/amountUnit", "万元", "/subject/unit/name", "  处理：请改正以上 2 处后重新运行。");
        Refused(Tool.Run("evaluate", file.Path, "--lang", "en"), "/funding/amountUnit", "Use one of", "  mend: Correct the 2 above and run again.");
    }

    [Fact]
    public void A_report_is_no_standard() => Refused(Tool.Run("evaluate", Seed.File, "--standard", Seed.File), "perfeval: 读不出标准", "/kind");

    [Fact]
    public void Nothing_is_read_from_an_empty_standard_input() => Refused(Tool.Run("evaluate", "-"), "perfeval: 读不出报告", "  位置：标准输入");

    [Fact]
    public void Bytes_that_are_no_json_are_refused_without_a_crash() =>
        Refused(Tool.Run([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1], ["evaluate", "-"]), "perfeval: 读不出报告");

    private static void Refused(Answer answer, params string[] said)
    {
        Assert.Equal(2, answer.ExitCode);
        Assert.Empty(answer.Output);
        Assert.All(said, text => Assert.Contains(text, answer.Error, StringComparison.Ordinal));
        Assert.DoesNotContain("   at ", answer.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("{", answer.Error, StringComparison.Ordinal);
    }
}
