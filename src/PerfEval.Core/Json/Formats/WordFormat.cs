using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;
using PerfEval.Core.Json.Reading;

namespace PerfEval.Core.Json.Formats;

/// <summary>A closed vocabulary: the words a document uses for the values of an enumeration, both ways from one table.</summary>
internal sealed class WordFormat<V>(params (string Word, V Value)[] words) : Format<V>
    where V : struct
{
    private readonly byte[][] _utf8 = Array.ConvertAll(words, word => Encoding.UTF8.GetBytes(word.Word));
    private readonly byte[][] _quoted = Array.ConvertAll(words, word => JsonOutput.Quoted(word.Word));

    public override bool TryRead(ref JsonInput json, Slot<V> slot)
    {
        if (json.Reader.TokenType != JsonTokenType.String)
        {
            return json.Fail(JsonErrorKind.WrongType, Expected.Text);
        }

        for (var i = 0; i < _utf8.Length; i++)
        {
            if (json.Is(_utf8[i]))
            {
                slot.Value = words[i].Value;
                return true;
            }
        }

        return json.Fail(JsonErrorKind.UnknownWord, Expected.OneOf(words.Select(word => word.Word)));
    }

    public override bool IsPlain(ref PlainInput json) => TryRead(ref json, out _);

    /// <summary>Passes the word at hand; false where it is none of these.</summary>
    public bool TryRead(ref PlainInput json, out V value)
    {
        value = default;
        return json.TryText(out var range) && TryFind(json[range], out value);
    }

    /// <summary>The value a word stands for; false where it is none of these.</summary>
    public bool TryFind(ReadOnlySpan<byte> text, out V value)
    {
        value = default;
        for (var i = 0; i < _utf8.Length; i++)
        {
            if (text.SequenceEqual(_utf8[i]))
            {
                value = words[i].Value;
                return true;
            }
        }

        return false;
    }

    /// <exception cref="KeyNotFoundException">The value has no word: it is not a defined member of its type.</exception>
    public override void Write(ref JsonOutput output, V value)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (EqualityComparer<V>.Default.Equals(words[i].Value, value))
            {
                output.Word(_quoted[i]);
                return;
            }
        }

        throw new KeyNotFoundException($"The value {value} has no word in a document.");
    }

    public override void Describe(ref JsonOutput output, SchemaBook book) =>
        Schemas.Words(ref output, Array.ConvertAll(words, word => word.Word));
}
