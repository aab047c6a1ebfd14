using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using PerfEval.Cli.Tests.Running;
using PerfEval.Core.Findings;
using PerfEval.Core.Json;
using Xunit;

namespace PerfEval.Cli.Tests.Commands;

public sealed class RecheckTests
{
    private const string Sheet = """
        项目支出绩效自评表（2022年度）,,,,,,,
        项目名称,水利维修,,实施单位,县水利局,,,
        资金来源,年初预算数,全年预算数,全年执行数,分值,执行率,得分,
        年度资金总额,"1,000","1,000.00",950,10,95%,9.5,
        一级指标,二级指标,三级指标,年度指标值,实际完成值,分值,得分,偏差原因分析及改进措施
        产出指标(50分),数量指标,维修水库,≥5座,4座,20,20,
        ,,其中：小型,3座,2座,,,
        ,质量指标,合格率,98%,98%,20,19.6,
        ,时效指标,完成时间,12月底前,2022年12月,10,10,
        效益指标(30分),社会效益指标,受益人数,不少于1万人,1.2万人,30,30,
        满意度指标(10分),满意度指标,群众满意度,90%以上,95%,10,10,
        总分,,,,,100,99.1,优
        """;

    [Fact]
    public void A_sheet_is_rechecked_row_by_row()
    {
        using var file = Scratch.Of(Sheet);
        var root = Json(file.Path);

        Assert.Equal(99.1m, root.GetProperty("claimed").GetProperty("total").GetDecimal());
        Assert.Equal(95.5m, root.GetProperty("total").GetDecimal());
        Assert.Equal("优", root.GetProperty("claimed").GetProperty("grade").GetString());
        var rows = root.GetProperty("rows").EnumerateArray().ToList();
        Assert.Equal(["预算执行率", "维修水库", "合格率", "完成时间", "受益人数", "群众满意度"], rows.Select(row => row.GetProperty("name").GetString()));
        Assert.Equal("其中：小型", rows[1].GetProperty("memo")[0].GetProperty("name").GetString());
        Assert.Equal("missedButFull", rows[1].GetProperty("cause").GetString());
        Assert.Equal("absolutePercentage", rows[2].GetProperty("cause").GetString());
        Assert.Equal(16, rows[1].GetProperty("score").GetDecimal());
        Assert.Equal(("deadline", "2022-12"), (Target(rows[3], "kind"), Target(rows[3], "date")));
        Assert.Equal(("≥", "万人"), (Target(rows[4], "comparator"), Target(rows[4], "unit")));
        Assert.Equal("95%", rows[0].GetProperty("rate").GetString());
        Assert.Equal("万元", root.GetProperty("funding").GetProperty("amountUnit").GetString());
    }

