using PerfEval.Core.Common;

namespace PerfEval.Core.Standards;

/// <summary>依据: where a value of a standard comes from.</summary>
/// <param name="Document">The id of a document in <see cref="EvaluationStandard.Documents"/>.</param>
/// <param name="Clause">条款: the article, note or cell of it.</param>
/// <param name="Evidence">Whether it was seen, recalled or chosen.</param>
public sealed partial record SourceNote(string Document, string? Clause, Evidence Evidence)
{
    /// <summary>Whether it was seen, recalled or chosen.</summary>
    public Evidence Evidence { get; init => field = Given.Defined(value); } = Given.Defined(Evidence);

    /// <summary>The id of a document in <see cref="EvaluationStandard.Documents"/>.</summary>
    public string Document { get; init => field = Given.Of(value); } = Given.Of(Document);
}
