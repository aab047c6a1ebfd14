using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using PerfEval.Core.Amounts;

namespace PerfEval.Core.Tests.Design;

/// <summary>The library under test, as reflection sees it.</summary>
internal static class CoreAssembly
{
    public static Assembly Assembly { get; } = typeof(Money).Assembly;

    /// <summary>Every type, nested and compiler-made ones included.</summary>
    public static IReadOnlyList<Type> AllTypes { get; } = Assembly.GetTypes();

    /// <summary>Every type a caller can name.</summary>
    public static IReadOnlyList<Type> PublicTypes { get; } = Assembly.GetExportedTypes();

    /// <summary>Public structs with their type parameters filled in, so that values can be made.</summary>
    public static IReadOnlyList<Type> PublicStructs { get; } =
        [.. PublicTypes.Where(type => type is { IsValueType: true, IsEnum: false, IsByRefLike: false }).Select(Close)];

    public static bool IsMadeByTheCompiler(Type type) =>
        type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
        || (type.DeclaringType is { } outer && IsMadeByTheCompiler(outer));

    private static Type Close(Type type) => type.IsGenericTypeDefinition
        ? type.MakeGenericType([.. type.GetGenericArguments().Select(_ => typeof(Money))])
        : type;
}
