using System.Collections.Generic;
using PerfEval.Core.Findings;

namespace PerfEval.Reporting;

/// <summary>What stands beside a row of the form: the recomputed score, how it came about, what was found.</summary>
internal sealed class RowNote
{
    /// <summary>复算得分 in words; null where the row is not scored.</summary>
    public string? Score { get; set; }

    /// <summary>怎么算的: how the score came about.</summary>
    public List<string> Reasons { get; } = [];

    /// <summary>发现了什么: what was found in the row.</summary>
    public List<Finding> Findings { get; } = [];
}
