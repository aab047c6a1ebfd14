namespace PerfEval.Core.Batch.Kernels;

/// <summary>
/// The constants the proof of the formulas rests on. They are a type so that tests can plant a
/// wrong one in the very code that ships and see it caught; the compiler folds them into the loops.
/// </summary>
internal interface IKernelProof
{
    /// <summary>What is added to a 64-bit estimate before it is cut off: one half and the upward bias.</summary>
    static abstract double WideOffset { get; }

    /// <summary>What is added to a 32-bit estimate before it is cut off: one half and the upward bias.</summary>
    static abstract float NarrowOffset { get; }

    /// <summary>Whether the exact residual corrects the estimate.</summary>
    static abstract bool Corrects { get; }

    /// <summary>Taken from the residual before its sign is read; 0, so that an exact tie is no miss.</summary>
    static abstract int TieShift { get; }
}
