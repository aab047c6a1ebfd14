using System.Text;
using System.Text.Json;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Json.Reading;

/// <summary>
/// 文件无法读取: thrown where the value of a document with errors is requested; its message lists the errors in English. It is a
/// <see cref="JsonException"/>, so that hosts handle it as they handle any invalid JSON.
/// </summary>
public sealed class PerfEvalJsonException : JsonException
{
    /// <summary>An exception without errors, as the framework's guidelines require; the library never throws one.</summary>
    public PerfEvalJsonException()
    {
    }

    /// <summary>An exception with a message of its own.</summary>
    public PerfEvalJsonException(string message)
        : base(message)
    {
    }

    /// <summary>An exception with a message of its own and what led to it.</summary>
    public PerfEvalJsonException(string message, System.Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>An exception that lists errors.</summary>
    /// <param name="errors">What is wrong with the document.</param>
    public PerfEvalJsonException(EquatableList<JsonError> errors)
        : base(MessageOf(errors))
    {
        Errors = errors;
    }

    /// <summary>What is wrong with the document.</summary>
    public EquatableList<JsonError> Errors { get; }

    private static string MessageOf(EquatableList<JsonError> errors)
    {
        var text = new StringBuilder("The document cannot be read.");
        foreach (var error in errors)
        {
            text.Append('\n').Append(error.Message(Language.English));
        }

        return text.ToString();
    }
}
