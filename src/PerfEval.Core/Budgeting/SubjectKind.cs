namespace PerfEval.Core.Budgeting;

/// <summary>评价对象类别: what a self-evaluation is about.</summary>
public enum SubjectKind
{
    /// <summary>部门整体支出: all a department spent.</summary>
    Department = 0,

    /// <summary>项目支出: one project.</summary>
    Project = 1,
}
