using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using PerfEval.Cli.Texts;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Standards;

namespace PerfEval.Cli.Input;

/// <summary>检查的输入: reports and forms alike, by what a file is; and the files of a folder.</summary>
/// <param name="standard">The standard the user named; null to let each file decide.</param>
/// <param name="mode">How strictly reports are read.</param>
internal sealed class CheckInput(string? standard, ReadingMode mode)
{
    private static readonly string[] Extensions = [".json", ".csv", ".tsv", ".txt"];

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
    public AssessedFile Assess(string path) => path != FileInput.StandardInput && IsForm(FileInput.Read(path, CliText.CannotReadReport))
        ? FormInput.Assess(path, Named())
        : ReportInput.Assess(path, standard, mode);

    private StandardSelection? Named() => standard is null ? null
        : _named ??= new StandardSelection(StandardInput.Read(standard), SelectionReason.NamedByCaller);

    // a document says what it is; another text that starts like JSON is one that is broken, and refused as such
    private static bool IsForm(byte[] bytes)
    {
        var text = bytes.AsSpan().StartsWith("\uFEFF"u8) ? bytes.AsMemory(3) : bytes;
        var first = text.Span.IndexOfAnyExcept(" \t\r\n"u8);
        if (first < 0 || text.Span[first] is not ((byte)'{' or (byte)'['))
        {
            return first >= 0;
        }

        try
        {
            using var document = JsonDocument.Parse(text);
            return document.RootElement.ValueKind == JsonValueKind.Object
                && !document.RootElement.TryGetProperty("schema", out _)
                && (document.RootElement.TryGetProperty("indicators", out _) || document.RootElement.TryGetProperty("funds", out _));
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
