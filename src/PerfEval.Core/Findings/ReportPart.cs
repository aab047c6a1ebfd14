namespace PerfEval.Core.Findings;

/// <summary>报告的组成部分: one step of the way to a <see cref="Place"/>. Its name in two languages is in <see cref="PlaceText"/>.</summary>
public enum ReportPart
{
    /// <summary>报告: the report as a whole.</summary>
    Report = 0,

    /// <summary>评价对象: department or project.</summary>
    Subject,

    /// <summary>预算单位.</summary>
    Unit,

    /// <summary>人员情况.</summary>
    Staffing,

    /// <summary>在职人员总数.</summary>
    InPost,

    /// <summary>退休人员.</summary>
    Retired,

    /// <summary>编制数.</summary>
    Establishment,

    /// <summary>人员分类: one category, by position.</summary>
    StaffCategory,

    /// <summary>内设机构.</summary>
    Offices,

    /// <summary>预算单位个数.</summary>
    BudgetUnitCount,

    /// <summary>预算收支情况.</summary>
    Budget,

    /// <summary>预算收入.</summary>
    Revenue,

    /// <summary>预算支出.</summary>
    Expenditure,

    /// <summary>结余结转 (carried forward).</summary>
    CarriedForward,

    /// <summary>合计 of a budget statement.</summary>
    StatementTotal,

    /// <summary>年初预算 of a budget statement.</summary>
    Opening,

    /// <summary>预算调整.</summary>
    Adjustment,

    /// <summary>其他资金来源.</summary>
    OtherSources,

    /// <summary>上年结转 (brought forward).</summary>
    BroughtForward,

    /// <summary>基本支出.</summary>
    BasicExpenditure,

    /// <summary>项目支出.</summary>
    ProjectExpenditure,

    /// <summary>资金情况: the funding table.</summary>
    Funding,

    /// <summary>合计行 of the funding table.</summary>
    FundingTotal,

    /// <summary>资金来源行, by position.</summary>
    FundingSource,

    /// <summary>年初预算数.</summary>
    OpeningBudget,

    /// <summary>全年预算数.</summary>
    FullYearBudget,

    /// <summary>全年执行数.</summary>
    Executed,

    /// <summary>执行率.</summary>
    Rate,

    /// <summary>年度目标, by position.</summary>
    Goal,

    /// <summary>预期目标.</summary>
    ExpectedGoal,

    /// <summary>实际完成情况.</summary>
    ActualGoal,

    /// <summary>一级指标, by position.</summary>
    FirstLevel,

    /// <summary>二级指标, by position.</summary>
    SecondLevel,

    /// <summary>三级指标, by position.</summary>
    ThirdLevel,

    /// <summary>其中项: an unscored memo item, by position.</summary>
    MemoItem,

    /// <summary>指标名称.</summary>
    Name,

    /// <summary>年度指标值.</summary>
    Target,

    /// <summary>实际完成值.</summary>
    Actual,

    /// <summary>分值.</summary>
    PointsCell,

    /// <summary>得分.</summary>
    ScoreCell,

    /// <summary>偏差原因.</summary>
    Reason,

    /// <summary>自评结果: the claimed totals and grade.</summary>
    Claims,

    /// <summary>总分值.</summary>
    TotalPoints,

    /// <summary>自评总分.</summary>
    TotalScore,

    /// <summary>自评等级.</summary>
    Grade,

    /// <summary>资金使用及绩效情况: the narrative.</summary>
    Narrative,

    /// <summary>工作成效, by position.</summary>
    Achievement,

    /// <summary>数据陈述: a quantitative claim, by position.</summary>
    Claim,

    /// <summary>分项 of a claimed total, by position.</summary>
    ClaimPart,

    /// <summary>评委评分: the judgements.</summary>
    Judgement,

    /// <summary>财政年度.</summary>
    FiscalYear,

    /// <summary>填报日期.</summary>
    FiledOn,

    /// <summary>截止日期 of the staff figures.</summary>
    AsOf,

    /// <summary>事实数据, by position.</summary>
    Fact,
}
