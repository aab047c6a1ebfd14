using PerfEval.Core.Common;
using PerfEval.Core.Forms.Grids;

namespace PerfEval.Core.Published;

public sealed partial record PublishedReading
{
    /// <summary>出处: where in a text something stands, with the words that stand there.</summary>
    /// <param name="Line">行号 of the file, from 1; null where the document has no lines, as a form read or typed cell by cell.</param>
    /// <param name="Quote">原文: the words as printed, never cut; line breaks are blanks.</param>
    public sealed record TextSpot(int? Line, string Quote)
    {
        /// <summary>原文: the words as printed, never cut; line breaks are blanks.</summary>
        public string Quote { get; init => field = Given.Of(value); } = Given.Of(Quote);

        /// <summary>地址 of a cell that was read of a sheet or a table; null for the words of a text, and for a form typed as JSON.</summary>
        public CellAddress? Address { get; init; }
    }
}
