using PerfEval.Core.Json.Reading;

namespace PerfEval.Core.Json.Formats;

/// <summary>A value read tentatively: an error in it is judged when the members beside it are known.</summary>
/// <param name="Value">The value, where it is correct.</param>
/// <param name="Problem">What is wrong.</param>
/// <param name="Start">Where it begins.</param>
internal readonly record struct Tried<V>(V Value, JsonErrorKind? Problem, int Start);

/// <summary>Reads a value tentatively and reports no errors.</summary>
internal sealed class TriedFormat<V>(Grammar<V> grammar) : Format<Tried<V>>
{
    public Grammar<V> Grammar => grammar;

    public override bool IsAbsent(Tried<V> value) => false;

    public override bool TryRead(ref JsonInput json, Slot<Tried<V>> slot)
    {
        var problem = grammar.Read(ref json, out var value);
        slot.Value = new Tried<V>(value, problem, json.Start);
        if (problem is not null)
        {
            json.Skip();
        }

        return true;
    }

    public override void Write(ref JsonOutput output, Tried<V> value) => grammar.Write(ref output, value.Value);

    public override void Describe(ref JsonOutput output, SchemaBook book) => grammar.Describe(ref output);
}
