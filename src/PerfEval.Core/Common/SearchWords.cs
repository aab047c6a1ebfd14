using System;

namespace PerfEval.Core.Common;

/// <summary>
/// 查找词表: words to look for anywhere in a text, as they stand. On .NET 8, which looks for one word at a time, it is slower and finds the
/// same.
/// </summary>
internal sealed class SearchWords
{
#if NET9_0_OR_GREATER
    private readonly System.Buffers.SearchValues<string> _words;

    public SearchWords(params ReadOnlySpan<string> words) => _words = System.Buffers.SearchValues.Create(words, StringComparison.Ordinal);

    /// <summary>Whether one of the words stands in a text.</summary>
    public bool AreIn(ReadOnlySpan<char> text) => text.ContainsAny(_words);
#else
    private readonly string[] _words;

    public SearchWords(params ReadOnlySpan<string> words) => _words = words.ToArray();

    /// <summary>Whether one of the words stands in a text.</summary>
    public bool AreIn(ReadOnlySpan<char> text)
    {
        foreach (var word in _words)
        {
            if (text.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
#endif
}
