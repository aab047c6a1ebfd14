using System;
using System.Collections.Generic;
using System.Numerics;
using PerfEval.Core.Batch.Kernels;
using static System.FormattableString;

namespace PerfEval.Core.Batch;

public sealed partial class EvaluationColumns
{
    /// <summary>Units with a tree each, in 64-bit columns a host has.</summary>
    /// <remarks>
    /// A line has the rule its column says; rules and formulas the standard assigns
    /// by name are the host's to apply. Columns hold no incidents and no goals.
    /// </remarks>
    /// <param name="plan">The plan that will score them.</param>
    /// <param name="frame">The other columns.</param>
    /// <param name="targets">
    /// 指标值 of each line: any whole numbers in one scale a line shares with its actual value, at most 10^18 in size.
    /// </param>
    /// <param name="actuals">完成值 of each line, in the scale of its target.</param>
    /// <exception cref="ArgumentNullException">The plan or the frame is null.</exception>
    /// <exception cref="ArgumentException">
    /// Columns differ in length, starts fall, a rule is not a named one,
    /// or the standard has a group or a cap of an indicator, which needs names.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">A value or an amount is beyond 10^18 in size.</exception>
    /// <example>
    /// <code>
    /// var plan = BatchScoringPlan.Compile(BuiltInStandards.Catalog.AsFiled);
    /// var atLeast = RaggedFrame.LineRule.AtLeast;
    /// var frame = new RaggedFrame
    /// {
    ///     UnitStarts = new[] { 0, 2, 3 },                                  // one unit of two lines, one of one
    ///     Weights = new ushort[] { 40_00, 50_00, 90_00 },                  // in hundredths of a point
    ///     Rules = new[] { atLeast, atLeast, atLeast },
    /// };
    /// var columns = EvaluationColumns.Ragged(plan, frame, new long[] { 5, 100, 8 }.AsMemory(), new long[] { 5, 90, 8 }.AsMemory());
    /// Console.WriteLine(columns.LineCountOf(0));   // 2
    /// </code>
    /// </example>
    public static EvaluationColumns Ragged(
        BatchScoringPlan plan, RaggedFrame frame, ReadOnlyMemory<long> targets, ReadOnlyMemory<long> actuals)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(frame);
        var (blocks, references) = Scan(plan, frame, targets.Span, actuals.Span, narrow: false);
        return Of(plan, frame, blocks, references, targets, actuals, default, default);
    }

    /// <summary>Units with a tree each, in 32-bit columns a host has; half the memory to move.</summary>
    /// <inheritdoc cref="Ragged(BatchScoringPlan, RaggedFrame, ReadOnlyMemory{long}, ReadOnlyMemory{long})"/>
    public static EvaluationColumns Ragged(
        BatchScoringPlan plan, RaggedFrame frame, ReadOnlyMemory<int> targets, ReadOnlyMemory<int> actuals)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(frame);
        var (blocks, references) = Scan(plan, frame, targets.Span, actuals.Span, narrow: true);
        return Of(plan, frame, blocks, references, default, default, targets, actuals);
    }

    private static EvaluationColumns Of(
        BatchScoringPlan plan, RaggedFrame frame, ColumnBlock[] blocks, int[] references,
        ReadOnlyMemory<long> wideTargets,
        ReadOnlyMemory<long> wideActuals,
        ReadOnlyMemory<int> narrowTargets,
        ReadOnlyMemory<int> narrowActuals,
        Dictionary<int, Reports.SelfEvaluation>? reports = null, HashSet<int>? withoutExecution = null) =>
        new(plan, frame.UnitStarts.Length - 1, blocks, references, reports)
        {
            LineCount = frame.Weights.Length,
            UnitStarts = frame.UnitStarts,
            WideTargets = wideTargets,
            WideActuals = wideActuals,
            NarrowTargets = narrowTargets,
            NarrowActuals = narrowActuals,
            Weights = frame.Weights,
            Rules = frame.Rules,
            Basis = frame.Basis,
            Executed = frame.Executed,
            ExecutionWeights = frame.ExecutionWeights,
            Groups = frame.Groups,
            WithoutExecution = withoutExecution,
        };

    private static (ColumnBlock[] Blocks, int[] References) Scan<T>(
        BatchScoringPlan plan, RaggedFrame frame, ReadOnlySpan<T> targets, ReadOnlySpan<T> actuals, bool narrow)
        where T : unmanaged, IBinaryInteger<T>
    {
        FrameChecks.Nameless(plan.Standard);
        FrameChecks.Check(frame, targets.Length, actuals.Length);
        var starts = frame.UnitStarts.Span;
        var units = starts.Length - 1;
        var blocks = new ColumnBlock[(units + BlockUnits - 1) / BlockUnits];
        List<int> references = [];
        for (var b = 0; b < blocks.Length; b++)
        {
            var (fits, isMedium, isShort, hasNotApplicable, mayExceed) = (true, true, true, false, false);
            for (var unit = b * BlockUnits; unit < Math.Min(units, (b + 1) * BlockUnits); unit++)
            {
                var isPlain = plan.CanUseKernels && plan.IsPlainExecution(frame, unit);
                var anyApplies = false;
                var points = (long)plan.ExecutionWeightOf(frame, unit);
                isShort &= starts[unit + 1] - starts[unit] <= KernelLimits.Padding;
                // so many lines cannot sum to 2^31
                isPlain &= starts[unit + 1] - starts[unit] <= KernelLimits.MaxLines;
                for (var i = starts[unit]; i < starts[unit + 1]; i++)
                {
                    var (target, actual) = (long.CreateTruncating(targets[i]), long.CreateTruncating(actuals[i]));
                    fits &= IsNarrow(target) && IsNarrow(actual);
                    isMedium &= IsMedium(target) && IsMedium(actual);
                    isPlain &= frame.Weights.Span[i] <= KernelLimits.MaxWeight;
                    points += frame.Weights.Span[i];
                    if (frame.Rules.Span[i] == RaggedFrame.LineRule.NotApplicable)
                    {
                        isPlain &= plan.LeavesOthersAlone;
                        hasNotApplicable = true;
                        continue;
                    }

                    anyApplies = true;
                    isPlain &= IsPlain(frame.Rules.Span[i], target, actual, i);
                }

                var isBeyond = plan.Scale.IsBeyondFull(points);
                mayExceed |= isBeyond;
                // without an indicator that applies there is no total, and only the reference says so
                if (!isPlain || !anyApplies || (isBeyond && plan.Scale.FullSteps is null))
                {
                    references.Add(unit);
                }
            }

            // columns stored wide are scored wide: narrowing them first would cost what it saves
            blocks[b] = new ColumnBlock(starts[b * BlockUnits], narrow && fits, narrow, isMedium, isShort, hasNotApplicable, mayExceed);
        }

        return (blocks, references.ToArray());
    }

    // whether a kernel may score the line: a ratio exists, and the rule is one to compute with
    private static bool IsPlain(RaggedFrame.LineRule rule, long target, long actual, int line)
    {
        if (rule > RaggedFrame.LineRule.Exact)
        {
            return false;
        }

        if (target is < -KernelLimits.MaxValue or > KernelLimits.MaxValue || actual is < -KernelLimits.MaxValue or > KernelLimits.MaxValue)
        {
            throw new ArgumentOutOfRangeException(
                nameof(line), line, Invariant($"A value is at most 10^18 in size; line {line} has {target} and {actual}."));
        }

        return rule switch
        {
            RaggedFrame.LineRule.AtLeast or RaggedFrame.LineRule.AtLeastOrNothing => target > 0 || actual >= target,
            RaggedFrame.LineRule.AtMost or RaggedFrame.LineRule.AtMostOrNothing => target >= 0 || actual <= target,
            _ => true,
        };
    }
}
