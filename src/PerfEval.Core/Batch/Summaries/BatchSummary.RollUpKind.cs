namespace PerfEval.Core.Batch.Summaries;

public sealed partial record BatchSummary
{
    /// <summary>汇总口径: what units are grouped by in a summary.</summary>
    public enum RollUpKind
    {
        /// <summary>按主管部门: by competent department.</summary>
        CompetentDepartment = 0,

        /// <summary>按行政区划: by administrative region.</summary>
        Region = 1,

        /// <summary>按预算单位层级: by tier of budget unit.</summary>
        Tier = 2,

        /// <summary>按资金规模: by size of funds.</summary>
        FundingSize = 3,
    }
}
