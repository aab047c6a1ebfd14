using System.Threading;

namespace PerfEval.Core.Json.Formats;

/// <summary>
/// What readings of one kind of document read into, kept for the next: a few, and empty of what was read. It is the one thing in the
/// library that changes behind a static field; nothing of it can be seen but the memory it saves.
/// </summary>
internal sealed class ContextPool<T>
{
    private const int Most = 8;

    private readonly Reading?[] _idle = new Reading?[Most];

    public Reading Rent()
    {
        for (var i = 0; i < Most; i++)
        {
            if (Volatile.Read(ref _idle[i]) is not null && Interlocked.Exchange(ref _idle[i], null) is { } reading)
            {
                return reading;
            }
        }

        return new Reading();
    }

    public void Return(Reading reading)
    {
        reading.Clear();
        for (var i = 0; i < Most; i++)
        {
            if (Volatile.Read(ref _idle[i]) is null && Interlocked.CompareExchange(ref _idle[i], reading, null) is null)
            {
                return;
            }
        }
    }

    /// <summary>What one reading reads into.</summary>
    public sealed class Reading
    {
        public ReadContext Context { get; } = new();

        public Slot<T> Document { get; } = new();

        public void Clear()
        {
            Context.Clear();
            Document.Clear();
        }
    }
}
