using System;
using System.Buffers;
using PerfEval.Core.Amounts;
using PerfEval.Core.Checking.Causes;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;
using PerfEval.Core.Reports;
using PerfEval.Core.Scoring;

namespace PerfEval.Core.Checking;

/// <summary>指标值与完成值: units, types, signs, and cells that stand in the wrong column.</summary>
internal static class TargetChecks
{
    // what a target looks like when it has slipped into a name
    private static readonly SearchValues<string> TargetMarks = SearchValues.Create(
        ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "≥", "≤", ">", "<", "%", "％", "以上", "以内", "不少于", "不超过", "不低于"],
        StringComparison.Ordinal);

    private static readonly SearchValues<string> UnitMarks = SearchValues.Create(["(≥", "(≤", "（≥", "（≤", "(<", "(>", "**"], StringComparison.Ordinal);

    /// <summary>PE2201.</summary>
    public static void UnitsDoNotConvert(CheckContext context, CheckSink sink)
    {
        sink.Skip("skip.noQuantities");
        foreach (var leaf in context.Leaves)
        {
            if (leaf.Indicator.Target is not (TargetValue.Quantity or TargetValue.Range) || leaf.Result.Actual is not (ActualValue.Quantity or ActualValue.Bound))
            {
                continue;
            }

            sink.Looked();
            if (OutcomeOf(context, leaf) is ScoreOutcome.Ranged { Why: var why } && why.IsOfUnits)
            {
                sink.Find(
                    Severity.Warning, leaf.Line.Place.Then(ReportPart.Actual),
                    Argument.Of("target", leaf.Indicator.Target.Text), Argument.Of("actual", leaf.Result.Actual.Text), Argument.Of("problem", why.Sentence));
            }
        }
    }

    // a row without points is not scored, but its units are in doubt all the same: it is read as if it had one
    private static ScoreOutcome OutcomeOf(CheckContext context, CheckedLeaf leaf)
    {
        if (leaf.Line.Points is not null)
        {
            return leaf.Line.Outcome;
        }

        var worth = leaf.Leaf with { Indicator = leaf.Indicator with { Points = Points.From(1) } };
        return IndicatorScoring.Score(leaf.GoalIndex, worth, leaf.Result, null, context.Standard, context.Facts).Outcome;
    }

    /// <summary>PE2202.</summary>
    public static void DirectionAssumed(CheckContext context, CheckSink sink)
    {
        sink.Skip("skip.noQuantityTargets");
        foreach (var leaf in context.Leaves)
        {
            if (leaf.Indicator.Target is not TargetValue.Quantity target)
            {
                continue;
            }

            sink.Looked();
            if (target.Comparator is not null || leaf.Line.DirectionAssumption is not { } assumption)
            {
                continue;
            }

            var explainsClaim = OppositeSense.Explains(context, leaf);
            sink.Find(
                Severity.Note, leaf.Line.Place.Then(ReportPart.Target),
                Argument.Of("target", leaf.Indicator.Target.Text),
                Argument.Of("assumption", assumption.Sentence),
                Argument.Of("opposite", Remark.Of(explainsClaim ? "direction.oppositeExplains" : "text.nothing")));
        }
    }

    /// <summary>PE2204.</summary>
    public static void TypesDiffer(CheckContext context, CheckSink sink)
    {
        sink.Skip("skip.noTargetAndActual");
        foreach (var leaf in context.Leaves)
        {
            if (leaf.Indicator.Target is TargetValue.Unstated or TargetValue.NotApplicable || leaf.Result.Actual is ActualValue.NotReported or ActualValue.NotApplicable)
            {
                continue;
            }

            sink.Looked();
            if (AreOfDifferentTypes(leaf.Indicator.Target, leaf.Result.Actual, context.Standard.AcceptsAssertion.Value))
            {
                // a reason beside it has answered the question already
                sink.Find(
                    Reasons.IsGiven(leaf.Result.DeviationReason) ? Severity.Note : Severity.Warning, leaf.Line.Place.Then(ReportPart.Actual),
                    Argument.Of("target", leaf.Indicator.Target.Text), Argument.Of("actual", leaf.Result.Actual.Text));
            }
        }
    }

    /// <summary>PE2205.</summary>
    public static void TargetInName(CheckContext context, CheckSink sink)
    {
        foreach (var leaf in context.Leaves)
        {
            var name = leaf.Indicator.Name.AsSpan();
            if (name.IsWhiteSpace())
            {
                continue;
            }

            sink.Looked();
            var isInName = leaf.Indicator.Target switch
            {
                TargetValue.Unstated => name.ContainsAny(TargetMarks),
                TargetValue.Quantity { Value.Unit.IsNone: true } => name.ContainsAny(UnitMarks),
                _ => false,
            };
            if (isInName)
            {
                sink.Find(Severity.Note, leaf.Line.Place.Then(ReportPart.Name), Argument.Of("name", leaf.Indicator.Name));
            }
        }
    }

    /// <summary>PE2206: a form published without results says so as a whole.</summary>
    public static void ActualNotReported(CheckContext context, CheckSink sink)
    {
        if (context.Report.Completeness == Completeness.Unfilled)
        {
            sink.Skip("skip.unfilled");
            return;
        }

        if (context.ExecutionLine is { } execution)
        {
            sink.Looked();
            if (execution.Outcome is ScoreOutcome.NotReported)
            {
                sink.Find(
                    Severity.Warning, execution.Place.Then(ReportPart.Executed),
                    Argument.Of("problem", Remark.Of("actual.executedBlank")));
            }
        }

        foreach (var leaf in context.Leaves)
        {
            if (context.IsAtTheCut(leaf) || leaf.Indicator.Points.Kind == ReportedKind.NotApplicable || leaf.Line.Outcome is ScoreOutcome.NotApplicable)
            {
                continue;
            }

            sink.Looked();
            if (leaf.Result.Actual is ActualValue.NotReported)
            {
                var problem = leaf.Indicator.Target is TargetValue.Unstated
                    ? Remark.Of("actual.bothBlank")
                    : Remark.Of("actual.blank", Argument.Of("target", leaf.Indicator.Target.Text));
                sink.Find(Severity.Warning, leaf.Line.Place.Then(ReportPart.Actual), Argument.Of("problem", problem));
            }
        }
    }

    /// <summary>PE2207: a target in the name is PE2205, a row without either cell PE2206.</summary>
    public static void TargetNotStated(CheckContext context, CheckSink sink)
    {
        sink.Skip("skip.noActuals");
        foreach (var leaf in context.Leaves)
        {
            if (leaf.Result.Actual is ActualValue.NotReported or ActualValue.NotApplicable || leaf.Indicator.Points.Kind == ReportedKind.NotApplicable)
            {
                continue;
            }

            sink.Looked();
            if (leaf.Indicator.Target is TargetValue.Unstated && !leaf.Indicator.Name.AsSpan().ContainsAny(TargetMarks))
            {
                sink.Find(
                    Severity.Warning, leaf.Line.Place.Then(ReportPart.Target),
                    Argument.Of("name", leaf.Indicator.Name), Argument.Of("actual", leaf.Result.Actual.Text));
            }
        }
    }

    /// <summary>PE2208: a count of output there should be little of, or money there should be much of, unless the name explains it.</summary>
    public static void SignDoubtful(CheckContext context, CheckSink sink)
    {
        sink.Skip("skip.noSignedTargets");
        foreach (var leaf in context.Leaves)
        {
            if (leaf.Indicator.Target is not TargetValue.Quantity { Comparator: { } sign, Value: var value } || leaf.Leaf.Second.Name is not { } level)
            {
                continue;
            }

            sink.Looked();
            var isAtMost = sign is Comparator.AtMost or Comparator.LessThan;
            var isDoubtful = isAtMost
                ? level.Contains("数量", StringComparison.Ordinal) && !value.IsZero && !value.Unit.IsShare && !InverseWords.AreIn(leaf.Indicator.Name)
                : sign != Comparator.Equal && level.Contains("成本", StringComparison.Ordinal) && value.Unit.Symbol.EndsWith('元') && !Allowances.AreIn(leaf.Indicator.Name);
            if (isDoubtful)
            {
                sink.Find(
                    Severity.Note, leaf.Line.Place.Then(ReportPart.Target),
                    Argument.Of("level", level), Argument.Of("name", leaf.Indicator.Name), Argument.Of("target", leaf.Indicator.Target.Text),
                    Argument.Term("sense", isAtMost ? "direction.less" : "direction.more"));
            }
        }
    }

    private static bool AreOfDifferentTypes(TargetValue target, ActualValue actual, bool acceptsAssertion)
    {
        return (!acceptsAssertion || actual is not ActualValue.Asserted) && target switch
        {
            TargetValue.Quantity or TargetValue.Range => actual is not (ActualValue.Quantity or ActualValue.Bound),
            TargetValue.Deadline or TargetValue.NotBefore => actual is not ActualValue.Date,
            TargetValue.Wording => actual is ActualValue.Quantity or ActualValue.Bound or ActualValue.Date,
            _ => false,
        };
    }
}
