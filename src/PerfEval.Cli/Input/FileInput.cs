using System;
using System.IO;
using PerfEval.Cli.Output;
using PerfEval.Cli.Texts;
using PerfEval.Core.Common;
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
        try
        {
            using var content = path == StandardInput ? Terminal.OpenInput() : File.OpenRead(path);
            return content is null
                ? throw new CliProblem(what, Name(path), [CliText.IsClosed], CliText.CheckPath)
                : ReadAll(content)
                    ?? throw new CliProblem(what, Name(path), [CliText.TooLarge.With(Limits.MaxDocumentBytes)], CliText.CheckPath);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new CliProblem(what, Name(path), [Reason(path, refused)], CliText.CheckPath);
        }
    }

    /// <summary>What a path is called in a message.</summary>
    public static LocalizedText Name(string path) => path == StandardInput ? CliText.StandardInput : new LocalizedText(path, path);

    /// <summary>Why a path cannot be opened.</summary>
    public static LocalizedText Reason(string path, Exception refused)
    {
        if (Directory.Exists(path))
        {
            return CliText.IsFolder;
        }

        if (refused is FileNotFoundException or DirectoryNotFoundException || path.Length == 0)
        {
            return CliText.NoSuchFile;
        }

        return refused is UnauthorizedAccessException ? CliText.NotAllowed : CliText.CannotOpen.With(refused.Message);
    }

    // some files never end: no more is read than is taken
    private static byte[]? ReadAll(Stream content)
    {
        using var bytes = new MemoryStream();
        var part = new byte[1 << 16];
        for (var read = content.Read(part); read > 0; read = content.Read(part))
        {
            if (bytes.Length + read > Limits.MaxDocumentBytes)
            {
                return null;
            }

            bytes.Write(part, 0, read);
        }

        return bytes.ToArray();
    }
}
