using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;

namespace PerfEval.Core.Reports.Aggregation;

/// <summary>年度指标值的汇总. Where the targets do not go together the combined one is not stated, and the note says why.</summary>
internal sealed class TargetCombination : ITargetVisitor<(TargetValue Target, Remark? Text)>
{
    private readonly IReadOnlyList<UnitRow> _rows;
    private readonly AggregationOptions _options;

    private TargetCombination(IReadOnlyList<UnitRow> rows, AggregationOptions options) => (_rows, _options) = (rows, options);

    public static (TargetValue Target, Remark? Text) Of(IReadOnlyList<UnitRow> rows, AggregationOptions options)
    {
        var first = rows[0].Indicator.Target;
        if (rows.Count == 1)
        {
            return (first, null);
        }

        if (rows.Any(row => row.Indicator.Target is TargetValue.Unstated))
        {
            return rows.All(row => row.Indicator.Target is TargetValue.Unstated)
                ? (TargetValue.NotStated, null)
                : Open("combine.targetMissing");
        }

        if (rows.Any(row => row.Indicator.Target.GetType() != first.GetType()))
        {
            return Open("combine.kindsDiffer");
        }

        return first.Accept(new TargetCombination(rows, options));
    }

    public (TargetValue Target, Remark? Text) ForQuantity(TargetValue.Quantity target) => Quantities(_rows, _options);

    public (TargetValue Target, Remark? Text) ForRange(TargetValue.Range target) => Ranges(_rows, _options);

    public (TargetValue Target, Remark? Text) ForDeadline(TargetValue.Deadline target) =>
        _rows.All(row => ((TargetValue.Deadline)row.Indicator.Target).By == target.By)
            ? (new TargetValue.Deadline(target.By), null)
            : Open("combine.deadlinesDiffer");

    public (TargetValue Target, Remark? Text) ForNotBefore(TargetValue.NotBefore target) =>
        _rows.All(row => ((TargetValue.NotBefore)row.Indicator.Target).From == target.From)
            ? (new TargetValue.NotBefore(target.From), null)
            : Open("combine.deadlinesDiffer");

    public (TargetValue Target, Remark? Text) ForWording(TargetValue.Wording target) => Words(_rows);

    public (TargetValue Target, Remark? Text) ForNotApplicable(TargetValue.NotApplicable target) =>
        (new TargetValue.NotApplicable("/"), null);

    // where one is unstated the answer was given above
    public (TargetValue Target, Remark? Text) ForUnstated(TargetValue.Unstated target) => (TargetValue.NotStated, null);

    private static (TargetValue Target, Remark? Text) Quantities(IReadOnlyList<UnitRow> rows, AggregationOptions options)
    {
        var sign = ((TargetValue.Quantity)rows[0].Indicator.Target).Comparator;
        if (rows.Any(row => ((TargetValue.Quantity)row.Indicator.Target).Comparator != sign))
        {
            return Open("combine.comparatorsDiffer");
        }

        var (value, text) =
            MeasureCombination.Of([.. rows.Select(row => (row.Unit, ((TargetValue.Quantity)row.Indicator.Target).Value))], options);
        return (value is { } measure ? new TargetValue.Quantity(measure, sign) : TargetValue.NotStated, text);
    }

    private static (TargetValue Target, Remark? Text) Ranges(IReadOnlyList<UnitRow> rows, AggregationOptions options)
    {
        var (low, text) =
            MeasureCombination.Of([.. rows.Select(row => (row.Unit, ((TargetValue.Range)row.Indicator.Target).Low))], options);
        var (high, highText) =
            MeasureCombination.Of([.. rows.Select(row => (row.Unit, ((TargetValue.Range)row.Indicator.Target).High))], options);
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
        var words =
            JoinedText.Of(rows.Select(row => (row.Unit.Label, (string?)((TargetValue.Wording)row.Indicator.Target).Words)), out var isOne)!;
        return (new TargetValue.Wording(words), isOne ? null : Remark.Of("combine.joined"));
    }

    private static (TargetValue Target, Remark? Text) Open(string why) => (TargetValue.NotStated, Remark.Of(why));
}
