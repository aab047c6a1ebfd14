using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;

namespace PerfEval.Core.Reports.Aggregation;

/// <summary>
/// 实际完成值的汇总. A unit that did not report leaves a sum open upwards and everything else unreported; nothing is invented for it.
/// </summary>
internal static class ActualCombination
{
    public static (ActualValue Actual, Remark? Text) Of(IReadOnlyList<UnitRow> rows, AggregationOptions options)
    {
        if (rows.Count == 1)
        {
            return (rows[0].Result.Actual, null);
        }

        var reported = rows.Where(row => row.Result.Actual is not ActualValue.NotReported).ToList();
        var silent = rows.Where(row => row.Result.Actual is ActualValue.NotReported).Select(row => row.Unit.Label).ToList();
        if (reported.Count == 0)
        {
            return (ActualValue.Blank, null);
        }

        if (reported.All(row => row.Result.Actual is ActualValue.Quantity or ActualValue.Bound))
        {
            return Numbers(reported, silent, options);
        }

        if (silent.Count > 0)
        {
            return (ActualValue.Blank, Remark.Of("combine.notReported", Argument.Of("units", silent)));
        }

        if (reported.All(row => row.Result.Actual is ActualValue.Date))
        {
            return Dates(reported);
        }

        return reported.All(row => row.Result.Actual is ActualValue.Asserted) ? Assertions(reported) : Words(reported);
    }

    private static (ActualValue Actual, Remark? Text) Numbers(List<UnitRow> rows, List<string> silent, AggregationOptions options)
    {
        List<(AggregatedUnit Unit, Measure Value)> values = [];
        foreach (var row in rows)
        {
            if (ValueOf(row) is not { } value)
            {
                return (ActualValue.Blank, Remark.Of("combine.bareShare", Argument.Of("unit", row.Unit.Label)));
            }

            values.Add((row.Unit, value));
        }

        var signs = rows.Select(row => (row.Result.Actual as ActualValue.Bound)?.Comparator)
            .Where(sign => sign is not (null or Comparator.Equal)).Select(sign => sign!.Value).Distinct().ToList();
        var isOpen = silent.Count > 0 || signs.Count > 0;
        if (isOpen && values[0].Value.Unit.IsShare)
        {
            return silent.Count > 0
                ? (ActualValue.Blank, Remark.Of("combine.notReported", Argument.Of("units", silent)))
                : (ActualValue.Blank, Remark.Of("combine.boundedShares"));
        }

        // what a silent unit did is at least nothing; next to a negative figure that would be a guess
        var isUpper = signs.Exists(sign => sign is Comparator.AtMost or Comparator.LessThan);
        if ((isUpper && (silent.Count > 0 || signs.Exists(sign => sign is Comparator.AtLeast or Comparator.MoreThan)))
            || (silent.Count > 0 && values.Exists(entry => entry.Value.Value < 0)))
        {
            return (ActualValue.Blank, Remark.Of("combine.boundsDiffer"));
        }

        // one value beside silent units still has to be something that adds up
        if (silent.Count > 0 && (values[0].Value.Unit.IsNone || MeasureCombination.IsPerSomething(values[0].Value.Unit)))
        {
            return (ActualValue.Blank, Remark.Of("combine.notReported", Argument.Of("units", silent)));
        }

        var (sum, text) = MeasureCombination.Of(values, options);
        if (sum is not { } total)
        {
            return (ActualValue.Blank, text);
        }

        if (!isOpen)
        {
            return (new ActualValue.Quantity(total), text);
        }

        var (open, closed) = isUpper ? (Comparator.LessThan, Comparator.AtMost) : (Comparator.MoreThan, Comparator.AtLeast);
        var bound = new ActualValue.Bound(total, signs.Contains(open) ? open : closed);
        return (bound, silent.Count > 0
            ? Remark.Of("combine.lowerBound", Argument.Of("units", silent), Argument.Of("sum", total))
            : Remark.Of("combine.bounded", Argument.Of("bound", bound.Text)));
    }

    // as when it is scored, a bare number takes the unit of its target; one
    // that may be a share of one or a percentage is not read either way
    private static Measure? ValueOf(UnitRow row)
    {
        var value = row.Result.Actual is ActualValue.Bound bound ? bound.Value : ((ActualValue.Quantity)row.Result.Actual).Value;
        var unit = row.Indicator.Target.Numbers?.Low.Unit ?? MeasureUnit.None;
        if (!value.Unit.IsNone || unit.IsNone)
        {
            return value;
        }

        return !(unit.IsShare && value.Value <= 1) && Measure.TryOf(value.Value, unit, out var withUnit) ? withUnit : null;
    }

    // done when the last unit was: the latest date, and of a day and its whole month the month, which holds whatever the latest was
    private static (ActualValue Actual, Remark? Text) Dates(List<UnitRow> rows)
    {
        var latest = rows
            .Select(row => ((ActualValue.Date)row.Result.Actual).On)
            .OrderByDescending(date => date.Last)
            .ThenBy(date => date.First)
            .First();
        return (new ActualValue.Date(latest), Remark.Of("combine.latest", Argument.Of("date", latest.ToString())));
    }

    private static (ActualValue Actual, Remark? Text) Assertions(List<UnitRow> rows)
    {
        var tier = ((ActualValue.Asserted)rows[0].Result.Actual).Tier;
        if (rows.Exists(row => ((ActualValue.Asserted)row.Result.Actual).Tier != tier))
        {
            return Words(rows);
        }

        return (
            new ActualValue.Asserted(JoinedText.Of(rows.Select(row => (row.Unit.Label, (string?)row.Result.Actual.Text)), out _)!, tier),
            null);
    }

    private static (ActualValue Actual, Remark? Text) Words(List<UnitRow> rows)
    {
        var words = JoinedText.Of(rows.Select(row => (row.Unit.Label, (string?)row.Result.Actual.Text)), out var isOne)!;
        return (new ActualValue.Wording(words), isOne ? null : Remark.Of("combine.joined"));
    }
}
