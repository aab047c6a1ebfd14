using PerfEval.Core.Batch.Kernels;

namespace PerfEval.Core.Tests.Batch;

/// <summary>Kernels broken on purpose, by one constant each. The tests have to catch every one.</summary>
internal static class Mutants
{
    /// <summary>The estimate alone, cut off after adding a half: what a quick kernel would do.</summary>
    internal readonly struct NoResidual : IKernelProof
    {
        public static double WideOffset => 0.5;

        public static float NarrowOffset => 0.5f;

        public static bool Corrects => false;

        public static int TieShift => 0;
    }

    /// <summary>The residual without the upward bias: it can take one away, but never add one.</summary>
    internal readonly struct NoBias : IKernelProof
    {
        public static double WideOffset => 0.5;

        public static float NarrowOffset => 0.5f;

        public static bool Corrects => true;

        public static int TieShift => 0;
    }

    /// <summary>The bias the wrong way.</summary>
    internal readonly struct BiasDown : IKernelProof
    {
        public static double WideOffset => 0.5 - (1.0 / (1 << 20));

        public static float NarrowOffset => 0.5f - (1f / (1 << 6));

        public static bool Corrects => true;

        public static int TieShift => 0;
    }

    /// <summary>The bias without the residual.</summary>
    internal readonly struct BiasAlone : IKernelProof
    {
        public static double WideOffset => 0.5 + (1.0 / (1 << 20));

        public static float NarrowOffset => 0.5f + (1f / (1 << 6));

        public static bool Corrects => false;

        public static int TieShift => 0;
    }

    /// <summary>Exact ties go down.</summary>
    internal readonly struct TiesDown : IKernelProof
    {
        public static double WideOffset => 0.5 + (1.0 / (1 << 20));

        public static float NarrowOffset => 0.5f + (1f / (1 << 6));

        public static bool Corrects => true;

        public static int TieShift => 1;
    }

    /// <summary>A miss by the least unit there is passes for a tie.</summary>
    internal readonly struct MissesUp : IKernelProof
    {
        public static double WideOffset => 0.5 + (1.0 / (1 << 20));

        public static float NarrowOffset => 0.5f + (1f / (1 << 6));

        public static bool Corrects => true;

        public static int TieShift => -1;
    }

    /// <summary>Rounds up always: the offset of a ceiling.</summary>
    internal readonly struct Ceiling : IKernelProof
    {
        public static double WideOffset => 1.5;

        public static float NarrowOffset => 1.5f;

        public static bool Corrects => true;

        public static int TieShift => 0;
    }
}
