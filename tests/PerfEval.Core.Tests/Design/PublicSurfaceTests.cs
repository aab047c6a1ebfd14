using System;
using System.Linq;
using PerfEval.Core.Json;
using PerfEval.Core.Json.Formats;
using PerfEval.Core.Tests.Design.Fakes.Surface;
using Xunit;

namespace PerfEval.Core.Tests.Design;

/// <summary>What callers see is exact, closed and immutable.</summary>
public sealed class PublicSurfaceTests
{
    // a finding of several places, what a finding bears on, and the words checks go by came with the findings people act on
    private const int MostTypes = 196;
    private const string Kernels = "PerfEval.Core.Batch.Kernels";

    [Fact]
    public void The_library_has_public_types() => Assert.Contains(typeof(PerfEval.Core.Amounts.Money), CoreAssembly.PublicTypes);

    // the aim is 200: a type that is added takes the place of another
    [Fact]
    public void The_types_callers_see_become_no_more() =>
        Assert.InRange(CoreAssembly.PublicTypes.Count(type => !type.IsNested), 1, MostTypes);

    [Fact]
    public void No_binary_floating_point_is_visible() => Offenders.None(CoreAssembly.PublicTypes.SelectMany(SurfaceRules.VisibleFloats));

    [Theory]
    [InlineData(typeof(ShowsDouble), "signature of get_Share")]
    [InlineData(typeof(ShowsDouble), "signature of Scale")]
    [InlineData(typeof(ShowsDouble), "result of Each")]
    [InlineData(typeof(ShowsDouble), "constructor")]
    public void Visible_binary_floating_point_is_found(Type type, string member) =>
        Assert.Contains($"{type.FullName}: {member}", SurfaceRules.VisibleFloats(type));

    [Fact]
    public void No_binary_floating_point_hides_outside_the_kernels() => Offenders.None(CoreAssembly.AllTypes
        .Where(type => type.Namespace?.StartsWith("PerfEval.Core", StringComparison.Ordinal) == true && type.Namespace != Kernels)
        .SelectMany(SurfaceRules.HiddenFloats));

    [Theory]
    [InlineData("body of HalfOf")]
    [InlineData("body of RootOf")]
    [InlineData("local of CountTo")]
    [InlineData("field _half")]
    public void Hidden_binary_floating_point_is_found(string where) =>
        Assert.Contains(SurfaceRules.HiddenFloats(typeof(HidesDouble)), found => found.EndsWith($"({where})", StringComparison.Ordinal));

    [Fact]
    public void Every_public_class_is_closed_to_strangers() => Offenders.None(CoreAssembly.PublicTypes.SelectMany(SurfaceRules.OpenToStrangers));

    [Theory]
    [InlineData(typeof(OpenClass), true)]
    [InlineData(typeof(OpenFamily), true)]
    [InlineData(typeof(OpenRecord), true)]
    [InlineData(typeof(ClosedFamily), false)]
    [InlineData(typeof(ClosedRecord), false)]
    [InlineData(typeof(ClosedRecordHeir), false)]
    public void A_class_open_to_strangers_is_told_from_a_closed_one(Type type, bool open) =>
        Assert.Equal(open, SurfaceRules.OpenToStrangers(type).Any());

    [Fact]
    public void Every_public_type_is_immutable() => Offenders.None(CoreAssembly.PublicTypes.SelectMany(SurfaceRules.Mutable));

    [Fact]
    public void A_mutable_member_is_found_and_an_init_only_one_is_not() => Assert.Equal(
        [
            $"{typeof(Changes).FullName}: field <Settable>k__BackingField",
            $"{typeof(Changes).FullName}: field _count",
            $"{typeof(Changes).FullName}: setter of Settable",
        ],
        SurfaceRules.Mutable(typeof(Changes)).OrderBy(text => text, StringComparer.Ordinal));

    [Fact]
    public void Nothing_static_changes() => Offenders.None(CoreAssembly.AllTypes.SelectMany(SurfaceRules.MutableStatics));

    // what readings read into is used again: the single exception, which gives up what was read when it is given back
    [Fact]
    public void Nothing_behind_a_static_field_changes_but_the_pool_of_readings()
    {
        Offenders.None(SurfaceRules.MutableBehindStatics(CoreAssembly.AllTypes, [typeof(ContextPool<>)]));
        Assert.Contains(typeof(ReadContext).FullName, SurfaceRules.MutableBehindStatics(CoreAssembly.AllTypes, []));
    }

    [Fact]
    public void Static_state_is_found_and_a_constant_table_is_not() => Assert.Equal(
        [
            $"{typeof(KeepsState).FullName}: static <LastAsked>k__BackingField",
            $"{typeof(KeepsState).FullName}: static Cache",
            $"{typeof(KeepsState).FullName}: static Shared",
            $"{typeof(KeepsState).FullName}: static _calls",
        ],
        SurfaceRules.MutableStatics(typeof(KeepsState)).OrderBy(text => text, StringComparer.Ordinal));

    [Fact]
    public void No_mutable_collection_is_visible() => Offenders.None(CoreAssembly.PublicTypes.SelectMany(SurfaceRules.VisibleMutableCollections));

    // why the rule lets a method hand over bytes
    [Fact]
    public void Bytes_just_written_are_the_callers_own()
    {
        var standard = BuiltInStandards.Catalog.AsFiled;
        var bytes = PerfEvalJson.WriteStandard(standard);

        Array.Clear(bytes);

        Assert.NotEqual(bytes, PerfEvalJson.WriteStandard(standard));
    }

    [Theory]
    [InlineData("signature of get_Items")]
    [InlineData("signature of Fill")]
    [InlineData("result of ByName")]
    [InlineData("result of Names")]
    [InlineData("signature of get_Bytes")]
    [InlineData("constructor")]
    public void A_visible_mutable_collection_is_found(string member) =>
        Assert.Contains($"{typeof(ShowsCollections).FullName}: {member}", SurfaceRules.VisibleMutableCollections(typeof(ShowsCollections)));

    [Fact]
    public void Read_only_views_and_bytes_handed_over_are_no_mutable_collections() =>
        Assert.DoesNotContain(
            SurfaceRules.VisibleMutableCollections(typeof(ShowsCollections)),
            found => found.Contains("View", StringComparison.Ordinal) || found.Contains("Write", StringComparison.Ordinal));
}
