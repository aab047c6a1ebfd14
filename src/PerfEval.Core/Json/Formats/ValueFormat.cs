namespace PerfEval.Core.Json.Formats;

/// <summary>A single value that is not a cell: a wrong one is an error in either mode.</summary>
internal sealed class ValueFormat<V>(Grammar<V> grammar) : Format<V>
{
    public override bool TryRead(ref JsonInput json, Slot<V> slot) =>
        grammar.Read(ref json, out slot.Value) is not { } problem || json.Fail(problem, grammar.Expected);

    public override bool IsPlain(ref PlainInput json) => grammar.IsPlain(ref json);

    public override void Write(ref JsonOutput output, V value) => grammar.Write(ref output, value);

    public override void Describe(ref JsonOutput output, SchemaBook book) => grammar.Describe(ref output);
}
