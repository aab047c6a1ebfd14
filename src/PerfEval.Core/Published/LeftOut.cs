using System;

namespace PerfEval.Core.Published;

/// <summary>略: what stands for a text somebody left out: 〔略〕, ……, and no text of the report.</summary>
internal static class LeftOut
{
    /// <summary>Whether a text is nothing but such a mark.</summary>
    public static bool Is(ReadOnlySpan<char> text)
    {
        var bare = text.Trim().Trim("…. ");
        var isBracketed = bare.Length > 2 && bare[0] is '〔' or '[' && bare[^1] is '〕' or ']' && bare[1..^1].IndexOfAny("〔〕[]") < 0;
        return bare.IsEmpty
            || (isBracketed && (bare.IndexOfAny('略', '缺', '空') >= 0 || bare.StartsWith("〔摘录", StringComparison.Ordinal)));
    }
}
