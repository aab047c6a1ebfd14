using PerfEval.Core.Amounts;
using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;
using PerfEval.Core.Scoring;

namespace PerfEval.Core.Checking.Checks;

/// <summary>Looks for <see cref="CheckCodes.UnitsDoNotConvert"/>.</summary>
internal sealed class UnitsDoNotConvert : Check
{
    public override FindingKind Kind { get; } = new(
        CheckCodes.UnitsDoNotConvert, Severity.Warning, FindingConcern.Result, "D8",
        chinese: new(
            "计量单位或尺度不可比",
            "指标值“{target}”，完成值“{actual}”：{problem}。",
            "单位或尺度不同就无法比较，得分只能是区间。",
            "请按指标值的单位填写完成值。"),
        english: new(
            "units or scales do not compare",
            "Target “{target}”, actual “{actual}”: {problem}.",
            "Without a common unit there is no comparison, only a range.",
            "State the actual value in the target's unit."));

    protected override Needs Needs => Needs.Indicators;

    protected override void Look(CheckContext context, CheckSink sink)
    {
        sink.Skip("skip.noQuantities");
        foreach (var leaf in context.Leaves)
        {
            if (context.Notes.IsMisread(leaf.Line.Place)
                || leaf.Indicator.Target is not (TargetValue.Quantity or TargetValue.Range)
                || leaf.Result.Actual is not (ActualValue.Quantity or ActualValue.Bound))
            {
                continue;
            }

            sink.Looked();
            if (OutcomeOf(context, leaf) is ScoreOutcome.Ranged { Why: var why } && why.IsOfUnits)
            {
                sink.Find(
                    Severity.Warning, leaf.Line.Place.Then(ReportPart.Actual),
                    Argument.Of("target", leaf.Indicator.Target.Text),
                    Argument.Of("actual", leaf.Result.Actual.Text),
                    Argument.Of("problem", why.Sentence));
            }
        }
    }

    // a row without points is not scored, but its units are in doubt all the same: it is read as if it had one
    private static ScoreOutcome OutcomeOf(CheckContext context, ScoredRow leaf)
    {
        if (leaf.Line.Points is not null)
        {
            return leaf.Line.Outcome;
        }

        var worth = leaf.Leaf with { Indicator = leaf.Indicator with { Points = Points.From(1) } };
        return IndicatorScoring.Score(leaf.GoalIndex, worth, leaf.Result, null, context.Standard, context.Facts).Outcome;
    }
}

public static partial class CheckCodes
{
    /// <summary>计量单位不可换算: target and actual stand in units or scales that do not convert.</summary>
    public static FindingCode UnitsDoNotConvert { get; } = new(2201);
}
