using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using PerfEval.Core.Findings;
using PerfEval.Core.Json;
using Xunit;

namespace PerfEval.Core.Tests.Json;

public sealed class PlacePointerTests
{
    [Theory]
    [MemberData(nameof(Parts))]
    public void Every_part_of_a_report_has_a_pointer(ReportPart part)
    {
        var pointer = PlacePointer.ToPointer(Place.Report.Then(part));

        Assert.True(part == ReportPart.Report ? pointer.Length == 0 : pointer.StartsWith('/'), pointer);
    }

    [Fact]
    public void The_places_of_the_plan_have_the_pointers_of_the_plan()
    {
        Assert.Equal("", PlacePointer.ToPointer(Place.Report));
        Assert.Equal("/funding/total/openingBudget", PlacePointer.ToPointer(
            Place.Report.Then(ReportPart.Funding).Then(ReportPart.FundingTotal).Then(ReportPart.OpeningBudget)));
        Assert.Equal("/goals/0/indicators/1/secondLevels/0/indicators/0/target", PlacePointer.ToPointer(
            Place.Report.Then(ReportPart.Goal, 0).Then(ReportPart.FirstLevel, 1).Then(ReportPart.SecondLevel, 0).Then(ReportPart.ThirdLevel, 0).Then(ReportPart.Target)));
    }

    [Fact]
    public void A_place_that_leaves_out_what_there_is_one_of_is_completed()
    {
        Assert.Equal("/subject/unit/staffing/inPost", PlacePointer.ToPointer(Place.Report.Then(ReportPart.InPost)));
        Assert.Equal("/subject/unit/staffing/inPost", PlacePointer.ToPointer(Place.Report.Then(ReportPart.Subject).Then(ReportPart.Staffing).Then(ReportPart.InPost)));
    }

    [Fact]
    public void The_reader_notes_cells_where_the_pointers_lead()
    {
        // every cell of the seed in turn becomes text nobody can read
        var seed = CorpusFiles.Seed();
        var cells = JsonTrees.Pointers(seed, node => node is JsonValue value && value.GetValueKind() == System.Text.Json.JsonValueKind.Number)
            .Where(pointer => !pointer.Contains("/target/", StringComparison.Ordinal) && !pointer.Contains("/actual/", StringComparison.Ordinal)
                && !pointer.StartsWith("/narrative", StringComparison.Ordinal) && !pointer.EndsWith("/value", StringComparison.Ordinal))
            .ToList();
        Assert.True(cells.Count > 30);
        foreach (var pointer in cells)
        {
            var root = JsonNode.Parse(seed)!;
            JsonTrees.Resolve(root, pointer)!.ReplaceWith(new JsonObject { ["raw"] = "看不清" });

            var finding = Assert.Single(PerfEvalJson.ReadReport(System.Text.Encoding.UTF8.GetBytes(root.ToJsonString())).Findings);

            var place = PlacePointer.ToPointer(finding.Place);
            // a count stands in its category, the number of offices in the offices
            Assert.True(place == pointer || pointer == place + "/count" || pointer == place + "/stated", $"{pointer} is noted at {place}");
        }
    }

    public static IEnumerable<object[]> Parts() => Enum.GetValues<ReportPart>().Select(part => new object[] { part });
}
