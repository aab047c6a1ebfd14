using System;
using System.Linq;
using System.Text;
using PerfEval.Core.Json;
using Xunit;

namespace PerfEval.Fiscal.Tests;

/// <summary>The file of tables and rows, and the profile.</summary>
public sealed class FiscalFileTests
{
    private const string Text = """
        {
          "PM_PERF_SELF_EVAL": [{ "eval_id": "E1", "fiscal_year": "2022", "mof_div_code": "420100000", "agency_name": "某市水务局",
            "pro_code": "42010022T000000000001", "pro_name": "堤防加固", "total_eval_value": 98.600000, "dept_score": null, "is_deleted": 2 }],
          "PM_PERF_SELF_BGT": [{ "bgt_eval_id": "B1", "pro_code": "42010022T000000000001", "fiscal_year": "2022", "mof_div_code": "420100000",
            "found_type_name": "1", "reply_amt": 1000000.00, "cur_amt": 1000000.00, "year_exe_amt": 860000.00, "exe_amt_rate": 86.0000, "exe_score": 8.6 }],
          "PM_SELF_EVAL_INDICATOR": [
            { "eval_ind_id": "I1", "eval_id": "E1", "lv1_perf_ind_name": "产出指标", "lv2_perf_ind_name": "数量指标", "lv3_perf_ind_name": "加固堤防",
              "computesign": "1", "kpi_val": "10", "meterunit": "公里", "ind_comp": "10", "ind_weight": 90.0000, "eval_score": 90.000000, "is_deleted": 2 },
            7
          ],
          "PAY_PERF_MONITOR_TASK": []
        }
        """;

    [Fact]
    public void A_file_is_rows_of_tables_and_what_nobody_knows_is_told()
    {
        var rows = FiscalFile.Read(Encoding.UTF8.GetBytes(Text), FiscalProfile.Pmkpi, out var problems);
        Assert.Equal((1, 0, 1, 1), (rows.Tasks.Count, rows.Goals.Count, rows.Funds.Count, rows.Indicators.Count));
        Assert.Equal(("98.600000", "2"), (rows.Tasks[0].TotalScore, rows.Tasks[0].IsDeleted));
        Assert.Equal(2, problems.Count);
        Assert.Contains("PM_SELF_EVAL_INDICATOR 第 2 行", problems[0].What.Chinese, StringComparison.Ordinal);
        Assert.Contains("PAY_PERF_MONITOR_TASK", problems[1].What.English, StringComparison.Ordinal);
    }

    [Fact]
    public void GB18030_and_UTF_8_with_and_without_its_mark_read_the_same()
    {
        var chinese = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes(Text);
        byte[][] files = [chinese, [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Text)], Encoding.UTF8.GetBytes(Text)];
        Assert.All(files, file => Assert.Equal("加固堤防", FiscalFile.Read(file, FiscalProfile.Pmkpi, out _).Indicators[0].Name));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("")]
    public void What_is_no_such_file_is_refused(string text) =>
        Assert.Throws<FormatException>(() => FiscalFile.Read(Encoding.UTF8.GetBytes(text), FiscalProfile.Pmkpi, out _));

    [Fact]
    public void Bytes_of_no_encoding_are_refused() =>
        Assert.Throws<FormatException>(() => FiscalFile.Read([0x7b, 0x22, 0xff, 0xff, 0x22, 0x7d], FiscalProfile.Pmkpi, out _));

    [Fact]
    public void Results_are_written_as_a_table_of_rows_in_plain_Chinese()
    {
        var rows = FiscalFile.Read(Encoding.UTF8.GetBytes(Text), FiscalProfile.Pmkpi, out _);
        var written = Encoding.UTF8.GetString(FiscalFile.Write(
            FiscalAdapter.Recheck(rows, FiscalProfile.Pmkpi, BuiltInStandards.Catalog).Results, "PERFEVAL_RECHECK"));
        Assert.StartsWith("""{"PERFEVAL_RECHECK":[{"eval_id":"E1","row_id":null,"part":"Total","score":"98.6","least":"98.6","most":"98.6","filed":"98.6",""", written, StringComparison.Ordinal);
        Assert.Contains("“加固堤防”", written, StringComparison.Ordinal);
    }

    [Fact]
    public void The_tables_of_the_working_module_are_known_too()
    {
        const string text = """
            {"PERF_T_SELFPERFINDEX":[{"guid":"I1","mainguid":"E1","findex":"1","sindex":"11","levelno":3,"isleaf":1,"name":"加固堤防","computesign":"1",
              "indexval":"10","meterunit":"公里","actualvalue":"10","weight":90,"score":90,"ordernum":2}]}
            """;
        var row = FiscalFile.Read(Encoding.UTF8.GetBytes(text), FiscalProfile.Pmkpi, out _).Indicators.Single();
        Assert.Equal(("I1", "E1", "3", "1", "2"), (row.Id, row.TaskId, row.Level, row.IsLeaf, row.Order));
        Assert.Equal(["1", "11"], row.Levels);
    }

    [Fact]
    public void Every_value_of_the_built_in_profile_has_a_source()
    {
        var profile = FiscalProfile.Pmkpi;
        string[] sources =
        [
            .. profile.Fillers.Select(filler => filler.Source), .. profile.Signs.Select(sign => sign.Source),
            .. profile.LevelNames.Select(name => name.Source), .. profile.Tables.Select(table => table.Source), profile.AmountUnit.Source,
            profile.DepartmentKinds.Source, profile.ExecutionPoints.Source, profile.IndicatorLevel.Source, profile.RateIsPercent.Source,
            profile.TemplateRegions.Source, profile.YesFlag.Source,
        ];
        Assert.All(sources, source => Assert.Matches("^(seen|guessed|chosen)", source));
    }

    [Theory]
    [InlineData("\"fundName\"", "\"fundNames\"", "fundNames")]
    [InlineData("\"rows\": \"tasks\"", "\"rows\": \"task\"", "task")]
    [InlineData("\"eval_id\": \"id\"", "\"eval_id\": \"key\"", "key")]
    [InlineData("\"id\": \"pmkpi\"", "\"name\": \"pmkpi\"", "name")]
    public void A_profile_with_a_name_nobody_knows_is_refused(string right, string wrong, string named)
    {
        using var stream = typeof(FiscalProfile).Assembly.GetManifestResourceStream("profiles/pmkpi.json")!;
        using var reader = new System.IO.StreamReader(stream);
        var text = reader.ReadToEnd();
        Assert.Contains(right, text, StringComparison.Ordinal);
        var problem = Assert.Throws<FormatException>(() => FiscalProfile.Parse(Encoding.UTF8.GetBytes(text.Replace(right, wrong, StringComparison.Ordinal))));
        Assert.Contains(named, problem.Message, StringComparison.Ordinal);
    }
}
