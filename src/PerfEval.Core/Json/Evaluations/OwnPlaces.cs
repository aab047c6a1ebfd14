using PerfEval.Core.Json.Formats;

namespace PerfEval.Core.Json.Evaluations;

/// <summary>An object within a document that names its places itself: those of two reports have the same pointers.</summary>
internal sealed class OwnPlaces<T>(ObjectFormat<T> format) : Format<T>
{
    public override bool TryRead(ref JsonInput json, Slot<T> slot)
    {
        var reading = json.Context.Kept<RecordReading>();
        reading.Begin();
        var isRead = format.TryRead(ref json, slot);
        reading.End();
        return isRead;
    }

    public override void Write(ref JsonOutput output, T value)
    {
        var around = output.Kept;
        output.Kept = null;
        format.Write(ref output, value);
        output.Kept = around;
    }

    public override void Describe(ref JsonOutput output, SchemaBook book) => format.Describe(ref output, book);
}
