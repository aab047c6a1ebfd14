namespace PerfEval.Core.Budgeting;

/// <summary>资金来源: what kind of money a line of the funding table holds. What the paper calls it stands in the line's label.</summary>
public enum FundingSource
{
    /// <summary>未归类: a line of another name.</summary>
    Unclassified = 0,

    /// <summary>当年财政拨款 (本年财政拨款): this year's fiscal appropriation.</summary>
    CurrentYearAppropriation,

    /// <summary>上年结转资金: money carried over from last year.</summary>
    CarryOver,

    /// <summary>其他资金: other funds.</summary>
    Other,

    /// <summary>财政资金: fiscal funds.</summary>
    FiscalFunds,

    /// <summary>财政专户管理资金: funds managed in a special fiscal account.</summary>
    SpecialAccount,

    /// <summary>单位资金: the unit's own funds.</summary>
    UnitFunds,

    /// <summary>中央财政资金: funds of the central government.</summary>
    Central,

    /// <summary>省级资金: funds of the province.</summary>
    Provincial,

    /// <summary>市级资金: funds of the city.</summary>
    Municipal,

    /// <summary>县级资金 (区级): funds of the county or district.</summary>
    County,

    /// <summary>地方资金: local funds, of whatever level.</summary>
    Local,

    /// <summary>一般公共预算拨款: appropriations of the general public budget.</summary>
    GeneralPublicBudget,

    /// <summary>政府性基金: funds of government-managed fund budgets.</summary>
    GovernmentFund,

    /// <summary>国有资本经营预算: funds of the state capital operations budget.</summary>
    StateCapital,
}
