using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using PerfEval.Core.Forms;
using PerfEval.Core.Json;
using PerfEval.Core.Reports;

namespace PerfEval.Integration.Tests;

/// <summary>The documents of the corpus.</summary>
internal static class Corpus
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Corpus");

    /// <summary>Every report the strict reader takes, by its file.</summary>
    public static IReadOnlyList<(string Name, byte[] Bytes, SelfEvaluation Report)> Reports { get; } =
    [
        .. Files("good").Select(file => (file.Name, file.Bytes, Read: PerfEvalJson.ReadReport(file.Bytes)))
            .Where(file => file.Read.IsSuccess).Select(file => (file.Name, file.Bytes, file.Read.Value)),
        // and every form, as the report it says
        .. Files("cases").Select(file => (file.Name, Read: PerfEvalJson.ReadForm(file.Bytes)))
            .Where(file => file.Read.IsSuccess).Select(file => (file.Name, FormReader.Read(file.Read.Value).Report))
            .Select(file => (file.Name, PerfEvalJson.WriteReport(file.Report), file.Report)),
    ];

    public static IEnumerable<(string Name, byte[] Bytes)> Files(string kind) => Directory
        .EnumerateFiles(Path.Combine(Folder, kind), "*.json").Order(StringComparer.Ordinal)
        .Select(file => (Path.GetFileName(file), File.ReadAllBytes(file)));
}
