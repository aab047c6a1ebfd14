namespace PerfEval.Core.Reports;

public sealed partial record Review
{
    /// <summary>复核方: on whose behalf a report is reviewed.</summary>
    public enum Rater
    {
        /// <summary>主管部门: the competent department.</summary>
        CompetentDepartment = 0,

        /// <summary>财政部门: the finance department.</summary>
        Finance = 1,

        /// <summary>抽评: reports drawn from many, by whomever.</summary>
        Sample = 2,

        /// <summary>第三方机构: a third party.</summary>
        ThirdParty = 3,
    }
}
