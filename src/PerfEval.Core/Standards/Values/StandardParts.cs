using System.Linq;
using PerfEval.Core.Common;

namespace PerfEval.Core.Standards.Values;

/// <summary>
/// 取值表: every value of a standard, in the order in which one standard is led over to another. A new member of
/// <see cref="EvaluationStandard"/> is one new entry here, which a test demands.
/// </summary>
internal static class StandardParts
{
    /// <summary>The entries, in order.</summary>
    public static EquatableList<StandardPart> All { get; } =
    [
        Part(
            nameof(EvaluationStandard.ExecutionPoints),
            "value.executionPoints",
            s => s.ExecutionPoints,
            (s, v) => s with { ExecutionPoints = v },
            PolicyWords.Of),
        Part(
            nameof(EvaluationStandard.Execution), "value.executionBasis",
            s => s.Execution.Part("basis", rule => rule.Basis),
            (s, v) => s with { Execution = s.Execution.Put("basis", s.Execution.Value with { Basis = v!.Value }, v.Source) },
            PolicyWords.Of),
        Part(
            nameof(EvaluationStandard.Execution), "value.zeroBudget",
            s => s.Execution.Part("zeroBudget", rule => rule.ZeroBudget),
            (s, v) => s with { Execution = s.Execution.Put("zeroBudget", s.Execution.Value with { ZeroBudget = v!.Value }, v.Source) },
            PolicyWords.Of),
        Part(
            nameof(EvaluationStandard.Execution), "value.executionLine",
            s => s.Execution.Part("line", rule => rule.HasLine),
            (s, v) => s with { Execution = s.Execution.Put("line", s.Execution.Value with { HasLine = v!.Value }, v.Source) },
            PolicyWords.OfLine),
        new ListPart<FirstLevelStandard>(
            nameof(EvaluationStandard.FirstLevels), "value.firstLevel", "value.firstLevelOrder",
            s => s.FirstLevels, (s, list) => s with { FirstLevels = list }, level => level.Name, LevelWords.Of),
        Part(nameof(EvaluationStandard.Weights), "value.weights", s => s.Weights, (s, v) => s with { Weights = v }, LevelWords.Of),
        Part(
            nameof(EvaluationStandard.QuantityRule),
            "value.quantityRule",
            s => s.QuantityRule,
            (s, v) => s with { QuantityRule = v! },
            RuleWords.Of),
        Part(
            nameof(EvaluationStandard.WordingRule),
            "value.wordingRule",
            s => s.WordingRule,
            (s, v) => s with { WordingRule = v! },
            RuleWords.Of),
        new ListPart<IndicatorAssignment>(
            nameof(EvaluationStandard.Assignments), "value.assignment", "value.assignmentOrder",
            s => s.Assignments,
            (s, list) => s with { Assignments = list },
            assignment => assignment.Under is { } under ? $"{under} › {assignment.Name}" : assignment.Name,
            LevelWords.Of),
        new ListPart<IndicatorAssignment.OfMany>(
            nameof(EvaluationStandard.Provisions), "value.provision", "value.provisionOrder",
            s => s.Provisions, (s, list) => s with { Provisions = list }, many => many.Name, ProvisionWords.Of),
        new ListPart<IndicatorGroup>(
            nameof(EvaluationStandard.Groups), "value.group", "value.groupOrder",
            s => s.Groups, (s, list) => s with { Groups = list }, group => group.Name, PolicyWords.Of),
        Part(nameof(EvaluationStandard.Goals), "value.goals", s => s.Goals, (s, v) => s with { Goals = v }, PolicyWords.Of),
        Part(
            nameof(EvaluationStandard.Direction), "value.direction", s => s.Direction, (s, v) => s with { Direction = v! }, PolicyWords.Of),
        Part(
            nameof(EvaluationStandard.NotApplicable),
            "value.notApplicable",
            s => s.NotApplicable,
            (s, v) => s with { NotApplicable = v! },
            PolicyWords.Of),
        Part(
            nameof(EvaluationStandard.OverTarget),
            "value.overTarget",
            s => s.OverTarget,
            (s, v) => s with { OverTarget = v! },
            PolicyWords.Of),
        Part(
            nameof(EvaluationStandard.AcceptsFilersJudgement), "value.filersJudgement",
            s => s.AcceptsFilersJudgement, (s, v) => s with { AcceptsFilersJudgement = v! }, PolicyWords.Of),
        Part(
            nameof(EvaluationStandard.AcceptsAssertion),
            "value.assertion",
            s => s.AcceptsAssertion,
            (s, v) => s with { AcceptsAssertion = v! },
            PolicyWords.Of),
        Part(nameof(EvaluationStandard.Rounding), "value.rounding", s => s.Rounding, (s, v) => s with { Rounding = v! }, PolicyWords.Of),
        Part(nameof(EvaluationStandard.Grades), "value.grades", s => s.Grades, (s, v) => s with { Grades = v! }, GradeWords.Of),
        new ListPart<TotalCap>(
            nameof(EvaluationStandard.Caps), "value.cap", "value.capOrder", s => s.Caps, (s, list) => s with { Caps = list },
            cap => cap.Name, PolicyWords.Of),
        Part(
            nameof(EvaluationStandard.FullPoints),
            "value.fullPoints",
            s => s.FullPoints,
            (s, v) => s with { FullPoints = v! },
            PolicyWords.Of),
        Part(
            nameof(EvaluationStandard.Tolerances), "value.scoreTolerance",
            s => s.Tolerances.Part("score", tolerances => tolerances.Score),
            (s, v) =>
                s with { Tolerances = s.Tolerances.Put("score", new RecheckTolerances(v!.Value, s.Tolerances.Value.Amount), v.Source) },
            PolicyWords.Of),
        Part(
            nameof(EvaluationStandard.Tolerances), "value.amountTolerance",
            s => s.Tolerances.Part("amount", tolerances => tolerances.Amount),
            (s, v) =>
                s with { Tolerances = s.Tolerances.Put("amount", new RecheckTolerances(s.Tolerances.Value.Score, v!.Value), v.Source) },
            PolicyWords.Of),
        Threshold(
            "value.lowExecution", "lowExecution", t => t.LowExecution, (t, v) => t with { LowExecution = v }, PolicyWords.LowExecution),
        Threshold(
            "value.adjustmentThreshold", "adjustment", t => t.Adjustment, (t, v) => t with { Adjustment = v }, PolicyWords.Adjustment),
        Threshold(
            "value.overAttainmentThreshold", "overAttainment", t => t.OverAttainment, (t, v) => t with { OverAttainment = v },
            PolicyWords.OverAttainment),
        Threshold(
            "value.attainmentAhead", "attainmentAhead", t => t.AttainmentAhead, (t, v) => t with { AttainmentAhead = v },
            PolicyWords.AttainmentAhead),
        Threshold(
            "value.concentration", "concentration", t => t.Concentration, (t, v) => t with { Concentration = v },
            PolicyWords.Concentration),
        Threshold("value.copiedRows", "copiedRows", t => t.CopiedRows, (t, v) => t with { CopiedRows = v }, PolicyWords.CopiedRows),
        Threshold("value.halfSpent", "halfSpent", t => t.HalfSpent, (t, v) => t with { HalfSpent = v }, PolicyWords.HalfSpent),
        Threshold("value.costGap", "costGap", t => t.CostGap, (t, v) => t with { CostGap = v }, PolicyWords.CostGap),
        Threshold("value.remarkGap", "remarkGap", t => t.RemarkGap, (t, v) => t with { RemarkGap = v }, PolicyWords.RemarkGap),
        Threshold("value.noteTerms", "terms", t => t.Terms, (t, v) => t with { Terms = v }, PolicyWords.Terms),
    ];

