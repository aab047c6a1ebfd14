using System.Text;
using NodaTime;
using PerfEval.Core.Assessing;
using PerfEval.Core.Json;
using PerfEval.Core.Json.Evaluations;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Tests.Fixtures;
using Xunit;

namespace PerfEval.Core.Tests.Json;

/// <summary>When an assessment was made is the host's to say, and changes nothing else.</summary>
public sealed class EvaluatedAtTests
{
    private static readonly EvaluationRecord Made = EvaluationRecord.Of(Assessor.Assess(Seed.Report, BuiltInStandards.Catalog));

    [Fact]
    public void It_is_kept_to_the_nanosecond()
    {
        var record = Made with { EvaluatedAt = Instant.FromUtc(2021, 3, 31, 8, 0).PlusNanoseconds(1) };
        var document = PerfEvalJson.WriteEvaluation(record);

        Assert.Contains("\"evaluatedAt\": \"2021-03-31T08:00:00.000000001Z\"", Encoding.UTF8.GetString(document), System.StringComparison.Ordinal);
        Assert.Equal(record, PerfEvalJson.ParseEvaluation(document));
        Assert.True(record.ReproducedBy(Seed.Report, Seed.Standard).IsComplete);
        Assert.Equal((Made.ReportHash, Made.StandardHash), (record.ReportHash, record.StandardHash));
    }

    [Fact]
    public void The_library_gives_none()
    {
        Assert.Null(Made.EvaluatedAt);
        Assert.DoesNotContain("evaluatedAt", Encoding.UTF8.GetString(PerfEvalJson.WriteEvaluation(Made)), System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2021-03-31")]
    [InlineData("2021-03-31T08:00:00+08:00")]
    [InlineData("yesterday")]
    public void What_is_no_instant_is_refused_where_it_stands(string text)
    {
        var document = Encoding.UTF8.GetString(PerfEvalJson.WriteEvaluation(Made with { EvaluatedAt = Instant.FromUnixTimeSeconds(0) }))
            .Replace("1970-01-01T00:00:00Z", text, System.StringComparison.Ordinal);
        var error = Assert.Single(PerfEvalJson.ReadEvaluation(Encoding.UTF8.GetBytes(document)).Errors);

        Assert.Equal((JsonErrorKind.InvalidText, "/evaluatedAt"), (error.Kind, error.Pointer));
    }
}
