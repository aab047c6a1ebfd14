using System;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Common;
using PerfEval.Core.Reports;
using Xunit;

namespace PerfEval.Core.Tests.Design;

/// <summary>A database mapper looks into every public member of a report before its host can say that it is one document.</summary>
public sealed class MappingTests
{
    // a provider of PostgreSQL builds an array of the numbers behind the words and fails on a list that is a value type
    [Fact]
    public void No_list_within_a_report_holds_values_of_an_enumeration() => Assert.Empty(ListsOfWords(typeof(SelfEvaluation)));

    [Fact]
    public void Such_a_list_is_found_at_any_depth() =>
        Assert.Equal(["Inner.Days"], ListsOfWords(typeof(Outer)));

    private static List<string> ListsOfWords(Type root)
    {
        List<string> found = [];
        HashSet<Type> seen = [root];
        Queue<Type> open = new([root]);
        while (open.TryDequeue(out var type))
        {
            foreach (var property in type.GetProperties())
            {
                var element = property.PropertyType is { IsGenericType: true } list && list.GetGenericTypeDefinition() == typeof(EquatableList<>)
                    ? list.GetGenericArguments()[0]
                    : null;
                if (element is { IsEnum: true })
                {
                    found.Add($"{type.Name}.{property.Name}");
                }

                var below = element ?? property.PropertyType;
                if ((below.Assembly == typeof(SelfEvaluation).Assembly || below.Assembly == typeof(MappingTests).Assembly) && seen.Add(below))
                {
                    open.Enqueue(below);
                }
            }
        }

        return [.. found.Order(StringComparer.Ordinal)];
    }

    private sealed record Outer(EquatableList<Inner> Inners);

    private sealed record Inner(EquatableList<DayOfWeek> Days);
}
