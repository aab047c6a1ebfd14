using System;
using System.Linq;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Json;
using PerfEval.Core.Standards;
using Xunit;

namespace PerfEval.Core.Tests.Standards;

/// <summary>Why a standard was or was not taken, as a person reads it.</summary>
public sealed class SelectionAccountTests
{
    // form, kind, category, region, year
    [Theory]
    [InlineData("hunan-department-2020", "department", null, null, 2020, "报告写明的表样是 hunan-department-2020，用这个表样的标准。", "The report names its form, hunan-department-2020, and takes the standard of that form.")]
    [InlineData(null, "department", null, "湖南", 2020, "它是湖南省 2020 年度部门整体支出的默认标准。", "It is the default of 湖南省 in 2020 for: whole departments.")]
    [InlineData(null, "department", null, "湖南株洲", 2020, "它是湖南省 2020 年度部门整体支出的默认标准。湖南省株洲市没有自己的标准，用上级地区的。", "It is the default of 湖南省 in 2020 for: whole departments. 湖南省株洲市 has none of its own, so that of the region around it is taken.")]
    [InlineData("some-form", "department", null, "湖南", 2020, "报告写的表样 some-form 没有适用的标准。它是湖南省 2020 年度部门整体支出的默认标准。", "No standard that governs belongs to the form the report names, some-form. It is the default of 湖南省 in 2020 for: whole departments.")]
    [InlineData(null, "department", null, "湖南岳阳", 2020, "它是湖南省 2020 年度部门整体支出的默认标准。湖南省岳阳市没有自己的标准，用上级地区的。没有用《岳阳市部门整体支出绩效评价指标（2018、2019年度，节录）》（yueyang-department-2019）：它适用于 2018 至 2019 年度，报告是 2020 年度。", null)]
    [InlineData(null, "project", null, null, 2020, "它是全国 2020 年度项目支出的默认标准。报告没有写地区，只看了全国的标准。", "It is the default of the nation in 2020 for: projects. The report names no region, so only national standards were looked at.")]
    [InlineData(null, "project", "bond", "湖北", 2020, "没有适用于这份报告（政府债券）的标准，按表上印的分值和通行的算法计算。没有用《湖北省项目支出绩效自评（2020年度表样）》（hubei-project-2020）：它管普通项目，这里是政府债券。", null)]
    [InlineData(null, "project", "projct", "湖北", 2020, "没有适用于这份报告（projct）的标准，按表上印的分值和通行的算法计算。", null)]
    [InlineData("x", "project", null, null, null, "报告写的表样 x 没有适用的标准。没有适用于这份报告（项目支出）的标准，按表上印的分值和通行的算法计算。报告没有写年度，不知道该用哪一年的标准。报告没有写地区，只看了全国的标准。", null)]
    [InlineData(null, "department", null, "湖南", 2016, "没有适用于这份报告（部门整体支出）的标准，按表上印的分值和通行的算法计算。没有用《", null)]
    public void The_sentences_say_it(string? form, string kind, string? category, string? region, int? year, string chinese, string? english)
    {
        var query = new StandardQuery(
            form, Enum.Parse<SubjectKind>(kind, true), region is null ? null : Regions.BuiltIn.Named(region), year is null ? null : new FiscalYear(year.Value))
        {
            Category = category,
        };
        var said = BuiltInStandards.Catalog.Explain(query, BuiltInStandards.Catalog.Select(query)).Because!;

        Assert.StartsWith(chinese, said.Chinese, StringComparison.Ordinal);
        Assert.StartsWith(english ?? "", said.English, StringComparison.Ordinal);
        Assert.DoesNotContain("{", said.Chinese + said.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_without_a_form_hears_what_it_may_follow()
    {
        var query = new StandardQuery(null, SubjectKind.Project, Regions.BuiltIn.Named("湖北"), new FiscalYear(2020)) { IsBareTable = true };
        var said = BuiltInStandards.Catalog.Explain(query, BuiltInStandards.Catalog.Select(query)).Because!.Chinese;

        Assert.StartsWith("表上没有写表样，看不出它照哪个标准填，所以按表上印的分值和通行的算法复核。可能照着填的标准：《", said, StringComparison.Ordinal);
        Assert.Contains("（hubei-project-2020）", said, StringComparison.Ordinal);
    }

    // 湖南 has four standards for departments, and the nation none
    [Fact]
    public void What_was_passed_over_is_data_with_what_kept_it()
    {
        var query = new StandardQuery(null, SubjectKind.Department, Regions.BuiltIn.Named("湖南"), new FiscalYear(2016));
        var answer = BuiltInStandards.Catalog.Explain(query, BuiltInStandards.Catalog.Select(query));

        Assert.Equal(
            [
                ("hunan-department-2020", StandardQuery.PassedOver.Obstacle.OtherYears), ("hunan-department-a", StandardQuery.PassedOver.Obstacle.OnlyItsForm),
                ("hunan-department-b", StandardQuery.PassedOver.Obstacle.OnlyItsForm), ("hunan-department-2021", StandardQuery.PassedOver.Obstacle.OtherYears),
            ],
            answer.PassedOver.Select(passed => (passed.Standard.Id, passed.Why)));
    }

    [Fact]
    public void A_caller_or_a_form_passes_nothing_over()
    {
        var query = new StandardQuery("hunan-department-2020", SubjectKind.Department, null, new FiscalYear(2020));

        Assert.Empty(BuiltInStandards.Catalog.Explain(query, BuiltInStandards.Catalog.Select(query)).PassedOver);
        Assert.Equal(
            "使用者指定了这个标准。",
            BuiltInStandards.Catalog.Explain(query, new StandardSelection(BuiltInStandards.Catalog.AsFiled, SelectionReason.NamedByCaller)).Because!.Chinese);
    }
}
