using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using PerfEval.Cli.Output;
using PerfEval.Cli.Texts;
using PerfEval.Core.Common;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Json.Streaming;

namespace PerfEval.Cli.Input;

/// <summary>分段的文件: what plans and parts are read from.</summary>
internal static class BatchParts
{
    /// <summary>What the document of a part is called, behind the name of its results.</summary>
    public const string Extension = ".part";

    /// <summary>A whole input, which is cut.</summary>
    /// <exception cref="CliProblem">It cannot be read, or is no file.</exception>
    public static Stream OpenWhole(string path)
    {
        var documents = BatchFiles.OpenInput(path);
        return documents.CanSeek
            ? documents
            : throw new CliProblem(CliText.CannotReadBatch, FileInput.Name(path), [CliText.NotSeekable], CliText.GiveInputFile);
    }

    /// <summary>The parts of a plan.</summary>
    /// <exception cref="CliProblem">It cannot be read.</exception>
    public static EquatableList<DocumentBatch.PartId> ReadPlan(string path)
    {
        try
        {
            return DocumentBatch.ParsePlan(FileInput.Read(path, CliText.CannotReadPlan));
        }
        catch (PerfEvalJsonException refused)
        {
            throw JsonRefusal.Of(CliText.CannotReadPlan, path, refused.Errors);
        }
    }

    /// <summary>Refuses a number of parts there cannot be.</summary>
    /// <exception cref="CliProblem">It is one.</exception>
    public static void RequireParts(int parts)
    {
        if (parts is < 1 or > Limits.MaxListElements)
        {
            throw new CliProblem(
                CliText.Misused, new("--parts", "--parts"), [CliText.BadValue.With("--parts", parts)], CliText.UsePartCount);
        }
    }

    /// <summary>The results given, and of a folder those whose document stands in it, by name.</summary>
    public static List<string> Files(IEnumerable<string> paths) =>
    [
        .. paths.SelectMany(InFolder).Select(path => path.EndsWith(Extension, StringComparison.Ordinal) ? path[..^Extension.Length] : path),
    ];

    private static IEnumerable<string> InFolder(string path) => Directory.Exists(path)
        ? Directory.EnumerateFiles(path, "*" + Extension).Order(StringComparer.Ordinal)
        : [path];

    /// <summary>Waits for work whose end a verb needs.</summary>
    /// <exception cref="CliProblem">It was stopped.</exception>
    public static T Wait<T>(ValueTask<T> work) => Guarded(work).AsTask().GetAwaiter().GetResult();

    /// <summary>The same work, with what stops it said in words.</summary>
    /// <exception cref="CliProblem">It was stopped, or the input is another than was planned.</exception>
    public static async ValueTask<T> Guarded<T>(ValueTask<T> work)
    {
        try
        {
            return await work;
        }
        catch (OperationCanceledException)
        {
            throw new CliProblem(CliText.BatchStopped, CliText.CommandLineWord, [CliText.BatchStopped], CliText.DoPartAgain);
        }
        catch (InvalidDataException)
        {
            throw new CliProblem(CliText.CannotReadBatch, CliText.CommandLineWord, [CliText.InputHasChanged], CliText.PlanAgain);
        }
    }
}
