using System.Text.Json;
using PerfEval.Core.Amounts;
using PerfEval.Core.Json.Formats;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Standards;
using static PerfEval.Core.Json.Formats.Tables;

namespace PerfEval.Core.Json.Standards;

/// <summary>超额完成的处理: one of two words, or an object of the kind <c>reduce</c> with its deduction.</summary>
internal sealed class OverTargetFormat : Format<OverTargetPolicy>
{
    private const string Cap = "cap";
    private const string CapAndNote = "capAndNote";
    private const string Reduce = "reduce";

    private static readonly LocalizedText Words = new(
        $"{Cap}、{CapAndNote}，或 kind 为 {Reduce} 的对象", $"{Cap}, {CapAndNote}, or an object of the kind {Reduce}");

    private static readonly ObjectFormat<OverTargetPolicy> Reduction = Judged<OverTargetPolicy>(Reduce, m =>
    {
        var kind = m.Must("kind", new ValueFormat<string>(new KindGrammar()), _ => Reduce, "种类");
        var from = m.Must("from", Values.MeasureText, p => p.Reduction!.From!.Value, "调减起点");
        var step = m.Must("step", Values.MeasureText, p => p.Reduction!.Step, "步长");
        var deduct = m.Must("deduct", AwardFormat.Of, p => p.Reduction!.Deduct, "每步扣分");
        var partial = m.Must("partial", StandardVocabulary.Partial, p => p.Reduction!.Partial, "不足一步的处理");
        return (ref json, f) => f.IsSound && f.Has(kind) ? Built(ref json, from[f], step[f], deduct[f], partial[f]) : null;
    });

    public static OverTargetFormat Of { get; } = new();

    public override bool TryRead(ref JsonInput json, Slot<OverTargetPolicy> slot)
    {
        if (json.Reader.TokenType == JsonTokenType.StartObject)
        {
            return Reduction.TryRead(ref json, slot);
        }

        if (json.Reader.TokenType != JsonTokenType.String)
        {
            return json.Fail(JsonErrorKind.WrongType, Expected.Text);
        }

        if (json.Reader.ValueTextEquals(Cap) || json.Reader.ValueTextEquals(CapAndNote))
        {
            slot.Value = json.Reader.ValueTextEquals(Cap) ? OverTargetPolicy.Cap : OverTargetPolicy.CapAndNote;
            return true;
        }

        return json.Fail(JsonErrorKind.UnknownWord, Words);
    }

    public override void Write(ref JsonOutput output, OverTargetPolicy value)
    {
        if (value.Reduction is null)
        {
            output.Text(value.AsksForNote ? CapAndNote : Cap);
        }
        else
        {
            Reduction.Write(ref output, value);
        }
    }

    public override void Describe(ref JsonOutput output, SchemaBook book)
    {
        Schemas.BeginAnyOf(ref output);
        output.Element();
        output.BeginObject();
        Schemas.Words(ref output, [Cap, CapAndNote]);
        output.EndObject();
        Schemas.Element(ref output, book, Reduction);
        output.EndArray();
    }

    private static OverTargetPolicy? Built(
        ref JsonInput json, Measure from, Measure step, Award deduct, DeductionRule.PartialStep partial) =>
        Refusals.Build(
        ref json,
        () => OverTargetPolicy.Reduce(new DeductionRule(RuleOperand.Ratio, from, DeductionRule.DeductionSide.Above, step, deduct, partial)),
        "超额调减的起点不低于 100%，步长和每步扣分大于 0。");

    private sealed class KindGrammar : Grammar<string>
    {
        public override LocalizedText Expected => Words;

        public override JsonErrorKind? Read(ref JsonInput json, out string value)
        {
            value = Reduce;
            if (json.Reader.TokenType != JsonTokenType.String)
            {
                return JsonErrorKind.WrongType;
            }

            return json.Reader.ValueTextEquals(Reduce) ? null : JsonErrorKind.UnknownWord;
        }

        public override void Write(ref JsonOutput output, string value) => output.Text(value);

        public override void Describe(ref JsonOutput output) => Schemas.Words(ref output, [Reduce]);
    }
}
