using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Common;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Batch.Terms;

/// <summary>
/// What the kernels know of a standard. A part of a standard that this file does not name, and that says anything, sends every unit to the
/// reference: so a new kind of rule or a new policy is never scored by a kernel that has not heard of it.
/// </summary>
internal static class KnownStandard
{
    /// <summary>Whether the standard consists of what the kernels know, rules of single indicators aside.</summary>
    public static bool Covers(EvaluationStandard standard) =>
        (standard.OverTarget.Value.AsksForNote ? OverTargetPolicy.CapAndNote : OverTargetPolicy.Cap).Equals(standard.OverTarget.Value)
        && standard.NotApplicable.Value is NotApplicablePolicy.ExcludedAndRescaled
            or NotApplicablePolicy.Excluded
            or NotApplicablePolicy.Full
        && new ExecutionRateRule(standard.Execution.Value.Basis, standard.Execution.Value.ZeroBudget).Equals(standard.Execution.Value)
        && new RoundingPolicy(standard.Rounding.Value.Rounding, standard.Rounding.Value.Place).Equals(standard.Rounding.Value)
        && DirectionOf(standard.Direction.Value).Equals(standard.Direction.Value)
        && KnownPart(standard).Equals(standard);

    /// <summary>Whether a rule is of a kind the kernels know, with nothing in it they do not.</summary>
    public static bool Knows(ScoringRule rule) => rule.Accept(KnownRule.Instance) == RuleKnowledge.Curve;

    /// <summary>
    /// Whether a line under a rule may be taken over from the reference where it came to an exact share: bands, steps, elements and counts
    /// besides what the kernels know.
    /// </summary>
    public static bool MayTakeOver(ScoringRule rule) => rule.Accept(KnownRule.Instance) != RuleKnowledge.None;

    // the standard again, from the parts named here
    private static EvaluationStandard KnownPart(EvaluationStandard standard) => new()
    {
        Id = standard.Id,
        Version = standard.Version,
        Title = standard.Title,
        Key = standard.Key,
        Documents = standard.Documents,
        FullPoints = standard.FullPoints,
        ExecutionPoints = standard.ExecutionPoints,
        Execution = standard.Execution,
        FirstLevels = LevelsOf(standard.FirstLevels),
        QuantityRule = standard.QuantityRule,
        WordingRule = standard.WordingRule,
        Assignments = AssignmentsOf(standard.Assignments),
        Direction = standard.Direction,
        NotApplicable = standard.NotApplicable,
        OverTarget = standard.OverTarget,
        AcceptsFilersJudgement = standard.AcceptsFilersJudgement,
        AcceptsAssertion = standard.AcceptsAssertion,
        Rounding = standard.Rounding,
        Grades = standard.Grades,
        Tolerances = standard.Tolerances,
        Thresholds = standard.Thresholds,
    };

    private static DirectionPolicy DirectionOf(DirectionPolicy policy) => new(policy.LowerIsBetterTerms, policy.CostTerms, policy.Equality)
    {
        Durations = new DirectionPolicy.DurationTerms(
            policy.Durations.Terms, policy.Durations.Levels, policy.Durations.Units, policy.Durations.Exceptions),
    };

    private static EquatableList<Sourced<FirstLevelStandard>> LevelsOf(EquatableList<Sourced<FirstLevelStandard>> levels)
    {
        List<Sourced<FirstLevelStandard>> known = [];
        foreach (var entry in levels)
        {
            var level = entry.Value;
            known.Add(entry with
            {
                Value = new FirstLevelStandard(
                    level.Name, level.Aliases, level.Points, level.IsRequired,
                    level.SecondLevels.Select(second =>
                        new FirstLevelStandard.SecondLevel(second.Name, second.Aliases, second.IsExpected) { Points = second.Points })
                        .ToEquatableList()),
            });
        }

        return known.ToEquatableList();
    }

    private static EquatableList<Sourced<IndicatorAssignment>> AssignmentsOf(EquatableList<Sourced<IndicatorAssignment>> assignments)
    {
        List<Sourced<IndicatorAssignment>> known = [];
        foreach (var entry in assignments)
        {
            var assignment = entry.Value;
            known.Add(entry with
            {
                Value = new IndicatorAssignment(assignment.Name, assignment.Points, assignment.Rule)
                {
                    Aliases = assignment.Aliases,
                    Under = assignment.Under,
                },
            });
        }

        return known.ToEquatableList();
    }
}
