using System.Diagnostics;
using System.Text.Json;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Json.Writing;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Json.Reports;

/// <summary>数据陈述: a level with its parts, a change, or an amount of money.</summary>
internal static class ClaimJson
{
    private enum Kind
    {
        Level,
        Change,
        Amount,
    }

    private static readonly WordTable<Kind> Kinds = new(("level", Kind.Level), ("change", Kind.Change), ("amount", Kind.Amount));

    public static QuantitativeClaim? Read(JsonCursor cursor)
    {
        if (cursor.Members() is not { } members || Kinds.Read(members.Required("kind")) is not { } kind)
        {
            return null;
        }

        var name = members.Required("name").Text();
        var amountUnit = kind == Kind.Amount ? ReportWords.AmountUnit.Read(members.Required("amountUnit")) : null;
        var amount = kind == Kind.Amount ? members.Required("value").Amount(amountUnit ?? default) : null;
        var measure = kind == Kind.Amount ? null : members.Required("value").Measure(members.Unit());
        EquatableList<ClaimPart> parts = kind == Kind.Level ? members.Optional("parts").List(ReadPart, ReportPart.ClaimPart, "name") : default;
        var reference = ReferenceJson.Read(members.Optional("refersTo"));
        return !members.Close() ? null : kind switch
        {
            Kind.Level => new QuantitativeClaim.Level(name!, measure!.Value, parts, reference),
            Kind.Change => new QuantitativeClaim.Change(name!, measure!.Value, reference),
            Kind.Amount => new QuantitativeClaim.Amount(name!, amount!.Value, amountUnit!.Value, reference),
            _ => throw new UnreachableException(),
        };
    }

    public static void Write(Utf8JsonWriter writer, QuantitativeClaim claim)
    {
        writer.WriteStartObject();
        switch (claim)
        {
            case QuantitativeClaim.Level level:
                WriteHead(writer, Kind.Level, level);
                ValueMembers.Write(writer, level.Value);
                writer.ArrayIfAny("parts", level.Parts, WritePart);
                break;
            case QuantitativeClaim.Change change:
                WriteHead(writer, Kind.Change, change);
                ValueMembers.Write(writer, change.Value);
                break;
            case QuantitativeClaim.Amount amount:
                WriteHead(writer, Kind.Amount, amount);
                writer.Digits("value", amount.Value.Number(amount.Unit));
                writer.WriteString("amountUnit", ReportWords.AmountUnit.WordOf(amount.Unit));
                break;
            default:
                throw new UnreachableException();
        }

        writer.MemberIfAny("refersTo", claim.RefersTo, ReferenceJson.Write);
        writer.WriteEndObject();
    }

    private static void WriteHead(Utf8JsonWriter writer, Kind kind, QuantitativeClaim claim)
    {
        writer.WriteString("kind", Kinds.WordOf(kind));
        writer.WriteString("name", claim.Name);
    }

    private static ClaimPart? ReadPart(JsonCursor cursor)
    {
        if (cursor.Members() is not { } members)
        {
            return null;
        }

        var name = members.Required("name").Text();
        var value = members.Required("value").Measure(members.Unit());
        return members.Close() ? new ClaimPart(name!, value!.Value) : null;
    }

    private static void WritePart(Utf8JsonWriter writer, ClaimPart part)
    {
        writer.WriteStartObject();
        writer.WriteString("name", part.Name);
        ValueMembers.Write(writer, part.Value);
        writer.WriteEndObject();
    }
}
