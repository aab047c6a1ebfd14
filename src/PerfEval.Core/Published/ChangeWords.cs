using System;

namespace PerfEval.Core.Published;

/// <summary>变动的词: words that say by how much a figure differs from another year's, and their sign.</summary>
internal static class ChangeWords
{
    private static readonly string[] More = ["增加", "增长", "上升", "提高", "提升", "增幅", "上涨"];

    private static readonly string[] Less = ["减少", "下降", "降低", "压减", "缩减", "减幅", "降幅", "回落"];

    private static readonly string[] Compared = ["同比", "较上年", "比上年", "较去年", "比去年", "同上年", "上年度", "与上年", "环比"];

    /// <summary>Whether a name says how much something changed rather than what it is.</summary>
    public static bool IsChange(string name) => SignOf(name) != 0 && !name.Contains("调整", StringComparison.Ordinal);

    /// <summary>1 for more, −1 for less, 0 for neither; the last word of a name decides.</summary>
    public static int SignOf(string name)
    {
        if (EndsWithOne(name, More))
        {
            return 1;
        }

        return EndsWithOne(name, Less) ? -1 : 0;
    }

    /// <summary>
    /// What changed against another year, the words of comparison and change taken off; null where no comparison is said.
    /// </summary>
    public static string? SubjectOf(string name)
    {
        foreach (var word in Compared)
        {
            var at = name.IndexOf(word, StringComparison.Ordinal);
            if (at >= 0)
            {
                return name[..at];
            }
        }

        return null;
    }

    private static bool EndsWithOne(string name, string[] words) =>
        Array.Exists(words, word => name.EndsWith(word, StringComparison.Ordinal) || name.EndsWith(word + "了", StringComparison.Ordinal));
}
