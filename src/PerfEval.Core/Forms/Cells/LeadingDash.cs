using System;

namespace PerfEval.Core.Forms.Cells;

/// <summary>数前的破折号: a dash longer than a minus before a number, as in —5座. It lists or rules off; a count is never negative. A share or a bare number behind it may be a fall, and stays as it stands.</summary>
internal static class LeadingDash
{
    /// <summary>The text behind the dash; null where it begins with none, or no digit follows.</summary>
    public static string? Behind(string text)
    {
        var trimmed = text.AsSpan().Trim();
        var dashes = trimmed.IndexOfAnyExcept(CellText.LongDashes);
        var rest = dashes > 0 ? trimmed[dashes..].TrimStart() : default;
        return rest.Length > 0 && CellText.Fold(rest[..1].ToString()) is [>= '0' and <= '9'] ? rest.ToString() : null;
    }
}
