using System;
using System.Linq;
using PerfEval.Core.Fuzzing.Tests.Running;
using Xunit;

namespace PerfEval.Core.Fuzzing.Tests;

/// <summary>The readers under changed inputs: a short run of each target, the same inputs every time.</summary>
public sealed class FuzzTests
{
    private const int Inputs = 100_000;

    public static TheoryData<string> Names => [.. Targets.Targets.All().Select(target => target.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void No_input_breaks_a_promise(string name)
    {
        var target = Targets.Targets.All().Single(target => target.Name == name);
        var run = new FuzzRun(target, seed: 20_201_231);
        run.Go(Inputs / 100 * target.Share);
        Assert.True(run.Broken.Count == 0, string.Join(Environment.NewLine, run.Broken));
        Assert.True(run.Mixtures > 20, $"only {run.Mixtures} mixtures of traits: the inputs are all alike");
    }

    [Fact]
    public void The_shares_make_the_whole() => Assert.Equal(100, Targets.Targets.All().Sum(target => target.Share));
}
