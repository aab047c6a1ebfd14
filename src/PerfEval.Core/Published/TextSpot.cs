using PerfEval.Core.Common;

namespace PerfEval.Core.Published;

/// <summary>出处: where in a text something stands, with the words that stand there.</summary>
/// <param name="Line">行号 of the file, from 1; null where the document has no lines, as a form typed cell by cell.</param>
/// <param name="Quote">原文: the words as printed, never cut; line breaks are blanks.</param>
public sealed record TextSpot(int? Line, string Quote)
{
    /// <summary>原文: the words as printed, never cut; line breaks are blanks.</summary>
    public string Quote { get; init => field = Given.Of(value); } = Given.Of(Quote);
}
