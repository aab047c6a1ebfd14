using PerfEval.Core.Checking.Repair;
using PerfEval.Core.Common;
using PerfEval.Core.Scoring;

namespace PerfEval.Core.Checking.Rechecking;

/// <summary>复核结果: what was filed beside what it comes to, line by line, by group and in total; the checks; and proposals to repair the structure, none of them applied.</summary>
public sealed record RecheckResult
{
    /// <summary>复算.</summary>
    public required ScoredEvaluation Evaluation { get; init; }

    /// <summary>检查.</summary>
    public required CheckedReport Checked { get; init; }

    /// <summary>单项复核: execution first, where there is such a line, then the indicators in the order of the report.</summary>
    public required EquatableList<RecheckedLine> Lines { get; init; }

    /// <summary>一级指标复核.</summary>
    public required EquatableList<RecheckedGroup> Groups { get; init; }

    /// <summary>总分复核.</summary>
    public required RecheckedTotal Total { get; init; }

    /// <summary>结构调整建议.</summary>
    public required EquatableList<StructureProposal> Proposals { get; init; }
}
