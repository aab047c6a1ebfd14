using System;
using System.Linq;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;
using PerfEval.Core.Tests.Fixtures;
using Xunit;

namespace PerfEval.Core.Tests.Standards;

/// <summary>Which standard governs, sentence by sentence: the caller, the form, the default by kind, region and year, and none.</summary>
public sealed class StandardCatalogTests
{
    private const string Zhuzhou = "430200";

    [Fact]
    public void A_standard_the_caller_names_is_taken_whatever_the_report_says()
    {
        var scored = Scorer.Score(Seed.Report, Standard("mine", "other-form", SubjectKind.Project, "440000", 1999, 1999));

        Assert.Equal(("mine", SelectionReason.NamedByCaller), (scored.StandardId, scored.Selection));
    }

    [Fact]
    public void Else_the_form_of_the_report_decides_before_any_default_however_near() => Chooses(
        "of-form", SelectionReason.ByForm, new("f", SubjectKind.Department, Code(Zhuzhou), Year(2020)),
        Standard("of-form", "f", SubjectKind.Department, "430000"), Standard("near", null, SubjectKind.Department, Zhuzhou, isDefault: true));

    [Fact]
    public void A_table_without_a_form_may_follow_what_is_of_its_year_and_kind_in_its_region_or_around_it_the_nearest_first()
    {
        var catalog = new StandardCatalog(
            [
                Standard("nation", "f", null, "000000", 2000, null),
                Standard("province", "g", SubjectKind.Department, "430000", isDefault: true),
                Standard("city", null, SubjectKind.Department, Zhuzhou, isDefault: true),
                Standard("project", "h", SubjectKind.Project, Zhuzhou),
                Standard("elsewhere", "i", SubjectKind.Department, "440000"),
                Standard("past", "j", SubjectKind.Department, Zhuzhou, 2000, 2001),
            ],
            Standard("as-filed", null, null, "000000"));
        var query = new StandardQuery(null, SubjectKind.Department, Code(Zhuzhou), Year(2020)) { IsBareTable = true };

        Assert.Equal(
            [("city", true, true, true, null), ("province", false, true, true, "g"), ("nation", false, false, false, "f")],
            catalog.CandidatesFor(query).Select(each => (each.Standard.Id, each.IsOfRegion, each.IsOfKind, each.IsDefault, each.Form)));
        Assert.Empty(catalog.CandidatesFor(query with { Year = null }));
        Assert.Equal(["nation"], catalog.CandidatesFor(query with { Region = null }).Select(each => each.Standard.Id));
    }

    [Theory]
    [InlineData(Zhuzhou, 2020, "city")]
    [InlineData("430223", 2020, "city")]
    [InlineData("430100", 2020, "province-2020")]
    [InlineData("430000", 2021, "province-2021")]
    [InlineData(Zhuzhou, 2021, "province-2021")]
    [InlineData("510000", 2021, "nation")]
    [InlineData("510000", 2020, "nation")]
    public void One_form_may_have_a_standard_a_region_and_a_year_and_the_nearest_is_taken(string region, int year, string id) => Chooses(
        id, SelectionReason.ByForm, new("f", SubjectKind.Department, Code(region), Year(year)),
        Standard("nation", "f", null, "000000", 2000, null),
        Standard("province-2020", "f", SubjectKind.Department, "430000", 2020, 2020),
        Standard("province-2021", "f", SubjectKind.Department, "430000", 2021, null),
        Standard("city", "f", SubjectKind.Department, Zhuzhou, 2020, 2020));

    [Theory]
    [InlineData(SubjectKind.Project, Zhuzhou, 2020)]
    [InlineData(SubjectKind.Department, "440000", 2020)]
    [InlineData(SubjectKind.Department, Zhuzhou, 2019)]
    public void A_standard_of_the_form_for_another_kind_region_or_year_does_not_govern(SubjectKind kind, string region, int year) => Chooses(
        "as-filed", SelectionReason.AsFiled, new("f", kind, Code(region), Year(year)), Standard("of-form", "f", SubjectKind.Department, "430000", 2020, 2020));

    [Fact]
    public void A_form_of_one_standard_decides_where_the_region_is_not_known() => Chooses(
        "of-form", SelectionReason.ByForm, new("f", SubjectKind.Department, null, Year(2020)), Standard("of-form", "f", SubjectKind.Department, "430000"));

    [Fact]
    public void A_form_of_several_regions_decides_nothing_where_the_region_is_not_known() => Chooses(
        "nation", SelectionReason.ByDefault, new("f", SubjectKind.Department, null, Year(2020)),
        Standard("hunan", "f", SubjectKind.Department, "430000"), Standard("hubei", "f", SubjectKind.Department, "420000"),
        Standard("nation", null, null, "000000", isDefault: true));

    [Theory]
    [InlineData(Zhuzhou, "city")]
    [InlineData("430100", "province")]
    [InlineData("510900", "nation")]
    [InlineData(null, "nation")]
    public void Else_the_default_of_the_region_from_430200_over_430000_to_the_nation(string? region, string id) => Chooses(
        id, SelectionReason.ByDefault, new(null, SubjectKind.Department, region is null ? null : Code(region), Year(2020)),
        Standard("nation", null, SubjectKind.Department, "000000", isDefault: true),
        Standard("province", null, SubjectKind.Department, "430000", isDefault: true),
        Standard("city", null, SubjectKind.Department, Zhuzhou, isDefault: true));

