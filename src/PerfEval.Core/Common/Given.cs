using System;
using System.Runtime.CompilerServices;

namespace PerfEval.Core.Common;

/// <summary>
/// Refuses null where a value must be given, and a number that names nothing where one
/// of named values must, so that what was built can always be written and read again.
/// </summary>
internal static class Given
{
    /// <summary>The value itself.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public static T Of<T>(T value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where T : class => value ?? throw new ArgumentNullException(name);

    /// <summary>The value itself.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not a named value.</exception>
    public static T Defined<T>(T value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where T : struct, Enum => Unsafe.SizeOf<T>() == sizeof(int) && (uint)Unsafe.BitCast<T, int>(value) < Names<T>.FromZero
            || Enum.IsDefined(value)
            ? value
            : throw new ArgumentOutOfRangeException(name, value, $"There is no such {typeof(T).Name}.");

    /// <summary>The value itself, or null.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not a named value.</exception>
    public static T? Defined<T>(T? value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where T : struct, Enum => value is { } given ? Defined(given, name) : null;

    // most enumerations count their names from 0 on: what is checked with every cell and place is then one comparison
    private static class Names<T>
        where T : struct, Enum
    {
        /// <summary>How many values from 0 on have a name without a gap; 0 for an enumeration of another width.</summary>
        public static readonly uint FromZero = Count();

        private static uint Count()
        {
            var count = 0;
            if (Enum.GetUnderlyingType(typeof(T)) == typeof(int))
            {
                while (Enum.IsDefined(typeof(T), count))
                {
                    count++;
                }
            }

            return (uint)count;
        }
    }
}
