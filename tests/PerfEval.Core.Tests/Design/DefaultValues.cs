using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace PerfEval.Core.Tests.Design;

/// <summary>Tries everything a caller can ask of <c>default</c> without an argument.</summary>
internal static class DefaultValues
{
    /// <summary>The members that throw on the default of a struct.</summary>
    public static IEnumerable<string> Broken(Type type)
    {
        var value = RuntimeHelpers.GetUninitializedObject(type);
        var other = RuntimeHelpers.GetUninitializedObject(type);
        (string Member, Func<object?> Ask)[] asked =
        [
            ("Equals", () => value.Equals(other) ? true : throw new InvalidOperationException("default is not equal to itself")),
            ("GetHashCode", () => value.GetHashCode() == other.GetHashCode() ? true : throw new InvalidOperationException("hash differs")),
            ("ToString", () => value.ToString() ?? throw new InvalidOperationException("no text")),
            .. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(property => property.GetIndexParameters().Length == 0)
                .Select(property => (property.Name, (Func<object?>)(() => property.GetValue(value)))),
        ];
        return asked.Where(member => Throws(member.Ask)).Select(member => $"{Name(type)}.{member.Member}");
    }

    private static string Name(Type type) => type.Name.Split('`')[0];

    private static bool Throws(Func<object?> ask) => Record(ask) is not null;

    private static Exception? Record(Func<object?> ask) => Xunit.Record.Exception(ask);
}