    private static SinglePart<T> Part<T>(
        string property,
        string name,
        System.Func<EvaluationStandard, Sourced<T>?> get,
        System.Func<EvaluationStandard, Sourced<T>?, EvaluationStandard> set,
        System.Func<T, Findings.Remark> say) => new(property, name, get, set, say);

    private static SinglePart<T> Threshold<T>(
        string name,
        string member,
        System.Func<NoteThresholds, T> get,
        System.Func<NoteThresholds, T, NoteThresholds> with,
        System.Func<T, Findings.Remark> say) => Part(
            nameof(EvaluationStandard.Thresholds),
            name,
            s => s.Thresholds.Part(member, get),
            (s, v) => s with { Thresholds = s.Thresholds.Put(member, with(s.Thresholds.Value, v!.Value), v.Source) },
            say);

    private static Sourced<TPart> Part<T, TPart>(this Sourced<T> whole, string name, System.Func<T, TPart> part) =>
        new(part(whole.Value), whole.SourceOf(name));

    // a part taken over from another standard brings its source along
    private static Sourced<T> Put<T>(this Sourced<T> whole, string name, T value, SourceNote source)
    {
        var others = whole.Parts.Where(part => part.Part != name);
        var parts = source == whole.Source ? others : others.Append(new SourceNote.OfPart(name, source));
        return whole with { Value = value, Parts = [.. parts] };
    }
}
