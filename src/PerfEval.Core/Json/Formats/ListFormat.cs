using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Json;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Json.Reading;

namespace PerfEval.Core.Json.Formats;

/// <summary>A list whose elements are all of one format; none of them is null unless null has a meaning.</summary>
/// <param name="element">The format of the elements.</param>
/// <param name="part">The part of a report an element is, where it is one.</param>
/// <param name="label">The member of an element that holds what the paper calls it.</param>
/// <param name="blank">What null among the elements means; null where it is an error.</param>
internal sealed class ListFormat<T>(
    Format<T> element, ReportPart? part = null, string? label = null, Func<T>? blank = null) : Format<EquatableList<T>>
{
    private readonly ListShape _shape = new(part, label);

    public override IEnumerable<(ReportPart? Element, ObjectShape Shape)> Below => element.Below.Select(below => (part, below.Shape));

    public override bool IsAbsent(EquatableList<T> value) => value.Count == 0;

    public override void WriteAbsent(ref JsonOutput output) => Write(ref output, default);

    public override bool TryRead(ref JsonInput json, Slot<EquatableList<T>> slot)
    {
        if (json.Reader.TokenType != JsonTokenType.StartArray)
        {
            return json.Fail(JsonErrorKind.WrongType, Expected.Array);
        }

        var mark = json.Context.Mark();
        var start = json.Start;
        var elements = Unsafe.As<Elements>(slot.Memory ??= new Elements());
        elements.Items.Clear();   // those of a list that had errors
        json.Path.Enter(_shape);
        var isSound = true;
        for (var i = 0; json.Reader.Read() && json.Reader.TokenType != JsonTokenType.EndArray; i++)
        {
            if (i == Limits.MaxListElements)
            {
                return RefuseLength(ref json, mark, start);
            }

            json.Path.At(i, json.Start);
            if (json.Reader.TokenType == JsonTokenType.Null && blank is not null)
            {
                elements.Items.Add(blank());
            }
            else if (json.Reader.TokenType == JsonTokenType.Null)
            {
                isSound = json.Fail(JsonErrorKind.WrongType, Expected.Something);
            }
            else if (!element.TryRead(ref json, elements.Element))
            {
                isSound = false;
            }
            else if (isSound)
            {
                elements.Items.Add(elements.Element.Value);
            }
        }

        json.Path.Leave();
        slot.Value = isSound ? EquatableList.Create<T>(CollectionsMarshal.AsSpan(elements.Items)) : default;
        return isSound;
    }

    public override bool IsPlain(ref PlainInput json)
    {
        var walk = default(ElementWalk);
        while (walk.Next(ref json))
        {
            if (!element.IsPlain(ref json))
            {
                return false;
            }
        }

        return walk.IsWhole;
    }

    public override void Write(ref JsonOutput output, EquatableList<T> value)
    {
        output.BeginArray();
        foreach (var item in value)
        {
            output.Element();
            element.Write(ref output, item);
        }

        output.EndArray();
    }

    public override void Describe(ref JsonOutput output, SchemaBook book)
    {
        Schemas.Type(ref output, "array");
        output.Name("maxItems");
        output.Number(Limits.MaxListElements);
        output.Name("items");
        output.BeginObject();
        if (blank is null)
        {
            element.Describe(ref output, book);
        }
        else
        {
            Schemas.BeginAnyOf(ref output);
            Schemas.Element(ref output, book, element);
            Schemas.NullElement(ref output);
            output.EndArray();
        }

        output.EndObject();
    }

    // what is wrong within it hardly matters beside its length
    private static bool RefuseLength(ref JsonInput json, (int Errors, int Findings) mark, int start)
    {
        json.Context.GoBack(mark);
        json.Path.Leave();
        json.Context.Error(JsonErrorKind.TooManyElements, null, Expected.AtMost(Limits.MaxListElements), null, start);
        do
        {
            json.Skip();
        }
        while (json.Reader.Read() && json.Reader.TokenType != JsonTokenType.EndArray);
        return false;
    }

    private sealed class Elements : IKept
    {
        private const int MostKept = 1024;

        public List<T> Items { get; private set; } = [];

        public Slot<T> Element { get; } = new();

        public void Clear()
        {
            Element.Clear();
            if (Items.Capacity > MostKept)
            {
                Items = [];
            }

            Items.Clear();
        }
    }
}
