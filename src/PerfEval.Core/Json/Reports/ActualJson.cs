using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using PerfEval.Core.Indicators;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Json.Writing;

namespace PerfEval.Core.Json.Reports;

/// <summary>实际完成值: one object by kind; null or absent is not reported.</summary>
internal static class ActualJson
{
    private enum Kind
    {
        Unstated,
        Quantity,
        Bound,
        Date,
        Asserted,
        Wording,
        NotApplicable,
    }

    private static readonly WordTable<Kind> Kinds = new(
        ("quantity", Kind.Quantity), ("bound", Kind.Bound), ("date", Kind.Date), ("asserted", Kind.Asserted), ("wording", Kind.Wording),
        ("notApplicable", Kind.NotApplicable), ("unstated", Kind.Unstated));

    public static ActualValue Read(JsonCursor cursor)
    {
        if (cursor.Members() is not { } members || Kinds.Read(members.Required("kind")) is not { } kind)
        {
            return ActualValue.Blank;
        }

        var raw = members.Optional("raw").Text();
        var actual = kind switch
        {
            Kind.Quantity => Quantity(members, raw),
            Kind.Bound => Bound(members, raw),
            Kind.Date => Date(members, raw),
            Kind.Asserted => Asserted(members, raw),
            Kind.Wording => ValueMembers.Words(members) is { } words ? new ActualValue.Wording(words) { Raw = raw } : null,
            Kind.NotApplicable => new ActualValue.NotApplicable(raw ?? "/"),
            Kind.Unstated => ActualValue.Blank with { Raw = raw },
            _ => throw new UnreachableException(),
        };
        return members.Close() ? actual! : ActualValue.Blank;
    }

    public static void Write(Utf8JsonWriter writer, string name, ActualValue actual)
    {
        if (actual is ActualValue.NotReported { Raw: null })
        {
            return;
        }

        writer.WriteStartObject(name);
        writer.WriteString("kind", Kinds.WordOf(KindOf(actual)));
        switch (actual)
        {
            case ActualValue.Quantity quantity:
                ValueMembers.Write(writer, quantity.Value);
                break;
            case ActualValue.Bound bound:
                writer.WriteString("comparator", ReportWords.Comparator.WordOf(bound.Comparator));
                ValueMembers.Write(writer, bound.Value);
                break;
            case ActualValue.Date date:
                writer.WriteString("date", date.On.ToString());
                break;
            case ActualValue.Asserted asserted:
                writer.WriteString("text", asserted.Words);
                writer.Digits("tier", asserted.Tier.ToString(CultureInfo.InvariantCulture));
                break;
            case ActualValue.Wording wording:
                writer.WriteString("text", wording.Words);
                break;
        }

        writer.Text("raw", actual.Raw);
        writer.WriteEndObject();
    }

    private static Kind KindOf(ActualValue actual) => actual switch
    {
        ActualValue.Quantity => Kind.Quantity,
        ActualValue.Bound => Kind.Bound,
        ActualValue.Date => Kind.Date,
        ActualValue.Asserted => Kind.Asserted,
        ActualValue.Wording => Kind.Wording,
        ActualValue.NotApplicable => Kind.NotApplicable,
        ActualValue.NotReported => Kind.Unstated,
        _ => throw new UnreachableException(),
    };

    private static ActualValue? Quantity(JsonMembers members, string? raw)
    {
        string? kept = null;
        string? keptUnit = null;
        var unit = ValueMembers.Unit(members, ref keptUnit);
        var value = ValueMembers.Measure(members, "value", unit, ref kept);
        return (kept ?? keptUnit) is not null
            ? new ActualValue.Wording(ValueMembers.Kept(members, raw ?? (kept ?? value?.Number) + (keptUnit ?? unit.Symbol), "cell.measure"))
            : value is { } measure ? new ActualValue.Quantity(measure, raw)
            : null;
    }

    private static ActualValue? Bound(JsonMembers members, string? raw)
    {
        string? kept = null;
        var comparator = ReportWords.Comparator.Read(members.Required("comparator"));
        string? keptUnit = null;
        var unit = ValueMembers.Unit(members, ref keptUnit);
        var value = ValueMembers.Measure(members, "value", unit, ref kept);
        return (kept ?? keptUnit) is not null
            ? new ActualValue.Wording(ValueMembers.Kept(members, raw ?? comparator?.Sign() + (kept ?? value?.Number) + (keptUnit ?? unit.Symbol), "cell.measure"))
            : value is { } measure && comparator is { } sign ? new ActualValue.Bound(measure, sign, raw)
            : null;
    }

    private static ActualValue? Date(JsonMembers members, string? raw)
    {
        string? kept = null;
        var date = ValueMembers.Date(members, ref kept);
        return kept is not null ? new ActualValue.Wording(ValueMembers.Kept(members, raw ?? kept, "cell.date"))
            : date is { } on ? new ActualValue.Date(on, raw)
            : null;
    }

    private static ActualValue.Asserted? Asserted(JsonMembers members, string? raw)
    {
        var words = members.Required("text").Text();
        var cursor = members.Required("tier");
        return cursor.Count() is { } tier && words is not null
            ? cursor.Build(() => new ActualValue.Asserted(words, tier) { Raw = raw }, "档次为 1（达成）、2（部分达成）或 3（未达成）。")
            : null;
    }
}
