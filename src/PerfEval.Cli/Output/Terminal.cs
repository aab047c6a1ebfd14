using System;
using System.IO;
using System.Text;
using PerfEval.Cli.Texts;
using Spectre.Console;

namespace PerfEval.Cli.Output;

/// <summary>
/// 终端: the three streams of the process and what its output can show. Texts
/// leave as UTF-8 without a byte order mark, whatever the machine's code page.
/// </summary>
internal sealed class Terminal
{
    /// <summary>The width of what goes to a file or a pipe: wide enough for a form, so that only long sentences wrap.</summary>
    public const int PipeWidth = 160;

    private const int NarrowestWidth = 60;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private Terminal(bool hasColour, int width) => (HasColour, Width) = (hasColour, width);

    /// <summary>Whether colours may be written: a terminal that knows them, and no <c>NO_COLOR</c>.</summary>
    public bool HasColour { get; }

    /// <summary>The cells of a line.</summary>
    public int Width { get; }

    /// <summary>The terminal this process runs in.</summary>
    public static Terminal OfProcess()
    {
        if (Console.IsOutputRedirected)
        {
            return new Terminal(hasColour: false, PipeWidth);
        }

        UseUtf8();
        var profile = AnsiConsole.Profile;
        var isPlain = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        return new Terminal(!isPlain && profile.Capabilities.Ansi, Math.Max(NarrowestWidth, profile.Width));
    }

    /// <summary>Standard input; null where the process was started without one.</summary>
    public static Stream? OpenInput() => StandardStreams.IsOpen(StandardStreams.Input) ? Console.OpenStandardInput() : null;

    /// <summary>
    /// Writes a finished text to standard output, all at once. A reader who has
    /// closed the pipe has read enough: the runtime's stream passes over that.
    /// </summary>
    /// <exception cref="CliProblem">It cannot be written: the disk is full, the output closed.</exception>
    public static void Write(string text)
    {
        if (!StandardStreams.IsOpen(StandardStreams.Output))
        {
            throw new CliProblem(CliText.CannotWrite, CliText.StandardOutput, [CliText.IsClosed], CliText.CheckOutput);
        }

        try
        {
            using var output = Console.OpenStandardOutput();
            output.Write(Utf8.GetBytes(text));
            output.Flush();
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new CliProblem(
                CliText.CannotWrite, CliText.StandardOutput, [CliText.CannotOpen.With(refused.Message)], CliText.CheckOutput);
        }
    }

    /// <summary>
    /// Writes a finished text to standard error. Where it cannot be written
    /// there is nobody to be told; the exit code says what it would have said.
    /// </summary>
    public static void WriteError(string text)
    {
        if (!StandardStreams.IsOpen(StandardStreams.Error))
        {
            return;
        }

        try
        {
            using var error = Console.OpenStandardError();
            error.Write(Utf8.GetBytes(text));
            error.Flush();
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
        }
    }

    // a console of another code page would show UTF-8 as rubbish
    private static void UseUtf8()
    {
        try
        {
            Console.OutputEncoding = Utf8;
        }
        catch (IOException)
        {
        }
    }
}
