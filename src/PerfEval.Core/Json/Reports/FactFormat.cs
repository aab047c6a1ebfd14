using System;
using System.Linq;
using PerfEval.Core.Budgeting.Facts;
using PerfEval.Core.Findings;
using PerfEval.Core.Json.Formats;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Reports;

/// <summary>事实数据: each with its kind, its value in the unit the kind requires, its year or day, and its source.</summary>
internal static class FactFormat
{
    private static readonly LocalizedText OnePeriod = new(
        "一项数据应写明 year 或 asOf 之一。", "A fact stands for a 'year' or is 'asOf' a day: name one of them.");
    private static readonly LocalizedText WrongUnit = new(
        "单位与数据种类不符：金额用 amountUnit，比例用 unit，人数不带单位。",
        "The unit does not go with the kind: an amount has an 'amountUnit', a share a 'unit', a headcount neither.");

    private static readonly LocalizedText NoSource = new("来源不得为空。", "A fact needs a source.");
    private static readonly LocalizedText OneFact = new("同一种类、同一期间的数据只能有一项。", "There is one fact of a kind and period; keep one of them.");

    public static UnionFormat<Fact> Of { get; } = new(
        null, Case(FactDimension.Money, Amount), Case(FactDimension.Headcount, Headcount), Case(FactDimension.Share, Share));

    private delegate FactValue? ValueReader(ref JsonInput json, Frame frame);

    private static UnionCase<Fact, Fact> Case(FactDimension dimension, Func<Members<Fact>, ValueReader> describe)
    {
        FactKind[] kinds = [.. Enum.GetValues<FactKind>().Where(kind => kind.Dimension() == dimension)];
        var m = new Members<Fact>();
        m.Kind([.. kinds.Select(kind => kind.Word())]);
        var value = describe(m);
        var year = m.Maybe("year", Values.Year, f => (f.Period as FactPeriod.Year)?.Value, "年度");
        var asOf = m.Maybe("asOf", Values.Date, f => (f.Period as FactPeriod.Day)?.Value, "截止日期");
        var source = m.Must("source", Values.Text, f => ((FactSource.Document)f.Source).Name, "数据来源");
        var table = new Table<Fact, Fact>($"fact.{dimension}", m, null, (ref json, f) =>
        {
            var read = value(ref json, f);
            if (f.IsGiven(year) == f.IsGiven(asOf))
            {
                json.Context.Refuse(OnePeriod);
            }

            if (f.Has(source) && string.IsNullOrWhiteSpace(source[f]))
            {
                json.Context.Error(JsonErrorKind.Refused, source.Name, NoSource, null, f.StartOf(source, ref json));
            }

            FactPeriod? ofDay = asOf[f] is { } day ? new FactPeriod.Day(day) : null;
            var period = year[f] is { } known ? new FactPeriod.Year(known) : ofDay;
            return read is not null && period is not null && f.IsSound && !string.IsNullOrWhiteSpace(source[f])
                ? Built(ref json, kinds[f.Word], read, period, source[f])
                : null;
        });
        return new UnionCase<Fact, Fact>(
            [.. kinds.Select(kind => kind.Word())], f => Array.IndexOf(kinds, f.Kind), table, f => f.Kind.Dimension() == dimension);
    }

    private static Fact? Built(ref JsonInput json, FactKind kind, FactValue value, FactPeriod period, string source)
    {
        var fact = Refusals.Build(
            ref json,
            () => new Fact(kind, value, period, new FactSource.Document(source)),
            $"{kind.Name(Language.Chinese)}：人数和追加、追减等规模不得为负，比例须带 % 或 ‰，支付进度须写 asOf。");
        if (fact is not null && !json.Context.Kept<ReportReading>().Facts.Add((kind, period)))
        {
            json.Context.Refuse(OneFact);
        }

        return fact;
    }

    private static ValueReader Amount(Members<Fact> m)
    {
        var value = m.Must("value", Values.Amount, f => ((FactValue.Amount)f.Value).Value, "金额");
        var unit = m.AmountUnit(f => ((FactValue.Amount)f.Value).Unit);
        var foreign = m.Foreign("unit");
        return (ref json, f) =>
            RefusesUnit(ref json, f, foreign) || !f.Has(value) || !f.Has(unit) ? null : new FactValue.Amount(value[f], unit[f]);
    }

    private static ValueReader Headcount(Members<Fact> m)
    {
        var value = m.Must("value", Values.Count, f => ((FactValue.Headcount)f.Value).Value, "人数");
        var (amountUnit, unit) = (m.Foreign("amountUnit"), m.Foreign("unit"));
        return (ref json, f) =>
            (f.IsGiven(amountUnit) ? RefusesUnit(ref json, f, amountUnit) : RefusesUnit(ref json, f, unit)) || !f.Has(value)
                ? null
                : new FactValue.Headcount(value[f]);
    }

    private static ValueReader Share(Members<Fact> m)
    {
        var value = m.Must("value", NumberWithUnit.Number, f => NumberWithUnit.Of(((FactValue.Share)f.Value).Value), "比例");
        var unit = m.May("unit", NumberWithUnit.Unit, f => NumberWithUnit.UnitOf(((FactValue.Share)f.Value).Value), "计量单位");
        var foreign = m.Foreign("amountUnit");
        return (ref json, f) => !RefusesUnit(ref json, f, foreign) && NumberWithUnit.Measured(ref json, f, value, unit[f].Unit) is { } share
            ? new FactValue.Share(share)
            : null;
    }

    // a unit that contradicts the kind is never ignored, not even in lenient mode: 60 万元 are not 60 people
    private static bool RefusesUnit(ref JsonInput json, Frame frame, MemberShape unit)
    {
        if (!frame.IsGiven(unit))
        {
            return false;
        }

        json.Context.Refuse(WrongUnit);
        return true;
    }
}
