using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using PerfEval.Core.Common;

namespace PerfEval.Core.Json.Reading;

/// <summary>
/// Documents of a stream: the whole of it, or one a line. No more than one document is held, and of one that is beyond the limit no more
/// than the limit; the stream is read as the documents are asked for and stays open.
/// </summary>
internal sealed class DocumentStream(Stream stream, int limit = Limits.MaxDocumentBytes) : IDisposable
{
    private const int Smallest = 64 * 1024;
    private const byte LineFeed = (byte)'\n';

    // a byte order mark is not counted
    private const int Mark = 3;

    private byte[] _buffer = PassingBytes.Rent(Smallest);
    private int _start;
    private int _end;
    private int _searched;
    private bool _isOver;

    /// <summary>The bytes of the document, until the next is asked for; of one beyond the limit nothing.</summary>
    public ReadOnlyMemory<byte> Current { get; private set; }

    /// <summary>Whether the document is longer than the limit.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>The bytes of the stream up to the end of the document.</summary>
    public long Position { get; private set; }

    /// <summary>Reads the stream to its end, or to the first byte beyond the limit: that one more byte is what a reader refuses.</summary>
    public async ValueTask<ReadOnlyMemory<byte>> AllAsync(CancellationToken cancellationToken)
    {
        while (_end <= limit + Mark && await FillAsync(cancellationToken).ConfigureAwait(false))
        {
        }

        return _buffer.AsMemory(0, _end);
    }

    /// <summary>
    /// The next line; false at the end. The last line needs no line feed, and nothing after the last line feed is no line.
    /// </summary>
    public async ValueTask<bool> NextLineAsync(CancellationToken cancellationToken)
    {
        (Current, IsTooLong) = (default, false);
        while (true)
        {
            var at = _buffer.AsSpan(_searched, _end - _searched).IndexOf(LineFeed);
            if (at >= 0)
            {
                Take(_searched + at, _searched + at + 1);
                return true;
            }

            _searched = _end;
            if (_end - _start > limit + Mark)
            {
                // what is known to be too long is not kept
                IsTooLong = true;
                Position += _end - _start;
                _start = _searched = _end = 0;
            }

            if (!await FillAsync(cancellationToken).ConfigureAwait(false))
            {
                var isLine = _end > _start || IsTooLong;
                Take(_end, _end);
                return isLine;
            }
        }
    }

    public void Dispose()
    {
        PassingBytes.Return(_buffer);
        _buffer = [];
    }

    private void Take(int end, int next)
    {
        IsTooLong |= end - _start > limit + Mark;
        Current = IsTooLong ? default : _buffer.AsMemory(_start, end - _start);
        Position += next - _start;
        _start = _searched = next;
    }

    private async ValueTask<bool> FillAsync(CancellationToken cancellationToken)
    {
        if (_isOver)
        {
            return false;
        }

        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_searched, _end, _start) = (_searched - _start, _end - _start, 0);
        }

        if (_end == _buffer.Length)
        {
            // one byte more than a document may have is enough to refuse it
            _buffer = PassingBytes.Longer(_buffer, _end, Math.Min(_buffer.Length * 2, Math.Max(limit, Smallest) + Mark + 1));
        }

        var read = await stream.ReadAsync(_buffer.AsMemory(_end), cancellationToken).ConfigureAwait(false);
        _end += read;
        _isOver = read == 0;
        return read > 0;
    }
}
