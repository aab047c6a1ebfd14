using System;
using System.Diagnostics;
using System.Text.Json;
using PerfEval.Core.Indicators;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Json.Writing;

namespace PerfEval.Core.Json.Reports;

/// <summary>年度指标值: one object by kind; null or absent is unstated.</summary>
internal static class TargetJson
{
    private enum Kind
    {
        Unstated,
        Quantity,
        Range,
        Deadline,
        NotBefore,
        Wording,
        NotApplicable,
    }

    private static readonly WordTable<Kind> Kinds = new(
        ("quantity", Kind.Quantity), ("range", Kind.Range), ("deadline", Kind.Deadline), ("notBefore", Kind.NotBefore),
        ("wording", Kind.Wording), ("notApplicable", Kind.NotApplicable), ("unstated", Kind.Unstated));

    public static TargetValue Read(JsonCursor cursor)
    {
        if (cursor.Members() is not { } members || Kinds.Read(members.Required("kind")) is not { } kind)
        {
            return TargetValue.NotStated;
        }

        var raw = members.Optional("raw").Text();
        var target = kind switch
        {
            Kind.Quantity => Quantity(members, raw),
            Kind.Range => Range(members, raw),
            Kind.Deadline => Dated(members, raw, date => new TargetValue.Deadline(date, raw)),
            Kind.NotBefore => Dated(members, raw, date => new TargetValue.NotBefore(date, raw)),
            Kind.Wording => ValueMembers.Words(members) is { } words ? new TargetValue.Wording(words) { Raw = raw } : null,
            Kind.NotApplicable => new TargetValue.NotApplicable(raw ?? "/"),
            Kind.Unstated => TargetValue.NotStated with { Raw = raw },
            _ => throw new UnreachableException(),
        };
        return members.Close() ? target! : TargetValue.NotStated;
    }

    public static void Write(Utf8JsonWriter writer, string name, TargetValue target)
    {
        if (target is TargetValue.Unstated { Raw: null })
        {
            return;
        }

        writer.WriteStartObject(name);
        writer.WriteString("kind", Kinds.WordOf(KindOf(target)));
        switch (target)
        {
            case TargetValue.Quantity quantity:
                writer.Text("comparator", quantity.Comparator is { } comparator ? ReportWords.Comparator.WordOf(comparator) : null);
                ValueMembers.Write(writer, quantity.Value);
                break;
            case TargetValue.Range range:
                writer.Digits("low", range.Low.Number);
                writer.Digits("high", range.High.Number);
                ValueMembers.WriteUnit(writer, range.Low.Unit);
                break;
            case TargetValue.Deadline deadline:
                writer.WriteString("date", deadline.By.ToString());
                break;
            case TargetValue.NotBefore start:
                writer.WriteString("date", start.From.ToString());
                break;
            case TargetValue.Wording wording:
                writer.WriteString("text", wording.Words);
                break;
        }

        writer.Text("raw", target.Raw);
        writer.WriteEndObject();
    }

    private static Kind KindOf(TargetValue target) => target switch
    {
        TargetValue.Quantity => Kind.Quantity,
        TargetValue.Range => Kind.Range,
        TargetValue.Deadline => Kind.Deadline,
        TargetValue.NotBefore => Kind.NotBefore,
        TargetValue.Wording => Kind.Wording,
        TargetValue.NotApplicable => Kind.NotApplicable,
        TargetValue.Unstated => Kind.Unstated,
        _ => throw new UnreachableException(),
    };

    private static TargetValue? Quantity(JsonMembers members, string? raw)
    {
        string? kept = null;
        var comparator = ReportWords.Comparator.Read(members.Optional("comparator"));
        string? keptUnit = null;
        var unit = ValueMembers.Unit(members, ref keptUnit);
        var value = ValueMembers.Measure(members, "value", unit, ref kept);
        return (kept ?? keptUnit) is not null
            ? new TargetValue.Wording(ValueMembers.Kept(members, raw ?? comparator?.Sign() + (kept ?? value?.Number) + (keptUnit ?? unit.Symbol), "cell.measure"))
            : value is { } measure ? new TargetValue.Quantity(measure, comparator, raw)
            : null;
    }

    private static TargetValue? Range(JsonMembers members, string? raw)
    {
        string? keptLow = null;
        string? keptHigh = null;
        string? keptUnit = null;
        var unit = ValueMembers.Unit(members, ref keptUnit);
        var low = ValueMembers.Measure(members, "low", unit, ref keptLow);
        var high = ValueMembers.Measure(members, "high", unit, ref keptHigh);
        if ((keptLow ?? keptHigh ?? keptUnit) is not null)
        {
            var words = raw ?? $"{keptLow ?? low?.Number}–{keptHigh ?? high?.Number}{keptUnit ?? unit.Symbol}";
            return new TargetValue.Wording(ValueMembers.Kept(members, words, "cell.measure"));
        }

        return low is { } from && high is { } to
            ? members.Self.Build(() => new TargetValue.Range(from, to, raw), "区间的下限不得大于上限。")
            : null;
    }

    private static TargetValue? Dated(JsonMembers members, string? raw, Func<FiledDate, TargetValue> build)
    {
        string? kept = null;
        var date = ValueMembers.Date(members, ref kept);
        return kept is not null ? new TargetValue.Wording(ValueMembers.Kept(members, raw ?? kept, "cell.date"))
            : date is { } known ? build(known)
            : null;
    }
}
