using System;
using System.Diagnostics.CodeAnalysis;

namespace PerfEval.Documents;

/// <summary>读取文件的结果: what a file holds, or why it could not be read.</summary>
public sealed class DocumentReadResult
{
    private DocumentReadResult(ReadDocument? document, DocumentProblem? problem) => (Document, Problem) = (document, problem);

    /// <summary>文档; null where there is a problem.</summary>
    public ReadDocument? Document { get; }

    /// <summary>问题; null where the file could be read.</summary>
    public DocumentProblem? Problem { get; }

    /// <summary>The document, or else the problem: just one of the two is there.</summary>
    /// <param name="document">文档.</param>
    /// <param name="problem">问题.</param>
    public bool TryGetDocument([NotNullWhen(true)] out ReadDocument? document, [NotNullWhen(false)] out DocumentProblem? problem)
    {
        (document, problem) = (Document, Problem);
        return document is not null;
    }

    /// <summary>The result of a file that could be read.</summary>
    /// <param name="document">文档.</param>
    /// <exception cref="ArgumentNullException">The document is null.</exception>
    public static DocumentReadResult Of(ReadDocument document) => new(document ?? throw new ArgumentNullException(nameof(document)), null);

    /// <summary>The result of a file that could not be read.</summary>
    /// <param name="problem">问题.</param>
    /// <exception cref="ArgumentNullException">The problem is null.</exception>
    public static DocumentReadResult Of(DocumentProblem problem) => new(null, problem ?? throw new ArgumentNullException(nameof(problem)));
}
