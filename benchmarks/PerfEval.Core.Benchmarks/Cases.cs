using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using System.Threading.Tasks;
using PerfEval.Core.Batch;
using PerfEval.Core.Batch.Kernels;
using PerfEval.Core.Benchmarks.Baselines;

namespace PerfEval.Core.Benchmarks;

/// <summary>All cases over one size of batch, with their data.</summary>
internal sealed class Cases
{
    private readonly BatchScoringPlan _plan;
    private readonly BatchScoringPlan _sharedPlan;
    private readonly EvaluationColumns _wide;
    private readonly EvaluationColumns _narrow;
    private readonly EvaluationColumns _sharedColumns;
    private readonly BatchScores _wideScores;
    private readonly BatchScores _narrowScores;
    private readonly BatchScores _sharedScores;
    private readonly SharedBatch _shared;
    private readonly DecimalLoops? _decimals;
    private readonly SharedDecimalLoops? _sharedDecimals;
    private readonly WideIntegers? _integers;
    private readonly List<ObjectModel.Unit>? _objects;
    private readonly EvaluationColumns? _large;
    private readonly BatchScores? _largeScores;
    private readonly ushort[] _scores;
    private readonly ushort[] _execution;
    private readonly int[] _totals;
    private readonly byte[] _grades;
    private readonly ushort[] _unitLines = new ushort[64];
    private int _nextUnit;
    private int _nextObjects;
    private int _nextDecimals;
    private int _nextIntegers;
    private int _nextShared;

    public Cases(int units, bool baselines, BatchKernel kernel = BatchKernel.Automatic)
    {
        Batch = new MixedBatch(units);
        _shared = new SharedBatch(units);
        _plan = BatchScoringPlan.Compile(Standards.Of(10), null, kernel);
        _sharedPlan = BatchScoringPlan.Compile(Standards.Of(0), _shared.Tree, kernel);
        _wide = EvaluationColumns.Ragged(_plan, Batch.Frame, (ReadOnlyMemory<long>)Batch.Targets, Batch.Actuals);
        _narrow = EvaluationColumns.Ragged(_plan, Batch.Frame, (ReadOnlyMemory<int>)Batch.NarrowTargets, Batch.NarrowActuals);
        _sharedColumns = EvaluationColumns.Shared(_sharedPlan, units, (ReadOnlyMemory<int>)_shared.Actuals, _sharedPlan.ColumnDecimals);
        (_wideScores, _narrowScores, _sharedScores) = (BatchScores.For(_wide), BatchScores.For(_narrow), BatchScores.For(_sharedColumns));
        (_scores, _execution, _totals, _grades) = (new ushort[Math.Max(Batch.Lines, _shared.Actuals.Length)], new ushort[units], new int[units], new byte[units]);
        if (baselines)
        {
            (_decimals, _sharedDecimals, _integers) = (new DecimalLoops(Batch), new SharedDecimalLoops(_shared), new WideIntegers(Batch));
            _objects = ObjectModel.Build(Batch);
            // the same lines in a scale a million times finer, beyond what the formula for middling values can do: the same scores
            _large = EvaluationColumns.Ragged(
                _plan, Batch.Frame, (ReadOnlyMemory<long>)Array.ConvertAll(Batch.Targets, v => v * 1_000_000), Array.ConvertAll(Batch.Actuals, v => v * 1_000_000));
            _largeScores = BatchScores.For(_large);
        }
    }

    public MixedBatch Batch { get; }

    /// <summary>What the last whole run of (a) came to, kept as its caller would.</summary>
    public List<ObjectModel.Result>? Results { get; private set; }

    internal BatchKernel Kernel => _plan.Kernel;

