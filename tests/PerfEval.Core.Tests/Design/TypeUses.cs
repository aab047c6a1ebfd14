using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Reflection.Emit;

namespace PerfEval.Core.Tests.Design;

/// <summary>
/// Reads from metadata and IL every type that a type names. Source text would miss what a <c>using</c> hides, and signatures alone would miss
/// method bodies. What the compiler leaves no trace of is out of reach: inlined constants and nameof.
/// </summary>
internal static class TypeUses
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>All uses by the type itself; nested and compiler-made types are types of their own in the same namespace.</summary>
    public static IEnumerable<TypeUse> Of(Type type) => Raw(type)
        .SelectMany(use => Parts(use.Used).Select(part => new TypeUse(type, part, use.Where)))
        .Distinct();

    private static IEnumerable<(Type? Used, string Where)> Raw(Type type) =>
    [
        (type.BaseType, "base type"),
        .. type.GetInterfaces().Select(used => ((Type?)used, "interface")),
        .. OfGenericParameters(type.IsGenericTypeDefinition ? type.GetGenericArguments() : []),
        .. OfAttributes(type.CustomAttributes),
        .. type.GetProperties(Declared).SelectMany(property => OfAttributes(property.CustomAttributes)),
        .. type.GetEvents(Declared).SelectMany(member => OfAttributes(member.CustomAttributes)),
        .. type.GetFields(Declared).SelectMany(OfField),
        .. type.GetMethods(Declared).SelectMany(OfMethod),
        .. type.GetConstructors(Declared).SelectMany(OfConstructor),
    ];

    private static IEnumerable<(Type?, string)> OfField(FieldInfo field) =>
        [(field.FieldType, $"field {field.Name}"), .. OfAttributes(field.CustomAttributes)];

    private static IEnumerable<(Type?, string)> OfMethod(MethodInfo method) =>
    [
        (method.ReturnType, $"signature of {method.Name}"),
        .. OfAttributes(method.ReturnParameter.CustomAttributes),
        .. OfGenericParameters(method.IsGenericMethodDefinition ? method.GetGenericArguments() : []),
        .. OfConstructor(method),
    ];

    private static IEnumerable<(Type?, string)> OfConstructor(MethodBase method) =>
    [
        .. method.GetParameters().Select(parameter => ((Type?)parameter.ParameterType, $"signature of {method.Name}")),
        .. method.GetParameters().SelectMany(parameter => OfAttributes(parameter.CustomAttributes)),
        .. OfAttributes(method.CustomAttributes),
        .. OfBody(method),
    ];

    private static IEnumerable<(Type?, string)> OfGenericParameters(Type[] parameters) =>
        parameters.SelectMany(parameter => parameter.GetGenericParameterConstraints())
            .Select(constraint => ((Type?)constraint, "generic constraint"));

    private static IEnumerable<(Type?, string)> OfAttributes(IEnumerable<CustomAttributeData> attributes) => attributes.SelectMany(attribute =>
        attribute.ConstructorArguments.Concat(attribute.NamedArguments.Select(argument => argument.TypedValue))
            .SelectMany(OfAttributeArgument)
            .Prepend(attribute.AttributeType)
            .Select(used => ((Type?)used, "attribute")));

    private static IEnumerable<Type> OfAttributeArgument(CustomAttributeTypedArgument argument) => argument.Value switch
    {
        Type named => [argument.ArgumentType, named],
        IReadOnlyCollection<CustomAttributeTypedArgument> many => many.SelectMany(OfAttributeArgument).Prepend(argument.ArgumentType),
        _ => [argument.ArgumentType],
    };

    private static IEnumerable<(Type?, string)> OfBody(MethodBase method)
    {
        var body = method.GetMethodBody();
        return body is null
            ? []
            :
            [
                .. body.LocalVariables.Select(local => ((Type?)local.LocalType, $"local of {method.Name}")),
                .. body.ExceptionHandlingClauses
                    .Where(clause => clause.Flags == ExceptionHandlingClauseOptions.Clause)
                    .Select(clause => (clause.CatchType, $"catch in {method.Name}")),
                .. OfInstructions(method, body.GetILAsByteArray()!).Select(used => (used, $"body of {method.Name}")),
            ];
    }

    private static IEnumerable<Type?> OfInstructions(MethodBase method, byte[] il)
    {
        var position = 0;
        while (position < il.Length)
        {
            var code = OpCodeTable.Read(il, ref position);
            foreach (var used in OfOperand(method, code, il.AsSpan(position)))
            {
                yield return used;
            }

            position += OperandSize(code, il.AsSpan(position));
        }
    }

    private static Type?[] OfOperand(MethodBase method, OpCode code, ReadOnlySpan<byte> operand)
    {
        // the literal and the conversion name no type, yet they are floating point all the same
        if (code.OperandType is OperandType.InlineR or OperandType.ShortInlineR
            || code == OpCodes.Conv_R4 || code == OpCodes.Conv_R8 || code == OpCodes.Conv_R_Un)
        {
            return [typeof(double)];
        }

        if (code.OperandType is not (OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType))
        {
            return [];
        }

        var member = method.Module.ResolveMember(
            BinaryPrimitives.ReadInt32LittleEndian(operand),
            method.DeclaringType is { IsGenericType: true } owner ? owner.GetGenericArguments() : null,
            method.IsGenericMethod ? method.GetGenericArguments() : null);
        return member switch
        {
            Type type => [type],
            FieldInfo field => [field.DeclaringType, field.FieldType],
            MethodBase called =>
            [
                called.DeclaringType,
                (called as MethodInfo)?.ReturnType,
                .. called.GetParameters().Select(parameter => parameter.ParameterType),
                .. called.IsGenericMethod ? called.GetGenericArguments() : [],
            ],
            _ => [],
        };
    }

    private static int OperandSize(OpCode code, ReadOnlySpan<byte> operand) => code.OperandType switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * BinaryPrimitives.ReadInt32LittleEndian(operand)),
        _ => 4,
    };

    /// <summary>A type as written taken apart: what an array holds, what a generic is made of, what a nested type stands in.</summary>
    private static IEnumerable<Type> Parts(Type? type)
    {
        if (type is null || type.IsGenericParameter)
        {
            return [];
        }

        if (type.HasElementType)
        {
            return Parts(type.GetElementType());
        }

        return type.IsConstructedGenericType
            ? type.GetGenericArguments().SelectMany(Parts).Prepend(type.GetGenericTypeDefinition())
            : [type];
    }
}
