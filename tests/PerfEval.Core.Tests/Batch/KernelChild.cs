using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using PerfEval.Core.Batch;
using PerfEval.Core.Batch.Kernels;
using PerfEval.Core.Reports;
using PerfEval.Core.Tests.Json.Streaming;

namespace PerfEval.Core.Tests.Batch;

/// <summary>
/// The kernel checks as a program of their own: what a processor can do is settled when a process starts, so each setting needs one. It
/// prints which vectors it has and how many
/// lines, units and widths came out wrong.
/// </summary>
/// <remarks>What it prints of instruction sets is what the runtime says of itself, not what the kernels make of it: the tests hold the one
/// against the other.</remarks>
internal static class KernelChild
{
    private const int Lines = 60_000;

    public static int Main(string[] args)
    {
        if (args is ["door"])
        {
            Console.WriteLine(PlainDoorTests.AllocatedByDoor().ToString(CultureInfo.InvariantCulture));
            return 0;
        }

        if (args is not ["kernels"])
        {
            Console.Error.WriteLine("This program runs the kernel checks, or tells what a plain document allocates: kernels | door");
            return 2;
        }

        var (wrong, caught) = (0, 0);
        var wide = new KernelRun(41, Lines, KernelLimits.MaxValue);
        var narrow = new KernelRun(42, Lines, KernelLimits.NarrowEnd - 1);
        var medium = new KernelRun(45, Lines, KernelLimits.MediumEnd - 1);
        foreach (var kernel in KernelList.Usable)
        {
            wrong += medium.WrongInMedium<Proven>(kernel) + medium.WrongInWide<Proven>(kernel) + narrow.WrongInMedium<Proven>(kernel);
            wrong += wide.WrongInWide<Proven>(kernel) + narrow.WrongInWide<Proven>(kernel) + narrow.WrongInNarrow<Proven>(kernel);
            caught += wide.WrongInWide<Mutants.NoBias>(kernel) > 0 && medium.WrongInMedium<Mutants.TiesDown>(kernel) > 0 ? 1 : 0;
            for (var length = 0; length <= 65; length++)
            {
                wrong += new KernelRun((ulong)length, length, KernelLimits.MaxValue).WrongInWide<Proven>(kernel);
                wrong += new KernelRun((ulong)length, length, KernelLimits.MediumEnd - 1).WrongInMedium<Proven>(kernel);
                wrong += new KernelRun((ulong)length, length, KernelLimits.NarrowEnd - 1).WrongInNarrow<Proven>(kernel);
            }
        }

        wrong += WrongUnits();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{InstructionSets()} kernels={string.Join('+', KernelList.Usable)} automatic={BatchScoringPlan.Compile(BatchStandards.Plain).Kernel} mutants={caught} wrong={wrong}"));
        return wrong;
    }

    /// <summary>What this process may run, and how wide a vector it runs at full speed.</summary>
    public static string InstructionSets()
    {
        var width = (Vector128.IsHardwareAccelerated, Vector256.IsHardwareAccelerated, Vector512.IsHardwareAccelerated) switch
        {
            (_, _, true) => 512,
            (_, true, _) => 256,
            (true, _, _) => 128,
            _ => 0,
        };
        var isAvx512 = Avx512F.IsSupported && Avx512BW.IsSupported && Avx512DQ.IsSupported;
        return string.Create(CultureInfo.InvariantCulture,
            $"avx2={Avx2.IsSupported} fma={Fma.IsSupported} avx512={isAvx512} width={width}");
    }

    private static int WrongUnits()
    {
        var wrong = 0;
        foreach (var kernel in KernelList.Usable)
        {
            var host = new HostBatch(500, KernelLimits.MaxValue, seed: 43);
            var plan = BatchScoringPlan.Compile(BatchStandards.Roomy, null, kernel);
            var scores = plan.Score(EvaluationColumns.Ragged(plan, host.Frame, host.Targets, host.Actuals));
            wrong += scores.Totals.SequenceEqual(host.ExpectedTotals) && scores.LineScores.SequenceEqual(host.Expected) ? 0 : 1;

            var maker = new ReportMaker(44, 5);
            var tree = maker.Tree(10);
            var shared = BatchScoringPlan.Compile(BatchStandards.Plain, tree, kernel, 6);
            List<SelfEvaluation> reports = [.. Enumerable.Range(0, 70).Select(_ => maker.Report(tree))];
            var sharedScores = shared.Score(EvaluationColumns.Read(shared, reports),
                BatchScoringPlan.Outputs.LineScores | BatchScoringPlan.Outputs.Grades | BatchScoringPlan.Outputs.GroupSubtotals);
            wrong += ScorerAgreement.Differences(sharedScores, reports, BatchStandards.Plain).Count();
        }

        return wrong;
    }
}
