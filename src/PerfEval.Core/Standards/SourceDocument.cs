using PerfEval.Core.Common;

namespace PerfEval.Core.Standards;

/// <summary>依据文件: a notice, form or paper that values of a standard come from.</summary>
/// <param name="Id">A short id, distinct in its standard.</param>
/// <param name="Title">标题.</param>
/// <param name="Number">文号, such as 财预〔2020〕10号; null for a form or a paper.</param>
public sealed record SourceDocument(string Id, string Title, string? Number)
{
    /// <summary>A short id, distinct in its standard.</summary>
    public string Id { get; init => field = Given.Of(value); } = Given.Of(Id);

    /// <summary>标题: the title of the document.</summary>
    public string Title { get; init => field = Given.Of(value); } = Given.Of(Title);
}
