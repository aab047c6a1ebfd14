using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Findings;
using PerfEval.Core.Json;
using PerfEval.Core.Json.Review;
using PerfEval.Core.Standards;
using PerfEval.Core.Tests.Design;
using Xunit;

namespace PerfEval.Core.Tests.Json;

public sealed class BuiltInStandardsTests
{
    private static readonly StandardCatalog Catalog = BuiltInStandards.Catalog;

    [Fact]
    public void Every_embedded_standard_is_in_the_catalogue()
    {
        var embedded = typeof(BuiltInStandards).Assembly.GetManifestResourceNames().Where(name => name.StartsWith("standards/", System.StringComparison.Ordinal))
            .Select(name => name["standards/".Length..^".json".Length]).ToList();

        Assert.NotEmpty(embedded);
        Assert.All(embedded, id => Assert.Equal(id, Catalog.Find(id)?.Id));
        Assert.Equal(embedded.Count, Catalog.Standards.Count + 1);
    }

    [Theory]
    [InlineData("hunan-department-2020", SubjectKind.Department, "430200", 2020, "hunan-department-2020", SelectionReason.ByForm)]
    [InlineData(null, SubjectKind.Department, "430200", 2020, "hunan-department-2020", SelectionReason.ByDefault)]
    [InlineData(null, SubjectKind.Department, "430000", 2020, "hunan-department-2020", SelectionReason.ByDefault)]
    [InlineData("some-form", SubjectKind.Department, "430224", 2020, "hunan-department-2020", SelectionReason.ByDefault)]
    [InlineData(null, SubjectKind.Department, "420100", 2020, "as-filed", SelectionReason.AsFiled)]
    [InlineData(null, SubjectKind.Department, "430200", 2021, "hunan-department-2021", SelectionReason.ByDefault)]
    [InlineData(null, SubjectKind.Department, "430200", 2024, "as-filed", SelectionReason.AsFiled)]
    [InlineData("510000_0013zp", SubjectKind.Project, "510923", 2022, "sichuan-project-0013zp-2022", SelectionReason.ByForm)]
    [InlineData(null, SubjectKind.Project, "510923", 2026, "sichuan-project-2025", SelectionReason.ByDefault)]
    [InlineData(null, SubjectKind.Department, "510117", 2025, "sichuan-pidu-department-2025", SelectionReason.ByDefault)]
    [InlineData(null, SubjectKind.Department, "500155", 2022, "chongqing-department-2021", SelectionReason.ByDefault)]
    [InlineData(null, SubjectKind.Project, "130406", 2021, "hebei-project-2021", SelectionReason.ByDefault)]
    [InlineData("sichuan-project-2017", SubjectKind.Project, "511700", 2018, "sichuan-project-2017", SelectionReason.ByForm)]
    [InlineData("hubei-guangshui-project-2021", SubjectKind.Project, "421381", 2021, "hubei-guangshui-project-2021", SelectionReason.ByForm)]
    [InlineData(null, SubjectKind.Project, "430200", 2020, "national-project-2020", SelectionReason.ByDefault)]
    [InlineData(null, SubjectKind.Project, "430200", 2019, "as-filed", SelectionReason.AsFiled)]
    [InlineData(null, SubjectKind.Project, "421100", 2020, "hubei-project-2020", SelectionReason.ByDefault)]
    [InlineData(null, SubjectKind.Project, "421182", 2020, "hubei-project-2020", SelectionReason.ByDefault)]   // 县 → 市 → 省
    [InlineData(null, SubjectKind.Project, "421100", 2021, "national-project-2020", SelectionReason.ByDefault)]
    [InlineData(null, SubjectKind.Project, "320282", 2020, "national-project-2020", SelectionReason.ByDefault)]   // 县 → 市 → 省 → 全国
    [InlineData(null, SubjectKind.Project, "320282", 2016, "as-filed", SelectionReason.AsFiled)]
    [InlineData(null, SubjectKind.Project, null, 2024, "national-project-2020", SelectionReason.ByDefault)]
    [InlineData(null, SubjectKind.Project, "341300", 2022, "national-project-2020", SelectionReason.ByDefault)]
    [InlineData(null, SubjectKind.Project, "510600", 2022, "national-project-2020", SelectionReason.ByDefault)]
    [InlineData(null, SubjectKind.Project, "510923", 2023, "sichuan-project-0013zp", SelectionReason.ByDefault)]
    [InlineData("510000_0013zp", SubjectKind.Project, null, 2023, "sichuan-project-0013zp", SelectionReason.ByForm)]
    [InlineData("anhui-link-funds", SubjectKind.Project, "341300", 2023, "anhui-link-funds", SelectionReason.ByForm)]
    [InlineData("sichuan-link-funds", SubjectKind.Project, "510600", 2022, "sichuan-link-funds", SelectionReason.ByForm)]
    [InlineData("national-project-cost-2021", SubjectKind.Project, "440100", 2022, "national-project-cost-2021", SelectionReason.ByForm)]
    [InlineData("national-project-cost-2021", SubjectKind.Project, "440100", 2020, "national-project-2020", SelectionReason.ByDefault)]
    [InlineData(null, SubjectKind.Department, "430600", 2018, "yueyang-department-2019", SelectionReason.ByDefault)]
    [InlineData(null, SubjectKind.Department, "430600", 2019, "yueyang-department-2019", SelectionReason.ByDefault)]
    [InlineData(null, SubjectKind.Department, "430602", 2019, "yueyang-department-2019", SelectionReason.ByDefault)]   // 区 → 市
    [InlineData(null, SubjectKind.Department, "430200", 2019, "as-filed", SelectionReason.AsFiled)]
    [InlineData(null, SubjectKind.Department, "430600", 2020, "hunan-department-2020", SelectionReason.ByDefault)]
    [InlineData("hunan-department-b", SubjectKind.Department, "430100", 2018, "hunan-department-b", SelectionReason.ByForm)]
    [InlineData("hunan-department-a", SubjectKind.Department, "430100", 2018, "hunan-department-a", SelectionReason.ByForm)]
    [InlineData("yixing-public-health-2016", SubjectKind.Project, "320282", 2016, "yixing-public-health-2016", SelectionReason.ByForm)]
    [InlineData(null, SubjectKind.Department, "430600", 2017, "as-filed", SelectionReason.AsFiled)]
    [InlineData(null, SubjectKind.Department, "000000", 2020, "as-filed", SelectionReason.AsFiled)]
    public void A_standard_is_selected_by_form_then_default_then_as_filed(
        string? form, SubjectKind kind, string? region, int year, string id, SelectionReason reason)
    {
        var selection = Catalog.Select(new StandardQuery(form, kind, region is null ? null : RegionCode.Parse(region, null), new FiscalYear(year)));

        Assert.Equal((id, reason), (selection.Standard.Id, selection.Reason));
    }

