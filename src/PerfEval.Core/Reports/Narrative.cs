using PerfEval.Core.Common;

namespace PerfEval.Core.Reports;

/// <summary>文字部分: what a report states in words: achievements, problems and planned improvements.</summary>
public sealed record Narrative
{
    /// <summary>资金使用及绩效情况: what was achieved with the funds, in the order of the text.</summary>
    public EquatableList<Achievement> Achievements { get; init; }

    /// <summary>存在的问题: the problems the report names.</summary>
    public EquatableList<string> Problems { get; init; }

    /// <summary>下一步改进措施: what is to be improved next.</summary>
    public EquatableList<string> Improvements { get; init; }
}
