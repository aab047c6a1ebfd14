using static PerfEval.Core.Findings.KindBasis;

namespace PerfEval.Core.Findings;

internal static partial class KindSheet
{
    private static KindEntry[] OfIndicators =>
    [
        new(2101, "一级指标标明的分值与下级分值", "declared points of a first level and the points below it", Arithmetic),
        new(2102, "二级指标的归类", "where second levels stand", Standard),
        new(2103, "必设的一级指标", "the first levels a standard requires", Standard),
        new(2104, "分值合计与满分", "the sum of the points and the full points", Arithmetic),
        new(2105, "标准所列的二级指标", "the second levels a standard lists", Standard),
        new(2106, "一级指标标明分值合计与满分", "the declared points and the full points", Arithmetic),
        new(2107, "分值与标准", "points and those of the standard", Standard),
        new(2108, "一项指标的分值占满分的比重", "the share of one indicator in the full points", Review),
        new(2109, "效益类、满意度类指标", "indicators of benefit and satisfaction", Form),
        new(2201, "指标值与完成值的单位", "units of target and actual value", Form),
        new(2202, "没有比较符号的指标值", "targets without a sign", Form),
        new(2203, "指标与正文的数据", "indicators and figures of the text", Arithmetic),
        new(2204, "指标值与完成值的类型", "types of target and actual value", Form),
        new(2205, "指标名称里的目标值", "targets inside names of indicators", Form),
        new(2206, "完成值栏", "the column of actual values", Form),
        new(2207, "指标值栏", "the column of targets", Form),
        new(2208, "比较符号与指标类别", "signs and kinds of indicators", Review),
        new(2209, "带符号的完成值", "actual values that carry a sign", Review),
        new(2210, "完成值是否都与指标值相同", "whether every actual value is its target", Review),
        new(2211, "指标值与指标名称", "targets and names of indicators", Review),
        new(2212, "同一目标下的指标", "the indicators of one goal", Review),
        new(2213, "满意度指标", "indicators of satisfaction", Review),
        new(2214, "时效指标", "indicators of timeliness", Review),
        new(2215, "数量指标", "indicators of quantity", Review),
        new(2216, "效益指标", "indicators of benefit", Review),
        new(2217, "指标名称", "names of indicators", Form),
        new(2218, "表样残留的行和字", "what a template left behind", Form),
        new(2219, "没有目标而计分的指标", "scores without a target", Review),
        new(2220, "三级指标与二级指标的名称", "names of third and second levels", Review),
        new(2221, "金额指标与资金表", "indicators in money and the funds", Review),
    ];
}
