using PerfEval.Core.Amounts;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Budgeting.Facts;

/// <summary>比率的计算结果: what a formula gives on a sheet of facts. A closed family: a ratio, or the reason why there is no ratio.</summary>
public abstract partial record RatioResult
{
    private RatioResult()
    {
    }

    /// <summary>The ratio, where there is one.</summary>
    public Ratio? Value => this is Computed computed ? computed.Rate : null;

    /// <summary>已计算: the ratio, with how it was worked out.</summary>
    /// <param name="Rate">比率, exact and as it is: below 0 or above 1 where the facts say so.</param>
    /// <param name="Working">The calculation as a sentence, such as 566.49 ÷ 1143.81 = 49.53%.</param>
    /// <param name="Facts">The facts it was made of, in the order of the formula, each with its source.</param>
    /// <param name="Assumptions">What was counted as 0 because it is not stated.</param>
    public sealed record Computed(Ratio Rate, Remark Working, EquatableList<Fact> Facts, EquatableList<Remark> Assumptions) : RatioResult;

    /// <summary>无法计算: there is no ratio, with the reason and the missing facts.</summary>
    /// <param name="Why">Why there is no ratio.</param>
    /// <param name="Missing">Every fact that is missing; none where the facts are there and give no ratio.</param>
    public sealed record NotComputable(Remark Why, EquatableList<MissingFact> Missing) : RatioResult;
}
