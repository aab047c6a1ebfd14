using System;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Reports;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;
using PerfEval.Core.Standards.Values;

namespace PerfEval.Core.Analysis;

/// <summary>
/// 两个标准的比较: one report under two standards, and the difference explained value by value. The values in which they differ are taken over one
/// at a time, in a fixed order (execution, first levels, rules, provisions by indicator, direction, policies, rounding, grades, full
/// points, tolerances, thresholds), and the report is scored after each. So the steps add up to the whole difference, exactly, at both
/// ends. In another order single steps may come out otherwise where values work together; the sum does not.
/// </summary>
public sealed partial record StandardComparison
{
    /// <summary>第一个标准: the standard the comparison starts from.</summary>
    public required EvaluationStandard FirstStandard { get; init; }

    /// <summary>第二个标准: the standard it arrives at.</summary>
    public required EvaluationStandard SecondStandard { get; init; }

    /// <summary>评分结果 under the first standard.</summary>
    public required ScoredEvaluation First { get; init; }

    /// <summary>评分结果 under the second standard.</summary>
    public required ScoredEvaluation Second { get; init; }

    /// <summary>并列的得分行: every line under both standards, in the order printed.</summary>
    public EquatableList<Line> Lines => ComparedLines.Of(First, Second);

    /// <summary>逐项差异: a step for each value that differs, those that change nothing on this report among them.</summary>
    public required EquatableList<Step> Steps { get; init; }

    /// <summary>总分的变动 from the first standard to the second: the sum of the steps.</summary>
    public PointsChange Change => PointsChange.Between(First.Total, Second.Total);

    /// <summary>The sum as a sentence.</summary>
    public required Remark Sentence { get; init; }

    /// <summary>Compares two standards on a report.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <example>
    /// <code>
    /// var report = Samples.ReceptionCentre2020;
    /// var catalog = BuiltInStandards.Catalog;
    /// var compared = StandardComparison.Of(report, catalog.Find("hunan-department-2020")!, catalog.AsFiled);
    /// Console.WriteLine($"{compared.First.Total} and {compared.Second.Total} in {compared.Steps.Count} steps");
    /// </code>
    /// </example>
    public static StandardComparison Of(SelfEvaluation report, EvaluationStandard first, EvaluationStandard second) => Of(
        report, new StandardSelection(first, SelectionReason.NamedByCaller), new StandardSelection(second, SelectionReason.NamedByCaller));

    /// <summary>Compares two standards on a report; the results say how each was selected.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static StandardComparison Of(SelfEvaluation report, StandardSelection first, StandardSelection second)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        ArgumentNullException.ThrowIfNull(first.Standard);
        ArgumentNullException.ThrowIfNull(second.Standard);
        var decimals = Math.Max(first.Standard.Rounding.Value.Rounding.Decimals, second.Standard.Rounding.Value.Rounding.Decimals);
        var start = Scorer.Score(report, first);
        var (standard, evaluation) = (first.Standard, start);
        List<Step> steps = [];
        foreach (var change in StandardParts.All.SelectMany(part => part.Changes(first.Standard, second.Standard)))
        {
            standard = change.Apply(standard);
            var after = Scorer.Score(report, first with { Standard = standard });
            steps.Add(StepOf(ValueDifference.Of(change), evaluation, after, decimals));
            evaluation = after;
        }

        var end = Scorer.Score(report, second);
        return new StandardComparison
        {
            FirstStandard = first.Standard,
            SecondStandard = second.Standard,
            First = start,
            Second = end,
            Steps = steps.ToEquatableList(),
            Sentence = SumOf(start.Total, end.Total, decimals),
        };
    }

    private static Step StepOf(ValueDifference value, ScoredEvaluation before, ScoredEvaluation after, int decimals) => new()
    {
        Value = value,
        Before = before.Total,
        After = after.Total,
        GradeBefore = before.Grade,
        GradeAfter = after.Grade,
        Lines = ComparedLines.Moved(before, after),
        Sentence = Remark.Of(
            before.Total == after.Total ? "bridge.still" : "bridge.step",
            Argument.Of("value", value.Name),
            Argument.Of("before", value.First?.Text ?? Remark.Of("bridge.nothing")),
            Argument.Of("after", value.Second?.Text ?? Remark.Of("bridge.nothing")),
            Argument.Of("from", before.Total, decimals),
            Argument.Of("to", after.Total, decimals),
            Argument.Of("change", PointsChange.Between(before.Total, after.Total).ToString(decimals))),
    };

    private static Remark SumOf(PointsRange from, PointsRange to, int decimals)
    {
        var change = PointsChange.Between(from, to);
        return Remark.Of(
            change.OfMax is null ? "bridge.open" : "bridge.sum",
            Argument.Of("from", from, decimals),
            Argument.Of("to", to, decimals),
            Argument.Of("change", (change.OfMax is null ? new PointsChange(change.OfMin, change.OfMin) : change).ToString(decimals)));
    }
}
