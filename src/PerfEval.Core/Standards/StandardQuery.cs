using PerfEval.Core.Budgeting;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Standards;

/// <summary>选定标准的条件: what a report says of itself.</summary>
/// <param name="Form">表样代码, where the report names its form.</param>
/// <param name="Kind">部门整体 or 项目.</param>
/// <param name="Region">行政区划, where known.</param>
/// <param name="Year">财政年度, where known.</param>
public sealed partial record StandardQuery(string? Form, SubjectKind Kind, RegionCode? Region, FiscalYear? Year)
{
    /// <summary>部门整体 or 项目.</summary>
    public SubjectKind Kind { get; init => field = Given.Defined(value); } = Given.Defined(Kind);

    /// <summary>项目类别, where it is no ordinary project; null where it is, and for a department.</summary>
    public string? Category { get; init => field = ProjectCategories.Of(value); }

    /// <summary>评价对象 in words: 部门整体支出, 项目支出, or what the project is besides, such as 政府债券.</summary>
    /// <param name="language">The language.</param>
    public string SubjectIn(Language language) => Category is { } category
        ? ProjectCategories.NameOf(category, language)
        : Remark.Of(Kind == SubjectKind.Department ? "select.department" : "select.project").Render(language);

    /// <summary>
    /// 散表: whether this is asked for a bare filled-in table rather than a whole report. Whether a table without a form
    /// follows the default of its region nobody can see from it, and its own printed points are what the filer reckoned
    /// with: it takes the standard of its form, else its own points.
    /// </summary>
    public bool IsBareTable { get; init; }
}
