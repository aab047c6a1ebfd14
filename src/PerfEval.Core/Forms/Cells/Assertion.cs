using System;

namespace PerfEval.Core.Forms.Cells;

/// <summary>
/// 达成情况的套话: an actual value that says whether the target was reached and nothing else, such as 已按期完成, 基本达到预期目标, 未完成. It is
/// put together from a few word classes: how it was done, how far, the verb, what was done. A text with any other word in
/// it is not an assertion, and neither is a denial of the how alone (未按时完成).
/// </summary>
internal static class Assertion
{
    /// <summary>完成情况档次 the text asserts: 1 reached, 2 partly, 3 not; null where it asserts nothing, or something else besides.</summary>
    public static int? TierOf(ReadOnlySpan<char> folded, CellWords? words = null)
    {
        if (folded.Length is < 2 or > 24)
        {
            return null;
        }

        var known = words ?? CellWords.Standard;
        var text = folded;
        _ = known.AssertedSubjects.TakeStart(ref text);
        while (known.AssertedManners.TakeStart(ref text))
        {
        }

        var isDenied = known.AssertedDenials.TakeStart(ref text);
        var isPartly = !isDenied && known.AssertedParts.TakeStart(ref text);
        var untouched = isDenied ? 3 : 1;
        var tier = isPartly ? 2 : untouched;
        while (tier == 2 && known.AssertedManners.TakeStart(ref text))
        {
        }

        if (!known.AssertedVerbs.TakeStart(ref text) && !(tier == 3 && known.DeniedVerbs.TakeStart(ref text)))
        {
            return null;
        }

        if (text is "情况良好")
        {
            return tier == 1 ? 1 : null;
        }

        while (known.AssertedObjects.TakeStart(ref text))
        {
        }

        _ = (tier == 2 && known.PartEndings.TakeStart(ref text)) || (tier == 3 && known.DenialEndings.TakeStart(ref text));
        return text.IsEmpty ? tier : null;
    }
}
