
namespace PerfEval.Core.Findings;

/// <summary>报告的组成部分: one step of the way to a <see cref="Place"/>. Its name in two languages is in <see cref="PlaceText"/>.</summary>
public enum ReportPart
{
    /// <summary>报告: the report as a whole.</summary>
    Report = 0,

    /// <summary>评价对象: department or project.</summary>
    Subject,

    /// <summary>预算单位: the budget unit.</summary>
    Unit,

    /// <summary>人员情况: the staff of the unit.</summary>
    Staffing,

    /// <summary>在职人员总数: the number of staff in post.</summary>
    InPost,

    /// <summary>退休人员: the number of retired staff.</summary>
    Retired,

    /// <summary>编制数: the authorised number of staff.</summary>
    Establishment,

    /// <summary>人员分类: one category, by position.</summary>
    StaffCategory,

    /// <summary>内设机构: the internal offices of the unit.</summary>
    Offices,

    /// <summary>预算单位个数: the number of budget units.</summary>
    BudgetUnitCount,

    /// <summary>预算收支情况: revenue and expenditure as the text states them.</summary>
    Budget,

    /// <summary>预算收入: the revenue.</summary>
    Revenue,

    /// <summary>预算支出: the expenditure.</summary>
    Expenditure,

    /// <summary>结余结转 (carried forward).</summary>
    CarriedForward,

    /// <summary>合计 of a budget statement.</summary>
    StatementTotal,

    /// <summary>年初预算 of a budget statement.</summary>
    Opening,

    /// <summary>预算调整: the adjustment of the budget in the year.</summary>
    Adjustment,

    /// <summary>其他资金来源: money from other sources.</summary>
    OtherSources,

    /// <summary>上年结转 (brought forward).</summary>
    BroughtForward,

    /// <summary>基本支出: basic expenditure.</summary>
    BasicExpenditure,

    /// <summary>项目支出: project expenditure.</summary>
    ProjectExpenditure,

    /// <summary>资金情况: the funding table.</summary>
    Funding,

    /// <summary>合计行 of the funding table.</summary>
    FundingTotal,

    /// <summary>资金来源行, by position.</summary>
    FundingSource,

    /// <summary>年初预算数: the opening budget.</summary>
    OpeningBudget,

    /// <summary>全年预算数: the full-year budget.</summary>
    FullYearBudget,

    /// <summary>全年执行数: the executed amount.</summary>
    Executed,

    /// <summary>执行率: the execution rate.</summary>
    Rate,

    /// <summary>年度目标, by position.</summary>
    Goal,

    /// <summary>预期目标: the goal as planned.</summary>
    ExpectedGoal,

    /// <summary>实际完成情况: the goal as carried out.</summary>
    ActualGoal,

    /// <summary>一级指标, by position.</summary>
    FirstLevel,

    /// <summary>二级指标, by position.</summary>
    SecondLevel,

    /// <summary>三级指标, by position.</summary>
    ThirdLevel,

    /// <summary>其中项: an unscored memo item, by position.</summary>
    MemoItem,

    /// <summary>指标名称: the name of an indicator.</summary>
    Name,

    /// <summary>年度指标值: the target of an indicator.</summary>
    Target,

    /// <summary>实际完成值: the actual value of an indicator.</summary>
    Actual,

    /// <summary>分值: the points of a line.</summary>
    PointsCell,

    /// <summary>得分: the claimed score of a line.</summary>
    ScoreCell,

    /// <summary>偏差原因: the reason for a deviation.</summary>
    Reason,

    /// <summary>自评结果: the claimed totals and grade.</summary>
    Claims,

    /// <summary>总分值: the printed total of the points.</summary>
    TotalPoints,

    /// <summary>自评总分: the claimed total.</summary>
    TotalScore,

    /// <summary>自评等级: the claimed grade.</summary>
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

    /// <summary>财政年度: the fiscal year.</summary>
    FiscalYear,

    /// <summary>填报日期: the day the report was filed.</summary>
    FiledOn,

    /// <summary>截止日期 of the staff figures.</summary>
    AsOf,

    /// <summary>事实数据, by position.</summary>
    Fact,

    /// <summary>资金的一种划分 beside the source lines, by position.</summary>
    FundingClassification,
}
