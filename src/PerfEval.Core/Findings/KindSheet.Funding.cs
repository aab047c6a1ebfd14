using static PerfEval.Core.Findings.KindBasis;

namespace PerfEval.Core.Findings;

internal static partial class KindSheet
{
    private static KindEntry[] OfFunding =>
    [
        new(1101, "资金表合计行与来源行", "total and source lines of the funds", Form),
        new(1102, "资金来源行的三项金额", "the three amounts of a source line", Form),
        new(1103, "资金表合计行与来源行", "total and source lines of the funds", Arithmetic),
        new(1104, "来源行与正文的金额", "source lines and amounts of the text", Form),
        new(1105, "按收入、按支出划分的明细与总额", "each classification of the funds and the total", Arithmetic),
        new(1106, "来源行的预算数与执行数", "budget and executed amount of a source line", Review),
        new(1107, "年初预算数栏", "the column of the opening budget", Form),
        new(1108, "资金表的每个金额", "every amount of the funds", Review),
        new(1201, "年初预算数、全年预算数与原因", "opening and full-year budget, and the reason", Review),
        new(1202, "年初预算数、全年预算数与执行数", "opening budget, full-year budget, executed amount", Review),
        new(1301, "填报的执行率与金额", "the rate claimed and the amounts", Arithmetic),
        new(1302, "执行率", "the rate of execution", Review),
        new(1303, "预算数与执行数", "budget and executed amount", Arithmetic),
        new(1304, "执行率与原因栏", "the rate of execution and the reasons", Review),
        new(1305, "零预算行的执行率", "rates of lines without a budget", Arithmetic),
        new(1306, "支付类指标与资金表", "indicators about payment and the funds", Arithmetic),
        new(1307, "总成本指标与执行数", "an indicator of total cost and the executed amount", Arithmetic),
    ];
}
