using System;
using System.IO;
using System.Linq;
using System.Text;
using PerfEval.Core.Amounts;
using PerfEval.Core.Assessing;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;
using PerfEval.Core.Json;
using PerfEval.Core.Json.Evaluations;
using PerfEval.Core.Reports;
using PerfEval.Core.Tests.Design;
using PerfEval.Core.Tests.Fixtures;
using Xunit;

namespace PerfEval.Core.Tests.Json;

/// <summary>
/// What any version wrote, this one reads: <c>Corpus/wire</c> keeps the documents of each version in a folder of its own. Those of a version that
/// is out are never changed; those of the version in work are written anew with UPDATE_WIRE=1, to be looked at.
/// </summary>
public sealed class WireTests
{
    private static readonly string Folder = Path.Combine(SourceTree.Root, "tests", "PerfEval.Core.Tests", "Corpus", "wire");

    private static readonly EvaluationRecord Made = EvaluationRecord.Of(Assessor.Assess(Seed.Report, Seed.Selection));

    private static Review SeedReview => new()
    {
        Subject = Seed.Report.Subject.Name,
        FiscalYear = new(2020),
        By = Review.Rater.Finance,
        Reviewer = "评审中心",
        On = new(2021, 5, 6),
        Execution = new Review.Cells { Score = Points.From(9.5m), Remark = "执行率为 97.5%" },
        Rows = [new Review.Row(0, "1.1.1", new Review.Cells { Actual = ActualValue.Blank, Score = Points.From(8), Remark = "无佐证，扣20%" })],
        TotalScore = Points.From(95),
        Deviation = PrintedRate.Parse("5%", null),
        Grade = "优",
        Notes = ["抽查"],
    };

    public static TheoryData<string> Versions
    {
        get
        {
            if (Environment.GetEnvironmentVariable("UPDATE_WIRE") == "1")
            {
                var current = Directory.CreateDirectory(Path.Combine(Folder, Made.Engine)).FullName;
                File.WriteAllBytes(Path.Combine(current, "report.json"), PerfEvalJson.WriteReport(Seed.Report));
                File.WriteAllBytes(Path.Combine(current, "standard.json"), PerfEvalJson.WriteStandard(Seed.Standard));
                File.WriteAllBytes(Path.Combine(current, "review.json"), PerfEvalJson.WriteReview(SeedReview));
                File.WriteAllBytes(Path.Combine(current, "assessment.json"), PerfEvalJson.WriteEvaluation(Made, Language.Chinese));
            }

            return [.. Directory.EnumerateDirectories(Folder).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];
        }
    }

    [Fact]
    public void The_version_in_work_is_part_of_the_chain() => Assert.Contains(Made.Engine, Directory.EnumerateDirectories(Folder).Select(Path.GetFileName));

    [Theory]
    [MemberData(nameof(Versions))]
    public void What_a_version_wrote_is_read_and_says_what_it_said(string version)
    {
        var report = PerfEvalJson.ParseReport(Kept(version, "report.json"));
        var standard = PerfEvalJson.ParseStandard(Kept(version, "standard.json"));
        var record = PerfEvalJson.ParseEvaluation(Kept(version, "assessment.json"));

        Assert.Equal(version, record.Engine);
        Assert.Equal(PerfEvalJson.Hash(report), record.ReportHash);
        Assert.Equal(PerfEvalJson.Hash(standard), record.StandardHash);
        var again = record.ReproducedBy(report, standard);
        Assert.True(again is { Report: true, Standard: true, Scores: true, Grade: true }, again.ToString());
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void It_is_lifted_to_this_version_without_losing_anything(string version)
    {
        var record = PerfEvalJson.ParseEvaluation(Kept(version, "assessment.json"));
        var lifted = PerfEvalJson.WriteEvaluation(record);

        Assert.Equal(record, PerfEvalJson.ParseEvaluation(lifted));
        Assert.Equal(lifted, PerfEvalJson.WriteEvaluation(PerfEvalJson.ParseEvaluation(lifted)));
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void A_review_a_version_wrote_is_read_and_says_what_it_said(string version) =>
        Assert.Equal(SeedReview, PerfEvalJson.ParseReview(Kept(version, "review.json")));

    [Fact]
    public void A_document_of_a_schema_nobody_knows_is_refused_and_not_half_read()
    {
        var later = Encoding.UTF8.GetString(Kept(Made.Engine, "report.json")).Replace("perfeval/1", "perfeval/2", StringComparison.Ordinal);

        Assert.Equal(["/schema"], PerfEvalJson.ReadReport(Encoding.UTF8.GetBytes(later)).Errors.Select(error => error.Pointer));
    }

    private static byte[] Kept(string version, string file) => File.ReadAllBytes(Path.Combine(Folder, version, file));
}
