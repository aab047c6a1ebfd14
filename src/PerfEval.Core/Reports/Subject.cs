using System;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Common;

namespace PerfEval.Core.Reports;

/// <summary>评价对象: a whole department or a project. A closed family.</summary>
public abstract record Subject
{
    private Subject()
    {
    }

    /// <summary>部门整体 or 项目.</summary>
    public abstract SubjectKind Kind { get; }

    /// <summary>名称 of the department or project.</summary>
    public abstract string Name { get; }

    /// <summary>预算单位: the department, or the unit that carries the project out.</summary>
    public abstract BudgetUnit Unit { get; }

    /// <summary>
    /// 项目类别 of a project that is no ordinary one, such as <c>bond</c>; null for a department and for an ordinary project.
    /// </summary>
    public virtual string? Category => null;

    /// <summary>部门整体支出 of a department that is known by name and region alone.</summary>
    /// <param name="name">单位名称.</param>
    /// <param name="region">行政区划, by which the standard is found; null where it is not known.</param>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    /// <example>
    /// <code>
    /// var subject = Subject.OfDepartment("株洲市接待服务中心", Regions.BuiltIn.Named("湖南株洲"));
    /// Console.WriteLine(subject.Name);
    /// </code>
    /// </example>
    public static Subject OfDepartment(string name, RegionCode? region = null) =>
        new Department(new BudgetUnit { Name = name, Region = region });

    /// <summary>项目支出 of a project that is known by its name, its unit and the region alone.</summary>
    /// <param name="name">项目名称.</param>
    /// <param name="unit">实施单位.</param>
    /// <param name="region">行政区划, by which the standard is found; null where it is not known.</param>
    /// <exception cref="ArgumentNullException">The name or the unit is null.</exception>
    /// <example>
    /// <code>
    /// var subject = Subject.OfProject("水库维修", "某县水利局");
    /// Console.WriteLine(subject.Name);   // 水库维修
    /// </code>
    /// </example>
    public static Subject OfProject(string name, string unit, RegionCode? region = null) => new ProjectExpenditure(
        new Project { Name = name, ImplementingUnit = new BudgetUnit { Name = unit, Region = region } });

    /// <summary>部门整体支出: the whole expenditure of a department.</summary>
    /// <param name="Unit">The department.</param>
    public sealed record Department(BudgetUnit Unit) : Subject
    {
        /// <inheritdoc/>
        public override SubjectKind Kind => SubjectKind.Department;

        /// <inheritdoc/>
        public override string Name => Unit.Name;

        /// <inheritdoc/>
        public override BudgetUnit Unit { get; } = Given.Of(Unit);
    }

    /// <summary>项目支出: the expenditure on one project.</summary>
    /// <param name="Project">The project.</param>
    public sealed record ProjectExpenditure(Project Project) : Subject
    {
        /// <summary>The project.</summary>
        public Project Project { get; init => field = Given.Of(value); } = Given.Of(Project);

        /// <inheritdoc/>
        public override SubjectKind Kind => SubjectKind.Project;

        /// <inheritdoc/>
        public override string? Category => Project.Category;

        /// <inheritdoc/>
        public override string Name => Project.Name;

        /// <inheritdoc/>
        public override BudgetUnit Unit => Project.ImplementingUnit;
    }
}
