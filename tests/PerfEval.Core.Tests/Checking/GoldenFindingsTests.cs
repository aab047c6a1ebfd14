using System.Collections.Generic;
using System.IO;
using System.Linq;
using PerfEval.Core.Checking;
using PerfEval.Core.Tests.Fixtures;
using PerfEval.Core.Tests.Json;
using Xunit;

namespace PerfEval.Core.Tests.Checking;

/// <summary>
/// What is found in the report the project began with. The file was written by hand from the printed text and the table of codes, not from what the checks say.
/// </summary>
public sealed class GoldenFindingsTests
{
    private const string Name = "zhuzhou-reception-2020.findings.txt";

    [Fact]
    public void The_seed_has_just_the_findings_of_the_golden_file()
    {
        var difference = Difference(Golden(), Outcomes.Findings(ReportChecker.Check(Seed.Report, Seed.Standard)));
        Assert.True(difference.Count == 0, $"{Name} and the checks differ:\n{string.Join('\n', difference)}");
    }

    [Fact]
    public void The_golden_file_holds_13_findings_and_the_checks_the_seed_has_nothing_for()
    {
        var lines = Golden();
        Assert.Equal(
            [
                "PE1103", "PE1105", "PE1106", "PE1305", "PE1306", "PE1307", "PE2106", "PE2109", "PE2208", "PE2214", "PE2216", "PE2221", "PE3103", "PE3107", "PE3112",
                "PE3201", "PE3202", "PE3204", "PE3206", "PE4103", "PE4104", "PE4105", "PE5106", "PE5201", "PE5204", "PE5205", "PE5206", "PE5208", "PE5209", "PE6104", "PE7101",
                "PE7104", "PE7105", "PE7201", "PE7202", "PE7203",
            ],
            lines.Where(IsSkipped).Select(line => line[..6]));
        Assert.Equal(13, lines.Count(line => !IsSkipped(line)));
    }

    [Fact]
    public void The_difference_names_what_is_missing_and_what_is_new() =>
        Assert.Equal(["- PE1101 a", "+ PE1102 b"], Difference(["PE1101 a", "PE1103 c"], ["PE1103 c", "PE1102 b"]));

    [Fact]
    public void The_checks_come_in_the_order_of_codes_each_once() =>
        Assert.Equal(CheckVectors.Codes.Order().Distinct(), ReportChecker.Check(Seed.Report, Seed.Standard).Results.Select(result => result.Code));

    [Fact]
    public void The_seed_has_errors_and_a_clean_report_has_none()
    {
        Assert.True(ReportChecker.Check(Seed.Report, Seed.Standard).HasErrors);
        Assert.False(ReportChecker.Check(CleanReport.Report, CleanReport.Standard).HasErrors);
    }

    /// <summary>What one list has and the other has not, line by line.</summary>
    internal static List<string> Difference(IEnumerable<string> before, IEnumerable<string> after)
    {
        var (old, now) = (before.ToList(), after.ToList());
        return [.. old.Except(now).Select(line => "- " + line), .. now.Except(old).Select(line => "+ " + line)];
    }

    private static bool IsSkipped(string line) => line.Contains(" skipped ", System.StringComparison.Ordinal);

    private static string[] Golden() => File.ReadAllLines(Path.Combine(CorpusFiles.Folder, "golden", Name));
}
