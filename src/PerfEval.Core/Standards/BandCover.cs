using System;
using System.Collections.Generic;
using PerfEval.Core.Amounts;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Standards;

/// <summary>Proves that bands cover every number their operand can be exactly once, and names a number where they do not.</summary>
internal static class BandCover
{
    /// <summary>Refuses bands with a gap or an overlap.</summary>
    /// <exception cref="ArgumentException">With the number no band covers or two cover.</exception>
    public static void Check(RuleOperand over, EquatableList<BandRule.Band> bands, string parameter)
    {
        if (bands.Count == 0)
        {
            throw Refuse("refuse.noBand", parameter);
        }

        Measure? first = null;
        Award? sort = null;
        foreach (var band in bands)
        {
            foreach (var bound in new[] { band.Range.Low, band.Range.High })
            {
                if (bound is not { } measure)
                {
                    continue;
                }

                RuleBounds.Check(measure, over, parameter);
                RuleBounds.CheckTogether(first ?? measure, measure, over, parameter);
                first ??= measure;
            }

            // nothing is neither points nor a share
            sort ??= band.Award == Award.None ? null : band.Award;
            if (band.Award != Award.None && (band.Award.Points is null) != (sort?.Points is null))
            {
                throw Refuse("refuse.bandsMixed", parameter);
            }
        }

        CheckOrder(over, Sorted(over, bands), parameter);
    }

    private static List<BandRule.Band> Sorted(RuleOperand over, EquatableList<BandRule.Band> bands)
    {
        List<BandRule.Band> sorted = [.. bands];
        sorted.Sort((a, b) => CompareStarts(over, a.Range, b.Range));
        return sorted;
    }

    private static int CompareStarts(RuleOperand over, MeasureInterval a, MeasureInterval b)
    {
        if (a.Low is not { } x || b.Low is not { } y)
        {
            return (a.Low is not null).CompareTo(b.Low is not null);
        }

        var order = RuleBounds.NumberOf(x, over).CompareTo(RuleBounds.NumberOf(y, over));
        return order != 0 ? order : b.IncludesLow.CompareTo(a.IncludesLow);
    }

    private static void CheckOrder(RuleOperand over, List<BandRule.Band> sorted, string parameter)
    {
        var start = sorted[0].Range;
        if (start.Low is { } lowest && !StartsAtZero(over, start, lowest))
        {
            throw Refuse(start.IncludesLow ? "refuse.bandsStart" : "refuse.bandsStartAt", parameter, Argument.Of("value", lowest));
        }

        for (var i = 1; i < sorted.Count; i++)
        {
            var (before, after) = (sorted[i - 1].Range, sorted[i].Range);
            if (before.High is not { } end || after.Low is not { } begin)
            {
                throw Overlap(before, after, after.Low ?? before.High ?? default, parameter);
            }

            var order = RuleBounds.NumberOf(end, over).CompareTo(RuleBounds.NumberOf(begin, over));
            if (order > 0 || (order == 0 && before.IncludesHigh && after.IncludesLow))
            {
                throw Overlap(before, after, begin, parameter);
            }

            if (order < 0)
            {
                // the end itself where its band leaves it out, else the numbers beyond it
                throw Gap(before.IncludesHigh ? "refuse.bandGapBetween" : "refuse.bandGap", before, after, end, begin, parameter);
            }

            if (!before.IncludesHigh && !after.IncludesLow)
            {
                throw Gap("refuse.bandGap", before, after, end, begin, parameter);
            }
        }

        var last = sorted[^1].Range;
        if (last.High is { } highest)
        {
            throw Refuse(last.IncludesHigh ? "refuse.bandsEnd" : "refuse.bandsEndAt", parameter, Argument.Of("value", highest));
        }
    }

    // a deviation is never below 0, so its bands may start there
    private static bool StartsAtZero(RuleOperand over, MeasureInterval start, Measure lowest) =>
        over == RuleOperand.Deviation && (lowest.Value < 0 || (lowest.IsZero && start.IncludesLow));

    private static ArgumentException Overlap(MeasureInterval before, MeasureInterval after, Measure value, string parameter) => Refuse(
        "refuse.bandOverlap", parameter,
        Argument.Of("before", before.ToString()), Argument.Of("after", after.ToString()), Argument.Of("value", value));

    private static ArgumentException Gap(
        string key, MeasureInterval before, MeasureInterval after, Measure end, Measure begin, string parameter) => Refuse(
        key, parameter,
        Argument.Of("before", before.ToString()),
        Argument.Of("after", after.ToString()),
        Argument.Of("value", end),
        Argument.Of("next", begin));

    private static ArgumentException Refuse(string key, string parameter, params ReadOnlySpan<Argument> arguments) =>
        Refusal.Of(Remark.Of(key, arguments), parameter);
}
