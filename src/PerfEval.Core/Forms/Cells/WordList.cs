using System;
using System.Buffers;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Common;

namespace PerfEval.Core.Forms.Cells;

/// <summary>封闭词表: words a reader knows, and no others. Of two that fit the longer one is taken.</summary>
internal sealed class WordList
{
    private readonly string[] _words;
    private readonly SearchValues<char> _first;
    private readonly SearchValues<char> _last;
    private readonly SearchWords _any;

    /// <summary>A list of words with blanks between them.</summary>
    public WordList(string words)
        : this(words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
    {
    }

    private WordList(IEnumerable<string> words)
    {
        _words = [.. words.OrderByDescending(word => word.Length)];
        // most texts start and end with none of the words, and are done with here
        _first = SearchValues.Create(string.Concat(_words.Select(word => word[0])));
        _last = SearchValues.Create(string.Concat(_words.Select(word => word[^1])));
        _any = new SearchWords(_words);
    }

    /// <summary>The words, longer ones first.</summary>
    public IReadOnlyList<string> Words => _words;

    /// <summary>The list less a word.</summary>
    public WordList Without(string word) => new(_words.Where(other => other != word));

    /// <summary>Whether a text is one of the words.</summary>
    public bool Is(ReadOnlySpan<char> text) => text.Length > 0 && StartOf(text) == text.Length;

    /// <summary>Whether one of the words stands anywhere in a text.</summary>
    public bool IsIn(ReadOnlySpan<char> text) => _any.AreIn(text);

    /// <summary>How long the word is that a text starts with; 0 where it starts with none.</summary>
    public int StartOf(ReadOnlySpan<char> text)
    {
        foreach (var word in !text.IsEmpty && _first.Contains(text[0]) ? _words : [])
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
            {
                return word.Length;
            }
        }

        return 0;
    }

    /// <summary>How long the word is that a text ends with; 0 where it ends with none.</summary>
    public int EndOf(ReadOnlySpan<char> text)
    {
        foreach (var word in !text.IsEmpty && _last.Contains(text[^1]) ? _words : [])
        {
            if (text.EndsWith(word, StringComparison.Ordinal))
            {
                return word.Length;
            }
        }

        return 0;
    }

    /// <summary>Takes a word off the start of a text.</summary>
    public bool TakeStart(ref ReadOnlySpan<char> text)
    {
        var length = StartOf(text);
        text = text[length..];
        return length > 0;
    }

    /// <summary>Takes a word off the end of a text.</summary>
    public bool TakeEnd(ref ReadOnlySpan<char> text)
    {
        var length = EndOf(text);
        text = text[..^length];
        return length > 0;
    }
}
