using System;
using System.Linq;
using PerfEval.Core.Batch.Kernels;
using Xunit;

namespace PerfEval.Core.Tests.Batch;

/// <summary>Planted errors in the very code that ships: each is caught in every kernel and width, and the code as it ships is not.</summary>
public sealed class KernelMutantTests
{
    private const int Lines = 200_000;

    private static readonly KernelRun Wide = new(1, Lines, KernelLimits.MaxValue);
    private static readonly KernelRun Medium = new(5, Lines, KernelLimits.MediumEnd - 1);
    private static readonly KernelRun Narrow = new(2, Lines, KernelLimits.NarrowEnd - 1);

    [Fact]
    public void The_kernels_as_they_ship_have_no_wrong_line() => AssertEach(
        kernel => Wide.WrongInWide<Proven>(kernel), kernel => Narrow.WrongInNarrow<Proven>(kernel), wrong => Assert.Equal(0, wrong));

    [Fact]
    public void Leaving_the_residual_out_is_caught() => AssertEach(
        kernel => Wide.WrongInWide<Mutants.NoResidual>(kernel), kernel => Narrow.WrongInNarrow<Mutants.NoResidual>(kernel), AssertCaught);

    [Fact]
    public void Leaving_the_bias_out_is_caught() => AssertEach(
        kernel => Wide.WrongInWide<Mutants.NoBias>(kernel), kernel => Narrow.WrongInNarrow<Mutants.NoBias>(kernel), AssertCaught);

    [Fact]
    public void A_bias_the_wrong_way_is_caught() => AssertEach(
        kernel => Wide.WrongInWide<Mutants.BiasDown>(kernel), kernel => Narrow.WrongInNarrow<Mutants.BiasDown>(kernel), AssertCaught);

    [Fact]
    public void A_bias_without_the_residual_is_caught() => AssertEach(
        kernel => Wide.WrongInWide<Mutants.BiasAlone>(kernel), kernel => Narrow.WrongInNarrow<Mutants.BiasAlone>(kernel), AssertCaught);

    [Fact]
    public void Ties_that_go_down_are_caught() => AssertEach(
        kernel => Wide.WrongInWide<Mutants.TiesDown>(kernel), kernel => Narrow.WrongInNarrow<Mutants.TiesDown>(kernel), AssertCaught);

    [Fact]
    public void A_miss_by_one_unit_that_passes_for_a_tie_is_caught() => AssertEach(
        kernel => Wide.WrongInWide<Mutants.MissesUp>(kernel), kernel => Narrow.WrongInNarrow<Mutants.MissesUp>(kernel), AssertCaught);

    [Fact]
    public void An_estimate_more_than_one_too_high_is_caught() => AssertEach(
        kernel => Wide.WrongInWide<Mutants.Ceiling>(kernel), kernel => Narrow.WrongInNarrow<Mutants.Ceiling>(kernel), AssertCaught);

    [Fact]
    public void The_narrow_formula_beyond_its_bound_is_caught()
    {
        var beyond = new KernelRun(3, Lines, int.MaxValue);

        foreach (var kernel in KernelList.Usable.Where(kernel => kernel != BatchKernel.Scalar))
        {
            Assert.NotEqual(0, beyond.WrongInNarrow<Proven>(kernel));
            Assert.Equal(0, beyond.WrongInWide<Proven>(kernel));
        }
    }

    [Fact]
    public void The_medium_formula_has_no_wrong_line_and_its_errors_are_caught()
    {
        foreach (var kernel in KernelList.Usable)
        {
            Assert.Equal(0, Medium.WrongInMedium<Proven>(kernel));
            AssertCaught(Medium.WrongInMedium<Mutants.TiesDown>(kernel));
            AssertCaught(Medium.WrongInMedium<Mutants.MissesUp>(kernel));
        }
    }

    // with AVX-512 the wide formula stands in for it, which has no such bound
    [Fact]
    public void The_medium_formula_beyond_its_bound_is_caught()
    {
        var beyond = new KernelRun(6, Lines, KernelLimits.MediumEnd << 2);

        foreach (var kernel in KernelList.Usable.Where(kernel => kernel != BatchKernel.Vector512))
        {
            AssertCaught(beyond.WrongInMedium<Proven>(kernel));
            Assert.Equal(0, beyond.WrongInWide<Proven>(kernel));
        }
    }

    // why the generators are adversarial: uniform values would pass the worst of the mutants
    [Fact]
    public void Uniform_random_values_catch_none_of_the_fine_mutants()
    {
        var uniform = new KernelRun(4, Lines, KernelLimits.MaxValue, AdversarialLines.Uniform);

        foreach (var kernel in KernelList.Usable)
        {
            Assert.Equal(0, uniform.WrongInWide<Mutants.TiesDown>(kernel));
            Assert.Equal(0, uniform.WrongInWide<Mutants.MissesUp>(kernel));
        }
    }

    [Fact]
    public void The_lines_hold_many_exact_ties()
    {
        Assert.True(Wide.Ties > Lines / 20, $"{Wide.Ties}");
        Assert.True(Narrow.Ties > Lines / 20, $"{Narrow.Ties}");
    }

    private static void AssertCaught(int wrong) => Assert.NotEqual(0, wrong);

    private static void AssertEach(Func<BatchKernel, int> wide, Func<BatchKernel, int> narrow, Action<int> check)
    {
        foreach (var kernel in KernelList.Usable)
        {
            check(wide(kernel));
            // one line at a time is scored in 64 bits whatever its column, so this repeats the wide formula on narrow values
            if (kernel != BatchKernel.Scalar)
            {
                check(narrow(kernel));
            }
        }
    }
}
