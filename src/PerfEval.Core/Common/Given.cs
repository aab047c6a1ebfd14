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
        where T : struct, Enum => Enum.IsDefined(value)
            ? value
            : throw new ArgumentOutOfRangeException(name, value, $"There is no such {typeof(T).Name}.");

    /// <summary>The value itself, or null.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not a named value.</exception>
    public static T? Defined<T>(T? value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where T : struct, Enum => value is { } given ? Defined(given, name) : null;
}
