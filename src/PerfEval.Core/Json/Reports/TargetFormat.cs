using PerfEval.Core.Amounts;
using PerfEval.Core.Indicators;
using PerfEval.Core.Json.Formats;
using static PerfEval.Core.Json.Formats.Tables;

namespace PerfEval.Core.Json.Reports;

/// <summary>年度指标值: one object by kind; null or absent is unstated.</summary>
internal static class TargetFormat
{
    public static UnionFormat<TargetValue> Of { get; } = new(
        TargetValue.NotStated,
        JudgedCase<TargetValue, TargetValue.Quantity>("quantity", m =>
        {
            var sign = m.Maybe("comparator", ReportVocabulary.Comparator, t => t.Comparator, "比较符");
            return ValueCases.Measured(
                m, t => t.Value, t => t.Raw, f => sign[f], AsWords, (value, by, raw) => new TargetValue.Quantity(value, by, raw));
        }),
        JudgedCase<TargetValue, TargetValue.Range>("range", Range),
        JudgedCase<TargetValue, TargetValue.Deadline>("deadline", m =>
            ValueCases.Dated(m, t => t.By, t => t.Raw, AsWords, (by, raw) => new TargetValue.Deadline(by, raw))),
        JudgedCase<TargetValue, TargetValue.NotBefore>("notBefore", m =>
            ValueCases.Dated(m, t => t.From, t => t.Raw, AsWords, (from, raw) => new TargetValue.NotBefore(from, raw))),
        JudgedCase<TargetValue, TargetValue.Wording>("wording", m =>
            ValueCases.Worded<TargetValue, TargetValue.Wording>(
                m, t => t.Words, t => t.Raw, (words, raw) => new TargetValue.Wording(words) { Raw = raw })),
        Case<TargetValue, TargetValue.NotApplicable>("notApplicable", m =>
            ValueCases.Printed(m, t => t.Raw, raw => new TargetValue.NotApplicable(raw ?? "/"))),
        Case<TargetValue, TargetValue.Unstated>(
            "unstated", m => ValueCases.Printed(m, t => t.Raw, raw => TargetValue.NotStated with { Raw = raw })));

    private static TargetValue AsWords(string words) => new TargetValue.Wording(words);

    private static Judge<TargetValue> Range(Members<TargetValue.Range> m)
    {
        var low = m.Must("low", NumberWithUnit.Number, t => NumberWithUnit.Of(t.Low), "下限");
        var high = m.Must("high", NumberWithUnit.Number, t => NumberWithUnit.Of(t.High), "上限");
        var unit = m.May("unit", NumberWithUnit.KeptUnit, t => NumberWithUnit.UnitOf(t.Low), "计量单位");
        var raw = m.May("raw", Values.Text, t => t.Raw, "原文");
        return (ref json, f) =>
        {
            string? keptLow = null;
            string? keptHigh = null;
            var from = NumberWithUnit.Measured(ref json, f, low, unit[f].Unit, true, ref keptLow);
            var to = NumberWithUnit.Measured(ref json, f, high, unit[f].Unit, true, ref keptHigh);
            if ((keptLow ?? keptHigh ?? unit[f].Kept) is not null)
            {
                var words = raw[f] ?? $"{keptLow ?? from?.Number}–{keptHigh ?? to?.Number}{unit[f]}";
                return AsWords(NumberWithUnit.Kept(ref json, words, "cell.measure"));
            }

            return from is { } start && to is { } end ? Built(ref json, start, end, raw[f]) : null;
        };
    }

    private static TargetValue.Range? Built(ref JsonInput json, Measure low, Measure high, string? raw) =>
        Refusals.Build(ref json, () => new TargetValue.Range(low, high, raw), "区间的下限不得大于上限。");
}
