using System;

namespace PerfEval.Core.Tests.Oracle;

/// <summary>Draws the parts of a case from one seed: the same seed gives the same case everywhere.</summary>
internal sealed class Dice(int seed)
{
    private readonly Random _random = new(seed);

    /// <summary>A whole number from one to another, both included.</summary>
    public int Between(int low, int high) => _random.Next(low, high + 1);

    /// <summary>True once in so many times.</summary>
    public bool Once(int times) => _random.Next(times) == 0;

    public T One<T>(params ReadOnlySpan<T> choices) => choices[_random.Next(choices.Length)];

    public T Named<T>()
        where T : struct, Enum => One<T>(Enum.GetValues<T>());
}
