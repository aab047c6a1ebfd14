namespace PerfEval.Core.Forms;

/// <summary>栏次: the columns and heads of a form.</summary>
public enum FormColumn
{
    /// <summary>标题.</summary>
    Title = 0,

    /// <summary>年度.</summary>
    Year,

    /// <summary>单位.</summary>
    Unit,

    /// <summary>地区.</summary>
    Region,

    /// <summary>金额单位.</summary>
    AmountUnit,

    /// <summary>资金行名.</summary>
    FundingLabel,

    /// <summary>年初预算数.</summary>
    OpeningBudget,

    /// <summary>全年预算数.</summary>
    FullYearBudget,

    /// <summary>全年执行数.</summary>
    Executed,

    /// <summary>执行率.</summary>
    Rate,

    /// <summary>年度目标.</summary>
    Goal,

    /// <summary>一级指标.</summary>
    FirstLevel,

    /// <summary>一级指标分值.</summary>
    FirstLevelPoints,

    /// <summary>二级指标.</summary>
    SecondLevel,

    /// <summary>三级指标.</summary>
    Name,

    /// <summary>年度指标值.</summary>
    Target,

    /// <summary>指标性质.</summary>
    TargetSign,

    /// <summary>计量单位.</summary>
    MeasureUnit,

    /// <summary>实际完成值.</summary>
    Actual,

    /// <summary>分值.</summary>
    Points,

    /// <summary>得分.</summary>
    Score,

    /// <summary>偏差原因.</summary>
    Reason,

    /// <summary>评分标准.</summary>
    ScoringRule,

    /// <summary>总分值.</summary>
    TotalPoints,

    /// <summary>总分.</summary>
    TotalScore,

    /// <summary>等级.</summary>
    Grade,

    /// <summary>其他内容.</summary>
    Remark,

    /// <summary>项目名称.</summary>
    ProjectName,

    /// <summary>项目编码.</summary>
    ProjectCode,

    /// <summary>单位编码.</summary>
    UnitCode,

    /// <summary>主管部门.</summary>
    CompetentDepartment,
}
