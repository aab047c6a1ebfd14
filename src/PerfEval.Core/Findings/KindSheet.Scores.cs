using static PerfEval.Core.Findings.KindBasis;

namespace PerfEval.Core.Findings;

internal static partial class KindSheet
{
    private static KindEntry[] OfScores =>
    [
        new(3101, "自评得分与复算得分", "claimed and recomputed scores", Standard),
        new(3102, "完成比例与超额界限", "completion and the bound of over-attainment", Review),
        new(3103, "定性指标的得分与档次", "scores of judged indicators and their tiers", Standard),
        new(3104, "得分与分值", "scores and points", Arithmetic),
        new(3105, "自评总分与各项得分", "the claimed total and the claimed scores", Arithmetic),
        new(3106, "容差以内的得分差额", "differences of scores within the tolerance", Arithmetic),
        new(3107, "两处填报的执行率得分", "two scores of execution", Arithmetic),
        new(3108, "得分栏", "the column of scores", Form),
        new(3109, "执行率得分与名为执行率的指标", "the score of execution and indicators named so", Review),
        new(3110, "达标各行的得分与分值", "scores and points of rows that were met", Arithmetic),
        new(3111, "得分栏与分值栏", "the columns of scores and points", Form),
        new(3112, "一级指标下的得分与标明分值", "scores below a first level and its declared points", Arithmetic),
        new(3201, "不能复算的行的扣分与原因", "points taken off where nothing recomputes, and the reasons", Review),
        new(3202, "文字指标的目标、完成、得分与原因", "targets and results in words, scores and reasons", Review),
        new(3203, "未达标的行与原因", "missed targets and the reasons", Review),
        new(3204, "原因栏的内容", "what the column of reasons holds", Review),
        new(3205, "各行的完成比例与得分比例", "completion and share of the points, row against row", Review),
        new(3206, "年中调整的指标值与原因", "targets adjusted in the year, and the reasons", Standard),
        new(4101, "自评等级与自评总分", "the claimed grade and the claimed total", Standard),
        new(4102, "自评等级与复算总分", "the claimed grade and the recomputed total", Standard),
        new(4103, "自评总分与可得分", "the claimed total and what can be reached", Arithmetic),
        new(4104, "截断的表的自评总分与所见各行", "the claimed total of a cut table and the rows seen", Arithmetic),
        new(4105, "电子表格里存为文本的数与合计", "numbers a spreadsheet keeps as text, and the totals", Arithmetic),
    ];
}
