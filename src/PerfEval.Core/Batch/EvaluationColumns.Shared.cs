using System;
using System.Collections.Generic;
using System.Numerics;
using PerfEval.Core.Amounts;
using PerfEval.Core.Indicators;
using PerfEval.Core.Reports;
using static System.FormattableString;

namespace PerfEval.Core.Batch;

public sealed partial class EvaluationColumns
{
    /// <summary>未填: stands in a 64-bit shared column where nothing was reported.</summary>
    public const long Missing = long.MinValue;

    /// <summary>不适用: stands in a 64-bit shared column where the indicator does not apply.</summary>
    public const long NotApplicable = long.MinValue + 1;

    /// <summary>未填: stands in a 32-bit shared column where nothing was reported.</summary>
    public const int NarrowMissing = int.MinValue;

    /// <summary>不适用: stands in a 32-bit shared column where the indicator does not apply.</summary>
    public const int NarrowNotApplicable = int.MinValue + 1;

    /// <summary>Units that share the tree of the plan, in 64-bit columns a host has.</summary>
    /// <param name="plan">A plan compiled with a tree.</param>
    /// <param name="unitCount">单位数.</param>
    /// <param name="actuals">
    /// 完成值 column by column in the order of the tree: that of line c and unit u at c × units + u, in the unit of its target and with so
    /// many decimals. A line a person judges holds the points given; a date to be kept holds days since 1970-01-01, without decimals.
    /// </param>
    /// <param name="decimals">
    /// 小数位数 of the numbers: 2 where 95.5 stands as 9550. Refused where the plan was
    /// compiled for others, so that no column is read a hundred times too large.
    /// </param>
    /// <param name="basis">执行率分母 of each unit, in fen; empty where execution is not scored.</param>
    /// <param name="executed">执行数 of each unit, in fen; empty where execution is not scored.</param>
    /// <exception cref="ArgumentNullException">The plan is null.</exception>
    /// <exception cref="ArgumentException">The plan has no tree or other decimals, or columns differ in length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A value is beyond the range of a measure, an amount beyond 10^18 fen, or the number of units is negative.
    /// </exception>
    /// <example>
    /// <code>
    /// var standard = BuiltInStandards.Catalog.Find("hunan-department-2020")!;
    /// var plan = BatchScoringPlan.Compile(standard, Samples.ReceptionCentre2020.Goals[0].Tree);
    /// long[] actuals = [1_00, 411_00, 100_00, 100_00, 100_00];   // a column after the other, with two decimals; one unit here
    /// var columns = EvaluationColumns.Shared(plan, 1, actuals.AsMemory(), decimals: 2);
    /// Console.WriteLine(plan.Score(columns).TotalOf(0));
    /// </code>
    /// </example>
    public static EvaluationColumns Shared(
        BatchScoringPlan plan, int unitCount, ReadOnlyMemory<long> actuals, int decimals, ReadOnlyMemory<long> basis = default,
        ReadOnlyMemory<long> executed = default)
    {
        var (blocks, references) =
            ScanShared(plan, unitCount, decimals, actuals.Span, basis.Span, executed.Span, Missing, NotApplicable, narrow: false);
        return OfShared(plan, unitCount, blocks, references, actuals, default, basis, executed);
    }

    /// <summary>Units that share the tree of the plan, in 32-bit columns a host has; half the memory to move.</summary>
    /// <inheritdoc cref="Shared(BatchScoringPlan, int, ReadOnlyMemory{long}, int, ReadOnlyMemory{long}, ReadOnlyMemory{long})"/>
    public static EvaluationColumns Shared(
        BatchScoringPlan plan, int unitCount, ReadOnlyMemory<int> actuals, int decimals, ReadOnlyMemory<long> basis = default,
        ReadOnlyMemory<long> executed = default)
    {
        var (blocks, references) = ScanShared(
            plan, unitCount, decimals, actuals.Span, basis.Span, executed.Span, NarrowMissing, NarrowNotApplicable, narrow: true);
        return OfShared(plan, unitCount, blocks, references, default, actuals, basis, executed);
    }

    /// <summary>The number that stands in a shared column, or null where nothing was reported or the indicator does not apply.</summary>
    internal long? SharedValue(int unit, int column, out bool applies)
    {
        var at = (column * UnitCount) + unit;
        var isNarrow = WideActuals.IsEmpty;
        var value = isNarrow ? NarrowActuals.Span[at] : WideActuals.Span[at];
        applies = value != (isNarrow ? NarrowNotApplicable : NotApplicable);
        return applies && value != (isNarrow ? NarrowMissing : Missing) ? value : null;
    }

