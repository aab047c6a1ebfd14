namespace PerfEval.Core.Batch.Kernels;

/// <summary>批量算法: which formula scores the lines of a batch. Every one gives the same figures; they differ in speed only.</summary>
internal enum BatchKernel
{
    /// <summary>自动: the widest one the machine runs at full speed.</summary>
    Automatic = 0,

    /// <summary>逐行: one line at a time, on every machine.</summary>
    Scalar = 1,

    /// <summary>256 位: 8 lines at a time; needs AVX2.</summary>
    Vector256 = 2,

    /// <summary>512 位: 8 or 16 lines at a time; needs AVX-512.</summary>
    Vector512 = 3,

    /// <summary>基准: every unit through the explaining scorer; slow, for comparison.</summary>
    Reference = 4,
}
