using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;

namespace PerfEval.Core.Reports.Aggregation;

/// <summary>年度指标值的汇总. Where the targets do not go together the combined one is not stated, and the note says why.</summary>
internal static class TargetCombination
{
    public static (TargetValue Target, Remark? Text) Of(IReadOnlyList<UnitRow> rows, AggregationOptions options)
    {
        var first = rows[0].Indicator.Target;
        if (rows.Count == 1)
        {
            return (first, null);
        }

        if (rows.Any(row => row.Indicator.Target is TargetValue.Unstated))
        {
            return rows.All(row => row.Indicator.Target is TargetValue.Unstated) ? (TargetValue.NotStated, null) : Open("combine.targetMissing");
        }

        if (rows.Any(row => row.Indicator.Target.GetType() != first.GetType()))
        {
            return Open("combine.kindsDiffer");
        }

        return first switch
        {
            TargetValue.Quantity => Quantities(rows, options),
            TargetValue.Range => Ranges(rows, options),
            TargetValue.Deadline deadline => rows.All(row => ((TargetValue.Deadline)row.Indicator.Target).By == deadline.By)
                ? (new TargetValue.Deadline(deadline.By), null)
                : Open("combine.deadlinesDiffer"),
            TargetValue.NotBefore start => rows.All(row => ((TargetValue.NotBefore)row.Indicator.Target).From == start.From)
                ? (new TargetValue.NotBefore(start.From), null)
                : Open("combine.deadlinesDiffer"),
            TargetValue.Wording => Words(rows),
            _ => (new TargetValue.NotApplicable("/"), null),
        };
    }

    private static (TargetValue Target, Remark? Text) Quantities(IReadOnlyList<UnitRow> rows, AggregationOptions options)
    {
        var sign = ((TargetValue.Quantity)rows[0].Indicator.Target).Comparator;
        if (rows.Any(row => ((TargetValue.Quantity)row.Indicator.Target).Comparator != sign))
        {
            return Open("combine.comparatorsDiffer");
        }

        var (value, text) = MeasureCombination.Of([.. rows.Select(row => (row.Unit, ((TargetValue.Quantity)row.Indicator.Target).Value))], options);
        return (value is { } measure ? new TargetValue.Quantity(measure, sign) : TargetValue.NotStated, text);
    }

    private static (TargetValue Target, Remark? Text) Ranges(IReadOnlyList<UnitRow> rows, AggregationOptions options)
    {
        var (low, text) = MeasureCombination.Of([.. rows.Select(row => (row.Unit, ((TargetValue.Range)row.Indicator.Target).Low))], options);
        var (high, highText) = MeasureCombination.Of([.. rows.Select(row => (row.Unit, ((TargetValue.Range)row.Indicator.Target).High))], options);
        if (low is not { } least || high is not { } most)
        {
            return (TargetValue.NotStated, low is null ? text : highText);
        }

        return (new TargetValue.Range(least, most), text is null || highText is null
            ? text ?? highText
            : Remark.Of("combine.both", Argument.Of("low", text), Argument.Of("high", highText)));
    }

    private static (TargetValue Target, Remark? Text) Words(IReadOnlyList<UnitRow> rows)
    {
        var words = JoinedText.Of(rows.Select(row => (row.Unit.Label, (string?)((TargetValue.Wording)row.Indicator.Target).Words)), out var isOne)!;
        return (new TargetValue.Wording(words), isOne ? null : Remark.Of("combine.joined"));
    }

    private static (TargetValue Target, Remark? Text) Open(string why) => (TargetValue.NotStated, Remark.Of(why));
}
