using System;
using System.Collections.Frozen;
using System.Collections.Generic;

namespace PerfEval.Core.Forms.Cells;

/// <summary>
/// 套话表: the stock words of forms, each in one place: assertions with the tier they claim (1 达成, 2 部分达成, 3 未达成), and the filling words around numbers and dates.
/// </summary>
internal static class Phrases
{
    private static readonly string[] Attained =
    [
        "完成", "已完成", "全部完成", "已全部完成", "均完成", "均已完成", "全面完成", "圆满完成", "顺利完成", "按时完成", "按期完成", "及时完成", "已按时完成", "已按期完成", "按计划完成",
        "按要求完成", "按质按量完成", "保质保量完成", "提前完成", "超额完成", "完成目标", "完成年度目标", "完成预期目标", "完成年初目标", "完成预期指标", "完成年度指标", "完成指标", "完成任务", "完成年度任务",
        "完成目标任务", "完成年度目标任务", "达成", "已达成", "全部达成", "达成目标", "达成指标", "达成年度目标", "达成年度指标", "达成预期目标", "达成预期指标", "已达成预期指标", "已达成预期目标", "达成预期", "达成预期效果",
        "达到", "已达到", "达标", "已达标", "全部达标", "均达标", "达到目标", "达到指标", "达到预期", "达到预期目标", "达到预期指标", "达到预期效果", "达到年度目标", "达到年度指标", "达到要求", "达到标准",
        "实现", "已实现", "实现目标", "实现预期目标", "实现年度目标", "全部达到", "完成情况良好",
    ];

    private static readonly string[] PartlyAttained =
    [
        "基本完成", "基本达成", "基本达到", "基本达标", "基本实现", "基本达成目标", "基本达成预期指标", "基本达成预期目标", "基本达到预期", "基本达到预期目标", "基本达到预期指标", "基本达到预期效果", "基本完成目标", "基本完成任务",
        "部分完成", "部分达成", "部分达到", "部分达标", "部分实现", "部分达成目标", "部分达成预期指标", "部分达成预期目标", "部分达成年度指标", "部分达成预期指标并具有一定效果", "部分达成年度指标并具有一定效果", "部分达成并具有一定效果", "大部分完成",
    ];

    private static readonly string[] NotAttained =
    [
        "未完成", "尚未完成", "没有完成", "没完成", "未达成", "未达到", "未达标", "未实现", "未达成目标", "未达成预期指标", "未达成预期目标", "未达成年度指标", "未达到预期", "未达到预期目标", "未达到预期指标", "未达成预期指标且效果较差",
        "未达成年度指标且效果较差", "未达成且效果较差", "未完成目标", "未完成任务", "未开展", "未启动", "未实施",
    ];

    private static readonly FrozenDictionary<string, int> Tiers = Build();

    // words that may stand before a number and say nothing of it
    private static readonly string[] BeforeNumber =
    [
        "实际完成", "已经完成", "全年完成", "累计完成", "共完成", "已完成", "完成", "累计达到", "达到了", "达到", "已达", "达", "约为", "大约", "约", "共计", "合计", "总计", "累计", "全年共", "共有", "共", "控制在", "保持在", "稳定在", "确保", "实现", "提高到", "提升至", "提升到", "为", "全年", "年度",
    ];

    // words that may stand after a number and its unit and say nothing of it
    private static readonly string[] AfterNumber = ["全部完成", "已完成", "完成", "达成", "达标", "合格", "(含)", "(不含)"];

    /// <summary>The tier an assertion claims; null for a text that is none.</summary>
    public static int? TierOf(string folded) => Tiers.TryGetValue(folded, out var tier) ? tier : null;

    /// <summary>All stock assertions with their tiers.</summary>
    public static IEnumerable<KeyValuePair<string, int>> Assertions => Tiers;

    /// <summary>The text without the filling words it starts with.</summary>
    public static ReadOnlySpan<char> SkipFilling(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < BeforeNumber.Length; i++)
        {
            if (text.StartsWith(BeforeNumber[i], StringComparison.Ordinal))
            {
                text = text[BeforeNumber[i].Length..].TrimStart(",:");
                i = -1;
            }
        }

        return text;
    }

    /// <summary>The text without the filling words it ends with.</summary>
    public static ReadOnlySpan<char> TrimFilling(ReadOnlySpan<char> text)
    {
        foreach (var word in AfterNumber)
        {
            if (text.EndsWith(word, StringComparison.Ordinal))
            {
                text = text[..^word.Length].TrimEnd(",;");
            }
        }

        return text;
    }

    private static FrozenDictionary<string, int> Build()
    {
        var tiers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (words, tier) in new[] { (Attained, 1), (PartlyAttained, 2), (NotAttained, 3) })
        {
            foreach (var word in words)
            {
                tiers[word] = tier;
            }
        }

        return tiers.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
