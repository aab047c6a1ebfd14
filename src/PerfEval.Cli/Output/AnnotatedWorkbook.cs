using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using PerfEval.Cli.Input;
using PerfEval.Cli.Texts;
using PerfEval.Core.Findings;
using PerfEval.Documents;

namespace PerfEval.Cli.Output;

/// <summary>批注过的工作簿: the officer's own workbook with the review in it, written beside it.</summary>
internal static class AnnotatedWorkbook
{
    /// <summary>Refuses what cannot be meant: several files, or the original itself as the output.</summary>
    /// <exception cref="CliProblem">It cannot.</exception>
    public static void Refuse(IReadOnlyList<string> paths, string output)
    {
        if (paths.Count != 1)
        {
            throw new CliProblem(CliText.Misused, CliText.CommandLineWord, [CliText.AnnotateOne], CliText.AnnotateOneByOne);
        }

        if (paths[0] != FileInput.StandardInput && IsSame(paths[0], output))
        {
            throw new CliProblem(CliText.Misused, CliText.CommandLineWord, [CliText.AnnotateItself], CliText.AnnotateElsewhere);
        }
    }

    /// <summary>Writes it.</summary>
    /// <param name="output">Where it goes.</param>
    /// <param name="path">The workbook, for messages.</param>
    /// <param name="workbook">Its bytes.</param>
    /// <param name="files">What the forms in it came to.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="CliProblem">It cannot be annotated, or not be written.</exception>
    public static void Write(string output, string path, byte[] workbook, IEnumerable<AssessedFile> files, Language language)
    {
        var forms = files.Select(file => (file.Assessment, file.AddressOf ?? (_ => null)));
        if (!WorkbookReview.TryAnnotate(workbook, forms, language, out var annotated, out var problem))
        {
            throw new CliProblem(CliText.CannotAnnotate, FileInput.Name(path), [problem.What], problem.Remedy);
        }

        WholeFile.Write(output, annotated);
    }

    private static bool IsSame(string path, string output)
    {
        try
        {
            return string.Equals(Path.GetFullPath(path), Path.GetFullPath(output), StringComparison.OrdinalIgnoreCase);
        }
        catch (Exception refused) when (WholeFile.IsRefusal(refused))
        {
            return false;   // what is wrong with the paths is said where they are opened
        }
    }
}
