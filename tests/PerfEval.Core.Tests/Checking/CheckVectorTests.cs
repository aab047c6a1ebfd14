using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Checking;
using PerfEval.Core.Findings;
using Xunit;

namespace PerfEval.Core.Tests.Checking;

/// <summary>Every check on reports made for it: passed, found, skipped.</summary>
public sealed class CheckVectorTests
{
    private static readonly Dictionary<string, CheckVector> ByKey = CheckVectors.All.ToDictionary(vector => vector.Key);

    public static TheoryData<string> Keys { get; } = [.. ByKey.Keys];

    public static TheoryData<string> FoundKeys { get; } = [.. ByKey.Values.Where(vector => vector.IsFound).Select(vector => vector.Key)];

    [Theory]
    [MemberData(nameof(Keys))]
    public void The_check_says_what_the_vector_says(string key)
    {
        var vector = ByKey[key];
        var outcome = vector.Checked.OutcomeOf(vector.FindingCode);
        Assert.Equal(vector.Expected, Outcomes.Of(outcome));
    }

    [Theory]
    [MemberData(nameof(FoundKeys))]
    public void No_other_check_finds_an_error(string key)
    {
        var vector = ByKey[key];
        var others = vector.Checked.Findings
            .Where(finding => finding.Severity == Severity.Error && finding.Code != vector.FindingCode);
        Assert.Empty(others.Select(finding => finding.Message(Language.English)));
    }

    [Fact]
    public void The_clean_report_passes_every_check_it_has_something_for() => Assert.Equal(
        CheckVectors.OnACleanReport, Outcomes.Lines(ReportChecker.Check(CleanReport.Report, CleanReport.Standard)));

    [Fact]
    public void Every_code_has_a_vector_that_passes_one_that_is_found_and_one_that_is_skipped() => Assert.Empty(Missing(CheckVectors.All));

    [Theory]
    [InlineData(true, false, "PE1101 found")]
    [InlineData(false, true, "PE1101 skipped")]
    public void A_code_without_vectors_would_be_noticed(bool dropFound, bool dropSkipped, string expected)
    {
        var fewer = CheckVectors.All.Where(vector => vector.Code != "PE1101"
            || !((dropFound && vector.IsFound) || (dropSkipped && vector.IsSkipped)));
        Assert.Equal([expected], Missing(fewer));
    }

    private static List<string> Missing(IEnumerable<CheckVector> vectors)
    {
        var have = vectors
            .Select(vector => $"{vector.Code} {(vector.IsFound ? "found" : vector.IsSkipped ? "skipped" : "passes")}")
            .ToHashSet();
        return CheckVectors.Codes
            .SelectMany(code => new[] { $"{code} passes", $"{code} found", $"{code} skipped" })
            .Where(wanted => !have.Contains(wanted))
            .ToList();
    }
}
