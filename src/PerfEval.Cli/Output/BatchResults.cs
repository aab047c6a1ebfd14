using System;
using System.IO;
using PerfEval.Cli.Input;
using PerfEval.Cli.Texts;

namespace PerfEval.Cli.Output;

/// <summary>批量结果的去处: a file or standard output; a file that is resumed is first held against what the run makes.</summary>
internal sealed class BatchResults : IDisposable
{
    private readonly VerifiedOutput? _verified;

    private BatchResults(string name, Stream stream, VerifiedOutput? verified) => (Name, Stream, _verified) = (name, stream, verified);

    /// <summary>The file, or - for standard output.</summary>
    public string Name { get; }

    /// <summary>Where to write.</summary>
    public Stream Stream { get; }

    /// <summary>The lines there are so far.</summary>
    public long Lines => _verified?.Lines ?? 0;

    /// <summary>Standard output.</summary>
    /// <exception cref="CliProblem">It is closed.</exception>
    public static BatchResults OfStandardOutput() => StandardStreams.IsOpen(StandardStreams.Output)
        ? new BatchResults("-", Console.OpenStandardOutput(), null)
        : throw new CliProblem(CliText.CannotWrite, CliText.StandardOutput, [CliText.IsClosed], CliText.CheckOutput);

    /// <summary>A file; what stands in it is kept only where the run is resumed.</summary>
    public static BatchResults OfFile(string path, bool resumes)
    {
        var file = new FileStream(
            path, resumes ? FileMode.OpenOrCreate : FileMode.Create, FileAccess.ReadWrite, FileShare.Read, bufferSize: 0);
        try
        {
            var verified = new VerifiedOutput(file, path);
            return new BatchResults(path, verified, verified);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>Says where more stands than was made.</summary>
    /// <exception cref="CliProblem">So it is.</exception>
    public void Complete(long lines)
    {
        if (_verified is { IsAtEnd: false })
        {
            throw new CliProblem(CliText.CannotResume, FileInput.Name(Name), [CliText.LongerThanInput.With(lines)], CliText.StartAnew);
        }
    }

    /// <summary>The results from their beginning.</summary>
    public Stream ReadBack()
    {
        Stream.Flush();
        return new FileStream(Name, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
    }

    /// <inheritdoc/>
    public void Dispose() => Stream.Dispose();
}