    [Fact]
    public void What_is_not_marked_default_is_taken_by_its_form_alone() => Chooses(
        "as-filed", SelectionReason.AsFiled, new(null, SubjectKind.Department, Code(Zhuzhou), Year(2020)), Standard("of-form", "f", SubjectKind.Department, Zhuzhou));

    [Theory]
    [InlineData(SubjectKind.Department, "departments")]
    [InlineData(SubjectKind.Project, "projects")]
    public void Departments_and_projects_have_defaults_of_their_own(SubjectKind kind, string id) => Chooses(
        id, SelectionReason.ByDefault, new("unknown-form", kind, Code(Zhuzhou), Year(2020)),
        Standard("departments", null, SubjectKind.Department, "430000", isDefault: true), Standard("projects", "p", SubjectKind.Project, "430000", isDefault: true));

    [Theory]
    [InlineData(2019, "as-filed")]
    [InlineData(2020, "old")]
    [InlineData(2021, "old")]
    [InlineData(2022, "new")]
    [InlineData(2050, "new")]
    public void Years_in_force_include_both_ends(int year, string id) => Assert.Equal(id, Catalog(
        Standard("old", null, null, "430000", 2020, 2021, true), Standard("new", null, null, "430000", 2022, null, true))
        .Select(new StandardQuery(null, SubjectKind.Project, Code(Zhuzhou), Year(year))).Standard.Id);

    [Fact]
    public void A_year_nobody_knows_has_no_governing_standard() => Chooses(
        "as-filed", SelectionReason.AsFiled, new("f", SubjectKind.Department, Code(Zhuzhou), null), Standard("of-form", "f", null, "430000", 1, null, true));

    [Fact]
    public void Where_none_governs_the_result_says_so()
    {
        var scored = Scorer.Score(Seed.Report, Catalog(Standard("elsewhere", null, SubjectKind.Department, "440000", isDefault: true)));

        Assert.Equal(("as-filed", SelectionReason.AsFiled), (scored.StandardId, scored.Selection));
        Assert.Equal("standard.asFiled", scored.Explanation.Parts[0].Step.Key);
    }

    [Theory]
    [InlineData("both govern form 'f'", "f", false, SubjectKind.Department, "430000", 2021, "f", false, SubjectKind.Department, "430000")]
    [InlineData("both govern form 'f'", "f", false, null, "430000", 2021, "f", false, SubjectKind.Department, "430000")]
    [InlineData("the default of one kind", "f", true, SubjectKind.Department, "430000", 2021, "g", true, SubjectKind.Department, "430000")]
    [InlineData("the default of one kind", null, true, null, "430000", 2021, null, true, SubjectKind.Project, "430000")]
    [InlineData(null, "f", false, SubjectKind.Department, "430000", 2022, "f", false, SubjectKind.Department, "430000")]
    [InlineData(null, "f", false, SubjectKind.Department, "430000", 2021, "f", false, SubjectKind.Department, Zhuzhou)]
    [InlineData(null, "f", true, SubjectKind.Department, "430000", 2021, "f", true, SubjectKind.Project, "430000")]
    [InlineData(null, "f", true, SubjectKind.Department, "430000", 2021, "g", false, SubjectKind.Department, "430000")]
    [InlineData(null, null, false, SubjectKind.Department, "430000", 2021, null, false, SubjectKind.Department, "430000")]
    public void Two_standards_for_one_question_are_refused_and_others_are_not(
        string? refusal, string? form, bool isDefault, SubjectKind? kind, string region, int from, string? otherForm, bool otherDefault, SubjectKind? otherKind, string otherRegion)
    {
        void Build() => Catalog(
            Standard("first", otherForm, otherKind, otherRegion, 2020, 2021, otherDefault), Standard("second", form, kind, region, from, null, isDefault));

        if (refusal is null)
        {
            Build();
        }
        else
        {
            var refused = Assert.Throws<ArgumentException>(Build);
            Assert.Contains(refusal, refused.Message, StringComparison.Ordinal);
            Assert.Contains("'first' and 'second'", refused.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("same", "same")]
    [InlineData("other", "as-filed")]
    public void An_id_is_that_of_one_standard(string first, string second) =>
        Assert.Throws<ArgumentException>(() => Catalog(Standard(first, null, null, "430000"), Standard(second, null, null, "440000")));

    [Fact]
    public void A_standard_is_found_by_its_id_the_fallback_too()
    {
        var catalog = Catalog(Standard("one", null, null, "430000"));

        Assert.Equal("one", catalog.Find("one")?.Id);
        Assert.Equal("as-filed", catalog.Find("as-filed")?.Id);
        Assert.Null(catalog.Find("two"));
    }

    private static void Chooses(string id, SelectionReason reason, StandardQuery query, params EvaluationStandard[] standards)
    {
        var forward = Catalog(standards).Select(query);
        var backward = Catalog([.. standards.Reverse()]).Select(query);

        Assert.Equal((id, reason), (forward.Standard.Id, forward.Reason));
        Assert.Equal(forward, backward);
    }

    private static StandardCatalog Catalog(params EvaluationStandard[] standards) => new([.. standards], SampleStandard.Plain with { Id = "as-filed" });

    private static EvaluationStandard Standard(
        string id, string? form, SubjectKind? kind, string region, int from = 2020, int? to = 2020, bool isDefault = false) => SampleStandard.Plain with
        {
            Id = id,
            Key = new StandardKey(form, kind, Code(region), new StandardKey.YearRange(Year(from), to is { } last ? Year(last) : null), isDefault),
        };

    private static RegionCode Code(string code) => RegionCode.Parse(code, null);

    private static FiscalYear Year(int year) => new(year);
}
