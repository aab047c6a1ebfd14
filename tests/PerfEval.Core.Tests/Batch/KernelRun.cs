using System;
using PerfEval.Core.Batch;
using PerfEval.Core.Batch.Kernels;

namespace PerfEval.Core.Tests.Batch;

/// <summary>One set of adversarial lines, its scores by the oracle, and the runs of kernels held against them.</summary>
internal sealed class KernelRun
{
    private readonly long[] _targets;
    private readonly long[] _actuals;
    private readonly ushort[] _weights;
    private readonly RaggedFrame.LineRule[] _rules;
    private readonly byte[] _bytes;
    private readonly ushort[] _expected;

    public KernelRun(ulong seed, int lines, long bound, int onlyKind = -1)
    {
        (_targets, _actuals, _weights, _rules, _expected) = (new long[lines], new long[lines], new ushort[lines], new RaggedFrame.LineRule[lines], new ushort[lines]);
        new AdversarialLines(seed, bound, onlyKind).Fill(_targets, _actuals, _weights, _rules);
        _bytes = Array.ConvertAll(_rules, rule => (byte)rule);
        for (var i = 0; i < lines; i++)
        {
            _expected[i] = (ushort)LineOracle.Score(_targets[i], _actuals[i], _weights[i], _rules[i]);
            Ties += LineOracle.IsTie(_targets[i], _actuals[i], _weights[i], _rules[i]) ? 1 : 0;
        }
    }

    public int Lines => _targets.Length;

    /// <summary>Lines whose exact score lies halfway between two steps.</summary>
    public int Ties { get; }

    public (long Target, long Actual, int Weight, RaggedFrame.LineRule Rule, int Expected) this[int line] =>
        (_targets[line], _actuals[line], _weights[line], _rules[line], _expected[line]);

    /// <summary>Lines that a kernel with these constants scores wrongly in 64-bit columns.</summary>
    public int WrongInWide<TProof>(BatchKernel kernel)
        where TProof : struct, IKernelProof
    {
        var scores = Unwritten();
        LineDriver<WideFormula<TProof>, long>.Run(kernel, _targets, _actuals, _weights, _bytes, scores);
        return Wrong(scores);
    }

    /// <summary>Lines that a kernel with these constants scores wrongly in 64-bit columns of middling values.</summary>
    public int WrongInMedium<TProof>(BatchKernel kernel)
        where TProof : struct, IKernelProof
    {
        var scores = Unwritten();
        LineDriver<MediumFormula<TProof>, long>.Run(kernel, _targets, _actuals, _weights, _bytes, scores);
        return Wrong(scores);
    }

    /// <summary>Lines that a kernel with these constants scores wrongly in 32-bit columns.</summary>
    public int WrongInNarrow<TProof>(BatchKernel kernel)
        where TProof : struct, IKernelProof
    {
        var scores = Unwritten();
        LineDriver<NarrowFormula<TProof>, int>.Run(
            kernel, Array.ConvertAll(_targets, v => (int)v), Array.ConvertAll(_actuals, v => (int)v), _weights, _bytes, scores);
        return Wrong(scores);
    }

    private ushort[] Unwritten()
    {
        var scores = new ushort[Lines];
        scores.AsSpan().Fill(ushort.MaxValue);
        return scores;
    }

    private int Wrong(ushort[] scores)
    {
        var wrong = 0;
        for (var i = 0; i < scores.Length; i++)
        {
            wrong += scores[i] != _expected[i] ? 1 : 0;
        }

        return wrong;
    }
}
