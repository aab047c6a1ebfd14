using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Reading;

/// <summary>读取错误: one reason why a document could not be read, as data. Its text is made by <see cref="Message"/>.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Pointer">
/// Where: the JSON pointer (RFC 6901) of the value or of the member that is missing; empty for the document as a whole.
/// </param>
/// <param name="Expected">What belongs there, or why it was refused; null where the kind of the error suffices.</param>
/// <param name="Found">What stands there, cut short where it is long; null where nothing does.</param>
/// <param name="Line">The line, from 1; null where it is not known.</param>
/// <param name="Column">The character in the line, from 1; null where it is not known.</param>
public sealed record JsonError(
    JsonErrorKind Kind, string Pointer, LocalizedText? Expected = null, string? Found = null, int? Line = null, int? Column = null)
{
    /// <summary>What is wrong.</summary>
    public JsonErrorKind Kind { get; init => field = Given.Defined(value); } = Given.Defined(Kind);

    /// <summary>Where, what, and how to mend it, in one line.</summary>
    /// <param name="language">The language.</param>
    public string Message(Language language) => JsonErrorText.Render(this, language);

    /// <summary>How to mend it.</summary>
    /// <param name="language">The language.</param>
    public string Remedy(Language language) => JsonErrorText.Remedy(this, language);

    /// <summary>The message in Chinese.</summary>
    public override string ToString() => Message(Language.Chinese);
}
