using PerfEval.Core.Indicators;
using PerfEval.Core.Json.Formats;
using static PerfEval.Core.Json.Formats.Tables;

namespace PerfEval.Core.Json.Reports;

/// <summary>实际完成值: one object by kind; null or absent is not reported.</summary>
internal static class ActualFormat
{
    public static UnionFormat<ActualValue> Of { get; } = new(
        ActualValue.Blank,
        JudgedCase<ActualValue, ActualValue.Quantity>("quantity", m =>
            ValueCases.Measured(m, a => a.Value, a => a.Raw, _ => null, AsWords, (value, _, raw) => new ActualValue.Quantity(value, raw))),
        JudgedCase<ActualValue, ActualValue.Bound>("bound", m =>
        {
            var sign = m.Must("comparator", ReportVocabulary.Comparator, a => a.Comparator, "比较符");
            return ValueCases.Measured(
                m, a => a.Value, a => a.Raw, f => f.Has(sign) ? sign[f] : null, AsWords,
                (value, by, raw) => by is { } known ? new ActualValue.Bound(value, known, raw) : ActualValue.Blank);
        }),
        JudgedCase<ActualValue, ActualValue.Date>("date", m =>
            ValueCases.Dated(m, a => a.On, a => a.Raw, AsWords, (on, raw) => new ActualValue.Date(on, raw))),
        JudgedCase<ActualValue, ActualValue.Asserted>("asserted", Asserted),
        JudgedCase<ActualValue, ActualValue.Wording>("wording", m =>
            ValueCases.Worded<ActualValue, ActualValue.Wording>(
                m, a => a.Words, a => a.Raw, (words, raw) => new ActualValue.Wording(words) { Raw = raw })),
        Case<ActualValue, ActualValue.NotApplicable>("notApplicable", m =>
            ValueCases.Printed(m, a => a.Raw, raw => new ActualValue.NotApplicable(raw ?? "/"))),
        Case<ActualValue, ActualValue.NotReported>(
            "unstated", m => ValueCases.Printed(m, a => a.Raw, raw => ActualValue.Blank with { Raw = raw })));

    private static ActualValue AsWords(string words) => new ActualValue.Wording(words);

    private static Judge<ActualValue> Asserted(Members<ActualValue.Asserted> m)
    {
        var words = m.Must("text", Values.Text, a => a.Words, "文字");
        var tier = m.Must("tier", Values.Count, a => a.Tier, "档次");
        var raw = m.May("raw", Values.Text, a => a.Raw, "原文");
        return (ref json, f) => f.Has(words) && f.Has(tier)
            ? Built(ref json, words[f], tier[f], raw[f], f.StartOf(tier, ref json))
            : null;
    }

    private static ActualValue.Asserted? Built(ref JsonInput json, string words, int tier, string? raw, int start) => Refusals.Build(
        ref json, () => new ActualValue.Asserted(words, tier) { Raw = raw }, "档次为 1（达成）、2（部分达成）或 3（未达成）。", "tier", start);
}
