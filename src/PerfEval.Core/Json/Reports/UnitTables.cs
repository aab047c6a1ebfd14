using PerfEval.Core.Budgeting;
using PerfEval.Core.Findings;
using PerfEval.Core.Json.Formats;
using PerfEval.Core.Reports;
using static PerfEval.Core.Json.Formats.Tables;

namespace PerfEval.Core.Json.Reports;

/// <summary>评价对象 and 预算单位: the department or the project, the unit with its offices and its staff.</summary>
internal static class UnitTables
{
    private static readonly ObjectFormat<Staffing.Category> Category = Object<Staffing.Category>("staffCategory", m =>
    {
        var name = m.Must("name", Values.Text, c => c.Name, "人员类别");
        var count = m.May("count", FormCells.Count, c => c.Count, "人数");
        return f => new Staffing.Category(name[f], count[f]);
    });

    private static readonly ObjectFormat<Staffing> Staffing = Object<Staffing>("staffing", m =>
    {
        var asOf = m.May("asOf", FormCells.Date, s => s.AsOf, "截止日期", ReportPart.AsOf);
        var establishment = m.May("establishment", FormCells.Count, s => s.Establishment, "编制数", ReportPart.Establishment);
        var inPost = m.May("inPost", FormCells.Count, s => s.InPost, "在职人员总数", ReportPart.InPost);
        var categories = m.May(
            "categories", new ListFormat<Staffing.Category>(Category, ReportPart.StaffCategory, "name"), s => s.Categories, "人员分类");
        var retired = m.May("retired", FormCells.Count, s => s.Retired, "退休人员", ReportPart.Retired);
        return f => new Staffing
        {
            AsOf = asOf[f],
            Establishment = establishment[f],
            InPost = inPost[f],
            Categories = categories[f],
            Retired = retired[f],
        };
    });

    private static readonly ObjectFormat<BudgetUnit.InternalOffices> Offices = Object<BudgetUnit.InternalOffices>("offices", m =>
    {
        var stated = m.May("stated", FormCells.Count, o => o.StatedCount, "内设机构数");
        var names = m.May("names", Values.Texts, o => o.Names, "内设机构名称");
        return f => new BudgetUnit.InternalOffices(stated[f], names[f]);
    });

    private static readonly ObjectFormat<BudgetUnit> Unit = Object<BudgetUnit>("unit", m =>
    {
        var name = m.Must("name", Values.Text, u => u.Name, "单位名称", ReportPart.Name);
        var code = m.May("code", Values.Text, u => u.Code, "单位编码");
        var creditCode = m.May("creditCode", Values.Text, u => u.UnifiedSocialCreditCode, "统一社会信用代码");
        var department = m.May("competentDepartment", Values.Text, u => u.CompetentDepartment, "主管部门");
        var region = m.Maybe("region", Values.Region, u => u.Region, "行政区划代码");
        var level = m.May("governmentLevel", ReportVocabulary.GovernmentLevel, u => u.GovernmentLevel, "政府层级");
        var tier = m.May("tier", ReportVocabulary.Tier, u => u.Tier, "预算级次");
        var rank = m.May("rank", Values.Text, u => u.Rank, "机构规格");
        var functions = m.May("functions", Values.Text, u => u.Functions, "主要职能");
        var unitCount = m.May("unitCount", FormCells.Count, u => u.UnitCount, "预算单位个数", ReportPart.BudgetUnitCount);
        var offices = m.May("offices", Offices, u => u.Offices, "内设机构", ReportPart.Offices);
        var staffing = m.May("staffing", Staffing, u => u.Staffing, "人员情况", ReportPart.Staffing);
        return f => new BudgetUnit
        {
            Name = name[f],
            Code = code[f],
            UnifiedSocialCreditCode = creditCode[f],
            CompetentDepartment = department[f],
            Region = region[f],
            GovernmentLevel = level[f],
            Tier = tier[f],
            Rank = rank[f],
            Functions = functions[f],
            UnitCount = unitCount[f],
            Offices = offices[f],
            Staffing = staffing[f],
        };
    });

    /// <summary>评价对象: what is evaluated, a department or a project.</summary>
    public static UnionFormat<Subject> Subject { get; } = new(
        null,
        Case<Subject, Subject.Department>("department", m =>
        {
            var unit = m.Must("unit", Unit, s => s.Unit, "预算单位", ReportPart.Unit);
            return f => new Subject.Department(unit[f]);
        }),
        Case<Subject, Subject.ProjectExpenditure>("project", m =>
        {
            var name = m.Must("name", Values.Text, s => s.Project.Name, "项目名称", ReportPart.Name);
            var code = m.May("code", Values.Text, s => s.Project.Code, "项目编码");
            var department = m.May("competentDepartment", Values.Text, s => s.Project.CompetentDepartment, "主管部门");
            var unit = m.Must("unit", Unit, s => s.Project.ImplementingUnit, "实施单位", ReportPart.Unit);
            var category = m.May("category", Values.Text, s => s.Project.Category, "项目类别");
            return f => new Subject.ProjectExpenditure(new Project
            {
                Name = name[f],
                Code = code[f],
                CompetentDepartment = department[f],
                ImplementingUnit = unit[f],
                Category = category[f],
            });
        }));
}
