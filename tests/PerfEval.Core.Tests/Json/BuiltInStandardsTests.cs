using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Json;
using PerfEval.Core.Standards;
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
    [InlineData(null, SubjectKind.Department, "430200", 2021, "as-filed", SelectionReason.AsFiled)]
    [InlineData(null, SubjectKind.Project, "430200", 2020, "as-filed", SelectionReason.AsFiled)]
    [InlineData(null, SubjectKind.Department, "000000", 2020, "as-filed", SelectionReason.AsFiled)]
    public void A_standard_is_selected_by_form_then_default_then_as_filed(
        string? form, SubjectKind kind, string region, int year, string id, SelectionReason reason)
    {
        var selection = Catalog.Select(new StandardQuery(form, kind, RegionCode.Parse(region, null), new FiscalYear(year)));

        Assert.Equal((id, reason), (selection.Standard.Id, selection.Reason));
    }

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
        Assert.Equal(Evidence.Recalled, standard.FirstLevels[1].Source.Evidence);
        Assert.Equal(Evidence.Recalled, standard.QuantityRule.Source.Evidence);
        Assert.Equal(Evidence.Chosen, standard.Rounding.Source.Evidence);
        Assert.All(Catalog.AsFiled.FirstLevels, level => Assert.NotEqual(Evidence.Seen, level.Source.Evidence));
    }
}
