using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;

namespace PerfEval.Core.Fuzzing.Tests.Running;

/// <summary>Runs one target over many inputs. The same seed gives the same inputs.</summary>
internal sealed class FuzzRun
{
    private const int ThoroughEvery = 64;
    private const int LongestKept = 2_000;
    private const int MostKept = 4_000;

    private readonly Target _target;
    private readonly Random _random;
    private readonly List<byte[]> _corpus;
    private readonly HashSet<int> _mixtures = [];
    private readonly Traits _traits = new();
    private readonly Dictionary<string, Broken> _broken = [];

    public FuzzRun(Target target, int seed)
    {
        _target = target;
        _random = new Random(seed);
        _corpus = [.. target.Seeds()];
    }

    /// <summary>Promises that were broken, each with its shortest input.</summary>
    public IReadOnlyCollection<Broken> Broken => _broken.Values;

    /// <summary>Inputs that showed something no earlier one did, in the order found.</summary>
    public List<byte[]> Grown { get; } = [];

    /// <summary>Inputs examined.</summary>
    public long Count { get; private set; }

    /// <summary>Different mixtures of traits seen.</summary>
    public int Mixtures => _mixtures.Count;

    /// <summary>The largest allocation beyond a fixed share, in bytes for each byte of input.</summary>
    public long MostAllocatedPerByte { get; private set; }

    /// <summary>The longest time one input took.</summary>
    public TimeSpan Slowest { get; private set; }

    /// <summary>Examines the seeds and so many inputs made from them.</summary>
    /// <param name="inputs">How many inputs beside the seeds.</param>
    /// <param name="stopAtFirst">Whether the first broken promise ends the run.</param>
    public void Go(long inputs, bool stopAtFirst = false)
    {
        foreach (var seed in _corpus.ToList())
        {
            One(seed, thorough: true);
        }

        for (long i = 0; i < inputs && !(stopAtFirst && _broken.Count > 0); i++)
        {
            var input = _corpus[_random.Next(_corpus.Count)];
            for (var times = 1 + _random.Next(3); times > 0; times--)
            {
                input = _target.Change(input, _random);
            }

            One(input, thorough: i % ThoroughEvery == 0);
        }
    }

    private void One(byte[] input, bool thorough)
    {
        Count++;
        _traits.Clear();
        var (started, before) = (Stopwatch.GetTimestamp(), GC.GetAllocatedBytesForCurrentThread());
        try
        {
            _target.Examine(input, _traits, thorough);
        }
        catch (Complaint complaint)
        {
            Keep(input, complaint.Promise, complaint.Message);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            Keep(input, $"never throws {e.GetType().Name} in {Where(e)}", e.Message);
        }

        Weigh(input, GC.GetAllocatedBytesForCurrentThread() - before, Stopwatch.GetElapsedTime(started));
        if (!_mixtures.Add(_traits.Mixture))
        {
            return;
        }

        // what is new is looked at whole, and is where the next inputs come from
        if (!thorough)
        {
            Thoroughly(input);
        }

        if (input.Length <= LongestKept && Grown.Count < MostKept)
        {
            Grown.Add(input);
            _corpus.Add(input);
        }
    }

    private void Thoroughly(byte[] input)
    {
        try
        {
            _target.Examine(input, new Traits(), thorough: true);
        }
        catch (Complaint complaint)
        {
            Keep(input, complaint.Promise, complaint.Message);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            Keep(input, $"never throws {e.GetType().Name} in {Where(e)}", e.Message);
        }
    }

    private void Weigh(byte[] input, long allocated, TimeSpan took)
    {
        const long Fixed = 4_000_000, PerByte = 40_000;
        Slowest = took > Slowest ? took : Slowest;
        MostAllocatedPerByte = Math.Max(MostAllocatedPerByte, (allocated - Fixed) / Math.Max(input.Length, 1));
        if (allocated > Fixed + (PerByte * input.Length))
        {
            Keep(input, "memory grows with the input", $"{allocated} bytes for {input.Length}");
        }

        if (took > TimeSpan.FromSeconds(5))
        {
            Keep(input, "time grows with the input", $"{took.TotalSeconds:0.0} s for {input.Length} bytes");
        }
    }

    private void Keep(byte[] input, string promise, string seen)
    {
        if (!_broken.TryGetValue(promise, out var known) || input.Length < known.Input.Length)
        {
            _broken[promise] = new Broken(_target.Name, promise, seen, input, (known?.Times ?? 0) + 1);
        }
        else
        {
            _broken[promise] = known with { Times = known.Times + 1 };
        }
    }

    private static string Where(Exception e) =>
        new StackTrace(e).GetFrames().Select(frame => frame.GetMethod())
            .FirstOrDefault(method => method?.DeclaringType?.Namespace?.StartsWith("PerfEval.Core", StringComparison.Ordinal) == true) is { } method
            ? $"{method.DeclaringType!.Name}.{method.Name}"
            : "?";
}
