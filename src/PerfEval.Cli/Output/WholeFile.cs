using System;
using System.IO;
using System.Threading.Tasks;
using PerfEval.Cli.Input;
using PerfEval.Cli.Texts;

namespace PerfEval.Cli.Output;

/// <summary>完整的文件: a file that is written whole or not at all.</summary>
internal static class WholeFile
{
    /// <summary>Writes a file under another name first, which it takes when it is done.</summary>
    /// <exception cref="CliProblem">It cannot be written.</exception>
    public static void Write(string path, byte[] content) => Write(path, stream => stream.WriteAsync(content));

    /// <summary>Writes a file under another name first, which it takes when it is done.</summary>
    /// <exception cref="CliProblem">It cannot be written.</exception>
    public static void Write(string path, Func<Stream, ValueTask> write)
    {
        var unfinished = path + ".unfinished";
        try
        {
            using (var stream = new FileStream(unfinished, FileMode.Create, FileAccess.Write))
            {
                write(stream).AsTask().GetAwaiter().GetResult();
            }

            File.Move(unfinished, path, overwrite: true);
        }
        catch (Exception refused) when (IsRefusal(refused))
        {
            throw CannotWrite(path, refused);
        }
    }

    /// <summary>That a file cannot be written, with what the system says.</summary>
    public static CliProblem CannotWrite(string path, Exception refused) =>
        new(CliText.CannotWrite, FileInput.Name(path), [CliText.CannotOpen.With(refused.Message)], CliText.CheckOutput);

    /// <summary>Whether the system refuses a file.</summary>
    public static bool IsRefusal(Exception refused) =>
        refused is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException;
}
