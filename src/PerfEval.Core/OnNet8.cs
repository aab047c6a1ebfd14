#if !NET9_0_OR_GREATER
using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace PerfEval.Core;

/// <summary>What .NET 8 lacks of the framework and this library uses; on later targets nothing of this is compiled.</summary>
internal static class OnNet8
{
    extension(Convert)
    {
        public static string ToHexStringLower(ReadOnlySpan<byte> bytes) => Convert.ToHexString(bytes).ToLowerInvariant();
    }

    extension(double)
    {
        // asked for in range only
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static TInteger ConvertToIntegerNative<TInteger>(double value)
            where TInteger : IBinaryInteger<TInteger> => unchecked(TInteger.CreateTruncating((int)value));
    }

    extension(Vector256<short>)
    {
        public static Vector256<short> Indices => Vector256.Create((short)0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
    }

    public static List<Range> Split(this ReadOnlySpan<char> text, char separator)
    {
        List<Range> parts = [];
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i == text.Length || text[i] == separator)
            {
                parts.Add(start..i);
                start = i + 1;
            }
        }

        return parts;
    }

    public static IEnumerable<(int Index, T Item)> Index<T>(this IEnumerable<T> items) => items.Select((item, index) => (index, item));

    public static IEnumerable<KeyValuePair<TKey, int>> CountBy<T, TKey>(
        this IEnumerable<T> items, Func<T, TKey> keyOf, IEqualityComparer<TKey> comparer)
        where TKey : notnull => items.GroupBy(keyOf, comparer).Select(group => KeyValuePair.Create(group.Key, group.Count()));
}
#endif
