using System;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Standards;

/// <summary>标准的适用范围: what a standard is filed under in a catalogue.</summary>
/// <param name="Form">表样代码: the form it belongs to; null for one that belongs to no form.</param>
/// <param name="Kind">部门整体 or 项目; null for a standard that serves both.</param>
/// <param name="Region">行政区划.</param>
/// <param name="Years">适用年度.</param>
/// <param name="IsDefault">Whether it is the default for its kind, region and years.</param>
public sealed partial record StandardKey(string? Form, SubjectKind? Kind, RegionCode Region, StandardKey.YearRange Years, bool IsDefault)
{
    /// <summary>部门整体 or 项目; null for a standard that serves both.</summary>
    public SubjectKind? Kind { get; init => field = Given.Defined(value); } = Given.Defined(Kind);

    /// <summary>
    /// 项目类别 it is for, such as <c>bond</c>: projects of these alone; none for departments and ordinary projects. The form of a report goes
    /// before it.
    /// </summary>
    public EquatableList<string> Categories
    {
        get;
        init => field =
            value.AsEnumerable().Select(ProjectCategories.Of).OfType<string>().Distinct(StringComparer.Ordinal).ToEquatableList();
    }

    /// <summary>适用年度: the years it governs.</summary>
    public YearRange Years { get; init => field = Given.Of(value); } = Given.Of(Years);

    /// <summary>类别 in words: the categories of projects it is for; null where it is for none and its kind says all.</summary>
    /// <param name="language">The language.</param>
    public string? CategoriesIn(Language language) => Categories.Count == 0
        ? null
        : string.Join(language == Language.English ? ", " : "、", Categories.Select(one => ProjectCategories.NameOf(one, language)));

    /// <summary>Whether it is for a kind of subject.</summary>
    internal bool IsFor(SubjectKind kind) => Kind is null || Kind == kind;

    /// <summary>Whether it is for a category; null is none.</summary>
    internal bool IsFor(string? category) => category is null ? Categories.Count == 0 : Categories.Contains(category);

    /// <summary>The categories it is for; null alone where it is for none.</summary>
    internal IEnumerable<string?> CategoriesOrNone => Categories.AsEnumerable().DefaultIfEmpty<string?>();

    /// <summary>Whether there is a category, or none, that it and another are both for.</summary>
    internal bool SharesCategory(StandardKey other) => CategoriesOrNone.Any(other.IsFor);
}
