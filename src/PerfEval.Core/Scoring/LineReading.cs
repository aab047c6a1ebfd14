using System.Collections.Generic;
using PerfEval.Core.Amounts;
using PerfEval.Core.Indicators;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Scoring;

/// <summary>What the reading of one line is done by: the standard, the direction, and the unit of its amounts.</summary>
/// <param name="Standard">评价标准.</param>
/// <param name="Direction">方向.</param>
/// <param name="CostUnit">金额单位 of the form, where the line is a cost (成本); null where it is not.</param>
/// <param name="Assumptions">Where what had to be assumed is said.</param>
internal sealed record LineReading(EvaluationStandard Standard, Direction Direction, AmountUnit? CostUnit, List<Assumption> Assumptions)
{
    /// <summary>The question a numeric target asks; null for a target that is not a number.</summary>
    public QuantityTarget? QuestionOf(TargetValue target) => QuantityTarget.Of(target, Direction, Standard.Direction.Value.Equality);

    /// <summary>The tier an assertion (完成, 未完成) claims, where the standard accepts one for a number or a date.</summary>
    public int? AcceptedTier(ActualValue actual) =>
        actual is ActualValue.Asserted { Tier: var tier } && Standard.AcceptsAssertion.Value ? tier : null;
}
