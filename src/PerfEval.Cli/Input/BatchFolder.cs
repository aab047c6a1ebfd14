using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using PerfEval.Core.Findings;
using PerfEval.Core.Json.Streaming;
using PerfEval.Core.Standards;

namespace PerfEval.Cli.Input;

/// <summary>一个文件夹的批量: every file of a folder and of those in it, by name; each form of a workbook is a document of its own.</summary>
/// <param name="folder">The folder.</param>
/// <param name="settings">What is asked of each document.</param>
internal sealed class BatchFolder(string folder, DocumentBatch.Settings settings)
{
    private readonly StandardSelection? _named =
        settings.Standard is { } standard ? new StandardSelection(standard, SelectionReason.NamedByCaller) : null;

    /// <summary>The files; hidden ones, and those an office program keeps beside an open file, are none of the folder's.</summary>
    public static List<string> Files(string folder) => Directory
        .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/'))
        .Where(name => !name.Split('/').Any(part => part.StartsWith('.') || part.StartsWith("~$", StringComparison.Ordinal)))
        .Order(StringComparer.Ordinal)
        .ToList();

    /// <summary>The documents in the order of the files, read by as many cores as the settings allow.</summary>
    public IEnumerable<DocumentBatch.Document> Documents(IReadOnlyList<string> names)
    {
        if (settings.Threads == 1)
        {
            return names.SelectMany(Read);
        }

        return InTurn(names);
    }

    // no more files are begun than are worked on
    private IEnumerable<DocumentBatch.Document> InTurn(IReadOnlyList<string> names)
    {
        Queue<Task<List<DocumentBatch.Document>>> begun = [];
        foreach (var name in names)
        {
            begun.Enqueue(Task.Run(() => Read(name)));
            if (begun.Count == settings.Threads)
            {
                foreach (var document in begun.Dequeue().GetAwaiter().GetResult())
                {
                    yield return document;
                }
            }
        }

        foreach (var task in begun)
        {
            foreach (var document in task.GetAwaiter().GetResult())
            {
                yield return document;
            }
        }
    }

    private List<DocumentBatch.Document> Read(string name)
    {
        try
        {
            var path = Path.Combine(folder, name);
            var forms = new DocumentInput(path, settings.Mode).AssessAll(_named);
            return forms.Select(form => DocumentBatch.Document.Of(string.Concat(name, form.Path.AsSpan(path.Length)), form.Assessment))
                .ToList();
        }
        catch (CliProblem problem)
        {
            return [Unreadable(name, problem)];
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return [Unreadable(name, CliProblem.OfFault(fault, FileInput.Name(name)))];
        }
    }

    private static DocumentBatch.Document Unreadable(string name, CliProblem problem) => DocumentBatch.Document.Unreadable(
        name, new LocalizedText(problem.Reason(Language.Chinese), problem.Reason(Language.English)), problem.Remedy);
}
