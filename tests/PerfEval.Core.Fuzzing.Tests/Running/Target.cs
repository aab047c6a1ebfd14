using System;
using System.Collections.Generic;

namespace PerfEval.Core.Fuzzing.Tests.Running;

/// <summary>One reader under test: where its inputs come from, how they are changed, and what it promises.</summary>
internal abstract class Target
{
    /// <summary>The name on the command line and of its corpus file.</summary>
    public abstract string Name { get; }

    /// <summary>How many of a hundred inputs of a run over all targets are its own: the cheaper the reader, the more.</summary>
    public abstract int Share { get; }

    /// <summary>Inputs to begin with; most of them good.</summary>
    public abstract IEnumerable<byte[]> Seeds();

    /// <summary>An input beside this one.</summary>
    public abstract byte[] Change(byte[] input, Random random);

    /// <summary>Reads the input and holds the reader to its promises.</summary>
    /// <param name="input">The input.</param>
    /// <param name="traits">What was seen on the way (kinds of errors, finding codes, types of values): an input that shows a new mixture of them joins the corpus.</param>
    /// <param name="thorough">Whether the costly promises are held too: scoring, checking, explaining and rendering of what was accepted.</param>
    /// <exception cref="Complaint">A promise is broken.</exception>
    public abstract void Examine(byte[] input, Traits traits, bool thorough);
}
