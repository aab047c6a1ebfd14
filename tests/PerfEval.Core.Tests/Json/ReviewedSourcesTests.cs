using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text.Json;
using PerfEval.Core.Common;
using PerfEval.Core.Json;
using PerfEval.Core.Json.Review;
using PerfEval.Core.Standards;
using PerfEval.Core.Tests.Design;
using Xunit;

namespace PerfEval.Core.Tests.Json;

/// <summary>The review asks every value of a standard, and every part of one, where it comes from: a new member that it did not know would pass unsourced.</summary>
public sealed class ReviewedSourcesTests
{
    private static readonly SourceNote Nowhere = new("nowhere", null, Evidence.Chosen);

    private static readonly EvaluationStandard Whole = PerfEvalJson.ParseStandard(CorpusFiles.Standard("worked-example.json"));

    [Fact]
    public void No_value_and_no_part_of_one_goes_unasked()
    {
        Assert.True(SourcedMembers().Count() >= 19);
        Offenders.None(SourcedMembers().Where(member => !IsAsked(member, asPart: false)).Select(member => member.Name));
        Offenders.None(SourcedMembers().Where(member => !IsAsked(member, asPart: true)).Select(member => member.Name + " (part)"));
    }

    [Fact]
    public void A_value_with_its_source_is_not_complained_of() => Assert.DoesNotContain(StandardReview.Of(Whole), problem => problem.Code == "sourceUnknown");

    private static bool IsAsked(PropertyInfo member, bool asPart)
    {
        var spoilt = Whole with { };
        member.SetValue(spoilt, Spoil(member.GetValue(Whole) ?? throw new InvalidOperationException($"{member.Name} is not in the worked example."), asPart));
        return StandardReview.Of(spoilt).Any(problem =>
            problem.Code == "sourceUnknown" && problem.Pointer.StartsWith("/" + JsonNamingPolicy.CamelCase.ConvertName(member.Name), StringComparison.Ordinal));
    }

    private static IEnumerable<PropertyInfo> SourcedMembers() => typeof(EvaluationStandard).GetProperties().Where(member => SourcedType(member.PropertyType) is not null);

    private static Type? SourcedType(Type type) => !type.IsGenericType ? null
        : type.GetGenericTypeDefinition() == typeof(Sourced<>) ? type
        : type.GetGenericTypeDefinition() == typeof(EquatableList<>) ? SourcedType(type.GetGenericArguments()[0])
        : null;

    private static object Spoil(object value, bool asPart) => typeof(ReviewedSourcesTests)
        .GetMethod(value.GetType().GetGenericTypeDefinition() == typeof(Sourced<>) ? nameof(One) : nameof(Last), BindingFlags.NonPublic | BindingFlags.Static)!
        .MakeGenericMethod(SourcedType(value.GetType())!.GetGenericArguments()[0])
        .Invoke(null, [value, asPart])!;

    private static Sourced<T> One<T>(Sourced<T> value, bool asPart) => asPart ? value with { Parts = [new SourceNote.OfPart("any", Nowhere)] } : value with { Source = Nowhere };

    private static EquatableList<Sourced<T>> Last<T>(EquatableList<Sourced<T>> values, bool asPart) => [.. values.Take(values.Count - 1), One(values[^1], asPart)];
}
