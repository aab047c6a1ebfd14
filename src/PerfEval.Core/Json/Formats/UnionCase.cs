using System;

namespace PerfEval.Core.Json.Formats;

/// <summary>One kind of the objects of a union, named by a word or by several.</summary>
internal abstract class UnionCase<T>(string[] words)
    where T : class
{
    private readonly byte[][] _quoted = Array.ConvertAll(words, JsonOutput.Quoted);

    public string[] Words => words;

    public abstract ObjectShape Shape { get; }

    /// <summary>The type of its values.</summary>
    public abstract Type Type { get; }

    /// <summary>Reads the members beside <c>kind</c>.</summary>
    public abstract bool Read(ref JsonInput json, ref IKept? memory, int word, bool isOnName, int before, Slot<T> slot);

    public abstract bool Holds(T value);

    /// <summary>The word of a value, as it is written.</summary>
    public ReadOnlySpan<byte> QuotedWordOf(T value) => _quoted[WordOf(value)];

    /// <summary>The position of the word of a value among the words of the case.</summary>
    protected abstract int WordOf(T value);

    /// <summary>Writes the members from a position on, up to another; <c>kind</c> is the first, and the union writes it.</summary>
    public abstract void WriteMembers(ref JsonOutput output, T value, int from, int? to);
}

/// <summary>One kind of the objects of a union, whose values are of one type.</summary>
internal sealed class UnionCase<T, C>(
    string[] words, Func<C, int> wordOf, Table<C, T> table, Func<C, bool>? holds = null) : UnionCase<T>(words)
    where C : class, T
    where T : class
{
    public override ObjectShape Shape => table;

    public override Type Type => typeof(C);

    public override bool Read(ref JsonInput json, ref IKept? memory, int word, bool isOnName, int before, Slot<T> slot)
    {
        var frame = table.FrameOf(ref memory);
        frame.Word = word;
        (frame.Given, frame.Read) = (1, 1);
        frame.Seen = isOnName ? 0UL : 1;
        return table.Read(ref json, frame, isOnName, 1, before, slot);
    }

    public override bool Holds(T value) => value is C own && holds?.Invoke(own) != false;

    protected override int WordOf(T value) => wordOf((C)value);

    public override void WriteMembers(ref JsonOutput output, T value, int from, int? to) =>
        table.WriteMembers(ref output, (C)value, from, to);
}
