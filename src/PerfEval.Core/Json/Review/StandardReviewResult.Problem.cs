using System.Globalization;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Json.Review;

public sealed partial record StandardReviewResult
{
    /// <summary>
    /// 标准审查意见: something in a standard that can be read and still contradicts itself, can never apply, or lacks its source.
    /// </summary>
    /// <param name="Code">A stable word for what it is, such as <c>pointsSum</c>.</param>
    /// <param name="Severity">An error is what cannot be right, a warning what is hardly meant, a note what its author should know.</param>
    /// <param name="Pointer">Where: the JSON pointer (RFC 6901) in the standard's document.</param>
    /// <param name="What">What it is, why it matters, and how to mend it.</param>
    /// <param name="Line">The line, from 1; null where there is no document.</param>
    /// <param name="Column">The character in the line, from 1; null where there is no document.</param>
    public sealed record Problem(string Code, Severity Severity, string Pointer, Remark What, int? Line = null, int? Column = null)
    {
        /// <summary>An error is what cannot be right, a warning what is hardly meant, a note what its author should know.</summary>
        public Severity Severity { get; init => field = Given.Defined(value); } = Given.Defined(Severity);

        /// <summary>Where, what, and how to mend it, in one line.</summary>
        /// <param name="language">The language.</param>
        public string Message(Language language)
        {
            var english = language == Language.English;
            var where = Pointer;
            if (Line is { } line && Column is { } column)
            {
                where += english
                    ? string.Create(CultureInfo.InvariantCulture, $" (line {line}, column {column})")
                    : string.Create(CultureInfo.InvariantCulture, $"（第 {line} 行第 {column} 个字符）");
            }

            return where + (english ? ": " : "：") + What.Render(language);
        }

        /// <summary>The message in Chinese.</summary>
        public override string ToString() => Message(Language.Chinese);
    }
}
