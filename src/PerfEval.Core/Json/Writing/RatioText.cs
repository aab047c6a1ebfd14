using PerfEval.Core.Amounts;

namespace PerfEval.Core.Json.Writing;

/// <summary>The one text of a ratio in documents.</summary>
internal static class RatioText
{
    public static string Of(Ratio ratio) => ExactPercent.Of(ratio);
}
