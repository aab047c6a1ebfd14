using System;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Tests.Design.Fakes.Surface;
using Xunit;

namespace PerfEval.Core.Tests.Design;

/// <summary><c>default</c> of every public struct is a valid value: nobody can be stopped from writing it.</summary>
public sealed class DefaultValueTests
{
    // a blank cell holds no value, and inventing one would turn blank into zero
    private static readonly string[] ByContract = ["Reported.Value"];

    [Fact]
    public void The_default_of_every_public_struct_works() =>
        Offenders.None(CoreAssembly.PublicStructs.SelectMany(DefaultValues.Broken).Except(ByContract));

    [Fact]
    public void Every_exception_is_still_needed() =>
        Assert.Equal(ByContract, CoreAssembly.PublicStructs.SelectMany(DefaultValues.Broken).Intersect(ByContract));

    [Fact]
    public void A_struct_whose_default_breaks_is_found() => Assert.Equal(
        ["BreaksByDefault.GetHashCode", "BreaksByDefault.ToString", "BreaksByDefault.Length"],
        DefaultValues.Broken(typeof(BreaksByDefault)));

    [Fact]
    public void Every_default_that_has_a_text_is_read_back_from_it()
    {
        var readBack = typeof(DefaultValueTests).GetMethod(nameof(IsReadBack), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!;
        var types = ParsableTypes.All;

        Assert.Contains(typeof(Money), types);
        Offenders.None(types.Where(type => !(bool)readBack.MakeGenericMethod(type).Invoke(null, null)!));
    }

    private static bool IsReadBack<T>()
        where T : struct, ISpanParsable<T>, ISpanFormattable =>
        T.TryParse(default(T).ToString(null, null), null, out var read) && read.Equals(default(T));
}
