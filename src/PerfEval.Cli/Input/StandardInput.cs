using System;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using System.Linq;
using PerfEval.Cli.Texts;
using PerfEval.Core.Json;
using PerfEval.Core.Standards;

namespace PerfEval.Cli.Input;

/// <summary>读取标准: a built-in standard by its id, else a standard file, read strictly: a misspelt rule must not be passed over.</summary>
internal static class StandardInput
{
    /// <summary>The standard that the user named, and that it is so; null where none is named.</summary>
    /// <exception cref="CliProblem">It names none, or the file is no standard.</exception>
    [return: NotNullIfNotNull(nameof(idOrPath))]
    public static StandardSelection? Selection(string? idOrPath) =>
        idOrPath is null ? null : new StandardSelection(Read(idOrPath), SelectionReason.NamedByCaller);

    /// <summary>The standard that a word names.</summary>
    /// <exception cref="CliProblem">It names none, or the file is no standard.</exception>
    public static EvaluationStandard Read(string idOrPath)
    {
        if (BuiltInStandards.Catalog.Find(idOrPath) is { } builtIn)
        {
            return builtIn;
        }

        if (!Path.Exists(idOrPath))
        {
            throw new CliProblem(
                CliText.CannotReadStandard,
                FileInput.Name(idOrPath),
                [CliText.NoSuchStandard.With(idOrPath)],
                CliText.UseStandard.With(Ids()));
        }

        var read = PerfEvalJson.ReadStandard(
            FileInput.Read(idOrPath, CliText.CannotReadStandard), BuiltInStandards.Catalog, Beside(idOrPath));
        return read.TryGetValue(out var standard) ? standard : throw JsonRefusal.Of(CliText.CannotReadStandard, idOrPath, read.Errors);
    }

    /// <summary>The standards a file may be based on: those beside it, under the names of their ids.</summary>
    /// <param name="path">The file.</param>
    public static Func<string, ReadOnlyMemory<byte>?> Beside(string path) => id =>
    {
        var folder = Path.GetDirectoryName(path) ?? "";
        var other = Path.Combine(folder, id + ".json");
        var isName = id.IndexOfAny(Path.GetInvalidFileNameChars()) < 0 && id.IndexOfAny(['/', '\\', ':']) < 0;
        return isName && File.Exists(other) ? FileInput.Read(other, CliText.CannotReadStandard) : ReadOnlyMemory<byte>.Empty;
    };

    private static LocalizedText Ids()
    {
        var ids = BuiltInStandards.Catalog.Standards.Append(BuiltInStandards.Catalog.AsFiled).Select(s => s.Id).ToList();
        return new LocalizedText(string.Join('、', ids), string.Join(", ", ids));
    }
}
