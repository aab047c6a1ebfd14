using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Json;
using PerfEval.Core.Reports;
using PerfEval.Core.Standards;
using PerfEval.Core.Tests.Design.Fakes.Surface;
using PerfEval.Core.Tests.Fixtures;
using Xunit;

namespace PerfEval.Core.Tests.Design;

/// <summary>What a report or a standard must have is refused as null when it is built: what could be built can be written, and what was written can be read.</summary>
public sealed class GivenValueTests
{
    private static readonly NullabilityInfoContext Nullability = new();

    private static IEnumerable<Type> Model => PartsOf(typeof(SelfEvaluation)).Union(PartsOf(typeof(EvaluationStandard)));

    [Fact]
    public void The_parts_of_reports_and_standards_are_found() =>
        Assert.Empty(new[] { typeof(BudgetUnit), typeof(QuantitativeClaim.Level), typeof(SourceNote), typeof(BandRule) }.Except(Model));

    [Fact]
    public void No_part_of_a_report_or_a_standard_takes_null_where_a_value_must_be() => Offenders.None(Model.SelectMany(TakenNulls));

    [Fact]
    public void A_part_that_takes_null_is_found() => Assert.Equal(
        [$"{typeof(TakesNull).FullName}(label)", $"{typeof(TakesNull).FullName}.Name"], TakenNulls(typeof(TakesNull)).Order(StringComparer.Ordinal));

    [Fact]
    public void A_report_built_in_code_is_read_back_from_its_document() =>
        Assert.Equal(Seed.Report, PerfEvalJson.ParseReport(PerfEvalJson.WriteReport(Seed.Report)));

    private static IEnumerable<string> TakenNulls(Type type) =>
    [
        .. type.GetProperties().Where(property => property.SetMethod is not null && !property.PropertyType.IsValueType && MustBe(Nullability.Create(property).WriteState))
            .Where(property => !Refuses(() => property.SetValue(RuntimeHelpers.GetUninitializedObject(type), null)))
            .Select(property => $"{type.FullName}.{property.Name}"),
        .. type.GetConstructors().SelectMany(constructor => constructor.GetParameters()
            .Where(parameter => !parameter.ParameterType.IsValueType && MustBe(Nullability.Create(parameter).WriteState))
            .Where(parameter => !Refuses(() => constructor.Invoke([.. constructor.GetParameters().Select(other => other == parameter ? null : Any(other.ParameterType))])))
            .Select(parameter => $"{type.FullName}({parameter.Name})")),
    ];

    private static bool MustBe(NullabilityState state) => state == NullabilityState.NotNull;

    private static bool Refuses(Action build) =>
        Record.Exception(build) is TargetInvocationException { InnerException: ArgumentException or OverflowException };

    private static object? Any(Type type) => type == typeof(string) ? "a"
        : type.IsAbstract ? Any(CoreAssembly.PublicTypes.First(heir => heir.IsSubclassOf(type) && !heir.IsAbstract))
        : RuntimeHelpers.GetUninitializedObject(Nullable.GetUnderlyingType(type) ?? type);

    // the types a value is made of, down to the last, the heirs of a closed family among them
    private static HashSet<Type> PartsOf(Type root)
    {
        HashSet<Type> found = [];
        var left = new Stack<Type>([root]);
        while (left.TryPop(out var type))
        {
            foreach (var argument in type.GetGenericArguments())
            {
                left.Push(argument);
            }

            if (type.Assembly != CoreAssembly.Assembly || !found.Add(type))
            {
                continue;
            }

            foreach (var next in type.GetProperties().Select(property => property.PropertyType)
                .Concat(CoreAssembly.PublicTypes.Where(heir => heir.BaseType == type)))
            {
                left.Push(next);
            }
        }

        found.RemoveWhere(type => type.IsAbstract || type.IsValueType || type.IsGenericTypeDefinition || type.Namespace == "PerfEval.Core.Findings");
        return found;
    }
}
