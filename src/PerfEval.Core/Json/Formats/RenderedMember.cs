using System;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Json.Formats;

/// <summary>
/// A text for people, rendered from the data beside it: it is written where texts are asked for, and its content is not read, since another
/// version may word it differently.
/// </summary>
internal sealed class RenderedMember<T>(string name, Func<T, Language, string?> render, string about) : Member<T>(name, false, about, null)
{
    public override Slot NewSlot() => new Slot<string>();

    public override bool Read(ref JsonInput json, Slot slot) => Values.Text.TryRead(ref json, Slot<string>.Of(slot));

    public override void Describe(ref JsonOutput output, SchemaBook book) => Values.Text.Describe(ref output, book);

    public override void Write(ref JsonOutput output, T owner)
    {
        if (output.Texts is { } language && render(owner, language) is { } text)
        {
            output.Name(this);
            output.Text(text);
        }
    }
}
