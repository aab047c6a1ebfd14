using System;
using System.Buffers;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Common;

namespace PerfEval.Core.Standards;

/// <summary>
/// 指标层级名称的对应: when a printed level name means a level of the standard. 指标 at the end, blanks, quotation marks and width do not matter.
/// </summary>
internal static class LevelNames
{
    // “三公经费”变动率 is 三公经费变动率
    private static readonly SearchValues<char> Ignored = SearchValues.Create(" “”‘’\"'「」");

    /// <summary>Whether a printed name is a level's name or one of its aliases.</summary>
    /// <param name="printed">The name as printed; null matches nothing.</param>
    /// <param name="name">The level's name.</param>
    /// <param name="aliases">Its other names.</param>
    public static bool Match(string? printed, string name, EquatableList<string> aliases)
    {
        if (printed is null)
        {
            return false;
        }

        var core = Core(printed);
        if (core == Core(name))
        {
            return true;
        }

        foreach (var alias in aliases)
        {
            if (core == Core(alias))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What of each of a level's names matters.</summary>
    internal static IEnumerable<string> CoresOf(string name, EquatableList<string> aliases)
    {
        yield return Core(name);
        for (var i = 0; i < aliases.Count; i++)
        {
            yield return Core(aliases[i]);
        }
    }

    /// <summary>What of a name matters: two names mean one level where this is the same.</summary>
    internal static string Core(string name)
    {
        var folded = WidthFolding.Fold(name);
        if (folded.AsSpan().ContainsAny(Ignored))
        {
            folded = string.Concat(folded.Where(c => !Ignored.Contains(c)));
        }

        return folded.EndsWith("指标", StringComparison.Ordinal) && folded.Length > 2 ? folded[..^2] : folded;
    }
}
