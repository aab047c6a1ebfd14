using System;
using System.Collections.Generic;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Json.Formats;

/// <summary>A member of the objects that stand for a <typeparamref name="T"/>.</summary>
internal abstract class Member<T>(string name, bool isRequired, string about, ReportPart? part) : MemberShape(name, isRequired, about, part)
{
    /// <summary>Writes the member of a value; nothing where it is left out.</summary>
    public abstract void Write(ref JsonOutput output, T owner);
}

/// <summary>A member that must be there.</summary>
internal sealed class Required<T, V>(
    string name, Format<V> format, Func<T, V> get, string about, ReportPart? part) : Member<T>(name, true, about, part)
{
    /// <summary>What the object holds; read it only of a sound object or where the frame has it.</summary>
    public V this[Frame frame] => Slot<V>.Of(frame.Slots[Index]).Value;

    public V Of(T owner) => get(owner);

    public override Slot NewSlot() => new Slot<V>();

    public override bool Read(ref JsonInput json, Slot slot) => format.TryRead(ref json, Slot<V>.Of(slot));

    public override bool IsPlain(ref PlainInput json) => format.IsPlain(ref json);

    public override IEnumerable<(ReportPart? Element, ObjectShape Shape)> Below => format.Below;

    public override void Describe(ref JsonOutput output, SchemaBook book) => format.Describe(ref output, book);

    public override void Write(ref JsonOutput output, T owner)
    {
        output.Name(this);
        format.Write(ref output, get(owner));
    }
}

/// <summary>A member that is taken from another value where it is not there; it is always written.</summary>
internal sealed class Inherited<T, V>(
    string name, Format<V> format, Func<T, V> get, string about, ReportPart? part) : Member<T>(name, false, about, part)
{
    /// <summary>What the object holds, else what the other value has.</summary>
    public V Of(Frame frame, T from) => frame.Has(this) ? Slot<V>.Of(frame.Slots[Index]).Value : get(from);

    public override Slot NewSlot() => new Slot<V>();

    public override bool Read(ref JsonInput json, Slot slot) => format.TryRead(ref json, Slot<V>.Of(slot));

    public override IEnumerable<(ReportPart? Element, ObjectShape Shape)> Below => format.Below;

    public override void Describe(ref JsonOutput output, SchemaBook book) => format.Describe(ref output, book);

    public override void Write(ref JsonOutput output, T owner)
    {
        output.Name(this);
        format.Write(ref output, get(owner));
    }
}

/// <summary>A member that is left out where it holds what its format calls absent, or shown as absent.</summary>
internal sealed class Optional<T, V>(
    string name, Format<V> format, Func<T, V?> get, string about, ReportPart? part, bool isShown) : Member<T>(name, false, about, part)
{
    private readonly V? _absent = format.Absent;

    /// <summary>What the object holds; what the format calls absent where it holds nothing that could be read.</summary>
    public V? this[Frame frame] => frame.Has(this) ? Slot<V>.Of(frame.Slots[Index]).Value : _absent;

    public override Slot NewSlot() => new Slot<V>();

    public override bool Read(ref JsonInput json, Slot slot) => format.TryRead(ref json, Slot<V>.Of(slot));

    public override bool IsPlain(ref PlainInput json) => format.IsPlain(ref json);

    public override IEnumerable<(ReportPart? Element, ObjectShape Shape)> Below => format.Below;

    public override void Describe(ref JsonOutput output, SchemaBook book) => format.Describe(ref output, book);

    public override void Write(ref JsonOutput output, T owner)
    {
        if (get(owner) is { } value && !format.IsAbsent(value))
        {
            output.Name(this);
            format.Write(ref output, value);
        }
        else if (isShown)
        {
            output.Name(this);
            format.WriteAbsent(ref output);
        }
    }
}

/// <summary>A member of a value type that is left out where it is null, or shown as null.</summary>
internal sealed class Nullable<T, V>(
    string name, Format<V> format, Func<T, V?> get, string about, ReportPart? part, bool isShown) : Member<T>(name, false, about, part)
    where V : struct
{
    /// <summary>What the object holds; null where it holds nothing that could be read.</summary>
    public V? this[Frame frame] => frame.Has(this) ? Slot<V>.Of(frame.Slots[Index]).Value : null;

    public override Slot NewSlot() => new Slot<V>();

    public override bool Read(ref JsonInput json, Slot slot) => format.TryRead(ref json, Slot<V>.Of(slot));

    public override bool IsPlain(ref PlainInput json) => format.IsPlain(ref json);

    public override IEnumerable<(ReportPart? Element, ObjectShape Shape)> Below => format.Below;

    public override void Describe(ref JsonOutput output, SchemaBook book) => format.Describe(ref output, book);

    public override void Write(ref JsonOutput output, T owner)
    {
        if (get(owner) is { } value)
        {
            output.Name(this);
            format.Write(ref output, value);
        }
        else if (isShown)
        {
            output.Name(this);
            format.WriteAbsent(ref output);
        }
    }
}

/// <summary>
/// A member that is known and has no place in this object, such as the unit of
/// another kind of fact; the check of the object reports it where it is given.
/// </summary>
internal sealed class Foreign<T>(string name) : Member<T>(name, false, "本类不写", null)
{
    public override Slot NewSlot() => new Slot<bool>();

    public override void Describe(ref JsonOutput output, SchemaBook book) => Schemas.Type(ref output, "null");

    public override bool Read(ref JsonInput json, Slot slot)
    {
        json.Skip();
        return true;
    }

    public override void Write(ref JsonOutput output, T owner)
    {
    }
}

/// <summary>A member whose value is always the same.</summary>
internal sealed class FixedMember<T>(string name, string text, string about) : Member<T>(name, true, about, null)
{
    private readonly byte[] _quoted = JsonOutput.Quoted(text);

    public override Slot NewSlot() => new Slot<bool>();

    public override void Describe(ref JsonOutput output, SchemaBook book)
    {
        output.Name("const");
        output.Word(_quoted);
    }

    public override bool Read(ref JsonInput json, Slot slot)
    {
        json.Skip();
        return true;
    }

    public override void Write(ref JsonOutput output, T owner)
    {
        output.Name(this);
        output.Word(_quoted);
    }
}

/// <summary>The member that states the kind of an object. The union reads and writes it.</summary>
internal sealed class KindMember<T>(params string[] words) : Member<T>("kind", true, "种类", null)
{
    public override Slot NewSlot() => new Slot<bool>();

    public override void Describe(ref JsonOutput output, SchemaBook book) => Schemas.Words(ref output, words);

    public override bool Read(ref JsonInput json, Slot slot)
    {
        json.Skip();
        return true;
    }

    public override void Write(ref JsonOutput output, T owner)
    {
    }
}
