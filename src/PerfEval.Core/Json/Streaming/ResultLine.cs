using PerfEval.Core.Amounts;
using PerfEval.Core.Assessing;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Streaming;

/// <summary>结果行: what a batch answers for one document, or why it answers nothing.</summary>
internal sealed record ResultLine
{
    /// <summary>行号 in the input, from 1.</summary>
    public required long Line { get; init; }

    /// <summary>文件 of a folder; null for a line of a stream.</summary>
    public string? File { get; init; }

    /// <summary>评价对象: what is evaluated.</summary>
    public string? Name { get; init; }

    /// <summary>预算单位, where it has another name.</summary>
    public string? Unit { get; init; }

    public FiscalYear? Year { get; init; }

    public string? Standard { get; init; }

    public PointsRange? Total { get; init; }

    /// <summary>等级 by its code; null where it is not definite.</summary>
    public string? Grade { get; init; }

    public PointsRange? Execution { get; init; }

    /// <summary>单项得分 in the order of the rows; null where a row does not apply.</summary>
    public EquatableList<PointsRange?> Scores { get; init; }

    /// <summary>结论; null where only scores were asked for.</summary>
    public Verdict? Verdict { get; init; }

    /// <summary>检查发现 by code; empty where only scores were asked for.</summary>
    public EquatableList<CodeCount> Findings { get; init; }

    /// <summary>Why there is no result; empty where there is one.</summary>
    public EquatableList<Problem> Problems { get; init; }

    public bool IsError => Problems.Count > 0;

    /// <summary>某项发现的个数: how often a finding was made.</summary>
    public sealed record CodeCount(FindingCode Code, Severity Severity, int Count);

    /// <summary>A reason why a document has no result.</summary>
    /// <param name="Kind">What is wrong; null where it is no matter of JSON.</param>
    /// <param name="Pointer">Where in the document.</param>
    /// <param name="Column">The character of the line, from 1; null where unknown.</param>
    /// <param name="Reason">What is wrong.</param>
    /// <param name="Remedy">How to mend it.</param>
    public sealed record Problem(JsonErrorKind? Kind, string Pointer, int? Column, LocalizedText Reason, LocalizedText Remedy);
}
