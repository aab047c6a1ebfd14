using NodaTime;

namespace PerfEval.Core.Json.Streaming;

/// <summary>Counts what is done and tells it, with the time it took where there is a clock.</summary>
internal sealed class Pace(DocumentBatch.Settings settings)
{
    private readonly long _started = settings.Clock?.GetTimestamp() ?? 0;

    public long Lines { get; private set; }

    public long ErrorLines { get; private set; }

    /// <summary>So many lines more are written.</summary>
    public void Add(long lines, long errorLines, long done)
    {
        (Lines, ErrorLines) = (Lines + lines, ErrorLines + errorLines);
        settings.Progress?.Report(new DocumentBatch.Progress(
            Lines,
            ErrorLines,
            done,
            settings.Size,
            settings.Clock is { } clock ? Duration.FromTimeSpan(clock.GetElapsedTime(_started)) : null));
    }
}
