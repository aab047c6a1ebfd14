using System;
using System.Linq;
using System.Text;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Forms;
using PerfEval.Core.Json;
using PerfEval.Core.Reports;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;
using PerfEval.Core.Tests.Fixtures;
using Xunit;

namespace PerfEval.Core.Tests.Standards;

/// <summary>Projects of a category: 专项资金, 政策, 转移支付, 政府采购, 债券 and any other, each with standards of its own.</summary>
public sealed class CategoryTests
{
    private static readonly StandardCatalog Catalog = new(
        [Standard("ordinary"), Standard("bonds", "bond"), Standard("funds", "earmarkedFunds", "policy"), Standard("parks", "园区")],
        SampleStandard.Plain with { Id = "as-filed" });

    [Theory]
    [InlineData(null, "ordinary", SelectionReason.ByDefault)]
    [InlineData("bond", "bonds", SelectionReason.ByDefault)]
    [InlineData("专项债券", "bonds", SelectionReason.ByDefault)]
    [InlineData(" 政策 ", "funds", SelectionReason.ByDefault)]
    [InlineData("Policy", "funds", SelectionReason.ByDefault)]
    [InlineData("园区", "parks", SelectionReason.ByDefault)]
    [InlineData("transfer", "as-filed", SelectionReason.AsFiled)]
    [InlineData("projct", "as-filed", SelectionReason.AsFiled)]
    public void A_category_has_a_default_of_its_own_and_none_stands_in_for_another(string? category, string id, SelectionReason reason)
    {
        var selection = Catalog.Select(Query(category));
        Assert.Equal((id, reason), (selection.Standard.Id, selection.Reason));
    }

    [Fact]
    public void The_form_goes_before_the_category() =>
        Assert.Equal(("ordinary", SelectionReason.ByForm), Catalog.Select(Query("bond") with { Form = "ordinary" }) is var it ? (it.Standard.Id, it.Reason) : default);

    [Fact]
    public void A_table_without_a_form_may_follow_standards_of_its_category_alone() =>
        Assert.Equal(["bonds"], Catalog.CandidatesFor(Query("bond")).Select(candidate => candidate.Standard.Id));

    [Theory]
    [InlineData(true, "bond")]
    [InlineData(true, "专项债券")]
    [InlineData(true, "transfer", "bond")]
    [InlineData(false, "transfer")]
    public void Two_defaults_of_one_category_clash(bool clash, params string[] categories)
    {
        var other = Standard("other", categories);
        Assert.Equal(clash, Record.Exception(() => new StandardCatalog([.. Catalog.Standards, other], Catalog.AsFiled)) is ArgumentException);
    }

    [Theory]
    [InlineData("bond", "bond")]
    [InlineData("政府债券", "bond")]
    [InlineData("政府购买服务", "procurement")]
    [InlineData("园区", "园区")]
    [InlineData("  ", null)]
    public void A_name_of_a_known_category_is_its_word_and_any_other_is_kept(string given, string? kept)
    {
        var report = Report(given);

        Assert.Equal(kept, report.Subject.Category);
        Assert.Equal(report, PerfEvalJson.ParseReport(PerfEvalJson.WriteReport(report)));
        Assert.Equal(kept, Scorer.QueryOf(report).Category);
    }

    [Fact]
    public void A_department_is_of_no_category() => Assert.Null(Subject.OfDepartment("某局").Category);

    [Theory]
    [InlineData("专项资金", "earmarkedFunds")]
    [InlineData("bond", "bond")]
    [InlineData("项目", null)]
    public void The_kind_of_a_form_may_be_a_category(string kind, string? category)
    {
        var form = PerfEvalJson.ReadForm(Encoding.UTF8.GetBytes($$"""{"kind": "{{kind}}", "project_name": "水库", "indicators": []}""")).Value;
        var reading = FormReader.Read(form);

        Assert.Equal((SubjectKind.Project, category), (reading.Report.Subject.Kind, reading.Report.Subject.Category));
        Assert.Equal(form, FormWriter.Write(reading));
    }

    [Fact]
    public void A_key_of_categories_is_read_back_and_taken_over()
    {
        var standard = Standard("bonds", "债券", "bond", "policy");

        Assert.Equal(["bond", "policy"], standard.Key.Categories);
        Assert.Equal(standard, PerfEvalJson.ParseStandard(PerfEvalJson.WriteStandard(standard)));
        Assert.Equal(["bond", "policy"], standard.Derive("ours", "1").Key.Categories);
    }

    private static StandardQuery Query(string? category) =>
        new(null, SubjectKind.Project, RegionCode.Parse("430200"), new FiscalYear(2024)) { Category = category };

    private static SelfEvaluation Report(string category) => new()
    {
        Subject = new Subject.ProjectExpenditure(new Project { Name = "水库", Category = category, ImplementingUnit = new BudgetUnit { Name = "某局" } }),
    };

    private static EvaluationStandard Standard(string id, params string[] categories) => SampleStandard.Plain with
    {
        Id = id,
        Key = new StandardKey(id, SubjectKind.Project, RegionCode.Parse("430000"), new StandardKey.YearRange(new FiscalYear(2024), null), true)
        {
            Categories = [.. categories],
        },
    };
}
