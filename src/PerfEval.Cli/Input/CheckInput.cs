using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Standards;

namespace PerfEval.Cli.Input;

/// <summary>检查的输入: reports and forms alike, by what a file is; and the files of a folder.</summary>
/// <param name="standard">The standard the user named; null to let each file decide.</param>
/// <param name="mode">How strictly reports are read.</param>
/// <param name="sheet">The sheet or table that is the form; null to choose it by its title.</param>
internal sealed class CheckInput(string? standard, ReadingMode mode, string? sheet)
{
    private static readonly string[] Extensions = [".json", ".csv", ".tsv", ".txt", ".xlsx", ".xlsm", ".xls", ".et", ".docx", ".pdf"];

    private StandardSelection? _named;

    /// <summary>The files given, and of a folder those in it that may be reports or forms, by name.</summary>
    /// <exception cref="CliProblem">There are no files.</exception>
    public static List<string> Files(IEnumerable<string> paths)
    {
        List<string> files = [];
        foreach (var path in paths)
        {
            if (Directory.Exists(path))
            {
                files.AddRange(Directory.EnumerateFiles(path)
                    .Where(file => Array.Exists(Extensions, extension => file.EndsWith(extension, StringComparison.OrdinalIgnoreCase)))
                    .Order(StringComparer.Ordinal));
            }
            else
            {
                files.Add(path);
            }
        }

        return files;
    }

    /// <summary>Reads and assesses a file.</summary>
    /// <exception cref="CliProblem">It cannot be read.</exception>
    public AssessedFile Assess(string path) => new DocumentInput(path, mode, sheet).Assess(_named ??= StandardInput.Selection(standard));
}
