using System;
using PerfEval.Core.Amounts;
using PerfEval.Core.Batch;
using PerfEval.Core.Batch.Summaries;
using PerfEval.Core.Common;
using PerfEval.Core.Json.Formats;
using PerfEval.Core.Standards;
using static PerfEval.Core.Json.Formats.Tables;

namespace PerfEval.Core.Json.Summaries;

/// <summary>汇总数 and what they consist of: the figures of a set of units, and of what they lost.</summary>
internal static class PartTables
{
    private static readonly LocalizedText DoesNotAddUp = new(
        "各数不相合：等级合计、总分分布与单位数、总分之和应一致。", "The figures do not add up: grades, distribution, units and sum are of the same units.");

    private static readonly ObjectFormat<BatchSummary.TotalCount> Count = Object<BatchSummary.TotalCount>("totalCount", m =>
    {
        var total = m.Must("total", SumGrammar.Format, c => c.Total, "总分");
        var units = m.Must("units", WholeGrammar.Format, c => c.Units, "单位数");
        return f => new BatchSummary.TotalCount(total[f], units[f]);
    });

    /// <summary>失分构成: what was lost, by name.</summary>
    public static ListFormat<BatchScores.GroupLoss> Losses { get; } = new(Object<BatchScores.GroupLoss>("loss", m =>
    {
        var name = m.Must("name", Values.Text, l => l.Name, "名称");
        var points = m.Must("points", SumGrammar.Format, l => l.Points, "分值合计");
        var lost = m.Must("lost", SumGrammar.Format, l => l.Lost, "失分合计");
        return f => new BatchScores.GroupLoss(name[f], points[f], lost[f]);
    }));

    /// <summary>排名单位: units at an end.</summary>
    public static ListFormat<BatchSummary.RankedUnit> Ranked { get; } = new(Object<BatchSummary.RankedUnit>("rankedUnit", m =>
    {
        var total = m.Must("total", SumGrammar.Format, u => u.Total, "总分");
        var name = m.Must("name", Values.Text, u => u.Name, "评价对象");
        var line = m.Must("line", WholeGrammar.Format, u => u.Line, "行号");
        return f => new BatchSummary.RankedUnit(total[f], name[f], line[f]);
    }));

    /// <summary>汇总数: the figures of a set of units.</summary>
    public static ObjectFormat<BatchSummary.Part> Part { get; } = Judged<BatchSummary.Part>("figures", m => Of(m, part => part));

    /// <summary>分组汇总: the figures of a group beside what it is.</summary>
    public static ListFormat<BatchSummary.RollUp> RollUps { get; } = new(Judged<BatchSummary.RollUp>("rollUp", m =>
    {
        var by = m.Must("by", SummaryWords.RollUp, r => r.Key.Kind, "汇总口径");
        var key = m.Must("key", Values.Text, r => r.Key.Name, "汇总组");
        var part = Of(m, r => r.Part);
        return (ref json, f) => part(ref json, f) is { } figures && f.Has(by) && f.Has(key)
            ? new BatchSummary.RollUp(new BatchSummary.RollUpKey(by[f], key[f]), figures)
            : null;
    }));

    private static Judge<BatchSummary.Part> Of<T>(Members<T> m, Func<T, BatchSummary.Part> partOf)
    {
        var units = m.Must("units", WholeGrammar.Format, t => partOf(t).Units, "单位数");
        var open = m.May("openTotals", WholeGrammar.Format, t => partOf(t).Ranged, "总分为区间的单位数");
        var sum = m.Must("sum", SumGrammar.Format, t => partOf(t).Sum, "总分之和");
        var grades = m.Must("grades", new ListFormat<long>(WholeGrammar.Format), t => partOf(t).GradeCounts, "各等级单位数");
        var without = m.May("withoutGrade", WholeGrammar.Format, t => partOf(t).WithoutGrade, "无确定等级的单位数");
        var totals = m.May("totals", new ListFormat<BatchSummary.TotalCount>(Count), t => partOf(t).Totals.Counts, "总分分布");
        return (ref json, f) =>
        {
            if (!f.IsSound)
            {
                return null;
            }

            if (Built(units[f], open[f], sum[f], grades[f], without[f], totals[f]) is { } part)
            {
                return part;
            }

            json.Context.Refuse(DoesNotAddUp);
            return null;
        };
    }

    private static BatchSummary.Part? Built(
        long units, long open, Points sum, EquatableList<long> grades, long without, EquatableList<BatchSummary.TotalCount> totals)
    {
        var (counted, added, graded) = ((Int128)open, Int128.Zero, (Int128)without);
        var (isSound, last) = (open >= 0 && without >= 0, (Points?)null);
        foreach (var entry in totals)
        {
            // the totals rise
            isSound &= entry.Units > 0 && (last is null || entry.Total > last);
            last = entry.Total;
            counted += entry.Units;
            added += (Int128)entry.Units * entry.Total.TenThousandths;
        }

        foreach (var count in grades)
        {
            isSound &= count >= 0;
            graded += count;
        }

        return isSound && counted == units && graded == units && added == sum.TenThousandths
            ? new BatchSummary.Part(grades, without, open, sum, BatchSummary.Histogram.OfRising(totals))
            : null;
    }
}
