using PerfEval.Core.Common;

namespace PerfEval.Core.Reports;

/// <summary>文字部分: what a report tells in words: achievements, problems and how they are to be mended.</summary>
public sealed record Narrative
{
    /// <summary>资金使用及绩效情况.</summary>
    public EquatableList<Achievement> Achievements { get; init; }

    /// <summary>存在的问题.</summary>
    public EquatableList<string> Problems { get; init; }

    /// <summary>下一步改进措施.</summary>
    public EquatableList<string> Improvements { get; init; }
}
