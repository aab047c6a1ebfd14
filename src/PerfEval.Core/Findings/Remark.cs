using System;
using PerfEval.Core.Common;

namespace PerfEval.Core.Findings;

/// <summary>
/// 说明: a sentence of the library's own as data: a key of <see cref="Vocabulary"/> and the values it names. Assumptions,
/// reasons and steps of a calculation are remarks.
/// </summary>
/// <remarks>Equal when key and values are equal.</remarks>
public sealed record Remark
{
    // every line of a score has a sentence and few are read: the values of those are made when they are
    private readonly LateArguments? _late;
    private readonly EquatableList<Argument> _arguments;

    /// <summary>A sentence.</summary>
    /// <param name="key">The key of the sentence.</param>
    /// <param name="arguments">The values its placeholders stand for.</param>
    internal Remark(string key, EquatableList<Argument> arguments) => (Key, _arguments) = (key, arguments);

    private Remark(LateArguments late, string key) => (Key, _late) = (key, late);

    /// <summary>The key of the sentence.</summary>
    internal string Key { get; init; }

    /// <summary>The values its placeholders stand for.</summary>
    internal EquatableList<Argument> Arguments
    {
        get => _late is { } late ? late.Make() : _arguments;
        init => (_arguments, _late) = (value, null);
    }

    internal static Remark Late(string key, LateArguments late) => new(late, key);

    internal static Remark Of(string key, params ReadOnlySpan<Argument> arguments) => new(key, EquatableList.Create(arguments));

    /// <summary>The sentence in a language; an unknown key as it is, since it is not a template to be filled.</summary>
    public string Render(Language language) =>
        Vocabulary.Find(Key, language) is { } template ? TemplateText.Fill(template, Arguments, language) : Key;

    /// <inheritdoc/>
    public bool Equals(Remark? other) => ReferenceEquals(this, other)
        || (other is not null && Key == other.Key && Arguments == other.Arguments);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Key, Arguments);
}
