using System.Collections.Generic;
using System.Text.Json;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Json.Formats;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Json.Reports;
using PerfEval.Core.Standards;
using static PerfEval.Core.Json.Formats.Tables;

namespace PerfEval.Core.Json.Evaluations;

/// <summary>位置: a part of a report as its JSON pointer. What the paper calls it stands among the labels of the document.</summary>
internal sealed class PlaceFormat : Format<Place>
{
    private static readonly LocalizedText APlace = new(
        "报告中位置的 JSON 指针（如 \"/funding/total\"）", "the JSON pointer of a part of a report such as \"/funding/total\"");

    private static readonly LocalizedText OfNothing = new(
        "labels 只列出本文件中出现的位置，每个一次。", "The labels name places that stand in the document, each once.");

    private static readonly ObjectFormat<KeyValuePair<string, string>> Label = Judged<KeyValuePair<string, string>>("label", m =>
    {
        var place = m.Must("place", Values.Text, l => l.Key, "位置");
        var label = m.Must("label", Values.Text, l => l.Value, "表上的名称");
        return (ref json, f) =>
        {
            if (f.Has(label) && label[f].Length > Limits.MaxLabelCharacters)
            {
                json.Error(JsonErrorKind.TooLong, label, Expected.AtMost(Limits.MaxLabelCharacters), f.StartOf(label, ref json));
            }

            var start = f.StartOf(place, ref json);
            if (f.Has(place) && !json.Context.Kept<RecordReading>().TryAdd(place[f], f.Has(label) ? label[f] : "", start))
            {
                json.Error(JsonErrorKind.Refused, place, OfNothing, start);
            }

            return default;
        };
    });

    private static readonly ListFormat<KeyValuePair<string, string>> Labels = new(Label);

    public static PlaceFormat Of { get; } = new();

    public static ListFormat<Place> List { get; } = new(Of);

    /// <summary>Declares the labels of the places in an object, which are read before the others and written last.</summary>
    public static void AddLabels<T>(Members<T> m) => m.First = m.Add(new LabelsMember<T> { Index = m.All.Count });

    /// <summary>Reports every label of a place that does not stand in the object at hand.</summary>
    public static void CheckLabels(ref JsonInput json)
    {
        foreach (var start in json.Context.Kept<RecordReading>().Unused)
        {
            json.ErrorAt(JsonErrorKind.Refused, OfNothing, start);
        }
    }

    public override bool TryRead(ref JsonInput json, Slot<Place> slot)
    {
        if (json.Reader.TokenType != JsonTokenType.String)
        {
            return json.Fail(JsonErrorKind.WrongType, Expected.Text);
        }

        slot.Value = json.Context.Kept<RecordReading>().PlaceOf(json.Reader.GetString()!)!;
        return slot.Value is not null || json.Fail(JsonErrorKind.InvalidText, APlace);
    }

    public override void Write(ref JsonOutput output, Place value)
    {
        output.Text(ReportPointers.All.Of(value));
        for (var at = value; at.Above is { } above; at = above)
        {
            if (at.Steps[^1].Label is { } label)
            {
                RecordWriting.Of(ref output).Labels.TryAdd(ReportPointers.All.Of(at), label);
            }
        }
    }

    public override void Describe(ref JsonOutput output, SchemaBook book) => Schemas.Type(ref output, "string");

    private sealed class LabelsMember<T>() : Member<T>("labels", false, "各位置在表上的名称", null)
    {
        public override Slot NewSlot() => new Slot<EquatableList<KeyValuePair<string, string>>>();

        public override bool Read(ref JsonInput json, Slot slot) =>
            Labels.TryRead(ref json, Slot<EquatableList<KeyValuePair<string, string>>>.Of(slot));

        public override void Describe(ref JsonOutput output, SchemaBook book) => Labels.Describe(ref output, book);

        public override void Write(ref JsonOutput output, T owner)
        {
            if (RecordWriting.Of(ref output).Labels is { Count: > 0 } labels)
            {
                output.Name(this);
                Labels.Write(ref output, labels.ToEquatableList());
            }
        }
    }
}
