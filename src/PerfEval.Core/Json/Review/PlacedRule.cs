using System.Collections.Generic;
using PerfEval.Core.Amounts;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Review;

/// <summary>A rule of a standard with where it stands and what it scores.</summary>
/// <param name="Rule">评分规则.</param>
/// <param name="Pointer">Where it stands in the document.</param>
/// <param name="Points">分值 of the indicator it is for; null where the form states them.</param>
/// <param name="Targets">What kind of target it meets.</param>
/// <param name="IsByFormula">Whether what it reads follows by a formula, and so is a share.</param>
internal sealed record PlacedRule(ScoringRule Rule, string Pointer, Points? Points, RuleTargets Targets, bool IsByFormula = false)
{
    /// <summary>All rules of indicators, in the order of the document.</summary>
    public static IEnumerable<PlacedRule> Of(EvaluationStandard standard)
    {
        yield return new PlacedRule(standard.QuantityRule.Value, "/quantityRule/value", null, RuleTargets.Quantities);
        yield return new PlacedRule(standard.WordingRule.Value, "/wordingRule/value", null, RuleTargets.Wordings);
        for (var i = 0; i < standard.Assignments.Count; i++)
        {
            if (standard.Assignments[i].Value is { Rule: { } rule } assignment)
            {
                yield return new PlacedRule(
                    rule, $"/assignments/{i}/value/rule", assignment.Points, RuleTargets.Any, assignment.Formula is not null);
            }
        }

        for (var i = 0; i < standard.Provisions.Count; i++)
        {
            if (standard.Provisions[i].Value is { Rule: { } rule } many)
            {
                yield return new PlacedRule(rule, $"/provisions/{i}/value/rule", null, TargetsOf(many.Targets));
            }
        }
    }

    /// <summary>All treatments of over-attainment, in the order of the document.</summary>
    public static IEnumerable<(OverTargetPolicy Policy, string Pointer)> OverTargets(EvaluationStandard standard)
    {
        yield return (standard.OverTarget.Value, "/overTarget/value");
        for (var i = 0; i < standard.Assignments.Count; i++)
        {
            if (standard.Assignments[i].Value.OverTarget is { } own)
            {
                yield return (own, $"/assignments/{i}/value/overTarget");
            }
        }

        for (var i = 0; i < standard.Provisions.Count; i++)
        {
            if (standard.Provisions[i].Value.OverTarget is { } shared)
            {
                yield return (shared, $"/provisions/{i}/value/overTarget");
            }
        }
    }

    private static RuleTargets TargetsOf(IndicatorAssignment.OfMany.TargetSort? sort) => sort switch
    {
        IndicatorAssignment.OfMany.TargetSort.Wording => RuleTargets.Wordings,
        IndicatorAssignment.OfMany.TargetSort.Quantity => RuleTargets.Quantities,
        _ => RuleTargets.Any,
    };
}
