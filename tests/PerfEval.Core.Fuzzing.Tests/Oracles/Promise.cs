using System.Diagnostics.CodeAnalysis;
using PerfEval.Core.Fuzzing.Tests.Running;

namespace PerfEval.Core.Fuzzing.Tests.Oracles;

/// <summary>A promise held or complained about.</summary>
internal static class Promise
{
    public static void Holds([DoesNotReturnIf(false)] bool isKept, string promise, string seen)
    {
        if (!isKept)
        {
            throw new Complaint(promise, seen);
        }
    }

    /// <summary>As <see cref="Holds(bool, string, string)"/>, where what was seen is costly to say.</summary>
    public static void Holds<T>([DoesNotReturnIf(false)] bool isKept, string promise, T seen)
    {
        if (!isKept)
        {
            throw new Complaint(promise, seen?.ToString() ?? "null");
        }
    }
}
