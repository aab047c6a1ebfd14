using System;
using System.Globalization;
using System.IO;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;
using PerfEval.Core.Benchmarks;

// what is measured by hand: compare (two minutes), documents [a folder for the picture [at most so many]], cores, postgres, verify [lines],
// report [file folder], json [a report's file], checks; anything else goes to BenchmarkDotNet
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
switch (args)
{
    case ["compare"]:
        return Comparison.Run();
    case ["documents"]:
        return Comparison.RunDocuments();
    case ["documents", var folder]:
        return DocumentsReport.Run(folder, 10_000_000);
    case ["documents", var folder, var most]:
        return DocumentsReport.Run(folder, int.Parse(most, CultureInfo.InvariantCulture));
    case ["verify"]:
        return Verification.Run(100_000_000);
    case ["verify", var lines]:
        return Verification.Run(long.Parse(lines, CultureInfo.InvariantCulture));
    case ["postgres"]:
        return PostgresPeer.Run();
    case ["cores"]:
        return Cores.Run();
    case ["report", var folder]:
        return Report.Run(folder);
    case ["json", var report]:
        return JsonCosts.Run(report);
    case ["checks"]:
        return CheckCosts.Run();
    default:
        // artifacts stay out of the top level, wherever the program is started
        var artifacts = Path.Combine(AppContext.BaseDirectory, "BenchmarkDotNet.Artifacts");
        BenchmarkSwitcher.FromAssembly(typeof(Comparison).Assembly).Run(args, DefaultConfig.Instance.WithArtifactsPath(artifacts));
        return 0;
}
