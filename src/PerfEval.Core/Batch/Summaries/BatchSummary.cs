using System;
using System.Collections.Generic;
using PerfEval.Core.Amounts;
using PerfEval.Core.Common;

namespace PerfEval.Core.Batch.Summaries;

/// <summary>
/// 批量汇总: the figures of a batch: grades, sums, mean, distribution, losses by first level, and the same by competent department, region,
/// tier and funding size. Exact throughout, and mergeable: the summary of parts merged is the summary of the whole, in any order.
/// </summary>
/// <remarks>Immutable; equal by content. It belongs to a standard and its version; only summaries of one standard merge.</remarks>
public sealed partial record BatchSummary
{
    private BatchSummary(
        string standardId, string standardVersion, EquatableList<Money> fundingBounds, Part all,
        EquatableList<BatchScores.GroupLoss> losses,
        EquatableList<RollUp> rollUps)
    {
        StandardId = standardId;
        StandardVersion = standardVersion;
        FundingBounds = fundingBounds;
        All = all;
        Losses = losses;
        RollUps = rollUps;
    }

    /// <summary>标准代码: the id of the standard the units were scored by.</summary>
    public string StandardId { get; }

    /// <summary>标准版本: the version of that standard.</summary>
    public string StandardVersion { get; }

    /// <summary>资金规模分档 of the roll-up by size.</summary>
    public EquatableList<Money> FundingBounds { get; }

    /// <summary>全部单位: the figures over all units.</summary>
    public Part All { get; }

    /// <summary>失分构成 by first level, execution too, in the order of their names; empty where the batch has no subtotals.</summary>
    public EquatableList<BatchScores.GroupLoss> Losses { get; }

    /// <summary>分组汇总, in the order of kinds and names.</summary>
    public EquatableList<RollUp> RollUps { get; }

    /// <summary>失分占比: the share of all points lost that were lost in one first level; null where nothing was lost.</summary>
    /// <param name="name">一级指标名称.</param>
    public Ratio? ShareOfLoss(string name)
    {
        var (part, whole) = (Points.Zero, Points.Zero);
        foreach (var loss in Losses)
        {
            whole += loss.Lost;
            part += loss.Name == name ? loss.Lost : Points.Zero;
        }

        return whole == Points.Zero ? null : Ratio.Of(part.TenThousandths, whole.TenThousandths);
    }

    /// <summary>One group of a roll-up; null where the batch has none.</summary>
    public Part? Of(RollUpKind kind, string name)
    {
        foreach (var rollUp in RollUps)
        {
            if (rollUp.Key == new RollUpKey(kind, name))
            {
                return rollUp.Part;
            }
        }

        return null;
    }

    /// <summary>The summary of scored columns.</summary>
    /// <param name="scores">Buffers a run has written, with grades; with subtotals where losses are wanted.</param>
    /// <param name="attributes">单位属性; null for no roll-ups.</param>
    /// <exception cref="ArgumentNullException">The scores are null.</exception>
    /// <exception cref="ArgumentException">
    /// The scores have no grades, or a column of attributes is not as long as there are units.
    /// </exception>
    public static BatchSummary Of(BatchScores scores, UnitAttributes? attributes = null)
    {
        ArgumentNullException.ThrowIfNull(scores);
        return Of(scores, 0, scores.Columns.UnitCount, attributes);
    }

    /// <summary>The summary of a range of units.</summary>
    /// <param name="scores">Buffers a run has written, with grades.</param>
    /// <param name="firstUnit">The first unit.</param>
    /// <param name="endUnit">One past the last.</param>
    /// <param name="attributes">单位属性 of all units; null for no roll-ups.</param>
    /// <exception cref="ArgumentNullException">The scores are null.</exception>
    /// <exception cref="ArgumentException">
    /// The scores have no grades, or a column of attributes is not as long as there are units.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">There are no such units.</exception>
    public static BatchSummary Of(BatchScores scores, int firstUnit, int endUnit, UnitAttributes? attributes = null)
    {
        ArgumentNullException.ThrowIfNull(scores);
        ArgumentOutOfRangeException.ThrowIfNegative(firstUnit);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(endUnit, scores.Columns.UnitCount);
        ArgumentOutOfRangeException.ThrowIfLessThan(endUnit, firstUnit);
        attributes?.Check(scores.Columns.UnitCount);
        var plan = scores.Columns.Plan;
        var grades = plan.Standard.Grades.Value.Bands.Count;
        if (scores.Grades.IsEmpty && scores.Columns.UnitCount > 0)
        {
            throw new ArgumentException("A summary counts grades; ask the run for them.", nameof(scores));
        }

        var all = new SummaryCounter(grades);
        var rollUps = new RollUpCounter(attributes, grades);
        for (var unit = firstUnit; unit < endUnit; unit++)
        {
            var reference = scores.Totals[unit] == BatchScores.NoTotal ? scores.ReferenceOf(unit) : null;
            all.Add(scores.Totals[unit], scores.Grades[unit], reference);
            rollUps.Add(unit, scores.Totals[unit], scores.Grades[unit], reference);
        }

        return new BatchSummary(
            plan.Standard.Id, plan.Standard.Version, attributes?.FundingBounds ?? default, all.ToPart(plan.Scale),
            LossCounter.Count(scores, firstUnit, endUnit), rollUps.ToList(plan.Scale));
    }

    /// <summary>Both together.</summary>
    /// <exception cref="ArgumentNullException">The other is null.</exception>
    /// <exception cref="ArgumentException">They belong to different standards, versions or funding sizes.</exception>
    public BatchSummary Merge(BatchSummary other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (StandardId != other.StandardId || StandardVersion != other.StandardVersion || FundingBounds != other.FundingBounds)
        {
            throw new ArgumentException("Summaries merge under one standard, one version and one set of funding sizes.", nameof(other));
        }

        SortedDictionary<string, BatchScores.GroupLoss> losses = new(StringComparer.Ordinal);
        foreach (var loss in (IEnumerable<BatchScores.GroupLoss>)[.. Losses, .. other.Losses])
        {
            losses[loss.Name] = losses.TryGetValue(loss.Name, out var known)
                ? new BatchScores.GroupLoss(loss.Name, known.Points + loss.Points, known.Lost + loss.Lost)
                : loss;
        }

        SortedDictionary<RollUpKey, Part> rollUps = new(RollUpCounter.Order);
        foreach (var rollUp in (IEnumerable<RollUp>)[.. RollUps, .. other.RollUps])
        {
            rollUps[rollUp.Key] = rollUps.TryGetValue(rollUp.Key, out var known) ? known.Merge(rollUp.Part) : rollUp.Part;
        }

        List<RollUp> merged = [];
        foreach (var (key, part) in rollUps)
        {
            merged.Add(new RollUp(key, part));
        }

        return new BatchSummary(
            StandardId, StandardVersion, FundingBounds, All.Merge(other.All), losses.Values.ToEquatableList(), merged.ToEquatableList());
    }
}
