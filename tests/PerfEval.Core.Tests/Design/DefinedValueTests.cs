using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using PerfEval.Core.Amounts;
using PerfEval.Core.Forms.Filed;
using PerfEval.Core.Standards;
using PerfEval.Core.Tests.Design.Fakes.Surface;
using Xunit;

namespace PerfEval.Core.Tests.Design;

/// <summary>A number that names none of an enumeration's values is refused wherever a public type is built or changed, with the name of what took it.</summary>
public sealed class DefinedValueTests
{
    private static IEnumerable<Type> Types => CoreAssembly.PublicTypes.Where(type => !type.IsAbstract && !type.IsEnum && !type.ContainsGenericParameters);

    [Fact]
    public void Members_that_take_an_enumeration_are_found() => Assert.Superset(
        new HashSet<string> { Name(typeof(ExecutionRateRule), "(Basis)"), Name(typeof(FiledForm), ".Kind"), Name(typeof(Rounding), "(midpoint)") },
        Types.SelectMany(Asked).Select(asked => asked.Member).ToHashSet());

    [Fact]
    public void No_public_type_takes_a_value_that_is_none_of_its_enumeration() => Offenders.None(Types.SelectMany(TakenUndefined));

    [Fact]
    public void A_type_that_takes_one_is_found() => Assert.Equal(
        [Name(typeof(TakesUndefined), "(day)"), Name(typeof(TakesUndefined), "(other)"), Name(typeof(TakesUndefined), ".Free")],
        TakenUndefined(typeof(TakesUndefined)).Order(StringComparer.Ordinal));

    private static IEnumerable<string> TakenUndefined(Type type) => Asked(type).Where(asked => !Refuses(asked.Build)).Select(asked => asked.Member);

    private static IEnumerable<(string Member, Action Build)> Asked(Type type) =>
    [
        .. type.GetConstructors().SelectMany(constructor => constructor.GetParameters().Where(parameter => EnumOf(parameter.ParameterType) is not null).Select(parameter =>
            (Name(type, $"({parameter.Name})"), (Action)(() => constructor.Invoke(
                [.. constructor.GetParameters().Select(other => other == parameter ? Undefined(other.ParameterType) : Any(other.ParameterType))]))))),
        .. type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.SetMethod is { IsPublic: true } && EnumOf(property.PropertyType) is not null).Select(property =>
            (Name(type, $".{property.Name}"), (Action)(() => property.SetValue(RuntimeHelpers.GetUninitializedObject(type), Undefined(property.PropertyType))))),
    ];

    private static string Name(Type type, string member) => type.FullName + member;

    private static Type? EnumOf(Type type) => (Nullable.GetUnderlyingType(type) ?? type) is { IsEnum: true } found ? found : null;

    private static object Undefined(Type type) => Enum.ToObject(EnumOf(type)!, 1_000);

    private static bool Refuses(Action build) => Record.Exception(build) is TargetInvocationException { InnerException: ArgumentOutOfRangeException { ActualValue: not null } };

    private static object? Any(Type type) => type == typeof(string) ? "a"
        : Nullable.GetUnderlyingType(type) is not null ? null
        : type.IsAbstract ? Any(CoreAssembly.PublicTypes.First(heir => heir.IsSubclassOf(type) && !heir.IsAbstract))
        : RuntimeHelpers.GetUninitializedObject(type);
}
