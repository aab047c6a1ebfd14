using System.Collections.Generic;
using PerfEval.Core.Batch.Kernels;

namespace PerfEval.Core.Tests.Batch;

/// <summary>The kernels this process runs.</summary>
internal static class KernelList
{
    public static IReadOnlyList<BatchKernel> Usable { get; } = Find();

    private static List<BatchKernel> Find()
    {
        List<BatchKernel> kernels = [BatchKernel.Scalar];
        if (KernelLimits.HasVector256)
        {
            kernels.Add(BatchKernel.Vector256);
        }

        if (KernelLimits.HasVector512)
        {
            kernels.Add(BatchKernel.Vector512);
        }

        return kernels;
    }
}
