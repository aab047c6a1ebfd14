namespace PerfEval.Core.Batch.Kernels;

/// <summary>The constants for which the proof in <see cref="WideFormula{TProof}"/> and <see cref="NarrowFormula{TProof}"/> holds.</summary>
internal readonly struct Proven : IKernelProof
{
    /// <inheritdoc/>
    public static double WideOffset => 0.5 + (1.0 / (1 << 20));

    /// <inheritdoc/>
    public static float NarrowOffset => 0.5f + (1f / (1 << 6));

    /// <inheritdoc/>
    public static bool Corrects => true;

    /// <inheritdoc/>
    public static int TieShift => 0;
}
