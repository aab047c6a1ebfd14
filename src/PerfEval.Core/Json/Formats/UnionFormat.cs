using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Text;
using System.Text.Json;
using PerfEval.Core.Findings;
using PerfEval.Core.Json.Reading;

namespace PerfEval.Core.Json.Formats;

/// <summary>Objects of several kinds; the member <c>kind</c> states which, wherever it stands.</summary>
internal sealed class UnionFormat<T> : Format<T>
    where T : class
{
    private static readonly ObjectShape KindAlone = new KindShape();

    private readonly T? _absent;
    private readonly int _before;
    private readonly UnionCase<T>[] _cases;
    private readonly (byte[] Utf8, string Word, int Case, int InCase)[] _words;

    public UnionFormat(T? absent, params UnionCase<T>[] cases)
    {
        (_absent, _cases) = (absent, cases);
        _words =
        [
            .. cases.Index().SelectMany(
                one => one.Item.Words.Index().Select(word => (Encoding.UTF8.GetBytes(word.Item), word.Item, one.Index, word.Index))),
        ];
    }

    /// <summary>A union that is never absent, with so many members before the kind.</summary>
    public UnionFormat(int before, params UnionCase<T>[] cases)
        : this(null, cases) => _before = before;

    /// <summary>The kinds there are.</summary>
    public IReadOnlyList<UnionCase<T>> Cases => _cases;

    public override IEnumerable<(ReportPart? Element, ObjectShape Shape)> Below => _cases.Select(one => ((ReportPart?)null, one.Shape));

    public override T? Absent => _absent;

    public override bool IsAbsent(T value) => value.Equals(_absent);

    public override bool TryRead(ref JsonInput json, Slot<T> slot)
    {
        if (json.Reader.TokenType != JsonTokenType.StartObject)
        {
            return json.Fail(JsonErrorKind.WrongType, Expected.Object);
        }

        json.Path.Enter(KindAlone, json.Start);
        var before = json.Context.ErrorCount;
        json.Reader.Read();
        // the writer puts the kind first; elsewhere it is looked for ahead
        var isFirst = json.Reader.TokenType == JsonTokenType.PropertyName && json.Is("kind"u8);
        int word;
        if (isFirst)
        {
            json.Reader.Read();
            word = WordAt(ref json);
        }
        else
        {
            word = FindWord(json);
        }

        if (word < 0)
        {
            SkipRest(ref json, isFirst);
            json.Path.Leave();
            return false;
        }

        var (_, _, at, inCase) = _words[word];
        json.Path.Become(_cases[at].Shape);
        json.Path.At(-1);
        var frames = (CaseFrames)(slot.Memory ??= new CaseFrames(_cases.Length));
        var isSound = _cases[at].Read(ref json, ref frames.Of[at], inCase, !isFirst, before, slot);
        json.Path.Leave();
        return isSound;
    }

    public override void Write(ref JsonOutput output, T value)
    {
        foreach (var one in _cases)
        {
            if (one.Holds(value))
            {
                output.BeginObject();
                one.WriteMembers(ref output, value, 1, 1 + _before);
                output.Name(KindAlone.Members[0]);
                output.Word(one.QuotedWordOf(value));
                one.WriteMembers(ref output, value, 1 + _before, null);
                output.EndObject();
                return;
            }
        }

        throw new UnreachableException($"There is no case for {value.GetType().Name} in a table of kinds.");
    }

    public override void Describe(ref JsonOutput output, SchemaBook book) => Describe(ref output, book, _ => true);

    /// <summary>As <see cref="Describe(ref JsonOutput, SchemaBook)"/>, of some of the kinds.</summary>
    public void Describe(ref JsonOutput output, SchemaBook book, Func<UnionCase<T>, bool> includes)
    {
        output.Name("oneOf");
        output.BeginArray();
        foreach (var one in _cases)
        {
            if (includes(one))
            {
                output.Element();
                output.BeginObject();
                book.Define(ref output, one.Shape);
                output.EndObject();
            }
        }

        output.EndArray();
    }

    private static void SkipRest(ref JsonInput json, bool isFirst)
    {
        if (isFirst)
        {
            json.Skip();
        }

        json.Path.At(-1);
        ObjectShape.SkipMembers(ref json, !isFirst, isFirst ? "kind" : null);
    }

    // on a copy: the reader stays
    private int FindWord(JsonInput json)
    {
        for (; json.Reader.TokenType == JsonTokenType.PropertyName; json.Reader.Read())
        {
            var isKind = json.Is("kind"u8);
            json.Reader.Read();
            if (isKind)
            {
                return WordAt(ref json);
            }

            json.Skip();
        }

        json.Context.Error(JsonErrorKind.MissingMember, "kind", null, "kind", json.Path.ObjectStart);
        return -1;
    }

    // the position of the word at hand; −1 with an error where it is not a known word
    private int WordAt(ref JsonInput json)
    {
        json.Path.At(0);
        if (json.Reader.TokenType == JsonTokenType.Null)
        {
            json.Context.Error(JsonErrorKind.MissingMember, null, null, "kind", json.Start);
            return -1;
        }

        if (json.Reader.TokenType != JsonTokenType.String)
        {
            json.Error(JsonErrorKind.WrongType, Expected.Text);
            return -1;
        }

        for (var i = 0; i < _words.Length; i++)
        {
            if (json.Is(_words[i].Utf8))
            {
                return i;
            }
        }

        json.Error(JsonErrorKind.UnknownWord, Expected.OneOf(_words.Select(word => word.Word)));
        return -1;
    }

    // while no kind is known
    private sealed class KindShape() : ObjectShape("kind", [new KindMember<T> { Index = 0 }]);
}

/// <summary>The frames of a union, one for each case that has been read.</summary>
internal sealed class CaseFrames(int count) : IKept
{
    public IKept?[] Of { get; } = new IKept?[count];

    public void Clear()
    {
        foreach (var frame in Of)
        {
            frame?.Clear();
        }
    }
}
