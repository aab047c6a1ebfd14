using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace PerfEval.Core.Tests.Design;

/// <summary>What a public type may look like. Each rule returns its offenders as text, empty where there are none.</summary>
internal static class SurfaceRules
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private const string Result = "result";

    private static readonly HashSet<Type> Floats = [typeof(double), typeof(float), typeof(Half)];

    private static readonly HashSet<Type> Collections =
    [
        typeof(List<>), typeof(IList<>), typeof(ICollection<>), typeof(Dictionary<,>), typeof(IDictionary<,>), typeof(HashSet<>),
        typeof(ISet<>), typeof(Queue<>), typeof(Stack<>), typeof(SortedDictionary<,>), typeof(SortedSet<>), typeof(LinkedList<>),
        typeof(System.Collections.IList), typeof(System.Collections.IDictionary), typeof(System.Collections.ArrayList),
        typeof(System.Collections.Concurrent.ConcurrentDictionary<,>), typeof(System.Collections.Concurrent.ConcurrentBag<>),
        typeof(System.Collections.Concurrent.ConcurrentQueue<>), typeof(Memory<>),
    ];

    /// <summary>Binary floating point that a caller can see.</summary>
    public static IEnumerable<string> VisibleFloats(Type type) => Signatures(type)
        .Where(use => Parts(use.Type).Any(Floats.Contains))
        .Select(use => $"{type.FullName}: {use.Member}");

    /// <summary>Binary floating point anywhere in fields, locals, literals, conversions or calls.</summary>
    public static IEnumerable<string> HiddenFloats(Type type) => TypeUses.Of(type)
        .Where(use => Floats.Contains(use.Used))
        .Select(use => use.ToString());

    /// <summary>A class that a stranger could derive from.</summary>
    public static IEnumerable<string> OpenToStrangers(Type type) => type.IsClass && !type.IsSealed && !(type.IsAbstract && IsClosedFamily(type))
        ? [$"{type.FullName} is neither sealed nor static nor the abstract head of a closed family"]
        : [];

    /// <summary>A field or property that changes after construction.</summary>
    public static IEnumerable<string> Mutable(Type type) => type.IsEnum
        ? []
        :
        [
            .. type.GetFields(Declared).Where(field => !field.IsStatic && !field.IsInitOnly).Select(field => $"{type.FullName}: field {field.Name}"),
            .. type.GetProperties(Declared).Where(HasOpenSetter).Select(property => $"{type.FullName}: setter of {property.Name}"),
        ];

    /// <summary>State that outlives a call: a static field that is assigned again, or a collection in one that can grow.</summary>
    public static IEnumerable<string> MutableStatics(Type type) => CoreAssembly.IsMadeByTheCompiler(type)
        ? []
        : type.GetFields(Declared)
            .Where(field => field is { IsStatic: true, IsLiteral: false })
            .Where(field => !field.IsInitOnly || IsMutableCollection(field.FieldType, exceptArrays: field.IsPrivate)
                || field.FieldType == typeof(StringBuilder))
            .Select(field => $"{type.FullName}: static {field.Name}");

    /// <summary>The types of the library that hang from a static field, however far, and have fields that change.</summary>
    public static IEnumerable<string?> MutableBehindStatics(IEnumerable<Type> types, IReadOnlyList<Type> exceptions)
    {
        HashSet<Type> reached = [];
        var left = new Stack<Type>(types.Where(type => !CoreAssembly.IsMadeByTheCompiler(type))
            .SelectMany(type => type.GetFields(Declared).Where(field => field.IsStatic)).SelectMany(field => Parts(field.FieldType)));
        while (left.TryPop(out var type))
        {
            var definition = type.IsGenericType ? type.GetGenericTypeDefinition() : type;
            if (type.Assembly != CoreAssembly.Assembly || type.IsEnum || exceptions.Contains(definition) || !reached.Add(definition))
            {
                continue;
            }

            foreach (var part in InstanceFields(type).Where(field => !field.FieldType.IsAssignableTo(typeof(Delegate))).SelectMany(field => Parts(field.FieldType)))
            {
                left.Push(part);
            }
        }

        return reached.Where(type => InstanceFields(type).Any(field => !field.IsInitOnly)).Select(type => type.FullName).Order(StringComparer.Ordinal);
    }

    private static IEnumerable<FieldInfo> InstanceFields(Type type) =>
        type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).Where(field => !IsCapturedParameter(field));

    // a parameter of a primary constructor has no way to be read-only; none of the library's is assigned
    private static bool IsCapturedParameter(FieldInfo field) => field.Name is ['<', .., '>', 'P'];

    /// <summary>A collection that a caller could change under the library's feet, or the other way round.</summary>
    public static IEnumerable<string> VisibleMutableCollections(Type type) => Signatures(type)
        .Where(use => IsMutableCollection(use.Type, exceptArrays: false) && !IsHandedOver(use))
        .Select(use => $"{type.FullName}: {use.Member}");

    // Bytes that a method wrote for its caller are the caller's from then on. A property would give the same ones twice.
    private static bool IsHandedOver((Type Type, string Member) use) =>
        use.Type == typeof(byte[]) && use.Member.StartsWith(Result, StringComparison.Ordinal);

    // A derived class must call some constructor. The copy constructor of an unsealed record has to be protected by the language's own rule.
    private static bool IsClosedFamily(Type type) => type
        .GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
        .All(constructor => constructor.IsPrivate || constructor.IsAssembly || constructor.IsFamilyAndAssembly
            || (constructor.IsFamily && constructor.IsDefined(typeof(CompilerGeneratedAttribute))
                && constructor.GetParameters() is [{ ParameterType: var only }] && only == type));

    private static bool HasOpenSetter(PropertyInfo property) =>
        property.SetMethod is { IsPrivate: false } setter
        && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static bool IsMutableCollection(Type type, bool exceptArrays) => Parts(type)
        .Any(part => (part.IsArray && !exceptArrays) || Collections.Contains(part));

    private static IEnumerable<(Type Type, string Member)> Signatures(Type type) =>
    [
        .. type.GetInterfaces().Select(used => (used, $"interface {used.Name}")),
        .. type.BaseType is { } baseType ? new[] { (baseType, "base type") } : [],
        .. type.GetFields(Declared).Where(field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly)
            .Select(field => (field.FieldType, $"field {field.Name}")),
        .. type.GetMethods(Declared).Where(IsVisible).SelectMany(method => method.GetParameters()
            .Select(parameter => (parameter.ParameterType, $"signature of {method.Name}"))
            .Append((method.ReturnType, $"{(method.IsSpecialName ? "signature" : Result)} of {method.Name}"))),
        .. type.GetConstructors(Declared).Where(IsVisible).SelectMany(constructor => constructor.GetParameters()
            .Select(parameter => (parameter.ParameterType, "constructor"))),
    ];

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static IEnumerable<Type> Parts(Type type) => type switch
    {
        { HasElementType: true } => Parts(type.GetElementType()!).Prepend(type),
        { IsGenericType: true } => type.GetGenericArguments().SelectMany(Parts).Prepend(type.GetGenericTypeDefinition()),
        _ => [type],
    };
}
