using System;
using PerfEval.Core.Amounts;
using PerfEval.Core.Indicators;
using PerfEval.Core.Json.Formats;

namespace PerfEval.Core.Json.Reports;

/// <summary>The members that cases of targets and of actual values have in common. What cannot be held is kept as words.</summary>
internal static class ValueCases
{
    /// <summary>A number with its unit, under the sign that stands before it.</summary>
    public static Judge<T> Measured<T, C>(
        Members<C> m,
        Func<C, Measure> measure,
        Func<C, string?> printed,
        Func<Frame, Comparator?> sign,
        Func<string, T> words,
        Func<Measure, Comparator?, string?, T> build)
        where T : class
    {
        var value = m.Must("value", NumberWithUnit.Number, v => NumberWithUnit.Of(measure(v)), "数值");
        var unit = m.May("unit", NumberWithUnit.KeptUnit, v => NumberWithUnit.UnitOf(measure(v)), "计量单位");
        var raw = m.May("raw", Values.Text, printed, "原文");
        return (ref json, f) =>
        {
            string? kept = null;
            var beside = unit[f];
            var held = NumberWithUnit.Measured(ref json, f, value, beside.Unit, true, ref kept);
            if ((kept ?? beside.Kept) is not null)
            {
                return words(NumberWithUnit.Kept(ref json, raw[f] ?? sign(f)?.Sign() + (kept ?? held?.Number) + beside, "cell.measure"));
            }

            return held is { } known ? build(known, sign(f), raw[f]) : null;
        };
    }

    /// <summary>A day or a month.</summary>
    public static Judge<T> Dated<T, C>(
        Members<C> m, Func<C, FiledDate> date, Func<C, string?> printed, Func<string, T> words, Func<FiledDate, string?, T> build)
        where T : class
    {
        var day = m.Must("date", NumberWithUnit.Date, v => NumberWithUnit.Of(date(v)), "日期");
        var raw = m.May("raw", Values.Text, printed, "原文");
        return (ref json, f) =>
        {
            string? kept = null;
            var held = NumberWithUnit.Dated(ref json, f, day, ref kept);
            if (kept is not null)
            {
                return words(NumberWithUnit.Kept(ref json, raw[f] ?? kept, "cell.date"));
            }

            return held is { } known ? build(known, raw[f]) : null;
        };
    }

    /// <summary>Words.</summary>
    public static Judge<T> Worded<T, C>(Members<C> m, Func<C, string> words, Func<C, string?> printed, Func<string, string?, T> build)
        where T : class
    {
        var text = m.Must("text", Values.Text, words, "文字");
        var raw = m.May("raw", Values.Text, printed, "原文");
        return (ref json, f) => NumberWithUnit.Words(ref json, f, text) is { } known ? build(known, raw[f]) : null;
    }

    /// <summary>Nothing but what was printed.</summary>
    public static Build<T> Printed<T, C>(Members<C> m, Func<C, string?> printed, Func<string?, T> build)
        where T : class
    {
        var raw = m.May("raw", Values.Text, printed, "原文");
        return f => build(raw[f]);
    }
}
