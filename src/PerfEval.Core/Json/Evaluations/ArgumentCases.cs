using System;
using PerfEval.Core.Amounts;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Json.Formats;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Json.Reports;

namespace PerfEval.Core.Json.Evaluations;

/// <summary>参数的种类: a typed value under its kind, behind the name of its placeholder where it has one.</summary>
internal sealed class ArgumentCases
{
    private static readonly ValueFormat<long> Long = new(new LongGrammar());

    private readonly bool _isNamed;

    public ArgumentCases(bool isNamed)
    {
        _isNamed = isNamed;
        Union = new UnionFormat<Argument>(
            isNamed ? 1 : 0,
            Plain<ArgumentValue.Text, string>("text", Values.Text, v => v.Value, text => new ArgumentValue.Text(text)),
            Plain<ArgumentValue.Count, long>("count", Long, v => v.Value, count => new ArgumentValue.Count(count)),
            Case<ArgumentValue.Amount>("amount", (m, get) =>
            {
                var value = m.Must("value", Values.Amount, a => get(a).Value, "取值");
                var unit = m.AmountUnit(a => get(a).Unit);
                return (ref _, f) => f.IsSound ? new ArgumentValue.Amount(value[f], unit[f]) : null;
            }),
            Case<ArgumentValue.Score>("score", (m, get) =>
            {
                var value = m.Must("value", ComputedPoints.Range, a => get(a).Value, "取值");
                var decimals = m.ShownValue("minimumDecimals", Values.Count, a => get(a).MinimumDecimals, "最少小数位数");
                return (ref json, f) => IsInRange(ref json, f, decimals, ArgumentValue.Score.IsInRange) && f.IsSound
                    ? new ArgumentValue.Score(value[f], decimals[f] ?? 0)
                    : null;
            }),
            Case<ArgumentValue.Share>("share", (m, get) =>
            {
                var value = m.Must("value", Values.Ratio, a => get(a).Value, "取值");
                var decimals = m.Maybe(
                    "decimals", Values.Count, a => get(a).Decimals is not ShownDecimals.Least and var other ? other : null, "小数位数");
                return (ref json, f) => IsInRange(ref json, f, decimals, ArgumentValue.Share.IsInRange) && f.IsSound
                    ? new ArgumentValue.Share(value[f], decimals[f] ?? ShownDecimals.Least)
                    : null;
            }),
            Case<ArgumentValue.Quantity>("quantity", (m, get) =>
            {
                var value = m.Must("value", NumberWithUnit.Number, a => NumberWithUnit.Of(get(a).Value), "取值");
                var unit = m.May("unit", NumberWithUnit.Unit, a => NumberWithUnit.UnitOf(get(a).Value), "计量单位");
                return (ref json, f) =>
                    NumberWithUnit.Measured(ref json, f, value, unit[f].Unit) is { } measure ? new ArgumentValue.Quantity(measure) : null;
            }),
            Plain<ArgumentValue.Date, NodaTime.LocalDate>("date", Values.Date, v => v.Value, date => new ArgumentValue.Date(date)),
            Plain<ArgumentValue.Term, string>("term", Values.Text, v => v.Key, key => new ArgumentValue.Term(key)),
            Plain<ArgumentValue.Several, EquatableList<ArgumentValue>>(
                "several", new ListFormat<ArgumentValue>(SentenceTables.Value), v => v.Values, values => new ArgumentValue.Several(values)),
            Plain<ArgumentValue.Sentence, Remark>(
                "sentence", SentenceTables.Part, v => v.Value, remark => new ArgumentValue.Sentence(remark)));
    }

    public UnionFormat<Argument> Union { get; }

    private UnionCase<Argument> Plain<V, W>(string word, Format<W> format, Func<V, W> get, Func<W, V> make)
        where V : ArgumentValue => Case<V>(word, (m, own) =>
        {
            var value = m.Must("value", format, a => get(own(a)), "取值");
            return (ref _, f) => f.IsSound ? make(value[f]) : null;
        });

    private UnionCase<Argument> Case<V>(string word, Func<Members<Argument>, Func<Argument, V>, Judge<V>> describe)
        where V : ArgumentValue
    {
        var m = new Members<Argument>();
        m.Kind(word);
        var name = _isNamed ? m.Must("name", Values.Text, a => a.Name, "参数名") : null;
        var judge = describe(m, a => (V)a.Value);
        return new UnionCase<Argument, Argument>(
            [word],
            static _ => 0,
            new Table<Argument, Argument>(word, m, null, (ref json, f) =>
                judge(ref json, f) is { } value && f.IsSound ? new Argument(name is null ? "" : name[f], value) : null),
            a => a.Value is V);
    }

    private static bool IsInRange(ref JsonInput json, Frame frame, Nullable<Argument, int> member, Func<int, bool> isInRange)
    {
        if (member[frame] is not { } decimals || isInRange(decimals))
        {
            return true;
        }

        json.Error(JsonErrorKind.OutOfRange, member, Expected.Of("cell.count"), frame.StartOf(member, ref json));
        return false;
    }

    private sealed class LongGrammar() : CellGrammar<long>("cell.count")
    {
        public override JsonErrorKind? Read(ref JsonInput json, out long value) => PlainNumber.Read(ref json, 0, long.MaxValue, out value);

        public override void Write(ref JsonOutput output, long value) => output.Number(value, 0);

        public override void Describe(ref JsonOutput output) => Schemas.Type(ref output, "integer");
    }
}
