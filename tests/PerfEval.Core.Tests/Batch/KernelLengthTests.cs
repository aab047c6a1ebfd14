using System.Linq;
using PerfEval.Core.Batch;
using PerfEval.Core.Batch.Kernels;
using Xunit;

namespace PerfEval.Core.Tests.Batch;

/// <summary>Every length around the groups of the kernels, and every bound from just inside.</summary>
public sealed class KernelLengthTests
{
    private const int Million = 1_000_000;

    [Fact]
    public void A_million_lines_score_as_exact_division_says_in_every_kernel()
    {
        var wide = new KernelRun(11, Million / 2, KernelLimits.MaxValue);
        var medium = new KernelRun(13, Million / 2, KernelLimits.MediumEnd - 1);
        var narrow = new KernelRun(12, Million / 2, KernelLimits.NarrowEnd - 1);

        foreach (var kernel in KernelList.Usable)
        {
            Assert.Equal(0, wide.WrongInWide<Proven>(kernel));
            Assert.Equal(0, narrow.WrongInWide<Proven>(kernel));
            Assert.Equal(0, medium.WrongInWide<Proven>(kernel));
            Assert.Equal(0, medium.WrongInMedium<Proven>(kernel));
            Assert.Equal(0, narrow.WrongInMedium<Proven>(kernel));
            Assert.Equal(0, narrow.WrongInNarrow<Proven>(kernel));
        }
    }

    [Fact]
    public void Every_length_from_0_to_65_scores_alike()
    {
        foreach (var (length, kernel) in Enumerable.Range(0, 66).SelectMany(length => KernelList.Usable.Select(kernel => (length, kernel))))
        {
            Assert.Equal(0, new KernelRun((ulong)length, length, KernelLimits.MaxValue).WrongInWide<Proven>(kernel));
            Assert.Equal(0, new KernelRun((ulong)length, length, KernelLimits.MediumEnd - 1).WrongInMedium<Proven>(kernel));
            Assert.Equal(0, new KernelRun((ulong)length, length, KernelLimits.NarrowEnd - 1).WrongInNarrow<Proven>(kernel));
        }
    }

    [Theory]
    [InlineData(RaggedFrame.LineRule.AtLeast, 0, 0, 500)]
    [InlineData(RaggedFrame.LineRule.AtMost, 0, 0, 500)]
    [InlineData(RaggedFrame.LineRule.AtMost, 0, 1, 0)]
    [InlineData(RaggedFrame.LineRule.Deviation, 0, 0, 500)]
    [InlineData(RaggedFrame.LineRule.Deviation, 0, 1, 0)]
    [InlineData(RaggedFrame.LineRule.Deviation, -10, -5, 250)]
    [InlineData(RaggedFrame.LineRule.Deviation, 10, 30, 0)]
    [InlineData(RaggedFrame.LineRule.AtLeast, 400, -400, 0)]
    [InlineData(RaggedFrame.LineRule.AtLeast, -400, -399, 500)]
    [InlineData(RaggedFrame.LineRule.AtMost, -400, -401, 500)]
    [InlineData(RaggedFrame.LineRule.Exact, -3, -3, 500)]
    [InlineData(RaggedFrame.LineRule.Exact, -3, 3, 0)]
    [InlineData(RaggedFrame.LineRule.AtLeastOrNothing, 100, 99, 0)]
    [InlineData(RaggedFrame.LineRule.AtLeastOrNothing, 100, 100, 500)]
    [InlineData(RaggedFrame.LineRule.AtMostOrNothing, 100, 101, 0)]
    [InlineData(RaggedFrame.LineRule.AtMostOrNothing, 100, 100, 500)]
    public void Zeros_and_negatives_score_as_the_table_says(RaggedFrame.LineRule rule, long target, long actual, int expected)
    {
        var line = (Targets: new long[16], Actuals: new long[16], Weights: new ushort[16], Rules: new byte[16], Scores: new ushort[16]);
        System.Array.Fill(line.Targets, target);
        System.Array.Fill(line.Actuals, actual);
        System.Array.Fill(line.Weights, (ushort)500);
        System.Array.Fill(line.Rules, (byte)rule);
        foreach (var kernel in KernelList.Usable)
        {
            LineDriver<WideFormula<Proven>, long>.Run(kernel, line.Targets, line.Actuals, line.Weights, line.Rules, line.Scores);
            Assert.All(line.Scores, score => Assert.Equal(expected, score));
            LineDriver<MediumFormula<Proven>, long>.Run(kernel, line.Targets, line.Actuals, line.Weights, line.Rules, line.Scores);
            Assert.All(line.Scores, score => Assert.Equal(expected, score));
            LineDriver<NarrowFormula<Proven>, int>.Run(
                kernel, [.. line.Targets.Select(v => (int)v)], [.. line.Actuals.Select(v => (int)v)], line.Weights, line.Rules, line.Scores);
            Assert.All(line.Scores, score => Assert.Equal(expected, score));
        }
    }

    [Fact]
    public void Sums_of_segments_of_every_length_are_exact()
    {
        var starts = Enumerable.Range(0, 34).Select(i => i * (i - 1) / 2).ToArray();
        var scores = Enumerable.Range(0, starts[^1] + KernelLimits.Padding).Select(i => (ushort)(16_383 - (i % 7))).ToArray();
        var expected = Enumerable.Range(0, 33).Select(i => scores[starts[i]..starts[i + 1]].Sum(score => score)).ToArray();
        foreach (var kernel in KernelList.Usable)
        {
            var sums = new int[33];
            SegmentSums.Run(kernel, scores, starts, 0, true, sums);
            Assert.Equal(expected, sums);
        }
    }
}
