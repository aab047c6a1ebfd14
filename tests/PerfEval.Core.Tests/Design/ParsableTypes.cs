using System;
using System.Collections.Generic;
using System.Linq;

namespace PerfEval.Core.Tests.Design;

/// <summary>The public types that have a text of their own, read and written.</summary>
internal static class ParsableTypes
{
    public static IReadOnlyList<Type> All { get; } = [.. CoreAssembly.PublicTypes.Where(type =>
        type.GetInterfaces().Any(role => role.IsGenericType && role.GetGenericTypeDefinition() == typeof(ISpanParsable<>))
        && type.IsAssignableTo(typeof(ISpanFormattable)))];
}
