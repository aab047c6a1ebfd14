using System;
using System.Collections.Generic;
using System.Text;
using PerfEval.Core.Amounts;
using PerfEval.Core.Common;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Batch.Summaries;

/// <summary>
/// 批量汇总: the figures of a batch: grades, sums, mean, distribution, losses by first level and by indicator, the units at both ends, and
/// the same by competent department, region, tier, funding size, year, form or a key of the host. Exact
/// throughout, and mergeable: the summary of parts merged is the summary of the whole, in any order.
/// </summary>
/// <remarks>
/// Immutable, so any number of threads may share one; equal by content. It belongs to a standard and its version; only summaries of one
/// standard merge.
/// </remarks>
public sealed partial record BatchSummary
{
    internal BatchSummary()
    {
    }

    /// <summary>标准代码: the id of the standard the units were scored by.</summary>
    public string StandardId { get; internal init; } = "";

    /// <summary>标准版本: the version of that standard.</summary>
    public string StandardVersion { get; internal init; } = "";

    /// <summary>标准名称: what that standard is called.</summary>
    public LocalizedText StandardTitle { get; internal init; } = null!;

    /// <summary>
    /// 等级划分 of that standard: the grades that <see cref="Part.GradeCounts"/> counts, from the best, and where each begins.
    /// </summary>
    public GradeScale Grades { get; internal init; } = null!;

    /// <summary>资金规模分档 of the roll-up by size.</summary>
    public EquatableList<Money> FundingBounds { get; internal init; }

    /// <summary>
    /// 资金规模各档的名称, from the smallest: what the groups of <see cref="RollUpKind.FundingSize"/> are called, those without units too; empty
    /// where there are no bounds.
    /// </summary>
    public EquatableList<string> SizeNames => SizeLabel.All(FundingBounds);

    /// <summary>全部单位: the figures over all units.</summary>
    public Part All { get; internal init; } = null!;

    /// <summary>
    /// 失分构成 by first level, execution too, in the order of their names; empty of columns that do not know their first levels.
    /// </summary>
    public EquatableList<BatchScores.GroupLoss> Losses { get; internal init; }

    /// <summary>
    /// 各指标失分 by name, in the order of their names; of scored columns only where all units share the tree of the plan and the scores of
    /// lines were asked for, else empty. Indicators of one name are one, whichever unit they belong to.
    /// </summary>
    public EquatableList<BatchScores.GroupLoss> Indicators { get; internal init; }

    /// <summary>
    /// 总分最高的单位: the highest totals, at most <see cref="Ends"/> of them. Of equal totals that with the lesser name comes first, by code
    /// point, then the earlier line; where the list ends among equals, <see cref="Part.Totals"/> of all units says how many there are.
    /// </summary>
    public EquatableList<RankedUnit> Top { get; internal init; }

    /// <summary>总分最低的单位: the lowest totals, the lowest first, by the same rule.</summary>
    public EquatableList<RankedUnit> Bottom { get; internal init; }

    /// <summary>How many units <see cref="Top"/> and <see cref="Bottom"/> hold at most.</summary>
    public int Ends { get; internal init; }

    /// <summary>分组汇总, in the order of kinds and names.</summary>
    public EquatableList<RollUp> RollUps { get; internal init; }

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
    /// <param name="scores">Buffers a run has written, with grades, and with scores of lines or subtotals.</param>
    /// <param name="attributes">单位属性; null for no roll-ups and no units at the ends.</param>
    /// <exception cref="ArgumentNullException">The scores are null.</exception>
    /// <exception cref="ArgumentException">
    /// The scores have no grades, or neither scores of lines nor subtotals, or a column of attributes is not as long as there are units.
    /// </exception>
    /// <example>
    /// <code>
    /// var plan = BatchScoringPlan.Compile(BuiltInStandards.Catalog.Find("hunan-department-2020")!);
    /// var scores = plan.Score(EvaluationColumns.Read(plan, Enumerable.Repeat(Samples.ReceptionCentre2020, 1000)));
    /// Console.WriteLine(BatchSummary.Of(scores).All.Units);   // 1000
    /// </code>
    /// </example>
    public static BatchSummary Of(BatchScores scores, UnitAttributes? attributes = null)
    {
        ArgumentNullException.ThrowIfNull(scores);
        return Of(scores, 0, scores.Columns.UnitCount, attributes);
    }

