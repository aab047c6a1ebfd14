using System;

namespace PerfEval.Core.Fuzzing.Tests.Running;

/// <summary>An input for which a reader broke one of its promises.</summary>
internal sealed class Complaint : Exception
{
    public Complaint(string promise, string seen)
        : base($"{promise}: {seen}") => Promise = promise;

    /// <summary>The promise that was broken, the same words for every input that breaks it.</summary>
    public string Promise { get; }
}
