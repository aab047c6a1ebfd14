using System.Collections.Generic;
using System.Linq;
using PerfEval.Cli.Texts;
using PerfEval.Core.Assessing;
using PerfEval.Core.Common;
using PerfEval.Core.Json;

namespace PerfEval.Cli.Input;

/// <summary>读取已接受的发现: the entries of one or more baseline files.</summary>
internal static class BaselineInput
{
    /// <summary>The entries, file by file.</summary>
    /// <exception cref="CliProblem">A file cannot be read.</exception>
    public static EquatableList<AcceptedFinding> Read(IEnumerable<string> paths) => paths.SelectMany(Entries).ToEquatableList();

    private static IReadOnlyList<AcceptedFinding> Entries(string path)
    {
        var read = PerfEvalJson.ReadBaseline(FileInput.Read(path, CliText.CannotReadBaseline));
        return read.TryGetValue(out var entries) ? entries : throw JsonRefusal.Of(CliText.CannotReadBaseline, path, read.Errors);
    }
}