    /// <summary>The summary of a range of units.</summary>
    /// <param name="scores">Buffers a run has written, with grades, and with scores of lines or subtotals.</param>
    /// <param name="firstUnit">The first unit.</param>
    /// <param name="endUnit">One past the last.</param>
    /// <param name="attributes">单位属性 of all units; null for no roll-ups and no units at the ends.</param>
    /// <exception cref="ArgumentNullException">The scores are null.</exception>
    /// <exception cref="ArgumentException">
    /// The scores have no grades, or neither scores of lines nor subtotals, or a column of attributes is not as long as there are units.
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
        var ends = attributes is { Names.IsEmpty: false } ? attributes.Ends : 0;
        var (top, bottom) = (new UnitRanking(true, ends), new UnitRanking(false, ends));
        for (var unit = firstUnit; unit < endUnit; unit++)
        {
            var total = scores.Totals[unit];
            var reference = total == BatchScores.NoTotal ? scores.ReferenceOf(unit)?.Total : null;
            all.Add(total, scores.Grades[unit], reference);
            rollUps.Add(unit, total, scores.Grades[unit], reference);
            var exact = total == BatchScores.NoTotal ? reference?.Exact : plan.Scale.Of(total);
            if (exact is { } known && (top.MayTake(known) || bottom.MayTake(known)))
            {
                var name = Encoding.UTF8.GetBytes(attributes!.Names.Span[unit]);
                top.Add(known, name, unit + 1L);
                bottom.Add(known, name, unit + 1L);
            }
        }

        return new BatchSummary
        {
            StandardId = plan.Standard.Id,
            StandardVersion = plan.Standard.Version,
            StandardTitle = plan.Standard.Title,
            Grades = plan.Standard.Grades.Value,
            FundingBounds = attributes?.FundingBounds ?? default,
            All = all.ToPart(plan.Scale),
            Losses = LossCounter.Count(scores, firstUnit, endUnit),
            Indicators = LossCounter.CountIndicators(scores, firstUnit, endUnit),
            Top = top.ToList(),
            Bottom = bottom.ToList(),
            Ends = ends,
            RollUps = rollUps.ToList(plan.Scale),
        };
    }

    /// <summary>Both together.</summary>
    /// <exception cref="ArgumentNullException">The other is null.</exception>
    /// <exception cref="ArgumentException">They belong to different standards, versions or funding sizes.</exception>
    public BatchSummary Merge(BatchSummary other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (StandardId != other.StandardId || StandardVersion != other.StandardVersion
            || StandardTitle != other.StandardTitle || Grades != other.Grades
            || FundingBounds != other.FundingBounds || Ends != other.Ends)
        {
            throw new ArgumentException(
                "Summaries merge under one standard, one version, one set of funding sizes and one number of units at the ends.",
                nameof(other));
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

        return this with
        {
            All = All.Merge(other.All),
            Losses = Sum(Losses, other.Losses),
            Indicators = Sum(Indicators, other.Indicators),
            Top = UnitRanking.Merge(Top, other.Top, UnitRanking.FromTop, Ends),
            Bottom = UnitRanking.Merge(Bottom, other.Bottom, UnitRanking.FromBottom, Ends),
            RollUps = merged.ToEquatableList(),
        };
    }

    private static EquatableList<BatchScores.GroupLoss> Sum(
        EquatableList<BatchScores.GroupLoss> left, EquatableList<BatchScores.GroupLoss> right)
    {
        SortedDictionary<string, BatchScores.GroupLoss> losses = new(StringComparer.Ordinal);
        foreach (var loss in (IEnumerable<BatchScores.GroupLoss>)[.. left, .. right])
        {
            losses[loss.Name] = losses.TryGetValue(loss.Name, out var known)
                ? new BatchScores.GroupLoss(loss.Name, known.Points + loss.Points, known.Lost + loss.Lost)
                : loss;
        }

        return losses.Values.ToEquatableList();
    }
}
