using System;
using System.Buffers;

namespace PerfEval.Core.Checking.Verdicts;

/// <summary>原因用语: words by which a text says why.</summary>
internal static class CauseWords
{
    private static readonly SearchValues<string> Words =
        SearchValues.Create(["因", "由于", "主要是", "受到", "受疫情", "受政策", "影响", "缘于", "鉴于"], StringComparison.Ordinal);

    /// <summary>Whether a text gives a cause of what it states.</summary>
    public static bool AreIn(string text) => text.AsSpan().ContainsAny(Words);
}
