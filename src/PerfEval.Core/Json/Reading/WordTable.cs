using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Reading;

/// <summary>A closed vocabulary: the words a document uses for the values of an enumeration, both ways from one table.</summary>
internal sealed class WordTable<T>(params (string Word, T Value)[] words)
    where T : struct
{
    /// <summary>The word of a value.</summary>
    /// <exception cref="KeyNotFoundException">The value has no word: it is not a defined member of its type.</exception>
    public string WordOf(T value)
    {
        foreach (var (word, known) in words)
        {
            if (EqualityComparer<T>.Default.Equals(known, value))
            {
                return word;
            }
        }

        throw new KeyNotFoundException($"The value {value} has no word in a document.");
    }

    /// <summary>The value of a word; null, with an error that lists the words, where it has none.</summary>
    public T? Read(JsonCursor cursor)
    {
        if (cursor.Text() is not { } text)
        {
            return null;
        }

        foreach (var (word, value) in words)
        {
            if (word == text)
            {
                return value;
            }
        }

        cursor.Error(JsonErrorKind.UnknownWord, All());
        return null;
    }

    private LocalizedText All() => Expected.OneOf(words.Select(entry => entry.Word));
}
