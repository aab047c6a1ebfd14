using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using PerfEval.Core.Common;

namespace PerfEval.Core.Json.Streaming;

/// <summary>
/// Cuts a stream into blocks at the ends of lines. No more is held than a block, or one line where that is longer; of a line beyond the
/// limit nothing is kept, and it counts as a line. The last line needs no line feed.
/// </summary>
internal sealed class LineBlocks(Stream stream, int blockBytes, long firstLine = 1, int limit = Limits.MaxDocumentBytes)
{
    private const byte LineFeed = (byte)'\n';

    private byte[] _rest = new byte[blockBytes];
    private int _restLength;
    private long _line = firstLine;
    private bool _isOver;

    /// <summary>The bytes that have been handed out, those of lines too long included.</summary>
    public long Position { get; private set; }

    /// <summary>Fills a block; false at the end of the stream.</summary>
    public async ValueTask<bool> NextAsync(LineBlock block, CancellationToken cancellationToken)
    {
        block.Grow(Math.Max(blockBytes, _restLength));
        block.Length = 0;
        _rest.AsSpan(0, _restLength).CopyTo(block.Room.Span);
        (block.Length, block.IsTooLong, _restLength) = (_restLength, false, 0);
        var searched = 0;
        while (true)
        {
            var end = block.Lines.Span[searched..].LastIndexOf(LineFeed);
            if (end >= 0)
            {
                return Take(block, searched + end + 1);
            }

            searched = block.Length;
            if (block.Length > limit + 3)
            {
                return await SkipAsync(block, cancellationToken).ConfigureAwait(false);
            }

            if (_isOver)
            {
                return block.Length > 0 && Take(block, block.Length);
            }

            if (block.Length == block.Capacity)
            {
                block.Grow(block.Capacity * 2);
            }

            await FillAsync(block, cancellationToken).ConfigureAwait(false);
        }
    }

    // what stands behind the last line feed begins the next block
    private bool Take(LineBlock block, int end)
    {
        var rest = block.Lines.Span[end..];
        if (_rest.Length < rest.Length)
        {
            _rest = new byte[rest.Length];
        }

        rest.CopyTo(_rest);
        (_restLength, block.Length) = (rest.Length, end);
        block.FirstLine = _line;
        var lines = block.Lines.Span;
        _line += lines.Count(LineFeed) + (lines[^1] == LineFeed ? 0 : 1);
        Position += end;
        block.Position = Position;
        return true;
    }

    private async ValueTask<bool> SkipAsync(LineBlock block, CancellationToken cancellationToken)
    {
        (block.IsTooLong, block.FirstLine) = (true, _line++);
        while (true)
        {
            Position += block.Length;
            block.Length = 0;
            if (!await FillAsync(block, cancellationToken).ConfigureAwait(false))
            {
                break;
            }

            var end = block.Lines.Span.IndexOf(LineFeed);
            if (end >= 0)
            {
                var rest = block.Lines.Span[(end + 1)..];
                if (_rest.Length < rest.Length)
                {
                    _rest = new byte[rest.Length];
                }

                rest.CopyTo(_rest);
                _restLength = rest.Length;
                Position += end + 1;
                break;
            }
        }

        (block.Length, block.Position) = (0, Position);
        return true;
    }

    private async ValueTask<bool> FillAsync(LineBlock block, CancellationToken cancellationToken)
    {
        var read = _isOver ? 0 : await stream.ReadAsync(block.Room, cancellationToken).ConfigureAwait(false);
        block.Length += read;
        _isOver |= read == 0;
        return read > 0;
    }
}
