using static PerfEval.Core.Findings.KindBasis;

namespace PerfEval.Core.Findings;

internal static partial class KindSheet
{
    private static KindEntry[] OfSeries =>
    [
        new(6101, "全部得分与总分", "all scores and the total", Review),
        new(6102, "执行率与指标得分", "the rate of execution and the scores", Review),
        new(6103, "执行率与自评得分", "the rate of execution and the claimed scores", Review),
        new(6104, "单价、数量与执行数", "unit cost, quantity and the executed amount", Arithmetic),
        new(6201, "同一指标各年的目标", "targets of one indicator over the years", Review),
        new(6202, "目标与上年完成值", "targets and last year's results", Review),
        new(6203, "不同单位的指标", "indicators of different units", Review),
    ];
}
