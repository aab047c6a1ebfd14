using System;
using System.Linq;
using PerfEval.Cli.Tests.Running;
using PerfEval.Core.Json;
using Xunit;

namespace PerfEval.Cli.Tests.Commands;

/// <summary>A second rater's review stands beside the report it is of, and speaks of nothing else.</summary>
public sealed class ReviewTests
{
    private const string Review = """
        {"schema":"perfeval/1","kind":"review","subject":"株洲市接待服务中心","fiscalYear":2020,"by":"finance","reviewer":"评审中心","on":"2021-05-06",
         "execution":{"score":9.5,"remark":"执行率为97.5%"},
         "rows":[{"indicator":"1.1.1","score":8,"remark":"无佐证资料"},{"indicator":"1.1.2","remark":"未提供资料"},{"indicator":"9.9.9","score":1}],
         "total":95,"grade":"优"}
        """;

    [Fact]
    public void Its_scores_stand_beside_the_claimed_and_the_recomputed_and_its_own_faults_below()
    {
        using var review = Scratch.Of(Review);

        var answer = Tool.Run("recheck", Seed.File, "--review", review.Path);
        var lines = answer.Lines.SkipWhile(line => line != "财政复核，评审中心，2021-05-06").ToList();

        Assert.Equal(0, answer.ExitCode);
        Assert.Equal("总分 95，等级“优”，3 行没有复核；比自评核减 2.5 分，核增 0 分；比复算多 0 分，少 2.5 分", lines[1]);
        Assert.Contains("9.9.9", lines[2], StringComparison.Ordinal);
        Assert.Equal(["PE8101", "PE8104"], lines.Where(line => line.Contains("PE8", StringComparison.Ordinal)).Select(line => line[^6..]));
        Assert.Equal(Tool.Run("recheck", Seed.File).Lines[0], answer.Lines[0]);
    }

    [Fact]
    public void The_document_holds_it_and_the_library_reads_it_back()
    {
        using var review = Scratch.Of(Review);

        var record = PerfEvalJson.ParseEvaluation(Tool.Run("check", Seed.File, "--review", review.Path, "--ignore", "PE8104", "--format", "json").OutputBytes);

        Assert.Equal("评审中心", record.Review!.Reviewer);
        Assert.Equal([8101], record.ReviewFindings.Select(finding => finding.Code.Number));
    }

    [Fact]
    public void One_of_another_report_is_refused_and_nothing_is_printed()
    {
        using var review = Scratch.Of(Review.Replace("2020", "2019", StringComparison.Ordinal));

        var answer = Tool.Run("check", Seed.File, "--review", review.Path);

        Assert.NotEqual(0, answer.ExitCode);
        Assert.Empty(answer.Output);
        Assert.Contains("株洲市接待服务中心", answer.Error, StringComparison.Ordinal);
    }
}
