using PerfEval.Core.Forms.Grids;

namespace PerfEval.Documents.Formats;

/// <summary>单元格显示的值: what a number is in the unit its format shows, and what the cell shows of it.</summary>
/// <param name="Text">The exact value in the unit shown: 93.5%, 3.42万人, 2022-11-30.</param>
/// <param name="Displayed">What the cell shows, such as 94%; null where it shows the text itself.</param>
/// <param name="Kind">Whether it is a number, a day or, by its format, words.</param>
/// <param name="IsRounded">Whether the cell shows less than is stored.</param>
internal readonly record struct ShownValue(string Text, string? Displayed, GridCell.CellKind Kind, bool IsRounded)
{
    /// <summary>A value of which the cell shows all.</summary>
    public static ShownValue Of(string text, string displayed, GridCell.CellKind kind, bool isRounded = false) =>
        new(text, displayed == text ? null : displayed, kind, isRounded);
}
