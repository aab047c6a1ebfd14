namespace PerfEval.Core.Forms.Filed;

/// <summary>栏次: the columns and heads of a form.</summary>
public enum FormColumn
{
    /// <summary>标题: the title of the form.</summary>
    Title = 0,

    /// <summary>年度: the year.</summary>
    Year,

    /// <summary>单位: the unit that files.</summary>
    Unit,

    /// <summary>地区: the region.</summary>
    Region,

    /// <summary>金额单位: the unit of the amounts.</summary>
    AmountUnit,

    /// <summary>资金行名: the label of a funding row.</summary>
    FundingLabel,

    /// <summary>年初预算数: the opening budget.</summary>
    OpeningBudget,

    /// <summary>全年预算数: the full-year budget.</summary>
    FullYearBudget,

    /// <summary>全年执行数: the executed amount.</summary>
    Executed,

    /// <summary>执行率: the execution rate.</summary>
    Rate,

    /// <summary>年度目标: a goal of the year.</summary>
    Goal,

    /// <summary>一级指标: the first level.</summary>
    FirstLevel,

    /// <summary>一级指标分值: the points of the first level.</summary>
    FirstLevelPoints,

    /// <summary>二级指标: the second level.</summary>
    SecondLevel,

    /// <summary>三级指标: the name of the indicator.</summary>
    Name,

    /// <summary>年度指标值: the target.</summary>
    Target,

    /// <summary>指标性质: the sign of the target, in a column of its own.</summary>
    TargetSign,

    /// <summary>计量单位: the unit of measure, in a column of its own.</summary>
    MeasureUnit,

    /// <summary>实际完成值: the actual value.</summary>
    Actual,

    /// <summary>分值: the points.</summary>
    Points,

    /// <summary>得分: the score.</summary>
    Score,

    /// <summary>偏差原因: the reason for a deviation.</summary>
    Reason,

    /// <summary>评分标准: the scoring rule as printed.</summary>
    ScoringRule,

    /// <summary>总分值: the total of the points.</summary>
    TotalPoints,

    /// <summary>总分: the total score.</summary>
    TotalScore,

    /// <summary>等级: the grade.</summary>
    Grade,

    /// <summary>其他内容: anything else on the form.</summary>
    Remark,

    /// <summary>项目名称: the name of the project.</summary>
    ProjectName,

    /// <summary>项目编码: the code of the project.</summary>
    ProjectCode,

    /// <summary>单位编码: the code of the unit.</summary>
    UnitCode,

    /// <summary>主管部门: the department in charge.</summary>
    CompetentDepartment,

    /// <summary>调整指标值: the target as it was adjusted within the year, in a column beside the first.</summary>
    AdjustedTarget,

    /// <summary>得分系数: the share of its points that the filer gives an indicator; the score, where no score is filed.</summary>
    Coefficient,
}
