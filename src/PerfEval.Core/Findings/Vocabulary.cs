using System.Collections.Frozen;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace PerfEval.Core.Findings;

/// <summary>
/// 词汇表: the library's own words in both languages, by key: reasons, assumptions, column names. Each room keeps its own
/// (<see cref="IWords"/>). An unknown key is rendered as itself, so that data written by a later version still reads.
/// </summary>
internal static class Vocabulary
{
    private static readonly FrozenDictionary<string, (string Chinese, string English)> Words =
        typeof(Vocabulary).Assembly.GetCustomAttributes<WordsAttribute>().SelectMany(room => room.Words()).ToFrozenDictionary();

    /// <summary>The keys there are words for.</summary>
    public static IEnumerable<string> Keys => Words.Keys;

    /// <summary>The word of a key in a language; the key itself if there is no such word.</summary>
    public static string Render(string key, Language language) => Find(key, language) ?? key;

    /// <summary>The word of a key in a language; null if there is no such word.</summary>
    internal static string? Find(string key, Language language)
    {
        if (!Words.TryGetValue(key, out var word))
        {
            return null;
        }

        return language == Language.English ? word.English : word.Chinese;
    }
}
