using System;
using System.Collections.Generic;
using PerfEval.Core.Amounts;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Json.Formats;

/// <summary>Declares the members of one type, in the order they are written.</summary>
internal sealed class Members<T>
{
    public List<Member<T>> All { get; } = [];

    /// <summary>The member that names the unit of the amounts in the object.</summary>
    public Required<T, AmountUnit>? Unit { get; private set; }

    /// <summary>The member the others depend on, which is read before them.</summary>
    public MemberShape? First { get; set; }

    /// <summary>What becomes of members the table does not know; null where they are errors, or findings of a lenient reading.</summary>
    public UnknownMember? Unknown { get; set; }

    /// <summary>A member that must be there.</summary>
    public Required<T, V> Must<V>(string name, Format<V> format, Func<T, V> get, string about, ReportPart? part = null) =>
        Add(new Required<T, V>(name, format, get, about, part) { Index = All.Count });

    /// <summary>A member that is left out where it holds what its format calls absent.</summary>
    public Optional<T, V> May<V>(string name, Format<V> format, Func<T, V?> get, string about, ReportPart? part = null) =>
        Add(new Optional<T, V>(name, format, get, about, part, false) { Index = All.Count });

    /// <summary>A member that is taken from another value where it is not there.</summary>
    public Inherited<T, V> Inherit<V>(string name, Format<V> format, Func<T, V> get, string about, ReportPart? part = null) =>
        Add(new Inherited<T, V>(name, format, get, about, part) { Index = All.Count });

    /// <summary>A member of a value type that is left out where it is null.</summary>
    public Nullable<T, V> Maybe<V>(string name, Format<V> format, Func<T, V?> get, string about, ReportPart? part = null)
        where V : struct => Add(new Nullable<T, V>(name, format, get, about, part, false) { Index = All.Count });

    /// <summary>A member that need not be there and is always written, as absent where it is.</summary>
    public Optional<T, V> Shown<V>(string name, Format<V> format, Func<T, V?> get, string about, ReportPart? part = null) =>
        Add(new Optional<T, V>(name, format, get, about, part, true) { Index = All.Count });

    /// <summary>A member of a value type that need not be there and is always written, as null where it is.</summary>
    public Nullable<T, V> ShownValue<V>(string name, Format<V> format, Func<T, V?> get, string about)
        where V : struct => Add(new Nullable<T, V>(name, format, get, about, null, true) { Index = All.Count });

    /// <summary>A text for people, rendered from the data beside it.</summary>
    public MemberShape Rendered(string name, Func<T, Language, string?> render, string about) =>
        Add(new RenderedMember<T>(name, render, about) { Index = All.Count });

    /// <summary>A member that is written where it is true.</summary>
    public Optional<T, bool> Flag(string name, Func<T, bool> get, string about) => May(name, Values.Boolean, get, about);

    /// <summary>The member <c>amountUnit</c>: the unit of the amounts in this object and below, wherever it stands.</summary>
    public Required<T, AmountUnit> AmountUnit(Func<T, AmountUnit> get)
    {
        Unit = Must("amountUnit", AmountUnitFormat.Head, get, "金额单位");
        First = Unit;
        return Unit;
    }

    /// <summary>A member that belongs to objects of another kind.</summary>
    public MemberShape Foreign(string name) => Add(new Foreign<T>(name) { Index = All.Count });

    /// <summary>The two members every document starts with; the reader of the document has checked them.</summary>
    public void Head(string kind)
    {
        Add(new FixedMember<T>("schema", SchemaHead.Schema, "版本") { Index = All.Count });
        Add(new FixedMember<T>("kind", kind, "种类") { Index = All.Count });
    }

    /// <summary>The member <c>kind</c> of a union.</summary>
    public void Kind(params string[] words) => Add(new KindMember<T>(words) { Index = All.Count });

    public M Add<M>(M member)
        where M : Member<T>
    {
        All.Add(member);
        return member;
    }
}
