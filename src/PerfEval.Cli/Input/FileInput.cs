using System;
using System.IO;
using PerfEval.Cli.Output;
using PerfEval.Cli.Texts;
using PerfEval.Core.Standards;

namespace PerfEval.Cli.Input;

/// <summary>读取文件: the bytes of a file or of standard input, or why there are none.</summary>
internal static class FileInput
{
    /// <summary>The word for standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>All bytes.</summary>
    /// <param name="path">A path, or - for standard input.</param>
    /// <param name="what">What is said where it cannot be read.</param>
    /// <exception cref="CliProblem">It cannot be read.</exception>
    public static byte[] Read(string path, LocalizedText what)
    {
        if (path == StandardInput)
        {
            return Terminal.ReadInput();
        }

        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new CliProblem(what, Name(path), [Reason(path, refused)], CliText.CheckPath);
        }
    }

    /// <summary>What a path is called in a message.</summary>
    public static LocalizedText Name(string path) => path == StandardInput ? CliText.StandardInput : new LocalizedText(path, path);

    private static LocalizedText Reason(string path, Exception refused) =>
        Directory.Exists(path) ? CliText.IsFolder
        : refused is FileNotFoundException or DirectoryNotFoundException || path.Length == 0 ? CliText.NoSuchFile
        : refused is UnauthorizedAccessException ? CliText.NotAllowed
        : CliText.CannotOpen.With(refused.Message);
}
