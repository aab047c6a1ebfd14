using System.Collections.Generic;
using PerfEval.Core.Findings;

[assembly: WordsOf<PerfEval.Core.Budgeting.BudgetingWords>]

namespace PerfEval.Core.Budgeting;

/// <summary>The words of this room: columns, facts and ratios.</summary>
internal sealed class BudgetingWords : IWords
{
    public static Dictionary<string, (string Chinese, string English)> All() => new()
    {
        ["fact.establishment"] = ("编制数", "establishment"),
        ["fact.inPost"] = ("在职人数", "staff in post"),
        ["fact.threePublicBudget"] = ("“三公”经费预算数", "budget of the three public expenses"),
        ["fact.threePublicActual"] = ("“三公”经费实际支出数", "spending on the three public expenses"),
        ["fact.travelAbroadBudget"] = ("因公出国（境）费预算数", "budget for travel abroad"),
        ["fact.travelAbroadActual"] = ("因公出国（境）费实际支出数", "spending on travel abroad"),
        ["fact.officialVehiclesBudget"] = ("公务用车购置及运行费预算数", "budget for official vehicles"),
        ["fact.officialVehiclesActual"] = ("公务用车购置及运行费实际支出数", "spending on official vehicles"),
        ["fact.officialReceptionBudget"] = ("公务接待费预算数", "budget for official reception"),
        ["fact.officialReceptionActual"] = ("公务接待费实际支出数", "spending on official reception"),
        ["fact.procurementBudget"] = ("政府采购预算数", "procurement budget"),
        ["fact.procurementActual"] = ("实际政府采购金额", "amount procured"),
        ["fact.fixedAssetsInUse"] = ("在用固定资产总额", "fixed assets in use"),
        ["fact.fixedAssets"] = ("所有固定资产总额", "all fixed assets"),
        ["fact.expenditureBudget"] = ("支出预算数", "expenditure budget"),
        ["fact.operatingCostsBudget"] = ("公用经费预算安排数", "budget for operating costs"),
        ["fact.operatingCostsActual"] = ("公用经费实际支出数", "spending on operating costs"),
        ["fact.keyProjectExpenditure"] = ("重点项目支出", "expenditure on key projects"),
        ["fact.projectExpenditure"] = ("项目总支出", "expenditure on all projects"),
        ["fact.openingBudget"] = ("年初预算数", "opening budget"),
        ["fact.fullYearBudget"] = ("全年预算数", "full-year budget"),
        ["fact.fiscalFullYearBudget"] = ("财政资金全年预算数", "full-year budget of fiscal funds"),
        ["fact.executed"] = ("全年执行数", "executed amount"),
        ["fact.fiscalExecuted"] = ("财政资金执行数", "executed amount of fiscal funds"),
        ["fact.budgetAddition"] = ("本年追加预算", "additions to the budget"),
        ["fact.budgetCut"] = ("本年追减预算", "cuts of the budget"),
        ["fact.budgetRestructuring"] = ("预算结构调整数", "restructuring of the budget"),
        ["fact.excludedAdjustment"] = ("政策性、不可抗力和上级交办的调整数", "adjustment by policy, force majeure or a superior"),
        ["fact.broughtForward"] = ("上年结转", "amount brought forward"),
        ["fact.carriedForward"] = ("年末累计结转结余", "amount carried forward"),
        ["fact.paidToDate"] = ("实际支付数", "amount paid"),
        ["fact.scheduledToDate"] = ("既定支付数", "amount scheduled for payment"),
        ["fact.paymentProgress"] = ("实际支付进度", "payment progress"),
        ["fact.vehiclePurchaseBudget"] = ("公务用车购置费预算数", "budget for buying official vehicles"),
        ["fact.vehiclePurchaseActual"] = ("公务用车购置费实际支出数", "spending on buying official vehicles"),
        ["fact.vehicleRunningBudget"] = ("公务用车运行维护费预算数", "budget for running official vehicles"),
        ["fact.vehicleRunningActual"] = ("公务用车运行维护费实际支出数", "spending on running official vehicles"),
        ["fact.revenue"] = ("预算收入合计", "revenue"),
        ["fact.scheduledProgress"] = ("既定支付进度", "scheduled payment progress"),
        ["fact.ofYear"] = ("{year}年{fact}", "{fact} of {year}"),
        ["fact.asOfDay"] = ("截至{day}的{fact}", "{fact} as of {day}"),
        ["ratio.working"] = ("{working} = {rate}", "{working} = {rate}"),
        ["ratio.missing"] = ("缺少数据：{facts}", "facts are missing: {facts}"),
        ["ratio.baseZero"] = ("分母为 0（{base}：{working}），没有比率", "the base is 0 ({base}: {working}): there is no ratio"),
        ["ratio.baseNegative"] = ("分母为负（{base}：{working}），没有比率", "the base is below 0 ({base}: {working}): there is no ratio"),
        ["ratio.dayNeeded"] = ("支付进度按日计算，需要指明截止日期", "payment progress is as of a day: name the day"),
        ["ratio.noSuchYear"] = ("{fact}所需的年度超出范围", "the year needed for the {fact} is out of range"),
        ["ratio.takenAsNone"] = ("没有填报{fact}，按没有发生处理", "no {fact} is stated: taken as none"),
        ["column.opening"] = ("年初预算数", "opening budget"),
        ["column.fullYear"] = ("全年预算数", "full-year budget"),
        ["column.executed"] = ("全年执行数", "executed amount"),
    };
}