    [Theory]
    [InlineData("资金来源（千美元）", "资金情况（单位不明）")]
    [InlineData("资金来源（元）", "资金情况（单位：元）")]
    [InlineData("资金来源", "资金情况（单位：万元）")]
    public void The_head_of_the_funds_names_their_unit_where_it_is_known(string corner, string head)
    {
        using var file = Scratch.Of(Sheet.Replace("资金来源", corner, StringComparison.Ordinal));
        Assert.Contains(head, Tool.Run("recheck", file.Path, "--all").Lines);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-8 with a mark")]
    [InlineData("GB18030")]
    [InlineData("utf-16")]
    public void The_encoding_of_a_sheet_changes_nothing(string encoding)
    {
        Encoding writer = encoding switch
        {
            "utf-8" => new UTF8Encoding(false),
            "utf-8 with a mark" => new UTF8Encoding(true),
            "utf-16" => Encoding.Unicode,
            _ => CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!,
        };
        var path = Path.Combine(Path.GetTempPath(), $"perfeval-{Guid.NewGuid():N}.csv");
        try
        {
            File.WriteAllText(path, Sheet, writer);
            Assert.Equal("维修水库", Json(path).GetProperty("rows")[1].GetProperty("name").GetString());
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void A_report_document_is_rechecked_on_the_same_page() => Assert.Equal(Seed.Text.Output, Tool.Run("recheck", Seed.File).Output);

    [Fact]
    public void Several_files_get_a_line_each_the_worst_first_and_totals_and_an_unreadable_one_exits_with_2()
    {
        using var good = Scratch.Of(Sheet);
        using var bad = Scratch.Of("甲,乙\n1,2\n");
        using var unscored = Scratch.Of("一级指标,三级指标,年度指标值,实际完成值\n产出,甲,≥5个,5个\n");

        var both = Tool.Run("recheck", unscored.Path, good.Path, good.Path);
        Assert.Equal(0, both.ExitCode);
        Assert.Equal(["结论", "无法复核", "须更正", "须更正"], both.Lines[..4].Select(line => line.Trim().Split(' ')[0]));
        Assert.True(Layout.Eye.Cells(both.Lines[2]) is ["须更正", "1", _, "99.1", "95.5", ..], both.Lines[2]);
        Assert.StartsWith("共 3 份：无法复核 1，须更正 2；须更正 2 处，", both.Lines[4], StringComparison.Ordinal);

        var one = Tool.Run("recheck", good.Path, bad.Path);
        Assert.Equal(2, one.ExitCode);
        Assert.StartsWith("读不出", one.Lines[1].Trim(), StringComparison.Ordinal);
        Assert.Contains(one.Lines, line => Layout.Eye.Cells(line) is ["须更正", "1", _, "99.1", "95.5", ..]);
        Assert.Contains("表头", one.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_files_are_one_document_without_those_that_cannot_be_read()
    {
        using var good = Scratch.Of(Sheet);
        using var bad = Scratch.Of("甲,乙\n1,2\n");

        var answer = Tool.Run("recheck", good.Path, bad.Path, Seed.File, "--format", "json");
        Assert.Equal(2, answer.ExitCode);
        var records = PerfEvalJson.ReadEvaluations(Encoding.UTF8.GetBytes(answer.Output)).Value;
        Assert.Equal([good.Path, Seed.File], records.Select(record => record.File));
        Assert.Equal(["95.5", "100"], records.Select(record => record.Evaluation.Total.ToString()));
        Assert.Equal(answer.Output, Encoding.UTF8.GetString(PerfEvalJson.WriteEvaluations(records, Language.Chinese)));
    }

    [Fact]
    public void A_line_of_ten_million_characters_is_one_unreadable_file_and_the_others_are_read()
    {
        using var good = Scratch.Of(Sheet);
        using var bad = Scratch.Of(Sheet + new string('a', 10_000_000));

        var answer = Tool.Run("recheck", bad.Path, good.Path);
        Assert.Equal(2, answer.ExitCode);
        Assert.Contains(answer.Lines, line => line.Contains(" 95.5 ", StringComparison.Ordinal));
        Assert.Contains("1000000", answer.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"indicators\":[{\"l3\":\"甲\",\"target_text\":95,\"actual_text\":\"95\",\"weight\":10,\"score\":10,\"remark\":\"x\"}]}", 0)]
    [InlineData("{\"indicators\":[],\"funds\":null}", 0)]
    [InlineData("{\"indicators\":[\"甲\"]}", 2)]
    [InlineData("{\"indicators\":", 2)]
    [InlineData("", 2)]
    [InlineData("一级指标,三级指标,年度指标值,实际完成值\n", 0)]
    [InlineData("一级指标\t三级指标\t年度指标值\t实际完成值\n产出,1,2\t甲\t≥5,000个\t5,100个\n", 0)]
    [InlineData("三级指标;年度指标值;实际完成值;得分\n\"甲\n乙\";≥5个;5个;10\n丙;≥5\n丁;1;2;3;4;5\n", 0)]
    [InlineData("三级指标,年度指标值,实际完成值,得分\n\"甲,≥5个,5个,10\n", 0)]
    public void A_form_that_is_one_exits_with_0_whatever_its_cells_hold_and_anything_else_with_2(string content, int exit)
    {
        using var file = Scratch.Of(content);
        var answer = Tool.Run("recheck", file.Path, "--format", "json");
        Assert.Equal(exit, answer.ExitCode);
        Assert.Equal(exit == 0, answer.Error.Length == 0);
    }

    [Fact]
    public void A_member_nobody_knows_is_told_and_a_row_of_sums_is_listed_as_one()
    {
        using var file = Scratch.Of(
            """{"indicators":[{"l3":"甲","target_text":"≥5个","actual_text":"5","weight":10,"score":10,"remark":"x"},{"l3":"小计","weight":10,"score":10}],"total_weight":10,"total_score":10}""");
        var root = Json(file.Path);
        Assert.Contains(root.GetProperty("findings").EnumerateArray(), finding => finding.GetProperty("code").GetString() == "PE9002");
        Assert.Equal(["remark", "小计"], root.GetProperty("notRead").EnumerateArray().Select(entry => entry.GetProperty("what")[0].GetString()));
        Assert.Equal(1, root.GetProperty("rows").GetArrayLength());
        Assert.Equal(("小计", "10"), (root.GetProperty("sums")[0].GetProperty("name").GetString(), root.GetProperty("sums")[0].GetProperty("score").GetString()));
    }

    private static string? Target(JsonElement row, string member) => row.GetProperty("target").GetProperty(member).GetString();

    private static JsonElement Json(string path)
    {
        var answer = Tool.Run("recheck", path, "--format", "json");
        Assert.Equal("", answer.Error);
        Assert.Equal(0, answer.ExitCode);
        return JsonDocument.Parse(answer.Output).RootElement.Clone();
    }
}
