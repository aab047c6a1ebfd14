using System.Diagnostics.CodeAnalysis;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Json.Reading;

/// <summary>
/// 读取结果: what reading a document came to: either its value or all its errors at once, and the notes taken on the way (PE9001 for cells that
/// are unreadable or look damaged, PE9002 for members left unread).
/// </summary>
/// <typeparam name="T">What the document holds.</typeparam>
public sealed record JsonReadResult<T>
    where T : class
{
    private readonly T? _value;

    internal JsonReadResult(T? value, EquatableList<JsonError> errors, EquatableList<Finding> findings)
    {
        _value = errors.Count == 0 ? value : null;
        (Errors, Findings) = (errors, findings);
    }

    /// <summary>Whether the document could be read.</summary>
    public bool IsSuccess => Errors.Count == 0;

    /// <summary>The value.</summary>
    /// <exception cref="PerfEvalJsonException">The document has errors.</exception>
    public T Value => _value ?? throw new PerfEvalJsonException(Errors);

    /// <summary>
    /// What is wrong, in the order found; none where the document could be read. At most <see cref="Limits.MaxProblems"/>, the last of
    /// which then counts the others.
    /// </summary>
    public EquatableList<JsonError> Errors { get; }

    /// <summary>What a reader of the value should know, each with its typed place.</summary>
    public EquatableList<Finding> Findings { get; }

    /// <summary>The value, where the document could be read.</summary>
    public bool TryGetValue([NotNullWhen(true)] out T? value)
    {
        value = _value;
        return value is not null;
    }
}