    /// <summary>How many values from a position on, of so many, stand before the next one that does not apply.</summary>
    internal int UpToNotApplicable(int at, int count)
    {
        var next = WideActuals.IsEmpty
            ? NarrowActuals.Span.Slice(at, count).IndexOf(NarrowNotApplicable)
            : WideActuals.Span.Slice(at, count).IndexOf(NotApplicable);
        return next < 0 ? count : next;
    }

    private static EvaluationColumns OfShared(
        BatchScoringPlan plan, int unitCount, ColumnBlock[] blocks, int[] references, ReadOnlyMemory<long> wide, ReadOnlyMemory<int> narrow,
        ReadOnlyMemory<long> basis, ReadOnlyMemory<long> executed, Dictionary<int, SelfEvaluation>? reports = null) =>
        new(plan, unitCount, blocks, references, reports)
        {
            IsShared = true,
            LineCount = unitCount * plan.Template!.Columns.Length,
            WideActuals = wide,
            NarrowActuals = narrow,
            Basis = basis,
            Executed = executed,
        };

    private static (ColumnBlock[] Blocks, int[] References) ScanShared<T>(
        BatchScoringPlan plan, int unitCount, int decimals, ReadOnlySpan<T> actuals, ReadOnlySpan<long> basis, ReadOnlySpan<long> executed,
        T missing, T notApplicable, bool narrow)
        where T : unmanaged, IBinaryInteger<T>
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentOutOfRangeException.ThrowIfNegative(unitCount);
        var template = plan.Template ?? throw new ArgumentException("The plan has no tree to share; compile it with one.", nameof(plan));
        if (decimals != template.Decimals)
        {
            throw new ArgumentException(
                Invariant($"The numbers have {decimals} decimals and the plan was compiled for {template.Decimals}; ")
                    + "compile it with as many as the columns have.",
                nameof(decimals));
        }

        if (actuals.Length != (long)unitCount * template.Columns.Length)
        {
            throw new ArgumentException(
                Invariant($"{unitCount} units of {template.Columns.Length} indicators have one value each; {actuals.Length} are given."),
                nameof(actuals));
        }

        FrameChecks.Execution(basis, executed, unitCount);
        var (isReference, anyApplies) = (new bool[unitCount], new bool[unitCount]);
        var blocks = new ColumnBlock[(int)(((long)unitCount + SharedBlockUnits - 1) / SharedBlockUnits)];
        blocks.AsSpan().Fill(new ColumnBlock(0, narrow, narrow, narrow, true));
        for (var c = 0; c < template.Columns.Length; c++)
        {
            var column = template.Columns[c];
            var limit = LimitOf(template.Tree.Leaves[c].Indicator.Target, template.Decimals);
            for (var unit = 0; unit < unitCount; unit++)
            {
                var raw = actuals[(c * unitCount) + unit];
                if (raw == notApplicable && plan.LeavesOthersAlone)
                {
                    blocks[unit / SharedBlockUnits] = blocks[unit / SharedBlockUnits] with { HasNotApplicable = true };
                    continue;
                }

                anyApplies[unit] = true;
                if (raw == missing || raw == notApplicable)
                {
                    // an indicator without points adds none, whatever became of it, but a missing value leaves its mark on the line
                    isReference[unit] = true;
                    continue;
                }

                var value = long.CreateTruncating(raw);
                if (value < -limit || value > limit)
                {
                    throw new ArgumentOutOfRangeException(
                        nameof(actuals),
                        value,
                        Invariant($"A value is at most 10^12 in its smallest unit; column {c} of unit {unit} has more."));
                }

                isReference[unit] |= value < column.DomainLow || value > column.DomainHigh;
                if (narrow && !(IsNarrow(value) && column.IsNarrow))
                {
                    blocks[unit / SharedBlockUnits] = blocks[unit / SharedBlockUnits] with { IsNarrow = false };
                }
            }
        }

        List<int> references = [];
        for (var unit = 0; unit < unitCount; unit++)
        {
            var isPlain = basis.IsEmpty
                ? plan.Standard.ExecutionPoints is null
                : plan.Standard.ExecutionPoints is not null && plan.IsPlainExecution(basis[unit], executed[unit]);
            // without an indicator that applies there is no grade, and only the reference says so
            if (isReference[unit] || !anyApplies[unit] || !isPlain || !plan.CanUseKernels || template.Columns.Length == 0)
            {
                references.Add(unit);
            }
        }

        return (blocks, references.ToArray());
    }

    private static long LimitOf(TargetValue target, int decimals)
    {
        var factor = target switch
        {
            TargetValue.Quantity quantity => quantity.Value.Unit.Factor,
            TargetValue.Range range => range.High.Unit.Factor,
            _ => 1,
        };
        return 1_000_000_000_000 / factor * WideMath.PowerOfTen(decimals);
    }
}
