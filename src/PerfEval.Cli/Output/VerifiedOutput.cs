using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using PerfEval.Cli.Input;
using PerfEval.Cli.Texts;

namespace PerfEval.Cli.Output;

/// <summary>
/// 接着写: a file whose lines are compared with what is written as long as there are any, and to which the rest is added. A last line that
/// was torn is cut off before.
/// </summary>
internal sealed class VerifiedOutput : Stream
{
    private const byte LineFeed = (byte)'\n';

    private readonly FileStream _file;
    private readonly string _name;
    private readonly byte[] _stands = new byte[1 << 16];
    private long _kept;

    /// <summary>Of an open file.</summary>
    public VerifiedOutput(FileStream file, string name)
    {
        (_file, _name) = (file, name);
        _kept = EndOfLines(file, _stands);
        file.SetLength(_kept);
        file.Position = 0;
    }

    /// <summary>The lines compared or written so far.</summary>
    public long Lines { get; private set; }

    /// <summary>Whether all that stood in the file was made again.</summary>
    public bool IsAtEnd => _kept == 0;

    /// <inheritdoc/>
    public override bool CanRead => false;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => true;

    /// <inheritdoc/>
    public override long Length => _file.Length;

    /// <inheritdoc/>
    public override long Position { get => _file.Position; set => throw new NotSupportedException(); }

    /// <inheritdoc/>
    public override void Flush() => _file.Flush();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        var rest = buffer;
        while (_kept > 0 && !rest.IsEmpty)
        {
            var stands = _stands.AsSpan(0, (int)Math.Min(Math.Min(_kept, rest.Length), _stands.Length));
            _file.ReadExactly(stands);
            var same = stands.CommonPrefixLength(rest);
            if (same < stands.Length)
            {
                throw new CliProblem(
                    CliText.CannotResume, FileInput.Name(_name), [CliText.OtherRun.With(Lines + rest[..same].Count(LineFeed) + 1)],
                    CliText.StartAnew);
            }

            Lines += stands.Count(LineFeed);
            _kept -= stands.Length;
            rest = rest[stands.Length..];
        }

        if (!rest.IsEmpty)
        {
            _file.Write(rest);
            Lines += rest.Count(LineFeed);
        }
    }

    /// <inheritdoc/>
    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        Write(buffer.Span);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _file.Dispose();
        }

        base.Dispose(disposing);
    }

    // behind the last line feed, looked for from the end
    private static long EndOfLines(FileStream file, byte[] buffer)
    {
        for (var end = file.Length; end > 0;)
        {
            var part = buffer.AsSpan(0, (int)Math.Min(end, buffer.Length));
            file.Position = end - part.Length;
            file.ReadExactly(part);
            var at = part.LastIndexOf(LineFeed);
            if (at >= 0)
            {
                return end - part.Length + at + 1;
            }

            end -= part.Length;
        }

        return 0;
    }
}
