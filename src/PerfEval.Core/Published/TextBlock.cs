namespace PerfEval.Core.Published;

/// <summary>段落: a paragraph, an item or a heading.</summary>
/// <param name="Start">Where it begins in the folded text.</param>
/// <param name="End">Where it ends.</param>
/// <param name="BodyStart">Where its text begins, behind its heading; the end where it has nothing but a heading.</param>
/// <param name="Level">The level of its mark, from 1; 0 without one.</param>
/// <param name="Title">The heading it begins with, without its mark; null where it begins with none.</param>
/// <param name="Section">What it is about: its own heading says, or the nearest one above it that does.</param>
/// <param name="IsFunctions">Whether the nearest heading is about 职能.</param>
/// <param name="Part">Which of the outermost parts it belongs to, from 0; what stands before the first is in none (−1).</param>
internal sealed record TextBlock(
    int Start, int End, int BodyStart, int Level, string? Title, SectionKind Section, bool IsFunctions, int Part)
{
    /// <summary>Whether it is a heading and nothing else.</summary>
    public bool IsHeading => Title is not null && BodyStart >= End;
}
