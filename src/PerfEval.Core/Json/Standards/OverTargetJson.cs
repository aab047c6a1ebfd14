using System.Text.Json;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Json.Writing;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Standards;

/// <summary>超额完成的处理: one of two words, or an object of the kind <c>reduce</c> with its deduction.</summary>
internal static class OverTargetJson
{
    private const string Cap = "cap";
    private const string CapAndNote = "capAndNote";
    private const string Reduce = "reduce";

    private static readonly LocalizedText Words = new($"{Cap}、{CapAndNote}，或 kind 为 {Reduce} 的对象", $"{Cap}, {CapAndNote}, or an object of the kind {Reduce}");

    public static OverTargetPolicy? Read(JsonCursor cursor)
    {
        if (cursor.Is(JsonValueKind.Object))
        {
            return ReadReduction(cursor.Members()!);
        }

        if (cursor.Text() is not { } word)
        {
            return null;
        }

        if (word is Cap or CapAndNote)
        {
            return word == Cap ? OverTargetPolicy.Cap : OverTargetPolicy.CapAndNote;
        }

        cursor.Error(JsonErrorKind.UnknownWord, Words);
        return null;
    }

    public static void Write(Utf8JsonWriter writer, OverTargetPolicy policy)
    {
        if (policy.Reduction is not { } reduction)
        {
            writer.WriteStringValue(policy.AsksForNote ? CapAndNote : Cap);
            return;
        }

        writer.WriteStartObject();
        writer.WriteString("kind", Reduce);
        writer.WriteString("from", reduction.From!.Value.ToString());
        writer.WriteString("step", reduction.Step.ToString());
        writer.Member("deduct", reduction.Deduct, AwardJson.Write);
        writer.WriteString("partial", StandardWords.Partial.WordOf(reduction.Partial));
        writer.WriteEndObject();
    }

    private static OverTargetPolicy? ReadReduction(JsonMembers members)
    {
        var kind = members.Required("kind");
        if (kind.Text() is { } word && word != Reduce)
        {
            kind.Error(JsonErrorKind.UnknownWord, Words);
        }

        var from = members.Required("from").MeasureText();
        var step = members.Required("step").MeasureText();
        var deduct = AwardJson.Read(members.Required("deduct"));
        var partial = StandardWords.Partial.Read(members.Required("partial"));
        return members.Close()
            ? members.Self.Build(
                () => OverTargetPolicy.Reduce(new DeductionRule(RuleOperand.Ratio, from, DeductionSide.Above, step!.Value, deduct!.Value, partial!.Value)),
                "超额调减的起点不低于 100%，步长和每步扣分大于 0。")
            : null;
    }
}
