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

        var core = CoreOf(printed);
        if (core.SequenceEqual(CoreOf(name)))
        {
            return true;
        }

        foreach (var alias in aliases)
        {
            if (core.SequenceEqual(CoreOf(alias)))
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
        var printed = Printed(name);
        return printed[..CoreLength(printed)];
    }

    /// <summary>The same as a part of what is printed, so that nothing is made of most names.</summary>
    internal static ReadOnlySpan<char> CoreOf(string name)
    {
        var printed = Printed(name);
        return printed.AsSpan(0, CoreLength(printed));
    }

    private static string Printed(string name)
    {
        var folded = WidthFolding.Fold(name);
        return folded.AsSpan().ContainsAny(Ignored) ? string.Concat(folded.Where(c => !Ignored.Contains(c))) : folded;
    }

    private static int CoreLength(string printed) =>
        printed.Length > 2 && printed.EndsWith("指标", StringComparison.Ordinal) ? printed.Length - 2 : printed.Length;
}
