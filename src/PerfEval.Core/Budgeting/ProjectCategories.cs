using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Budgeting;

/// <summary>
/// 项目类别: what a project is besides an ordinary one. An open vocabulary: those below have a word of their own and names in both languages;
/// any other is kept as written, is only itself, and is called by what was written.
/// </summary>
internal static class ProjectCategories
{
    private static readonly (string Code, string Chinese, string English, string[] Others)[] All =
    [
        ("earmarkedFunds", "专项资金", "earmarked funds", ["财政专项资金", "专项"]),
        ("policy", "财政政策", "policy", ["政策"]),
        ("transfer", "转移支付", "transfer", ["专项转移支付", "一般性转移支付"]),
        ("procurement", "政府采购", "government procurement", ["采购", "政府购买服务"]),
        ("bond", "政府债券", "government bond", ["债券", "专项债券", "地方政府专项债券", "一般债券"]),
        ("stateCapital", "国有资本经营预算", "state capital budget", ["国有资本经营"]),
    ];

    private static readonly FrozenDictionary<string, int> Words = WordsOf();

    /// <summary>The codes that are known.</summary>
    public static IEnumerable<string> Known => All.Select(one => one.Code);

    /// <summary>
    /// A category as it is kept: the code of a known one, whatever name it is given by; else the text without blanks around it.
    /// </summary>
    public static string? Of(string? text) => text?.Trim() is { Length: > 0 } trimmed ? CodeOf(trimmed) ?? trimmed : null;

    /// <summary>The code of a known category, whatever name it is given by; null for any other text.</summary>
    public static string? CodeOf(string? text) => text is not null && Find(text) is { } known ? All[known].Code : null;

    /// <summary>What a category is called.</summary>
    public static string NameOf(string category, Language language)
    {
        if (Find(category) is not { } known)
        {
            return category;
        }

        return language == Language.English ? All[known].English : All[known].Chinese;
    }

    private static int? Find(string text) => Words.TryGetValue(WidthFolding.Fold(text).Trim(), out var known) ? known : null;

    private static FrozenDictionary<string, int> WordsOf()
    {
        Dictionary<string, int> words = new(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < All.Length; i++)
        {
            foreach (var word in (string[])[All[i].Code, All[i].Chinese, All[i].English, .. All[i].Others])
            {
                words.TryAdd(word, i);
            }
        }

        return words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
