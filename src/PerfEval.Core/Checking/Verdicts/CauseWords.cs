using PerfEval.Core.Common;

namespace PerfEval.Core.Checking.Verdicts;

/// <summary>原因用语: words by which a text says why.</summary>
internal static class CauseWords
{
    private static readonly SearchWords Words = new("因", "由于", "主要是", "受到", "受疫情", "受政策", "影响", "缘于", "鉴于");

    /// <summary>Whether a text gives a cause of what it states.</summary>
    public static bool AreIn(string text) => Words.AreIn(text);
}
