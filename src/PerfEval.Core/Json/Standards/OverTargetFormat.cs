using System.Text.Json;
using PerfEval.Core.Amounts;
using PerfEval.Core.Common;
using PerfEval.Core.Json.Formats;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Standards;
using static PerfEval.Core.Json.Formats.Tables;

namespace PerfEval.Core.Json.Standards;

/// <summary>
/// 超额完成的处理: one of two words, or an object: <c>reduce</c> with its steps, <c>bands</c> with its bands, or <c>cap</c>; each may say from
/// where on a reason has to be given.
/// </summary>
internal sealed class OverTargetFormat : Format<OverTargetPolicy>
{
    private const string Cap = "cap";
    private const string CapAndNote = "capAndNote";
    private const string Reduce = "reduce";
    private const string Bands = "bands";

    private static readonly LocalizedText Words = new(
        $"{Cap}、{CapAndNote}，或 kind 为 {Reduce}、{Bands}、{Cap} 的对象",
        $"{Cap}, {CapAndNote}, or an object of the kind {Reduce}, {Bands} or {Cap}");

    private static readonly LocalizedText Together = new(
        $"kind 为 {Reduce} 的写 from、step、deduct、partial，为 {Bands} 的写 bands，为 {Cap} 的写 reason；reason 都可以写。",
        $"The kind {Reduce} has from, step, deduct and partial, {Bands} has bands, {Cap} has reason; each may have a reason.");

    private static readonly WordFormat<OverTargetSort> Kinds = new(
        (Reduce, OverTargetSort.Reduce), (Bands, OverTargetSort.Bands), (Cap, OverTargetSort.Cap));

    private static readonly ObjectFormat<OverTargetPolicy> Object = Judged<OverTargetPolicy>("overTarget", m =>
    {
        var kind = m.Must("kind", Kinds, SortOf, "种类");
        var from = m.Maybe("from", Values.MeasureText, p => p.Reduction?.From, "调减起点");
        var step = m.Maybe("step", Values.MeasureText, p => p.Reduction?.Step, "步长");
        var deduct = m.Maybe("deduct", AwardFormat.Of, p => p.Reduction?.Deduct, "每步扣分");
        var partial = m.Maybe("partial", StandardVocabulary.Partial, p => p.Reduction?.Partial, "不足一步的处理");
        var bands = m.May("bands", RuleFormat.Bands, p => p.Bands?.Bands ?? default, "分档");
        var reason = m.May("reason", Values.Interval, p => p.ReasonBeyond, "须说明原因的完成率");
        return (ref json, f) =>
        {
            if (!f.IsReadable || !f.IsSound)
            {
                return null;
            }

            var steps = (from[f], step[f], deduct[f], partial[f]);
            var hasSteps = steps is (not null, not null, not null, not null);
            var hasNoSteps = steps is (null, null, null, null);
            return (kind[f], hasSteps, hasNoSteps, f.IsGiven(bands)) switch
            {
                (OverTargetSort.Reduce, true, _, false) => Reduced(
                    ref json, from[f]!.Value, step[f]!.Value, deduct[f]!.Value, partial[f]!.Value, reason[f]),
                (OverTargetSort.Bands, _, true, true) => Banded(ref json, bands[f], reason[f]),
                (OverTargetSort.Cap, _, true, false) when reason[f] is { } range => Capped(ref json, range),
                _ => Refused(ref json),
            };
        };
    });

    public static OverTargetFormat Of { get; } = new();

    public override bool TryRead(ref JsonInput json, Slot<OverTargetPolicy> slot)
    {
        if (json.Reader.TokenType == JsonTokenType.StartObject)
        {
            return Object.TryRead(ref json, slot);
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
        if (value.Rule is null && value.ReasonBeyond is null)
        {
            output.Text(value.AsksForNote ? CapAndNote : Cap);
        }
        else
        {
            Object.Write(ref output, value);
        }
    }

    public override void Describe(ref JsonOutput output, SchemaBook book)
    {
        Schemas.BeginAnyOf(ref output);
        output.Element();
        output.BeginObject();
        Schemas.Words(ref output, [Cap, CapAndNote]);
        output.EndObject();
        Schemas.Element(ref output, book, Object);
        output.EndArray();
    }

    private static OverTargetSort SortOf(OverTargetPolicy policy) => policy switch
    {
        { Reduction: not null } => OverTargetSort.Reduce,
        { Bands: not null } => OverTargetSort.Bands,
        _ => OverTargetSort.Cap,
    };

    private static OverTargetPolicy? Reduced(
        ref JsonInput json, Measure from, Measure step, Award deduct, DeductionRule.PartialStep partial, MeasureInterval? reason) =>
        Refusals.Build(
            ref json,
            () =>
            {
                var rule = new DeductionRule(RuleOperand.Ratio, from, DeductionRule.DeductionSide.Above, step, deduct, partial);
                return OverTargetPolicy.Reduce(rule) with { ReasonBeyond = reason };
            },
            "超额调减的起点和须说明原因的完成率不低于 100%，步长和每步扣分大于 0。");

    private static OverTargetPolicy? Banded(ref JsonInput json, EquatableList<BandRule.Band> bands, MeasureInterval? reason) =>
        Refusals.Build(
            ref json,
            () => OverTargetPolicy.InBands(new BandRule(RuleOperand.Ratio, bands)) with { ReasonBeyond = reason },
            "超额分档的界限和须说明原因的完成率不低于 100%，完成率越高给分不得越多。");

    // who asks for a reason asks for a note
    private static OverTargetPolicy? Capped(ref JsonInput json, MeasureInterval reason) => Refusals.Build(
        ref json, () => OverTargetPolicy.CapAndNote with { ReasonBeyond = reason }, "须说明原因的完成率不低于 100%，如 ≥130%。");

    private static OverTargetPolicy? Refused(ref JsonInput json)
    {
        json.Context.Refuse(Together);
        return null;
    }

    private enum OverTargetSort
    {
        Reduce,
        Bands,
        Cap,
    }
}
