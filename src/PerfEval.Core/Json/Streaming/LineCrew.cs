using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.ExceptionServices;
using System.Threading;
using System.Threading.Channels;
using System.Threading.Tasks;

namespace PerfEval.Core.Json.Streaming;

/// <summary>
/// Workers side by side over one stream. Each reads the next block itself, answers it, and goes on to another; whoever finishes the block
/// whose turn it is to be written writes it and those behind it that are ready, so that the lines keep their order and no core waits for
/// another to read or to write for it.
/// </summary>
internal sealed class LineCrew : IDisposable
{
    // one to work on, one that waits for its turn, one to go on with
    private const int BlocksEach = 3;

    private readonly LineBlocks _source;
    private readonly Stream _output;
    private readonly Pace _pace;
    private readonly LineWorker[] _workers;
    private readonly Channel<LineBlock> _free = Channel.CreateUnbounded<LineBlock>();
    private readonly SemaphoreSlim _reading = new(1);
    private readonly object _turns = new();
    private readonly LineBlock?[] _ready;
    private long _read;
    private long _written;
    private bool _isWriting;
    private ExceptionDispatchInfo? _fault;

    public LineCrew(DocumentBatch.Settings settings, LineBlocks source, Stream output, Pace pace)
    {
        (_source, _output, _pace) = (source, output, pace);
        _workers = [.. Enumerable.Range(0, settings.Threads).Select(_ => new LineWorker(settings))];
        _ready = new LineBlock?[settings.Threads == 1 ? 1 : BlocksEach * settings.Threads];
        foreach (var _ in _ready)
        {
            _free.Writer.TryWrite(new LineBlock());
        }
    }

    /// <summary>What the workers counted, when all is done.</summary>
    public IEnumerable<Tally> Tallies => _workers.Select(worker => worker.Tally);

    /// <summary>Answers the stream to its end.</summary>
    /// <exception cref="OperationCanceledException">The batch was stopped. What the streams throw is not caught either.</exception>
    public async ValueTask RunAsync(CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);

        // on one core nothing is handed to another
        var work = _workers.Length == 1
            ? WorkAsync(_workers[0], stop)
            : Task.WhenAll(_workers.Select(worker => Task.Run(() => WorkAsync(worker, stop), CancellationToken.None)));
        await work.ConfigureAwait(false);
        _fault?.Throw();
    }

    public void Dispose() => _reading.Dispose();

    // the first fault stops all of them, and it is the one the host hears of
    private async Task WorkAsync(LineWorker worker, CancellationTokenSource stop)
    {
        try
        {
            while (await NextAsync(stop.Token).ConfigureAwait(false) is var (block, turn) && block is not null)
            {
                worker.Run(block, stop.Token);
                await WriteAsync(block, turn, stop.Token).ConfigureAwait(false);
            }
        }
        catch (Exception fault)
        {
            Interlocked.CompareExchange(ref _fault, ExceptionDispatchInfo.Capture(fault), null);
            await stop.CancelAsync().ConfigureAwait(false);
        }
    }

    // the next block, and which of all it is; none at the end
    private async ValueTask<(LineBlock? Block, long Turn)> NextAsync(CancellationToken cancellationToken)
    {
        var block = await _free.Reader.ReadAsync(cancellationToken).ConfigureAwait(false);
        await _reading.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (await _source.NextAsync(block, cancellationToken).ConfigureAwait(false))
            {
                return (block, _read++);
            }
        }
        finally
        {
            _reading.Release();
        }

        // the others are to see the end as well
        _free.Writer.TryWrite(block);
        return (null, 0);
    }

    private async ValueTask WriteAsync(LineBlock finished, long turn, CancellationToken cancellationToken)
    {
        lock (_turns)
        {
            _ready[turn % _ready.Length] = finished;
            if (_isWriting)
            {
                return;
            }

            _isWriting = true;
        }

        while (TakeTurn() is { } block)
        {
            cancellationToken.ThrowIfCancellationRequested();

            // once begun a block is written to its end, so that nothing ends within a line
            await _output.WriteAsync(block.Results.WrittenMemory, CancellationToken.None).ConfigureAwait(false);
            _pace.Add(block.Counts.Lines, block.Counts.ErrorLines, block.Position);
            _free.Writer.TryWrite(block);
        }
    }

    // the block whose turn it is; where it is not ready nobody writes
    private LineBlock? TakeTurn()
    {
        lock (_turns)
        {
            ref var place = ref _ready[_written % _ready.Length];
            var block = place;
            place = null;
            _isWriting = block is not null;
            _written += _isWriting ? 1 : 0;
            return block;
        }
    }
}
