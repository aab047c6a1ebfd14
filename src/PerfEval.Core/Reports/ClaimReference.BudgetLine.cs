
namespace PerfEval.Core.Reports;

public abstract partial record ClaimReference
{
    /// <summary>预算科目: a line of the budget that a claim of the narrative can be about.</summary>
    public enum BudgetLine
    {
        /// <summary>“三公”经费: the three public expenses together.</summary>
        ThreePublicExpenses = 0,

        /// <summary>公务接待费: official reception.</summary>
        OfficialReception,

        /// <summary>公务用车购置及运行费: official vehicles.</summary>
        OfficialVehicles,

        /// <summary>因公出国（境）费: travel abroad.</summary>
        TravelAbroad,

        /// <summary>公用经费 (办公经费): operating costs.</summary>
        OperatingCosts,

        /// <summary>人员经费: personnel costs.</summary>
        PersonnelCosts,

        /// <summary>项目支出: project expenditure.</summary>
        ProjectExpenditure,
    }
}
