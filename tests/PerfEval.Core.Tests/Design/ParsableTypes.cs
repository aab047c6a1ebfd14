using System;
using System.Collections.Generic;
using System.Linq;

namespace PerfEval.Core.Tests.Design;

/// <summary>The public types that have a text of their own, read and written.</summary>
internal static class ParsableTypes
{
    /// <summary>Those that are read.</summary>
    public static IReadOnlyList<Type> Readable { get; } = [.. CoreAssembly.PublicTypes.Where(type =>
        type.GetInterfaces().Any(role => role.IsGenericType && role.GetGenericTypeDefinition() == typeof(ISpanParsable<>)))];

    public static IReadOnlyList<Type> All { get; } = [.. Readable.Where(type => type.IsAssignableTo(typeof(ISpanFormattable)))];
}