    [Fact]
    public void A_table_that_names_no_form_is_re_checked_as_printed()
    {
        var query = new StandardQuery(null, SubjectKind.Project, RegionCode.Parse("421100", null), new FiscalYear(2020));

        Assert.Equal(("as-filed", SelectionReason.TableAsPrinted), (Catalog.Select(query with { IsBareTable = true }).Standard.Id, Catalog.Select(query with { IsBareTable = true }).Reason));
        Assert.Equal("hubei-project-2020", Catalog.Select(query with { IsBareTable = true, Form = "hubei-project-2020" }).Standard.Id);
    }

    [Fact]
    public void Every_built_in_standard_is_sound_and_reads_back_byte_for_byte()
    {
        foreach (var standard in Catalog.Standards.Append(Catalog.AsFiled))
        {
            var bytes = PerfEvalJson.WriteStandard(standard);

            Assert.Equal(standard, PerfEvalJson.ParseStandard(bytes));
            Assert.Equal(bytes, PerfEvalJson.WriteStandard(PerfEvalJson.ParseStandard(bytes)));
            Offenders.None(StandardReview.Of(standard, Catalog).Where(problem => problem.Severity != Severity.Note).Select(problem => $"{standard.Id}: {problem}"));
        }
    }

    // 执行率 + 一级指标 = 满分 where every one is stated; provisions stay within their first level
    [Fact]
    public void The_points_of_every_built_in_standard_add_up()
    {
        foreach (var standard in Catalog.Standards)
        {
            var levels = standard.FirstLevels.Select(level => level.Value).ToList();
            if (levels.Count > 0 && levels.TrueForAll(level => level.Points is not null))
            {
                Assert.Equal((standard.Id, standard.FullPoints.Value), (standard.Id, levels.Aggregate(standard.ExecutionPoints?.Value ?? Points.Zero, (sum, level) => sum + level.Points!.Value)));
            }

            foreach (var level in levels.Where(level => level.Points is not null))
            {
                var under = standard.Assignments.Select(one => one.Value).Where(one =>
                    LevelNames.Match(one.Under, level.Name, level.Aliases) || level.SecondLevels.Any(second => LevelNames.Match(one.Under, second.Name, second.Aliases)));
                Assert.True(under.Aggregate(Points.Zero, (sum, one) => sum + (one.Points ?? Points.Zero)) <= level.Points, $"{standard.Id}: {level.Name}");
            }
        }
    }

    [Fact]
    public void Every_value_names_a_document_of_its_standard_and_no_document_stands_unnamed()
    {
        foreach (var standard in Catalog.Standards.Append(Catalog.AsFiled))
        {
            var named = NotesOf(JsonNode.Parse(PerfEvalJson.WriteStandard(standard))!).ToList();

            Assert.All(named, note => Assert.False(string.IsNullOrWhiteSpace(note["clause"]?.GetValue<string>()), $"{standard.Id}: {note["source"]} without a clause"));
            Assert.Equal(
                standard.Documents.Select(document => document.Id).Order(System.StringComparer.Ordinal),
                named.Select(note => note["source"]!.GetValue<string>()).Distinct().Order(System.StringComparer.Ordinal));
        }
    }