    public IReadOnlyList<Case> Measured()
    {
        var (lines, shared) = (Batch.Lines, _shared.Actuals.Length);
        var slice = Math.Max(1, Batch.Units / 100);
        var slices = Batch.Units / slice;
        List<Case> cases = [];
        if (_objects is not null)
        {
            // the whole batch, its results kept until the end, as anybody would who reports on them; and, kinder to the collector, a hundredth of it with its results dropped. The others
            // leave nothing behind, and a slice of the units a run is enough
            cases.Add(new Case("(a) objects", lines, () => Results = ObjectModel.Score(_objects)));
            cases.Add(new Case("(a) a slice at a time", lines / slices, () => ObjectModel.Score(_objects.GetRange(Next(slice, ref _nextObjects), slice))));
            cases.Add(new Case("(b) decimal", lines / slices, () => _decimals!.Run(Next(slice, ref _nextDecimals), slice)));
            cases.Add(new Case("(c) 128-bit integers", lines / slices, () => _integers!.Run(Next(slice, ref _nextIntegers), slice)));
        }

        cases.Add(new Case("(d) bytes wide", lines, () => BytesWide(0, Batch.Units)));
        cases.Add(new Case("(d) bytes narrow", lines, () => BytesNarrow(0, Batch.Units)));
        cases.Add(new Case("ragged wide", lines, () => _plan.Score(_wide, _wideScores), "(d) bytes wide", IsKernel: true));
        cases.Add(new Case("ragged narrow", lines, () => _plan.Score(_narrow, _narrowScores), "(d) bytes narrow", IsKernel: true));
        if (_sharedDecimals is not null)
        {
            cases.Add(new Case("ragged wide, large", lines, () => _plan.Score(_large!, _largeScores!), "(d) bytes wide", IsKernel: true));
            cases.Add(new Case("(b) decimal, shared", shared / slices, () => _sharedDecimals.Run(Next(slice, ref _nextShared), slice), IsShared: true));
        }

        cases.Add(new Case("(d) bytes shared", shared, () => BytesShared(0, Batch.Units), IsShared: true));
        cases.Add(new Case("shared narrow", shared, () => _sharedPlan.Score(_sharedColumns, _sharedScores), "(d) bytes shared", true, true));
        return cases;
    }

    /// <summary>Each kernel and its limit on one core and on several; the limit is cut into as many parts as there are cores.</summary>
    public IReadOnlyList<(Case One, Case Several)> OnCores(int cores)
    {
        var (lines, shared) = (Batch.Lines, _shared.Actuals.Length);
        (Case, Case) Pair(string name, int items, Action<int> run) => (new Case(name, items, () => run(1)), new Case($"{name}, {cores}", items, () => run(cores)));
        Action<int> Limit(Action<int, int> bytes) => degree =>
        {
            // whole blocks, so that no two parts meet
            var size = ((Batch.Units / degree) + 8191) / 8192 * 8192;
            if (degree == 1)
            {
                bytes(0, Batch.Units);
            }
            else
            {
                Parallel.For(0, degree, new ParallelOptions { MaxDegreeOfParallelism = degree }, part => bytes(Math.Min(Batch.Units, part * size), Math.Min(Batch.Units, (part + 1) * size)));
            }
        };
        return
        [
            Pair("(d) bytes wide", lines, Limit(BytesWide)),
            Pair("(d) bytes narrow", lines, Limit(BytesNarrow)),
            Pair("(d) bytes shared", shared, Limit(BytesShared)),
            Pair("ragged wide", lines, degree => _plan.Score(_wide, _wideScores, degree)),
            Pair("ragged narrow", lines, degree => _plan.Score(_narrow, _narrowScores, degree)),
            Pair("shared narrow", shared, degree => _sharedPlan.Score(_sharedColumns, _sharedScores, degree)),
        ];
    }

    public IReadOnlyList<Case> SingleUnits() =>
    [
        new Case("one unit", 1000, () =>
        {
            for (var i = 0; i < 1000; i++)
            {
                _nextUnit = _nextUnit + 1 < Batch.Units ? _nextUnit + 1 : 0;
                _plan.ScoreUnit(_wide, _nextUnit, _unitLines.AsSpan(0, Batch.Starts[_nextUnit + 1] - Batch.Starts[_nextUnit]));
            }
        }),
        new Case("one unit, decimal", 1000, () =>
        {
            for (var i = 0; i < 1000; i++)
            {
                _nextUnit = _nextUnit + 1 < Batch.Units ? _nextUnit + 1 : 0;
                _decimals!.RunUnit(_nextUnit);
            }
        }),
    ];

