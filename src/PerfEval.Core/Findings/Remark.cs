using System;
using PerfEval.Core.Common;

namespace PerfEval.Core.Findings;

/// <summary>
/// 说明: a sentence of the library's own as data: a key of <see cref="Vocabulary"/> and
/// the values it names. Assumptions, reasons and steps of a calculation are remarks.
/// </summary>
/// <param name="Key">The key of the sentence.</param>
/// <param name="Arguments">The values its placeholders stand for.</param>
public sealed record Remark(string Key, EquatableList<Argument> Arguments)
{
    internal static Remark Of(string key, params ReadOnlySpan<Argument> arguments) => new(key, EquatableList.Create(arguments));

    /// <summary>The sentence in a language; the key where it is none of the library's, which is no template to be filled.</summary>
    public string Render(Language language) =>
        Vocabulary.Find(Key, language) is { } template ? TemplateText.Fill(template, Arguments, language) : Key;
}