    [Theory]
    [InlineData("rule/bands/0", true)]
    [InlineData("rule/bands/8", true)]
    [InlineData("rule/bands/9", false)]
    [InlineData("rule/bands/-1", false)]
    [InlineData("rule/bands/x", false)]
    public void A_part_may_be_one_entry_of_a_list(string part, bool isThere)
    {
        var document = JsonNode.Parse(PerfEvalJson.WriteStandard(Catalog.Find("yueyang-department-2019")!))!;
        document["assignments"]!.AsArray().Single(one => one!["value"]!["name"]!.GetValue<string>() == "预算调整率")!["parts"]![1]!["part"] = part;

        Assert.Equal(isThere, PerfEvalJson.ReadStandard(Encoding.UTF8.GetBytes(document.ToJsonString())).Errors.Count == 0);
    }

    // twenty and more; the page says of how many the points and rules were all read in the documents themselves
    [Fact]
    public void What_is_seen_of_them_is_said()
    {
        List<EvaluationStandard> all = [.. Catalog.Standards, Catalog.AsFiled];
        var seen = all.Where(standard => Deciding(standard).All(note => note.Evidence == Evidence.Seen)).Select(standard => standard.Id);
        var page = System.IO.File.ReadAllText(System.IO.Path.Combine(SourceTree.Root, "src", "PerfEval.Core", "Docs", "standards.md"));

        Assert.True(all.Count >= 20);
        Assert.Equal(["hubei-project-2020"], seen);
        Assert.Contains($"{all.Count} standards are built in", page, System.StringComparison.Ordinal);
        Assert.All(all, standard => Assert.Contains($"`{standard.Id}`", page, System.StringComparison.Ordinal));
    }

    // what points and rules rest on, parts that come from elsewhere among them
    private static IEnumerable<SourceNote> Deciding(EvaluationStandard standard) =>
    [
        standard.FullPoints.Source, standard.QuantityRule.Source, standard.WordingRule.Source, standard.Execution.SourceOf("basis"),
        .. standard.ExecutionPoints is { } points ? new[] { points.Source } : [],
        .. standard.FirstLevels.Where(level => level.Value.Points is not null).Select(level => level.SourceOf("points")),
        .. standard.Assignments.SelectMany(one => one.Parts.Select(part => part.Source).Append(one.Source)),
        .. standard.Provisions.SelectMany(one => one.Parts.Select(part => part.Source).Append(one.Source)),
    ];

    [Fact]
    public void The_form_of_2020_says_what_its_notes_say()
    {
        var standard = Catalog.Find("hunan-department-2020")!;

        Assert.Equal(Points.Hundred, standard.FullPoints.Value);
        Assert.Equal(Points.From(10), standard.ExecutionPoints!.Value);
        Assert.Equal(
            [("产出指标", 50m), ("效益指标", 30m), ("满意度指标", 10m)], standard.FirstLevels.Select(level => (level.Value.Name, level.Value.Points!.Value.Value)));
        Assert.Equal("优", standard.Grades.Value.Of(Points.From(90)).Label.Chinese);
        Assert.Equal("良", standard.Grades.Value.Of(Points.From(89.99m)).Label.Chinese);
        Assert.Equal("中", standard.Grades.Value.Of(Points.From(60)).Label.Chinese);
        Assert.Equal("差", standard.Grades.Value.Of(Points.From(59.99m)).Label.Chinese);
        Assert.Equal("产出指标", standard.FirstLevelOf("产出")?.Value.Name);
    }

    [Fact]
    public void What_nobody_has_seen_does_not_claim_to_be_seen()
    {
        var standard = Catalog.Find("hunan-department-2020")!;

        Assert.Equal(Evidence.Seen, standard.FullPoints.Source.Evidence);
        Assert.Equal(Evidence.Chosen, standard.FirstLevels[1].Source.Evidence);
        Assert.Equal(Evidence.Recalled, Catalog.Find("national-project-2020")!.QuantityRule.Source.Evidence);
        Assert.Equal(Evidence.Chosen, standard.Rounding.Source.Evidence);
        Assert.All(Catalog.AsFiled.FirstLevels, level => Assert.NotEqual(Evidence.Seen, level.Source.Evidence));
    }

    // every object of a document that says where something comes from
    private static IEnumerable<JsonObject> NotesOf(JsonNode node) => node switch
    {
        JsonObject one => one.SelectMany(member => member.Value is { } value ? NotesOf(value) : []).Concat(one.ContainsKey("evidence") ? [one] : []),
        JsonArray list => list.SelectMany(entry => entry is null ? [] : NotesOf(entry)),
        _ => [],
    };
}
