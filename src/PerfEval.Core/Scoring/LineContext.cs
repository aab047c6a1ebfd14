using System;
using System.Collections.Generic;
using PerfEval.Core.Amounts;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Scoring;

/// <summary>What a rule needs besides the attainment.</summary>
/// <param name="Points">分值.</param>
/// <param name="Standard">评价标准.</param>
/// <param name="Target">指标值 that was calculated with; null where there is none.</param>
/// <param name="Actual">完成值 that was calculated with; null where there is none.</param>
/// <param name="Assumptions">Where what had to be assumed is said.</param>
internal sealed record LineContext(
    Points Points, EvaluationStandard Standard, TargetValue? Target, ActualValue? Actual, List<Assumption> Assumptions)
{
    /// <summary>超额完成的处理 of the line.</summary>
    public OverTargetPolicy OverTarget { get; init; } = Standard.OverTarget.Value;

    /// <summary>The rounding of a line's score as printed, wherever the total is rounded.</summary>
    public Rounding Rounding => Standard.Rounding.Value.Rounding;

    /// <summary>A scored result with its step; the step's placeholders are filled with points, target, actual, working and score.</summary>
    /// <param name="share">得分 ÷ 分值.</param>
    /// <param name="stepKey">The sentence of the step.</param>
    /// <param name="working">The formula, where the sentence has one.</param>
    /// <param name="more">What else the sentence of the step names.</param>
    public LineResult Scored(Ratio share, string stepKey, string working = "", params ReadOnlySpan<Argument> more)
    {
        var score = Round(share);
        return new LineResult(new ScoreOutcome.Scored(share, score), Step(stepKey, PointsRange.Exactly(score), working, more), share);
    }

    /// <summary>A result between two scores, or the one score where both are the same.</summary>
    public LineResult Ranged(Ratio low, Ratio high, OpenReason why, string stepKey = "step.range")
    {
        if (low == high)
        {
            return Scored(low, "step.whatever");
        }

        // an end is rounded outward only, so that whatever the value comes to lies within
        var (least, most) = (Points.Outward(low, Rounding.Decimals, up: false), Points.Outward(high, Rounding.Decimals, up: true));
        var range = new PointsRange(least, Points.Min(Points, most));
        return new(new ScoreOutcome.Ranged(low, high, range, why), Step(stepKey, range, ""));
    }

    /// <summary>A result somewhere from 0 to the points.</summary>
    public LineResult Anything(OpenReason why) => Ranged(Ratio.Zero, Ratio.One, why);

    /// <summary>A line without a score.</summary>
    public LineResult None(ScoreOutcome outcome, string stepKey, PointsRange counted) => new(outcome, Step(stepKey, counted, ""));

    // full is full: points finer than the rounding (2.5 to whole numbers) are neither cut short by it nor rounded up beyond themselves;
    // only a share of them is rounded
    private Points Round(Ratio share) => share == Ratio.One ? Points : Points.Min(Points, Points.Times(share, Rounding));

    private Remark Step(string key, PointsRange score, string working, params ReadOnlySpan<Argument> more) =>
        Remark.Late(key, new StepValues(Points, Target, Actual, working, score, Rounding.Decimals, EquatableList.Create(more)));
}
