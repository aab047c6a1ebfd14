using PerfEval.Core.Common;

namespace PerfEval.Core.Checking.Verdicts;

/// <summary>
/// 反向指标的用语: words in an indicator's name that make "at most" the likelier reading of a target without a sign. They change no score, only
/// how loudly a claim that fits that reading is questioned.
/// </summary>
internal static class InverseWords
{
    private static readonly SearchWords Words = new(
        "事故", "投诉", "火灾", "死亡", "伤亡", "差错", "误差", "违规", "违纪", "违法", "上访", "信访", "案件", "发案", "发病", "患病", "感染", "损失", "损耗", "流失", "逾期",
        "返贫", "失业", "辍学",
        "能耗", "排放", "浓度", "成本", "费用", "单价", "造价", "超标", "超支", "负面", "舆情", "变质", "空置", "闲置", "拖欠", "受害", "成灾", "控制", "变动", "调整", "结余",
        "结转", "时限", "天数", "用时", "耗时");

    /// <summary>Whether a name speaks of something there should be little of.</summary>
    public static bool AreIn(string name) => Words.AreIn(name);
}
