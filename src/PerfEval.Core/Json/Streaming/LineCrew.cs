using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Channels;
using System.Threading.Tasks;

namespace PerfEval.Core.Json.Streaming;

/// <summary>
/// Workers side by side. Blocks go to them in turn and come back in the same turn, so that the order of the lines is that of the blocks.
/// One worker works where its blocks are given.
/// </summary>
internal sealed class LineCrew
{
    // so that none waits for its next block while its last one is written
    private const int Ahead = 2;

    private readonly LineWorker[] _workers;
    private readonly BlockingCollection<LineBlock>[] _given;
    private readonly Channel<LineBlock>[] _done;
    private readonly Task[] _running;
    private readonly Queue<LineBlock> _here = new(1);
    private readonly CancellationToken _cancellation;
    private long _blocksGiven;
    private long _blocksTaken;
    private volatile bool _isOver;

    public LineCrew(DocumentBatch.Settings settings, CancellationToken cancellation)
    {
        _cancellation = cancellation;
        _workers = new LineWorker[settings.Threads];
        var hands = settings.Threads == 1 ? 0 : settings.Threads;
        (_given, _done, _running) = (new BlockingCollection<LineBlock>[hands], new Channel<LineBlock>[hands], new Task[hands]);
        for (var i = 0; i < _workers.Length; i++)
        {
            _workers[i] = new LineWorker(settings);
        }

        var alone = new UnboundedChannelOptions { SingleReader = true, SingleWriter = true };
        for (var i = 0; i < hands; i++)
        {
            var worker = i;
            (_given[i], _done[i]) = (new BlockingCollection<LineBlock>(), Channel.CreateUnbounded<LineBlock>(alone));

            // threads of their own: the shared ones are as many as there are cores, and reading and writing would wait for one of them
            _running[i] = Task.Factory.StartNew(
                () => Work(worker), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        }
    }

    /// <summary>What the workers counted; to be asked when no block is out.</summary>
    public IReadOnlyList<LineWorker> Workers => _workers;

    /// <summary>How many blocks have been given and not taken back.</summary>
    public long Out => _blocksGiven - _blocksTaken;

    /// <summary>Whether a block is to be taken back before another is given.</summary>
    public bool IsFull => Out == (_running.Length == 0 ? 1 : Ahead * _running.Length);

    public void Give(LineBlock block)
    {
        if (_running.Length == 0)
        {
            _workers[0].Run(block, _cancellation);
            _here.Enqueue(block);
        }
        else
        {
            _given[_blocksGiven % _running.Length].Add(block, CancellationToken.None);
        }

        _blocksGiven++;
    }

    /// <summary>The block given first of those that are out, with its results.</summary>
    public async ValueTask<LineBlock> TakeAsync()
    {
        var turn = _blocksTaken++;
        if (_running.Length == 0)
        {
            return _here.Dequeue();
        }

        var worker = turn % _running.Length;
        try
        {
            return await _done[worker].Reader.ReadAsync(CancellationToken.None).ConfigureAwait(false);
        }
        catch (ChannelClosedException)
        {
            // what the worker was stopped by
            await _running[worker].ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Sends the workers home; blocks that are out are not worked on any more.</summary>
    public async ValueTask EndAsync()
    {
        _isOver = true;
        for (var i = 0; i < _running.Length; i++)
        {
            _given[i].CompleteAdding();
            await _running[i].ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            _given[i].Dispose();
        }
    }

    private void Work(int worker)
    {
        var done = _done[worker].Writer;
        try
        {
            foreach (var block in _given[worker].GetConsumingEnumerable(CancellationToken.None))
            {
                if (_isOver)
                {
                    return;
                }

                _workers[worker].Run(block, _cancellation);
                done.TryWrite(block);
            }
        }
        finally
        {
            done.Complete();
        }
    }
}
