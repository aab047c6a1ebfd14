namespace PerfEval.Core.Forms.Filed;

/// <summary>原始单元格: what counts as a blank one.</summary>
internal static class RawCell
{
    /// <summary>The text, or null where there is none to see.</summary>
    public static string? Of(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
