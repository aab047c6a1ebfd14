using System;
using System.Buffers;
using System.Globalization;
using PerfEval.Core.Amounts;
using PerfEval.Core.Common;

namespace PerfEval.Core.Checking.Across;

/// <summary>复核备注的用语: what the remark of a reviewer says is wrong, and the share it says was taken off.</summary>
internal static class ReviewRemarks
{
    private const int MostBetween = 8;
    private const int MostDigits = 6;

    private static readonly SearchValues<char> Ends = SearchValues.Create("，。；、,;扣");
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789.");

    private static readonly (string Word, SearchWords Words)[] Faults =
    [
        (
            "无佐证",
            new(
                "无佐证", "无相关佐证", "无有效佐证", "没有佐证", "未提供佐证", "未提供相关佐证", "未见佐证", "缺少佐证", "缺佐证", "无证明材料",
                "未提供证明")),
        ("无关", new("无关", "不相关")),
        ("不可考核", new("不可考核", "无法考核", "不能考核", "不便考核", "不可衡量", "无法衡量", "不可量化", "无法量化")),
    ];

    private static readonly SearchWords InPart = new("部分", "个别", "少数", "有的", "不足", "不完整", "不充分");

    /// <summary>What the remark names as wrong, in one word; null where it names none of these.</summary>
    public static string? FaultIn(string remark)
    {
        var folded = WidthFolding.WithoutBlanks(remark);
        foreach (var (word, words) in Faults)
        {
            if (words.AreIn(folded))
            {
                return word;
            }
        }

        return null;
    }

    /// <summary>
    /// Whether the remark says that nothing supports the score, or that what does is beside the point: no points are due then.
    /// </summary>
    public static bool LeavesNothing(string remark) => FaultIn(remark) is "无佐证" or "无关"
        && !InPart.AreIn(WidthFolding.WithoutBlanks(remark)) && StatedShare(remark) is null;

    /// <summary>The one share the remark says was taken off (扣30%, 扣除分值的 50%); null where it says none, or several.</summary>
    public static (Ratio Share, bool IsOfPoints)? StatedShare(string remark)
    {
        var folded = WidthFolding.WithoutBlanks(remark);
        (Ratio, bool)? found = null;
        for (var at = folded.IndexOf('扣', StringComparison.Ordinal); at >= 0; at = folded.IndexOf('扣', at + 1))
        {
            if (ShareAt(folded.AsSpan(at + 1)) is not { } share)
            {
                continue;
            }

            if (found is not null && found != share)
            {
                return null;
            }

            found = share;
        }

        return found;
    }

    // behind 扣: a few characters of one clause, digits, %
    private static (Ratio Share, bool IsOfPoints)? ShareAt(ReadOnlySpan<char> rest)
    {
        var start = rest.IndexOfAnyInRange('0', '9');
        if (start < 0 || start > MostBetween || rest[..start].IndexOfAny(Ends) >= 0)
        {
            return null;
        }

        var number = rest[start..];
        var length = number.IndexOfAnyExcept(Digits) is var end and >= 0 ? end : number.Length;
        return length <= MostDigits && number[length..].StartsWith("%", StringComparison.Ordinal)
            && decimal.TryParse(number[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent)
            ? (Ratio.Of((long)(percent * 10_000), 1_000_000), rest[..start].Contains("分值", StringComparison.Ordinal))
            : null;
    }
}