    public double AllocatedPerUnit()
    {
        _plan.Score(_wide, _wideScores);
        var before = GC.GetAllocatedBytesForCurrentThread();
        _plan.Score(_wide, _wideScores);
        _plan.Score(_narrow, _narrowScores);
        _sharedPlan.Score(_sharedColumns, _sharedScores);
        return (GC.GetAllocatedBytesForCurrentThread() - before) / (3.0 * Batch.Units);
    }

    /// <summary>Lines, totals and grades in which any two ways of scoring differ.</summary>
    public long Mismatches()
    {
        _plan.Score(_wide, _wideScores);
        _plan.Score(_narrow, _narrowScores);
        _sharedPlan.Score(_sharedColumns, _sharedScores);
        _decimals!.Run(0, Batch.Units);
        _sharedDecimals!.Run(0, Batch.Units);
        _integers!.Run(0, Batch.Units);
        _plan.Score(_large!, _largeScores!);
        var objects = ObjectModel.Score(_objects!);
        var wrong = _large!.ReferenceUnitCount + _wide.ReferenceUnitCount + _narrow.ReferenceUnitCount + (long)_sharedColumns.ReferenceUnitCount;
        for (var i = 0; i < Batch.Lines; i++)
        {
            wrong += Same(_decimals.Scores[i], _wideScores.LineScores[i], _narrowScores.LineScores[i], _integers.Scores[i]);
            wrong += _largeScores!.LineScores[i] != _wideScores.LineScores[i] ? 1 : 0;
        }

        for (var u = 0; u < Batch.Units; u++)
        {
            wrong += Same(_decimals.Totals[u], _wideScores.Totals[u], _narrowScores.Totals[u], _integers.Totals[u]);
            wrong += objects[u].Total != _decimals.Totals[u] ? 1 : 0;
            wrong += _wideScores.Grades[u] != _decimals.Grades[u] || _narrowScores.Grades[u] != _decimals.Grades[u] ? 1 : 0;
            wrong += _sharedScores.Totals[u] != _sharedDecimals.Totals[u] * 100 || _sharedScores.Grades[u] != _sharedDecimals.Grades[u] ? 1 : 0;
        }

        for (var i = 0; i < _shared.Actuals.Length; i++)
        {
            wrong += _sharedScores.LineScores[i] != _sharedDecimals.Scores[i] * 100 ? 1 : 0;
        }

        return wrong;
    }

    private static int Same(decimal expected, int a, int b, int c) => expected * 100 == a && a == b && b == c ? 0 : 1;

    private int Next(int slice, ref int next)
    {
        var first = next;
        next = next + (2 * slice) <= Batch.Units ? next + slice : 0;
        return first;
    }

    // the same blocks, so that the limit has the same locality
    private void BytesWide(int from, int end) => Bytes<long>(Batch.Targets, Batch.Actuals, from, end);

    private void BytesNarrow(int from, int end) => Bytes<int>(Batch.NarrowTargets, Batch.NarrowActuals, from, end);

    private void Bytes<T>(T[] targets, T[] actuals, int from, int end)
        where T : unmanaged
    {
        const int block = 32;
        for (var u = from; u < end; u += block)
        {
            var units = Math.Min(block, end - u);
            var (first, count) = (Batch.Starts[u], Batch.Starts[u + units] - Batch.Starts[u]);
            SameBytes.Lines<T>(
                targets.AsSpan(first, count), actuals.AsSpan(first, count), Batch.Weights.AsSpan(first, count),
                MemoryMarshal.AsBytes(Batch.Rules.AsSpan(first, count)), _scores.AsSpan(first, count));
            SameBytes.Units(
                Batch.Starts.AsSpan(u, units + 1), Batch.Basis.AsSpan(u, units), Batch.Executed.AsSpan(u, units), _totals.AsSpan(u, units),
                _execution.AsSpan(u, units), _grades.AsSpan(u, units));
        }
    }

    private void BytesShared(int from, int end)
    {
        const int block = 8192;
        for (var u = from; u < end; u += block)
        {
            var units = Math.Min(block, end - u);
            for (var c = 0; c < _shared.Indicators; c++)
            {
                SameBytes.Column(_shared.Actuals.AsSpan((c * _shared.Units) + u, units), _scores.AsSpan((c * _shared.Units) + u, units));
            }

            SameBytes.Ends(_totals.AsSpan(u, units), _grades.AsSpan(u, units));
        }
    }
}
