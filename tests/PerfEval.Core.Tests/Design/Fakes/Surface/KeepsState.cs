using System.Collections.Generic;

namespace PerfEval.Core.Tests.Design.Fakes.Surface;

internal static class KeepsState
{
    public const int Limit = 3;

    internal static readonly int[] Shared = [1, 2, 3];

    private static readonly int[] Table = [1, 2, 3];

    private static readonly Dictionary<int, string> Cache = [];

    private static int _calls;

    public static int LastAsked { get; set; }

    public static string Ask(int number)
    {
        _calls++;
        LastAsked = number;
        return Cache.TryAdd(number, $"{Table[0]}") ? Cache[number] : $"{_calls}";
    }
}
