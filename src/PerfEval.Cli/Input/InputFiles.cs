using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace PerfEval.Cli.Input;

/// <summary>
/// 给出的文件: the files that words of the command line name; those of a folder in the order of their names, whatever the file system's.
/// </summary>
internal static class InputFiles
{
    private static readonly string[] Extensions = [".json", ".csv", ".tsv", ".txt", ".xlsx", ".xlsm", ".xls", ".et", ".docx", ".pdf"];

    /// <summary>The files given, and of a folder those in it that may be reports or forms.</summary>
    public static List<string> ReportsAndForms(IEnumerable<string> paths) => Of(
        paths,
        folder => Directory.EnumerateFiles(folder)
            .Where(file => Array.Exists(Extensions, extension => file.EndsWith(extension, StringComparison.OrdinalIgnoreCase))));

    /// <summary>The files given, and of a folder all in it and below.</summary>
    public static List<string> All(IEnumerable<string> paths) =>
        Of(paths, folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories));

    private static List<string> Of(IEnumerable<string> paths, Func<string, IEnumerable<string>> filesOf) =>
        [.. paths.SelectMany<string, string>(path => Directory.Exists(path) ? filesOf(path).Order(StringComparer.Ordinal) : [path])];
}
