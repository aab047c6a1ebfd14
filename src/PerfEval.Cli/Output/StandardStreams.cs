using System;
using System.IO;
using System.Linq;

namespace PerfEval.Cli.Output;

/// <summary>
/// 标准流: tells whether the process was started with a standard stream. One that was closed (<c>&lt;&amp;-</c>) is taken by the first pipe
/// the runtime opens for itself: reading there waits for ever, and writing there speaks to the runtime.
/// </summary>
internal static class StandardStreams
{
    public const int Input = 0;
    public const int Output = 1;
    public const int Error = 2;

    private const string Descriptors = "/proc/self/fd";

    /// <summary>Whether a stream is open. Where the system does not say, it is taken to be.</summary>
    public static bool IsOpen(int descriptor)
    {
        try
        {
            return !Directory.Exists(Descriptors) || IsOfCaller(descriptor);
        }
        catch (Exception unknown) when (unknown is IOException or UnauthorizedAccessException)
        {
            return true;
        }
    }

    // a pipe of which this very process holds the other end is nobody's stream but its own
    private static bool IsOfCaller(int descriptor)
    {
        var (target, access) = (Target(descriptor), Access(descriptor));
        return target is not null && (!target.StartsWith("pipe:", StringComparison.Ordinal)
            || !Directory.GetFileSystemEntries(Descriptors).Select(Path.GetFileName).Select(int.Parse!)
                .Any(other => other != descriptor && Target(other) == target && Access(other) != access));
    }

    private static string? Target(int descriptor)
    {
        try
        {
            return new FileInfo($"{Descriptors}/{descriptor}").LinkTarget;
        }
        catch (IOException)
        {
            // closed meanwhile
            return null;
        }
    }

    // reading, writing or both: the last octal digit of the flags
    private static int Access(int descriptor)
    {
        try
        {
            var flags =
                File.ReadLines($"{Descriptors}info/{descriptor}").First(line => line.StartsWith("flags:", StringComparison.Ordinal));
            return (flags[^1] - '0') & 3;
        }
        catch (IOException)
        {
            return -1;
        }
    }
}
