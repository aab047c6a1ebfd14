namespace PerfEval.Core.Checking.Repair;

public sealed partial record StructureProposal
{
    /// <summary>结构调整建议的种类: what a proposal would put in order.</summary>
    public enum RepairKind
    {
        /// <summary>二级指标归位: second levels moved under the first level they belong to.</summary>
        SecondLevelsMoved = 0,

        /// <summary>执行率移出指标: execution stands among the indicators and is moved out of them.</summary>
        ExecutionAmongIndicators,

        /// <summary>合计行为零而明细有数: the total line says 0 beside a sub-row with the money.</summary>
        ZeroTotalRow,
    }
}
