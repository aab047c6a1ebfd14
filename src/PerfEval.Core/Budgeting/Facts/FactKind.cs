namespace PerfEval.Core.Budgeting.Facts;

/// <summary>
/// 事实数据的种类: the figures of a unit that the ratios of the whole-department framework (财预〔2013〕53号 附件2) and the checks of budget behaviour
/// are made of. A closed vocabulary; the stable word, the name and the dimension of each stand in <see cref="FactKinds"/>.
/// </summary>
public enum FactKind
{
    /// <summary>编制数: approved establishment, at the end of the year. Headcount.</summary>
    Establishment = 0,

    /// <summary>在职人数: staff in post at the end of the year, the retired left out. Headcount.</summary>
    InPost,

    /// <summary>“三公”经费预算数: the budget for travel abroad, official vehicles and official reception together.</summary>
    ThreePublicBudget,

    /// <summary>“三公”经费实际支出数: what was spent on travel abroad, official vehicles and official reception together.</summary>
    ThreePublicActual,

    /// <summary>因公出国（境）费预算数: the budget for official travel abroad.</summary>
    TravelAbroadBudget,

    /// <summary>因公出国（境）费实际支出数: what was spent on official travel abroad.</summary>
    TravelAbroadActual,

    /// <summary>公务用车购置及运行费预算数: the budget for buying and running official vehicles.</summary>
    OfficialVehiclesBudget,

    /// <summary>公务用车购置及运行费实际支出数: what was spent on buying and running official vehicles.</summary>
    OfficialVehiclesActual,

    /// <summary>公务接待费预算数: the budget for official reception.</summary>
    OfficialReceptionBudget,

    /// <summary>公务接待费实际支出数: what was spent on official reception.</summary>
    OfficialReceptionActual,

    /// <summary>政府采购预算数: the budget for government procurement.</summary>
    ProcurementBudget,

    /// <summary>实际政府采购金额: the amount of government procurement carried out.</summary>
    ProcurementActual,

    /// <summary>在用固定资产总额: the value of the fixed assets in use.</summary>
    FixedAssetsInUse,

    /// <summary>所有固定资产总额: the value of all fixed assets.</summary>
    FixedAssets,

    /// <summary>支出预算数: the expenditure budget that 结转结余率 is measured against.</summary>
    ExpenditureBudget,

    /// <summary>公用经费预算安排数: the budget for operating costs.</summary>
    OperatingCostsBudget,

    /// <summary>公用经费实际支出数: what was spent on operating costs.</summary>
    OperatingCostsActual,

    /// <summary>重点项目支出: what was spent on key projects.</summary>
    KeyProjectExpenditure,

    /// <summary>项目总支出: what was spent on all projects.</summary>
    ProjectExpenditure,

    /// <summary>年初预算数 (财政批复的部门预算数): the budget as approved.</summary>
    OpeningBudget,

    /// <summary>全年预算数 (调整后预算数): the budget after the changes of the year.</summary>
    FullYearBudget,

    /// <summary>财政资金全年预算数, carry-over included (Hubei form, note 1).</summary>
    FiscalFullYearBudget,

    /// <summary>全年执行数 (预算完成数): the amount executed in the year.</summary>
    Executed,

    /// <summary>财政资金执行数 (Hubei form, note 1).</summary>
    FiscalExecuted,

    /// <summary>本年追加预算: all additions in the year, as a size.</summary>
    BudgetAddition,

    /// <summary>本年追减预算: all cuts in the year, as a size without a sign.</summary>
    BudgetCut,

    /// <summary>结构调整: what was moved between items of the budget, as a size.</summary>
    BudgetRestructuring,

    /// <summary>
    /// 政策性调整: the part of the adjustment that national policy, force majeure
    /// or a task set by a superior caused, as a size; 53号 leaves it out.
    /// </summary>
    ExcludedAdjustment,

    /// <summary>上年结转: money brought forward from last year.</summary>
    BroughtForward,

    /// <summary>年末累计结转结余: money left at the end of the year, all years together.</summary>
    CarriedForward,

    /// <summary>实际支付数: paid from 1 January to a day.</summary>
    PaidToDate,

    /// <summary>既定支付数: what was to be paid from 1 January to that day.</summary>
    ScheduledToDate,

    /// <summary>实际支付进度, as a share of the year's budget, on a day.</summary>
    PaymentProgress,

    /// <summary>既定支付进度, as a share of the year's budget, for that day.</summary>
    ScheduledProgress,

    /// <summary>公务用车购置费预算数: the budget for buying official vehicles.</summary>
    VehiclePurchaseBudget,

    /// <summary>公务用车购置费实际支出数: what was spent on buying official vehicles.</summary>
    VehiclePurchaseActual,

    /// <summary>公务用车运行维护费预算数: the budget for running official vehicles.</summary>
    VehicleRunningBudget,

    /// <summary>公务用车运行维护费实际支出数: what was spent on running official vehicles.</summary>
    VehicleRunningActual,

    /// <summary>预算收入合计: the revenue of the year.</summary>
    Revenue,
}
