namespace PerfEval.Core.Budgeting.Facts;

// what was executed, completed and adjusted of the budget
public sealed partial record RatioFormula
{
    private const string Mof2013Recalled = "财预〔2013〕53号 附件2 部门整体支出绩效评价共性指标体系框架；公式凭记忆，引用前请核对";

    private static RatioFormula[] ExecutionRates() =>
    [
        Execution(
            "execution-rate.full-year",
            "以全年（调整后）预算数为分母",
            "over the full-year (adjusted) budget",
            FactKind.Executed,
            FactKind.FullYearBudget,
            "全年执行数 ÷ 全年预算数", "2020年部门整体支出绩效自评表备注1；已见原表"),
        Execution(
            "execution-rate.opening", "以年初预算数为分母", "over the opening budget", FactKind.Executed, FactKind.OpeningBudget,
            "全年执行数 ÷ 年初预算数", "对照口径，未见明文；自定"),
        Execution(
            "execution-rate.fiscal-funds", "只计财政资金，预算数含上年结转结余", "fiscal funds alone, carry-over included", FactKind.FiscalExecuted,
            FactKind.FiscalFullYearBudget, "财政资金执行数 ÷ 调整后财政资金总额", "湖北省项目支出绩效自评表注1；已见原表"),
    ];

    private static RatioFormula Execution(
        string id, string definition, string english, FactKind executed, FactKind basis, string text, string source) =>
        new(id, [Plus(executed)], [Plus(basis)])
        {
            Name = "预算执行率",
            EnglishName = "execution rate",
            Definition = definition,
            EnglishDefinition = english,
            Text = text,
            Source = source,
        };

    private static RatioFormula[] CompletionRates() =>
    [
        new("completion-rate.mof-2013", [Plus(FactKind.Executed)], [Plus(FactKind.OpeningBudget)])
        {
            Name = "预算完成率",
            EnglishName = "budget completion rate",
            Definition = "预算完成数与财政批复的部门预算数之比",
            EnglishDefinition = "completed over the budget as approved",
            Text = "预算完成数 ÷ 预算数 × 100%，预算数为财政部门批复的本年度部门预算数",
            Source = Mof2013Recalled,
        },
        new(
            "completion-rate.hunan",
            [Plus(FactKind.BroughtForward), Plus(FactKind.OpeningBudget), Plus(FactKind.BudgetAddition), Minus(FactKind.CarriedForward)],
            [Plus(FactKind.BroughtForward), Plus(FactKind.OpeningBudget), Plus(FactKind.BudgetAddition)])
        {
            Name = "预算完成率",
            EnglishName = "budget completion rate",
            Definition = "可用预算中没有结余的部分",
            EnglishDefinition = "the part of the money available that was not left over",
            Text = "（上年结转 + 年初预算 + 本年追加预算 − 年末结余）÷（上年结转 + 年初预算 + 本年追加预算）× 100%",
            Source = "湖南省部门整体支出绩效评价指标表；已见节录",
        },
    ];

    private static RatioFormula[] AdjustmentRates() =>
    [
        new(
            "adjustment-rate.mof-2013",
            [
                Plus(FactKind.BudgetAddition), Plus(FactKind.BudgetCut), new(FactKind.BudgetRestructuring, NoneWhenMissing: true),
                new(FactKind.ExcludedAdjustment, IsSubtracted: true, NoneWhenMissing: true),
            ],
            [Plus(FactKind.OpeningBudget)])
        {
            Name = "预算调整率",
            EnglishName = "budget adjustment rate",
            Definition = "追加、追减、结构调整的资金总和，扣除政策性调整",
            EnglishDefinition = "additions, cuts and restructuring added up as sizes, less what policy, force majeure or a superior caused",
            Text = "预算调整数 ÷ 预算数 × 100%，预算调整数为追加、追减、结构调整的资金总和，因国家政策、不可抗力、上级临时交办而产生的除外",
            Source = "财预〔2013〕53号 附件2；公式见于转载",
        },
        new("adjustment-rate.additions", [Plus(FactKind.BudgetAddition)], [Plus(FactKind.OpeningBudget)])
        {
            Name = "预算调整率",
            EnglishName = "budget adjustment rate",
            Definition = "只计追加",
            EnglishDefinition = "additions alone",
            Text = "本年追加预算 ÷ 年初预算 × 100%",
            Source = "对照口径，未见明文；自定",
        },
        new("adjustment-rate.net-size", [Plus(FactKind.FullYearBudget), Minus(FactKind.OpeningBudget)], [Plus(FactKind.OpeningBudget)])
        {
            TakesMagnitude = true,
            Name = "预算调整率",
            EnglishName = "budget adjustment rate",
            Definition = "全年预算数与年初预算数之差的绝对值",
            EnglishDefinition = "the size of the difference between full-year and opening budget",
            Text = "|全年预算数 − 年初预算数| ÷ 年初预算数 × 100%",
            Source = "对照口径，用于超过30%须说明原因的检查；自定",
        },
    ];

    private static RatioFormula[] ControlRates() =>
    [
        new("budget-control-rate.additions", [Plus(FactKind.BudgetAddition)], [Plus(FactKind.OpeningBudget)])
        {
            Name = "预算控制率",
            EnglishName = "budget control rate",
            Definition = "只计追加",
            EnglishDefinition = "additions alone",
            Text = "本年追加预算 ÷ 年初预算 × 100%",
            Source = "湖南省部门整体支出绩效评价指标表；已见节录",
        },
        new("budget-control-rate.net", [Plus(FactKind.BudgetAddition), Minus(FactKind.BudgetCut)], [Plus(FactKind.OpeningBudget)])
        {
            Name = "预算控制率",
            EnglishName = "budget control rate",
            Definition = "追加减追减的净额，调减为负",
            EnglishDefinition = "additions less cuts, below 0 for a cut",
            Text = "（本年追加预算 − 本年追减预算）÷ 年初预算 × 100%",
            Source = "湖南省部门整体支出绩效评价指标表的另一种读法；自定",
        },
    ];
}
