using System;
using System.Collections.Generic;
using PerfEval.Core.Amounts;
using PerfEval.Core.Common;

namespace PerfEval.Core.Standards;

/// <summary>Proves that bands cover every number their operand can be exactly once, and names a number where they do not.</summary>
internal static class BandCover
{
    /// <summary>Refuses bands with a gap or an overlap.</summary>
    /// <exception cref="ArgumentException">With the number no band covers or two cover.</exception>
    public static void Check(RuleOperand over, EquatableList<ScoreBand> bands, string parameter)
    {
        if (bands.Count == 0)
        {
            throw new ArgumentException("A band rule has at least one band.", parameter);
        }

        Measure? first = null;
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

            if ((band.Award.Points is null) != (bands[0].Award.Points is null) && band.Award != Award.None && bands[0].Award != Award.None)
            {
                throw new ArgumentException("The bands of one rule all give points or all give shares of the points.", parameter);
            }
        }

        CheckOrder(over, Sorted(over, bands), parameter);
    }

    private static List<ScoreBand> Sorted(RuleOperand over, EquatableList<ScoreBand> bands)
    {
        List<ScoreBand> sorted = [.. bands];
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

    private static void CheckOrder(RuleOperand over, List<ScoreBand> sorted, string parameter)
    {
        var start = sorted[0].Range;
        if (start.Low is { } lowest && !StartsAtZero(over, start, lowest))
        {
            throw new ArgumentException($"No band covers {(start.IncludesLow ? "numbers below " : "")}{lowest}; let a band start at or below it.", parameter);
        }

        for (var i = 1; i < sorted.Count; i++)
        {
            var (before, after) = (sorted[i - 1].Range, sorted[i].Range);
            if (before.High is not { } end || after.Low is not { } begin)
            {
                throw new ArgumentException($"The bands {before} and {after} both cover {after.Low ?? before.High}; end one where the other begins.", parameter);
            }

            var order = RuleBounds.NumberOf(end, over).CompareTo(RuleBounds.NumberOf(begin, over));
            if (order > 0 || (order == 0 && before.IncludesHigh && after.IncludesLow))
            {
                throw new ArgumentException($"The bands {before} and {after} both cover {begin}; end one where the other begins.", parameter);
            }

            if (order < 0)
            {
                throw new ArgumentException($"No band covers {Between(before, end, begin)}, between {before} and {after}.", parameter);
            }

            if (!before.IncludesHigh && !after.IncludesLow)
            {
                throw new ArgumentException($"No band covers {end}: neither {before} nor {after} includes it.", parameter);
            }
        }

        var last = sorted[^1].Range;
        if (last.High is { } highest)
        {
            throw new ArgumentException($"No band covers {(last.IncludesHigh ? "numbers above " : "")}{highest}; let a band run on without an upper end.", parameter);
        }
    }

    // a deviation is never below 0, so its bands may start there
    private static bool StartsAtZero(RuleOperand over, MeasureInterval start, Measure lowest) =>
        over == RuleOperand.Deviation && (lowest.Value < 0 || (lowest.IsZero && start.IncludesLow));

    // the end itself where its band leaves it out, else a number beyond it
    private static string Between(MeasureInterval before, Measure end, Measure begin) =>
        before.IncludesHigh ? $"numbers above {end} and below {begin}" : end.ToString();
}
