using System;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Batch;

namespace PerfEval.Core.Benchmarks.Baselines;

/// <summary>
/// (a) The same scoring as most would write it: a class for each thing on the form, as read from a file or a database, decimal, LINQ, grades as text, and an object for each result.
/// It stands for the business code of a system that scores forms one after the other; nobody has made it fast, and nobody has made it slow.
/// </summary>
internal static class ObjectModel
{
    private static readonly Band[] Bands = [new("优", 90), new("良", 80), new("中", 60), new("差", 0)];

    public static List<Unit> Build(MixedBatch batch) => [.. Enumerable.Range(0, batch.Units).Select(u => new Unit
    {
        Budget = batch.Basis[u] / 100m,
        Executed = batch.Executed[u] / 100m,
        FirstLevels = [.. Enumerable.Range(batch.Starts[u], batch.Starts[u + 1] - batch.Starts[u])
            .Chunk(5)
            .Select((lines, f) => new FirstLevel
            {
                Name = $"一级指标{f}",
                Indicators = [.. lines.Select(i => new Indicator
                {
                    Name = $"指标{i}",
                    Rule = batch.Rules[i],
                    Target = batch.Targets[i] / 10_000m,
                    Actual = batch.Actuals[i] / 10_000m,
                    Points = batch.Weights[i] / 100m,
                })],
            })],
    })];

    public static List<Result> Score(List<Unit> units) => [.. units.Select(unit =>
    {
        var lines = unit.FirstLevels.SelectMany(level => level.Indicators)
            .Select(indicator => new LineScore { Name = indicator.Name, Score = ScoreOf(indicator) })
            .ToList();
        var execution = unit.Budget == 0 ? 0 : Round(10m * Math.Min(unit.Executed, unit.Budget) / unit.Budget);
        var total = lines.Sum(line => line.Score) + execution;
        return new Result { Lines = lines, Execution = execution, Total = total, Grade = Bands.First(band => total >= band.LowerBound).Name };
    })];

    private static decimal ScoreOf(Indicator indicator) => indicator.Rule switch
    {
        RaggedFrame.LineRule.AtLeast => indicator.Actual >= indicator.Target ? indicator.Points
            : indicator.Target <= 0 ? 0
            : Round(indicator.Points * Math.Max(0, indicator.Actual) / indicator.Target),
        RaggedFrame.LineRule.AtMost => indicator.Actual <= indicator.Target ? indicator.Points : Round(indicator.Points * indicator.Target / indicator.Actual),
        RaggedFrame.LineRule.Deviation => indicator.Target == 0
            ? indicator.Actual == 0 ? indicator.Points : 0
            : Round(indicator.Points * Math.Max(0, Math.Abs(indicator.Target) - Math.Abs(indicator.Actual - indicator.Target)) / Math.Abs(indicator.Target)),
        _ => indicator.Actual == indicator.Target ? indicator.Points : 0,
    };

    private static decimal Round(decimal value) => Math.Round(value, 2, MidpointRounding.AwayFromZero);

    internal sealed class Unit
    {
        public decimal Budget { get; set; }

        public decimal Executed { get; set; }

        public List<FirstLevel> FirstLevels { get; set; } = [];
    }

    internal sealed class FirstLevel
    {
        public string Name { get; set; } = "";

        public List<Indicator> Indicators { get; set; } = [];
    }

    internal sealed class Indicator
    {
        public string Name { get; set; } = "";

        public RaggedFrame.LineRule Rule { get; set; }

        public decimal Target { get; set; }

        public decimal Actual { get; set; }

        public decimal Points { get; set; }
    }

    internal sealed class Result
    {
        public List<LineScore> Lines { get; set; } = [];

        public decimal Execution { get; set; }

        public decimal Total { get; set; }

        public string Grade { get; set; } = "";
    }

    internal sealed class LineScore
    {
        public string Name { get; set; } = "";

        public decimal Score { get; set; }
    }

    private sealed record Band(string Name, decimal LowerBound);
}
