using System.Linq;
using System.Text;
using FsCheck.Xunit;
using PerfEval.Core.Json;
using PerfEval.Core.Reports;
using PerfEval.Core.Tests.Generators;
using Xunit;

namespace PerfEval.Core.Tests.Json;

public sealed class RoundTripLaws
{
    [Property(Arbitrary = [typeof(FiledReports)], MaxTest = 150)]
    public void What_was_written_is_read_back_and_written_again_byte_for_byte(SelfEvaluation report)
    {
        var bytes = PerfEvalJson.WriteReport(report);

        var result = PerfEvalJson.ReadReport(bytes);

        Assert.True(result.IsSuccess, string.Join('\n', result.Errors) + Encoding.UTF8.GetString(bytes));
        Assert.Equal(report, result.Value);
        Assert.Equal(bytes, PerfEvalJson.WriteReport(result.Value));
    }

    [Property(Arbitrary = [typeof(FiledReports)], MaxTest = 60)]
    public void Equal_reports_have_equal_hashes_and_others_have_not(SelfEvaluation report)
    {
        var again = PerfEvalJson.ParseReport(PerfEvalJson.WriteReport(report));

        Assert.Equal(PerfEvalJson.Hash(report), PerfEvalJson.Hash(again));
        Assert.Equal(64, PerfEvalJson.Hash(report).Length);
        Assert.NotEqual(PerfEvalJson.Hash(report), PerfEvalJson.Hash(report with { Title = report.Title + "改" }));
    }

    [Property(Arbitrary = [typeof(FiledReports)], MaxTest = 60)]
    public void The_order_of_members_does_not_matter(SelfEvaluation report, int seed)
    {
        var bytes = PerfEvalJson.WriteReport(report);

        var shuffled = Shuffling.Shuffle(bytes, seed);

        Assert.Equal(report, PerfEvalJson.ParseReport(shuffled));
    }

    [Property(Arbitrary = [typeof(FiledReports)], MaxTest = 60)]
    public void Every_unreadable_cell_is_noted_with_its_place(SelfEvaluation report)
    {
        var bytes = PerfEvalJson.WriteReport(report);

        var findings = PerfEvalJson.ReadReport(bytes).Findings;

        // an unreadable cell is the only thing written as an object of 'raw' alone
        var unreadable = JsonTrees.Pointers(bytes, node => node is System.Text.Json.Nodes.JsonObject { Count: 1 } cell && cell.ContainsKey("raw")).ToList();
        var noted = findings.Select(finding => PlacePointer.ToPointer(finding.Place)).ToHashSet();
        Assert.All(unreadable, pointer => Assert.Contains(noted, place => place.Length > 0 && pointer.StartsWith(place, System.StringComparison.Ordinal)));
        Assert.True(findings.Count >= unreadable.Count);
    }
}
