using System;
using System.Collections.Generic;

namespace PerfEval.Core.Tests.Design.Fakes.Surface;

internal sealed class ShowsCollections(int[] items)
{
    public List<int> Items => [.. items];

    public ReadOnlyMemory<int> View => items;

    public IReadOnlyList<int> ListView => items;

    public byte[] Bytes { get; } = new byte[items.Length];

    public static byte[] Write() => [1, 2, 3];

    public static string[] Names() => ["a", "b"];

    public static void Fill(params string[] names) => ArgumentNullException.ThrowIfNull(names);

    public static IReadOnlyDictionary<string, IList<int>> ByName() => new Dictionary<string, IList<int>>();
}
