using System.Collections.Generic;

namespace PerfEval.Core.Fuzzing.Tests.Running;

/// <summary>What the reading of an input showed, as an unordered mixture of small facts; stands in for the branches that were taken.</summary>
internal sealed class Traits
{
    private readonly HashSet<int> _seen = [];

    /// <summary>A number that two inputs share exactly where they showed the same facts.</summary>
    public int Mixture { get; private set; }

    public void Clear()
    {
        _seen.Clear();
        Mixture = 0;
    }

    /// <summary>Adds a fact: what kind of fact, and which of that kind. The framework's own hash of a text differs from process to process, this one does not.</summary>
    public void Add(int kind, string which)
    {
        var hash = 2166136261u;
        foreach (var c in which)
        {
            hash = unchecked((hash ^ c) * 16777619u);
        }

        Add(kind, unchecked((int)hash));
    }

    /// <summary>Adds a fact: what kind of fact, and which of that kind.</summary>
    public void Add(int kind, int which)
    {
        var mixed = unchecked((int)(((uint)kind * 0x9E3779B1u) ^ ((uint)which * 0x85EBCA77u) ^ 0x27D4EB2Fu));
        if (_seen.Add(mixed))
        {
            Mixture = unchecked(Mixture + (mixed * (mixed | 1)));
        }
    }
}
