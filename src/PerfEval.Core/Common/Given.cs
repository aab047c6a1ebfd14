using System;
using System.Runtime.CompilerServices;

namespace PerfEval.Core.Common;

/// <summary>Refuses null where a value must be given, so that what was built can always be written and read again.</summary>
internal static class Given
{
    /// <summary>The value itself.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public static T Of<T>(T value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where T : class => value ?? throw new ArgumentNullException(name);
}
