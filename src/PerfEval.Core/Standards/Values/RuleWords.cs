using PerfEval.Core.Amounts;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Standards.Values;

/// <summary>评分规则的文字: a scoring rule in words. A new kind of rule has a case here, which a test demands.</summary>
internal static class RuleWords
{
    /// <summary>The rule in words; a kind without words is named by its type.</summary>
    public static Remark Of(ScoringRule rule) => rule switch
    {
        ExecutionRateRule execution => Remark.Of(
            "rule.executionRate",
            Argument.Of("basis", PolicyWords.Of(execution.Basis)),
            Argument.Of("zeroBudget", PolicyWords.Of(execution.ZeroBudget))),
        ProportionRule { Floor: { } floor } => Wording.Joined(
            [Wording.Word("rule.proportion"), Remark.Of("rule.proportionFloor", Argument.Of("floor", ExactPercent.Of(floor)))]),
        ProportionRule => Wording.Word("rule.proportion"),
        AttainmentRule => Wording.Word("rule.attainment"),
        TierRule tier => Remark.Of(
            "rule.tier", Argument.Of("attained", ExactPercent.Of(tier.Attained)), Argument.Of("partly", ExactPercent.Of(tier.Partly))),
        JudgedRule => Wording.Word("rule.judged"),
        _ => Wording.Word(rule.GetType().Name),
    };
}
