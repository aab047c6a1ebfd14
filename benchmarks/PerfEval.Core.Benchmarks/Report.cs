using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using System.Text;
using PerfEval.Core.Batch.Kernels;

namespace PerfEval.Core.Benchmarks;

/// <summary>report: cost a line against the size of the batch, for every kernel of the machine, as a table and as a picture made from it.</summary>
internal static class Report
{
    private static readonly int[] Sizes = [1_000, 3_000, 10_000, 30_000, 100_000, 300_000, 1_000_000];

    public static int Run(string folder)
    {
        Directory.CreateDirectory(folder);
        List<Curve> curves = [];
        foreach (var kernel in (BatchKernel[])[BatchKernel.Vector512, BatchKernel.Vector256, BatchKernel.Scalar])
        {
            if (kernel != BatchKernel.Scalar && kernel > KernelLimits.Widest)
            {
                continue;
            }

            foreach (var size in Sizes)
            {
                Add(curves, kernel, size);
            }
        }

        File.WriteAllText(Path.Combine(folder, "batch-cost.svg"), CostPicture.Draw(curves, "Nanoseconds a line against units in the batch (one core)"));
        File.WriteAllText(Path.Combine(folder, "batch-cost.md"), Table(curves));
        Console.WriteLine($"written to {folder}");
        return 0;
    }

    private static void Add(List<Curve> curves, BatchKernel kernel, int size)
    {
        var cases = new Cases(size, baselines: size <= 100_000 && kernel == KernelLimits.Widest, kernel);
        foreach (var (name, time) in Comparison.Measure(cases.Measured(), TimeSpan.FromSeconds(3)))
        {
            var isKernel = !name.StartsWith('(');
            if (!isKernel && kernel != KernelLimits.Widest)
            {
                continue;
            }

            var label = isKernel ? $"{name}, {kernel}" : name;
            var curve = curves.Find(c => c.Name == label);
            if (curve is null)
            {
                curves.Add(curve = new Curve(label, []));
            }

            curve.Points.Add((size, time));
        }

        GC.Collect();
    }

    private static string Table(List<Curve> curves)
    {
        var text = new StringBuilder();
        text.AppendLine("# Cost of a line against the size of the batch");
        text.AppendLine();
        text.AppendLine($"{CpuName.Text}; .NET {Environment.Version}; {RuntimeInformation.OSDescription}; one core.");
        text.AppendLine("Nanoseconds a line, lower quartiles of interleaved samples. Only ratios of one column mean anything; `compare` prints them.");
        text.AppendLine("Made by `dotnet run -c Release --project benchmarks/PerfEval.Core.Benchmarks -- report benchmarks/results`.");
        text.AppendLine();
        text.AppendLine($"| units | {string.Join(" | ", Sizes.Select(size => size.ToString("N0", System.Globalization.CultureInfo.InvariantCulture)))} |");
        text.AppendLine($"|---|{string.Concat(Sizes.Select(_ => "---:|"))}");
        foreach (var curve in curves)
        {
            var cells = Sizes.Select(size => curve.Points.Where(p => p.Units == size).Select(p => p.Nanoseconds.ToString("F3", System.Globalization.CultureInfo.InvariantCulture)).FirstOrDefault(""));
            text.AppendLine($"| {curve.Name} | {string.Join(" | ", cells)} |");
        }

        text.AppendLine();
        text.AppendLine("![cost of a line](batch-cost.svg)");
        return text.ToString();
    }
}
