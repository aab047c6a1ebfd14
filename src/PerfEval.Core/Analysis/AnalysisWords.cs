using System.Collections.Generic;
using PerfEval.Core.Findings;

[assembly: WordsOf<PerfEval.Core.Analysis.AnalysisWords>]

namespace PerfEval.Core.Analysis;

/// <summary>The words of this room: how one standard leads to another.</summary>
internal sealed class AnalysisWords : IWords
{
    public static Dictionary<string, (string Chinese, string English)> All() => new()
    {
        ["bridge.step"] = (
            "{value}：{before} → {after}；总分 {from} → {to}，变动 {change}", "{value}: {before} → {after}; total {from} → {to}, change {change}"),
        ["bridge.still"] = ("{value}：{before} → {after}；总分不变", "{value}: {before} → {after}; the total stays"),
        ["bridge.nothing"] = ("未规定", "not set"),
        ["bridge.sum"] = ("{from} → {to}：各步变动相加 {change}", "{from} → {to}: the steps add up to {change}"),
        ["bridge.open"] = (
            "{from} → {to}：总分没有上限的，上端不作比较；下端变动 {change}",
            "{from} → {to}: a total without an upper end has none to compare; at the lower end {change}"),
    };
}
