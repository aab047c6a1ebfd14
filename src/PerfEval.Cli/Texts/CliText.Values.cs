using PerfEval.Core.Standards;

namespace PerfEval.Cli.Texts;

internal static partial class CliText
{
    public static LocalizedText FullPointsValue { get; } = new("满分", "full points");
    public static LocalizedText ExecutionPoints { get; } = new("预算执行率分值", "points of execution");
    public static LocalizedText ExecutionRule { get; } = new("预算执行率评分", "scoring of execution");
    public static LocalizedText FirstLevelValue { get; } = new("一级指标：{0}", "first level: {0}");
    public static LocalizedText FirstLevelPoints { get; } = new("{0} 分", "{0} points");
    public static LocalizedText PointsFromForm { get; } = new("分值从表", "points as printed");
    public static LocalizedText Required { get; } = new("必设", "required");
    public static LocalizedText Optional { get; } = new("可不设", "optional");
    public static LocalizedText ExpectedLevels { get; } = new("应设 {0}", "expects {0}");
    public static LocalizedText PossibleLevels { get; } = new("可设 {0}", "may have {0}");
    public static LocalizedText QuantityRule { get; } = new("定量指标评分", "scoring of quantities");
    public static LocalizedText WordingRule { get; } = new("定性指标评分", "scoring of wordings");
    public static LocalizedText AssignmentValue { get; } = new("逐项规定：{0}", "indicator: {0}");
    public static LocalizedText DirectionValue { get; } = new("未印比较符号时的方向", "direction where no sign is printed");
    public static LocalizedText NotApplicableValue { get; } = new("不适用指标", "lines that do not apply");
    public static LocalizedText OverTargetValue { get; } = new("超额完成", "over-attainment");
    public static LocalizedText FilersJudgement { get; } = new("填报人自行评定定性指标", "the filer's own judgement of wordings");
    public static LocalizedText Assertion { get; } = new("以“完成”应答定量指标", "“done” in answer to a quantity");
    public static LocalizedText RoundingValue { get; } = new("得分取舍", "rounding");
    public static LocalizedText GradesValue { get; } = new("等级划分", "grades");
    public static LocalizedText TolerancesValue { get; } = new("复核容差", "tolerances");
    public static LocalizedText ThresholdsValue { get; } = new("提示阈值", "thresholds");

    public static LocalizedText ExecutionRuleText { get; } = new("分值 × 执行率，以分值为限；分母为{0}；无预算无支出：{1}", "points × rate, at most the points; basis: {0}; no budget and nothing executed: {1}");
    public static LocalizedText BasisFullYear { get; } = new("全年预算数", "full-year budget");
    public static LocalizedText BasisOpening { get; } = new("年初预算数", "opening budget");
    public static LocalizedText BasisFiscal { get; } = new("财政资金全年预算数", "fiscal money of the full-year budget");
    public static LocalizedText NotComputableText { get; } = new("无法计算", "not computable");
    public static LocalizedText FullText { get; } = new("得满分", "full points");
    public static LocalizedText ZeroText { get; } = new("不得分", "no points");
    public static LocalizedText ProportionText { get; } = new("达标得满分，否则分值 × 完成比例", "reached: full points; else points × share reached");
    public static LocalizedText ProportionFloor { get; } = new("；完成比例低于 {0} 不得分", "; below {0} no points");
    public static LocalizedText AttainmentText { get; } = new("达标得满分，否则不得分", "reached: full points; else none");
    public static LocalizedText TierText { get; } = new(
        "达成 {0}–100%，部分达成 {1}–{0}，未达成 0–{1}", "attained {0}–100%, partly {1}–{0}, not attained 0–{1}");
    public static LocalizedText JudgedText { get; } = new("由评委打分", "a person's points");
    public static LocalizedText DirectionText { get; } = new(
        "名称含以下用语的为反向指标：{0}；{1}类指标为反向（以 % 计的率除外）；其余为正向；{2}",
        "lower is better where the name holds: {0}; and under: {1} (a rate in % excepted); else higher is better; {2}");
    public static LocalizedText EqualByDirection { get; } = new("“=”按方向", "“=” by direction");
    public static LocalizedText EqualDeviation { get; } = new("“=”按偏离度", "“=” by deviation");
    public static LocalizedText EqualExact { get; } = new("“=”须相等", "“=” must be equal");
    public static LocalizedText Rescaled { get; } = new("剔除后换算到满分", "left out, the rest scaled up to the full points");
    public static LocalizedText Excluded { get; } = new("剔除，不换算", "left out, nothing scaled");
    public static LocalizedText Cap { get; } = new("封顶", "capped");
    public static LocalizedText CapAndNote { get; } = new("封顶，超过阈值时提示", "capped, with a note beyond the threshold");
    public static LocalizedText Accepted { get; } = new("接受", "accepted");
    public static LocalizedText NotAccepted { get; } = new("不接受", "not accepted");
    public static LocalizedText RoundingText { get; } = new("{0} 位小数，{1}，{2}", "{0} decimals, {1}, {2}");
    public static LocalizedText HalfUp { get; } = new("四舍五入", "half away from zero");
    public static LocalizedText HalfEven { get; } = new("四舍六入五成双", "half to even");
    public static LocalizedText Truncated { get; } = new("截尾", "truncated");
    public static LocalizedText AtLine { get; } = new("逐项取舍", "line by line");
    public static LocalizedText AtTotal { get; } = new("只在总分取舍", "at the total only");
    public static LocalizedText GradeFrom { get; } = new("{0} 分（含）以上为{1}", "{1} from {0}");
    public static LocalizedText GradeBelow { get; } = new("{0} 分以下为{1}", "{1} below {0}");
    public static LocalizedText TolerancesText { get; } = new("得分 {0} 分，金额 {1}", "score {0} points, amount {1}");
    public static LocalizedText ThresholdsText { get; } = new(
        "执行率低于 {0}；预算调整超过 {1}；完成率超过 {2}；指标完成率高出执行率 {3}",
        "execution below {0}; adjustment above {1}; attainment above {2}; attainment ahead of execution by {3}");
}
