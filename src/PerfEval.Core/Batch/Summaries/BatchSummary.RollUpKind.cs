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

        /// <summary>按年度: by fiscal year.</summary>
        FiscalYear = 4,

        /// <summary>按表样: by form.</summary>
        Form = 5,

        /// <summary>按自定口径: by a key of the host.</summary>
        Own = 6,
    }
}
