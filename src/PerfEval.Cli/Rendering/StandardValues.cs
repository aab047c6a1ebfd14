using System;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Cli.Texts;
using PerfEval.Core.Amounts;
using PerfEval.Core.Standards;

namespace PerfEval.Cli.Rendering;

/// <summary>标准的各项取值: says every value of a standard in words.</summary>
internal static class StandardValues
{
    /// <summary>The values, in the order of a form.</summary>
    public static List<StandardValue> Of(EvaluationStandard standard)
    {
        List<StandardValue> values = [Value(CliText.FullPointsValue, standard.FullPoints, PointsText)];
        if (standard.ExecutionPoints is { } points)
        {
            values.Add(Value(CliText.ExecutionPoints, points, PointsText));
        }

        values.Add(Value(CliText.ExecutionRule, standard.Execution, RuleText.Of));
        values.AddRange(standard.FirstLevels.Select(level => Value(CliText.FirstLevelValue.With(level.Value.Name), level, LevelText)));
        values.Add(Value(CliText.QuantityRule, standard.QuantityRule, RuleText.Of));
        values.Add(Value(CliText.WordingRule, standard.WordingRule, RuleText.Of));
        values.AddRange(standard.Assignments.Select(a => Value(CliText.AssignmentValue.With(a.Value.Name), a, AssignmentText)));
        values.Add(Value(CliText.DirectionValue, standard.Direction, PolicyText.Of));
        values.Add(Value(CliText.NotApplicableValue, standard.NotApplicable, PolicyText.Of));
        values.Add(Value(CliText.OverTargetValue, standard.OverTarget, PolicyText.Of));
        values.Add(Value(CliText.FilersJudgement, standard.AcceptsFilersJudgement, Accepts));
        values.Add(Value(CliText.Assertion, standard.AcceptsAssertion, Accepts));
        values.Add(Value(CliText.RoundingValue, standard.Rounding, PolicyText.Of));
        values.Add(Value(CliText.GradesValue, standard.Grades, PolicyText.Of));
        values.Add(Value(CliText.TolerancesValue, standard.Tolerances, PolicyText.Of));
        values.Add(Value(CliText.ThresholdsValue, standard.Thresholds, PolicyText.Of));
        return values;
    }

    private static StandardValue Value<T>(LocalizedText label, Sourced<T> value, Func<T, LocalizedText> say) =>
        new(label, say(value.Value), value.Source);

    private static LocalizedText PointsText(Points points) => CliText.FirstLevelPoints.With(points);

    private static LocalizedText Accepts(bool accepts) => accepts ? CliText.Accepted : CliText.NotAccepted;

    private static LocalizedText LevelText(FirstLevelStandard level)
    {
        List<LocalizedText> parts =
        [
            level.Points is { } points ? PointsText(points) : CliText.PointsFromForm,
            level.IsRequired ? CliText.Required : CliText.Optional,
        ];
        Add(parts, CliText.ExpectedLevels, level.SecondLevels.Where(s => s.IsExpected));
        Add(parts, CliText.PossibleLevels, level.SecondLevels.Where(s => !s.IsExpected));
        return Joined(parts);
    }

    private static void Add(List<LocalizedText> parts, LocalizedText text, IEnumerable<SecondLevelStandard> levels)
    {
        var names = levels.Select(l => l.Name).ToList();
        if (names.Count > 0)
        {
            parts.Add(text.With(new LocalizedText(string.Join('、', names), string.Join(", ", names))));
        }
    }

    private static LocalizedText AssignmentText(IndicatorAssignment assignment)
    {
        List<LocalizedText> parts = [assignment.Points is { } points ? PointsText(points) : CliText.PointsFromForm];
        if (assignment.Rule is { } rule)
        {
            parts.Add(RuleText.Of(rule));
        }

        return Joined(parts);
    }

    private static LocalizedText Joined(List<LocalizedText> parts) =>
        new(string.Join('；', parts.Select(p => p.Chinese)), string.Join("; ", parts.Select(p => p.English)));
}
