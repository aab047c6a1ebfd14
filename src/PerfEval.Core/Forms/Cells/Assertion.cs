using System;
using System.Buffers;

namespace PerfEval.Core.Forms.Cells;

/// <summary>
/// 达成情况的套话: an actual value that says whether the target was reached and nothing else, such as 已按期完成, 基本达到预期目标, 未完成. It is put together from a few word classes: how it was done,
/// how far, the verb, what was done. A text with any other word in it is no assertion, and neither is a denial of the how alone (未按时完成).
/// </summary>
internal static class Assertion
{
    private static readonly string[] Subjects = ["年度目标任务", "年度目标", "目标任务", "绩效目标", "工作任务", "目标", "任务", "指标"];

    private static readonly string[] Manners =
    [
        "已经", "已", "均", "都", "全部", "全面", "圆满", "顺利", "按时", "按期", "如期", "及时", "按计划", "按要求", "按规定", "按标准", "按进度", "按序时进度", "按质", "按量", "按质按量", "保质保量", "保质", "保量", "提前",
        "超额",
    ];

    private static readonly string[] Parts = ["基本上", "基本", "大部分", "部分", "大体"];

    private static readonly string[] Denials = ["尚未能", "尚未", "暂未", "未能", "未", "没有", "没"];

    private static readonly string[] Verbs = ["完成", "达成", "达到", "达标", "实现"];

    // only to deny: 未开展 says that the target was missed, 已开展 says little
    private static readonly string[] BeginningVerbs = ["开展", "启动", "实施"];

    private static readonly string[] Objects =
    [
        "了", "年度", "年初", "本年", "全年", "预期", "既定", "预定", "设定", "计划", "绩效", "全部", "各项", "所有", "目标", "指标", "任务", "工作", "要求", "标准", "效果", "值",
    ];

    private static readonly string[] PartEndings = ["并具有一定效果", "且具有一定效果", "具有一定效果"];

    private static readonly string[] DenialEndings = ["且效果较差", "并且效果较差", "效果较差"];

    // most cells begin with none of these words and are done with here
    private static readonly SearchValues<char> Beginnings = SearchValues.Create("年目任绩指工已均都全圆顺按如及保提超基大部尚暂未没完达实");

    /// <summary>完成情况档次 the text asserts: 1 reached, 2 partly, 3 not; null where it asserts nothing, or something else besides.</summary>
    public static int? TierOf(ReadOnlySpan<char> folded)
    {
        if (folded.Length is < 2 or > 24 || !Beginnings.Contains(folded[0]))
        {
            return null;
        }

        var text = folded;
        _ = Take(ref text, Subjects);
        while (Take(ref text, Manners))
        {
        }

        var tier = Take(ref text, Denials) ? 3 : Take(ref text, Parts) ? 2 : 1;
        while (tier == 2 && Take(ref text, Manners))
        {
        }

        if (!Take(ref text, Verbs) && !(tier == 3 && Take(ref text, BeginningVerbs)))
        {
            return null;
        }

        if (text is "情况良好")
        {
            return tier == 1 ? 1 : null;
        }

        while (Take(ref text, Objects))
        {
        }

        _ = (tier == 2 && Take(ref text, PartEndings)) || (tier == 3 && Take(ref text, DenialEndings));
        return text.IsEmpty ? tier : null;
    }

    private static bool Take(ref ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
            {
                text = text[word.Length..];
                return true;
            }
        }

        return false;
    }
}
