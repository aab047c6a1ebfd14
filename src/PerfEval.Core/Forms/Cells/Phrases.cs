using System;
using System.Buffers;
using System.Linq;

namespace PerfEval.Core.Forms.Cells;

/// <summary>套话: the filling words that stand around numbers and say nothing of them.</summary>
internal static class Phrases
{
    // words that may stand before a number and say nothing of it
    private static readonly string[] BeforeNumber =
    [
        "实际完成", "已经完成", "全年完成", "累计完成", "共完成", "已完成", "完成", "累计达到", "达到了", "达到", "已达", "达", "约为", "大约", "约", "共计", "合计", "总计", "累计", "全年共", "共有", "共", "控制在", "保持在", "稳定在", "确保", "实现", "提高到", "提升至", "提升到", "为", "全年", "年度",
    ];

    // words that may stand after a number and its unit and say nothing of it
    private static readonly string[] AfterNumber = ["全部完成", "已完成", "完成", "达成", "达标", "合格", "(含)", "(不含)"];

    private static readonly SearchValues<char> FirstOfFilling = SearchValues.Create(string.Concat(BeforeNumber.Select(word => word[0])));

    private static readonly SearchValues<char> LastOfFilling = SearchValues.Create(string.Concat(AfterNumber.Select(word => word[^1])));

    /// <summary>The text without the filling words it starts with.</summary>
    public static ReadOnlySpan<char> SkipFilling(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < BeforeNumber.Length && !text.IsEmpty && FirstOfFilling.Contains(text[0]); i++)
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
        if (text.IsEmpty || !LastOfFilling.Contains(text[^1]))
        {
            return text;
        }

        foreach (var word in AfterNumber)
        {
            if (text.EndsWith(word, StringComparison.Ordinal))
            {
                text = text[..^word.Length].TrimEnd(",;");
            }
        }

        return text;
    }
}
