using System.Collections.Generic;
using System.Linq;

namespace PerfEval.Core.Reports.Aggregation;

/// <summary>文字的汇总: one text where all units wrote the same, else each with its unit's name. Nothing is rewritten.</summary>
internal static class JoinedText
{
    /// <summary>The joined text; null where no unit wrote any.</summary>
    /// <param name="texts">The texts by unit.</param>
    /// <param name="isOne">Whether all wrote the same, or none wrote any.</param>
    public static string? Of(IEnumerable<(string Unit, string? Text)> texts, out bool isOne)
    {
        var all = texts.ToList();
        var distinct = all.Select(one => one.Text).Distinct(System.StringComparer.Ordinal).ToList();
        isOne = distinct.Count == 1;
        return isOne ? distinct[0] : string.Join('；', all.Where(one => one.Text is not null).Select(one => $"{one.Unit}：{one.Text}"));
    }
}
