using System;

namespace PerfEval.Documents.Workbooks;

/// <summary>
/// 重复的文字只存一份: short texts that a sheet repeats (数量指标, 100%, 10) held once. It keeps a bounded number of texts and forgets the older
/// where two need one place, so that it costs nothing for sheets that repeat nothing.
/// </summary>
internal sealed class TextPool
{
    private const int Places = 4093;   // a prime: all of a text decides its place
    private const int Longest = 32;

    private readonly string?[] _texts = new string?[Places];

    /// <summary>The text, the same object as before where it was seen lately.</summary>
    public string One(string text)
    {
        if (text.Length is 0 or > Longest)
        {
            return text;
        }

        ref var place = ref _texts[PlaceOf(text)];
        return place = text.Equals(place, StringComparison.Ordinal) ? place! : text;
    }

    private static int PlaceOf(string text)
    {
        var hash = text.Length;
        foreach (var c in text)
        {
            hash = ((hash * 31) + c) % Places;
        }

        return hash;
    }
}
