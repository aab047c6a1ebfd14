using System;
using System.Collections.Generic;
using NodaTime;
using PerfEval.Core.Amounts;
using PerfEval.Core.Batch.Kernels;
using PerfEval.Core.Common;
using PerfEval.Core.Indicators;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;
using static System.FormattableString;

namespace PerfEval.Core.Batch.Terms;

/// <summary>共用指标体系: a tree compiled into one column program an indicator.</summary>
internal sealed class SharedTemplate
{
    private static readonly LocalDate Epoch = new(1970, 1, 1);

    private readonly SharedColumn[] _columns;
    private readonly int[] _groups;

    public SharedTemplate(IndicatorTree tree, EvaluationStandard standard, ScoringScale scale, int decimals)
    {
        Tree = tree;
        Decimals = decimals;
        _columns = new SharedColumn[tree.Leaves.Count];
        _groups = new int[tree.Leaves.Count];
        CanUseKernels = true;
        var sum = scale.ExecutionWeight;
        for (var i = 0; i < _columns.Length; i++)
        {
            _groups[i] = tree.Leaves[i].FirstIndex;
            var column = Compile(tree.Leaves[i], standard, scale);
            CanUseKernels &= column is not null;
            _columns[i] = column ?? LeafCurve.Step(0, 0, 0);
            sum += _columns[i].Weight;
        }

        // the sums of the columns are kept in 16 bits
        CanUseKernels &= sum <= ushort.MaxValue;
        MayExceed = scale.IsBeyondFull(sum);
        CanUseKernels &= !MayExceed || scale.FullSteps is not null;
        List<string> names = [];
        foreach (var level in tree.FirstLevels)
        {
            names.Add(level.Name ?? "");
        }

        GroupNames = names.ToEquatableList();
    }

    public IndicatorTree Tree { get; }

    /// <summary>Decimals of the numbers in the columns.</summary>
    public int Decimals { get; }

    /// <summary>Whether every indicator has a program and all sums fit.</summary>
    public bool CanUseKernels { get; }

    /// <summary>Whether the indicators and execution have more than the full points, so that a total may have to be cut to them.</summary>
    public bool MayExceed { get; }

    public EquatableList<string> GroupNames { get; }

    public ReadOnlySpan<SharedColumn> Columns => _columns;

    /// <summary>The first level of each column; rising.</summary>
    public ReadOnlySpan<int> Groups => _groups;

    /// <summary>Whether a column holds a judge's points, and not a number of the target's unit.</summary>
    public static bool IsJudged(TargetValue target, ScoringRule rule) =>
        rule.Nature.Judgement == JudgementNeed.Always || target is TargetValue.Wording or TargetValue.Unstated or TargetValue.NotApplicable;

    /// <summary>The actual value a number in a column stands for.</summary>
    public ActualValue ActualOf(int column, long value, ScoringRule rule) => Tree.Leaves[column].Indicator.Target switch
    {
        var target when IsJudged(target, rule) => new ActualValue.Wording("评分" + target.Text),
        TargetValue.Deadline or TargetValue.NotBefore =>
            new ActualValue.Date(FiledDate.Of(Epoch.PlusDays((int)Math.Clamp(value, -500_000, 500_000)))),
        TargetValue.Range range => new ActualValue.Quantity(Measure.Of(NumberOf(value), range.High.Unit)),
        TargetValue.Quantity quantity => new ActualValue.Quantity(Measure.Of(NumberOf(value), quantity.Value.Unit)),
        _ => ActualValue.Blank,
    };

    /// <summary>A number in a column as it is printed.</summary>
    public decimal NumberOf(long value) => (decimal)value / WideMath.PowerOfTen(Decimals);

    /// <summary>A date in a column: days since 1970-01-01.</summary>
    public static long DaysOf(LocalDate date) => Period.DaysBetween(Epoch, date);

    private SharedColumn? Compile(IndicatorLeaf leaf, EvaluationStandard standard, ScoringScale scale)
    {
        var terms = IndicatorTerms.Of(leaf, standard);
        if (SharedPoints.Are(leaf.Indicator.Points))
        {
            // the row with the cell is scored with this one, which no column can
            return null;
        }

        if (!KnownStandard.Knows(terms.Rule) || terms.Points is not { } points || !scale.TryWeight(points, out var weight))
        {
            return null;
        }

        var indicator = leaf.Indicator;
        if (indicator.Points.Kind == ReportedKind.NotApplicable || weight == 0)
        {
            // no points, whatever was done
            return LeafCurve.Step(long.MinValue, long.MaxValue, 0);
        }

        if (IsJudged(indicator.Target, terms.Rule))
        {
            var full = (Int128)points.TenThousandths * WideMath.PowerOfTen(Decimals);
            var unit = WideMath.PowerOfTen(Points.Decimals);
            // points finer than the column are beyond it
            return full % unit == 0 ? LeafCurve.Judged((long)(full / unit), weight) : null;
        }

        var isByTarget = terms.Rule.Nature.ComparesWithTarget;
        return indicator.Target switch
        {
            TargetValue.Deadline deadline => isByTarget ? LeafCurve.Step(long.MinValue, DaysOf(deadline.By.Last), weight) : null,
            TargetValue.NotBefore start => isByTarget ? LeafCurve.Step(DaysOf(start.From.First), long.MaxValue, weight) : null,
            _ => LeafCurve.Of(
                indicator.Target, terms.DirectionFor().Direction, terms.Rule, standard.Direction.Value.Equality, weight, ScaleOf),
        };
    }

    private long ScaleOf(Measure measure)
    {
        var scaled = measure.Value * WideMath.PowerOfTen(Decimals);
        return scaled == decimal.Truncate(scaled)
            ? (long)scaled
            : throw new ArgumentException(
                Invariant($"The target {measure} has more than {Decimals} decimals; compile the plan with more."));
    }
}
