namespace PerfEval.Core.Budgeting.Facts;

// payments, money left over, expenses, staff and assets
public sealed partial record RatioFormula
{
    private static RatioFormula[] PaymentRates() =>
    [
        new("payment-progress-rate.amounts", [Plus(FactKind.PaidToDate)], [Plus(FactKind.ScheduledToDate)])
        {
            Name = "支付进度率",
            EnglishName = "payment progress rate",
            Definition = "截至某日的实际支付数与既定支付数之比",
            EnglishDefinition = "paid over scheduled, in amounts to a day",
            Text = "实际支付数 ÷ 既定支付数 × 100%",
            Source = Mof2013Recalled,
        },
        new("payment-progress-rate.shares", [Plus(FactKind.PaymentProgress)], [Plus(FactKind.ScheduledProgress)])
        {
            Name = "支付进度率",
            EnglishName = "payment progress rate",
            Definition = "截至某日的实际支付进度与既定支付进度之比",
            EnglishDefinition = "progress over scheduled progress, in shares of the year's budget on a day",
            Text = "实际支付进度 ÷ 既定支付进度 × 100%",
            Source = Mof2013Recalled,
        },
    ];

    private static RatioFormula[] CarryOverRates() =>
    [
        new("carry-over-ratio", [Plus(FactKind.CarriedForward)], [Plus(FactKind.ExpenditureBudget)])
        {
            Name = "结转结余率",
            EnglishName = "carry-over ratio",
            Definition = "结转结余总额与支出预算数之比",
            EnglishDefinition = "money left over the expenditure budget",
            Text = "结转结余总额 ÷ 支出预算数 × 100%",
            Source = Mof2013Recalled,
        },
        Change(
            "carry-over-change", "结转结余变动率", "change in carry-over", "累计结转结余总额与上年相比", "all years together, against last year",
            FactKind.CarriedForward,
            "（本年度累计结转结余资金总额 − 上年度累计结转结余资金总额）÷ 上年度累计结转结余资金总额 × 100%", Mof2013Recalled),
    ];

    private static RatioFormula[] ExpenseRates() =>
    [
        Quotient(
            "operating-costs-control-rate", "公用经费控制率", "operating-costs control rate", "实际支出数与预算安排数之比", "actual over budget",
            FactKind.OperatingCostsActual, FactKind.OperatingCostsBudget, "实际支出的公用经费总额 ÷ 预算安排的公用经费总额 × 100%", Mof2013Recalled),
        Change(
            "three-public-change.budget",
            "三公经费变动率",
            "change in the three public expenses",
            "预算数与上年预算数相比",
            "budget against last year's budget",
            FactKind.ThreePublicBudget, "（本年度“三公”经费预算数 − 上年度“三公”经费预算数）÷ 上年度“三公”经费预算数 × 100%",
            "财预〔2013〕53号 附件2；口径说明已见节录"),
        Change(
            "three-public-change.actual",
            "三公经费变动率",
            "change in the three public expenses",
            "实际支出数与上年实际支出数相比",
            "spending against last year's spending",
            FactKind.ThreePublicActual, "（本年度“三公”经费总额 − 上年度“三公”经费总额）÷ 上年度“三公”经费总额 × 100%", "2016年某地部门整体支出绩效评价指标表；已见节录，出处可信度低"),
        Quotient(
            "three-public-control-rate", "三公经费控制率", "three public expenses control rate", "实际支出数与预算安排数之比", "actual over budget",
            FactKind.ThreePublicActual, FactKind.ThreePublicBudget, "“三公”经费实际支出数 ÷ “三公”经费预算安排数 × 100%", Mof2013Recalled),
        Quotient(
            "procurement-execution-rate", "政府采购执行率", "procurement execution rate", "实际政府采购金额与政府采购预算数之比", "procured over budgeted",
            FactKind.ProcurementActual, FactKind.ProcurementBudget, "实际政府采购金额 ÷ 政府采购预算数 × 100%", Mof2013Recalled),
    ];

    private static RatioFormula[] ResourceRates() =>
    [
        Quotient(
            "staff-control-rate", "在职人员控制率", "staff control rate", "在职人员数与编制数之比", "staff in post over the establishment",
            FactKind.InPost, FactKind.Establishment, "在职人员数 ÷ 编制数 × 100%", "财预〔2013〕53号 附件2；口径说明已见节录"),
        Quotient(
            "key-spending-rate", "重点支出安排率", "key-spending rate", "重点项目支出与项目总支出之比", "key projects over all projects",
            FactKind.KeyProjectExpenditure, FactKind.ProjectExpenditure, "重点项目支出 ÷ 项目总支出 × 100%", "财预〔2013〕53号 附件2；口径说明已见节录"),
        Quotient(
            "fixed-asset-utilisation-rate", "固定资产利用率", "fixed-asset utilisation rate", "在用固定资产与所有固定资产之比", "assets in use over all assets",
            FactKind.FixedAssetsInUse, FactKind.FixedAssets, "实际在用固定资产总额 ÷ 所有固定资产总额 × 100%", Mof2013Recalled),
    ];

    private static RatioFormula Quotient(
        string id, string name, string englishName, string definition, string englishDefinition, FactKind part, FactKind whole, string text,
        string source) =>
        new(id, [Plus(part)], [Plus(whole)])
        {
            Name = name,
            EnglishName = englishName,
            Definition = definition,
            EnglishDefinition = englishDefinition,
            Text = text,
            Source = source,
        };

    private static RatioFormula Change(
        string id, string name, string englishName, string definition, string englishDefinition, FactKind kind, string text,
        string source) =>
        new(id, [Plus(kind), MinusLastYears(kind)], [LastYears(kind)])
        {
            Name = name,
            EnglishName = englishName,
            Definition = definition,
            EnglishDefinition = englishDefinition,
            Text = text,
            Source = source,
        };
}
