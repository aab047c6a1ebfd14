using System;
using System.Buffers;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PerfEval.Core.Benchmarks.Baselines;

/// <summary>
/// (e) The same documents as most would score them well: the framework's source-generated reader into classes, decimal arithmetic, the framework's writer. It knows the three
/// comparisons that occur in these documents, checks nothing and explains nothing.
/// </summary>
internal sealed partial class DocumentObjects : IDisposable
{
    private static readonly (string Code, decimal LowerBound)[] Bands = [("excellent", 90), ("good", 80), ("fair", 60), ("poor", 0)];

    private readonly ArrayBufferWriter<byte> _output = new(1 << 20);
    private readonly Utf8JsonWriter _writer;

    public DocumentObjects() => _writer = new Utf8JsonWriter(
        _output, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });

    public void Dispose() => _writer.Dispose();

    /// <summary>Scores every line; the sum of the totals.</summary>
    public decimal Run(ReadOnlySpan<byte> lines)
    {
        _output.ResetWrittenCount();
        var sum = 0m;
        for (var line = 1; !lines.IsEmpty; line++)
        {
            var end = lines.IndexOf((byte)'\n');
            sum += Score(line, JsonSerializer.Deserialize(lines[..end], Objects.Default.Document)!);
            lines = lines[(end + 1)..];
        }

        return sum;
    }

    private decimal Score(int line, Document document)
    {
        var funds = document.Funding.Total;
        var execution = Round(funds.Points * Math.Clamp(funds.Executed / funds.FullYearBudget, 0, 1), funds);
        var total = execution;
        _writer.Reset();
        _writer.WriteStartObject();
        _writer.WriteNumber("line", line);
        _writer.WriteString("name", document.Subject.Unit.Name);
        _writer.WriteNumber("year", document.FiscalYear);
        _writer.WriteString("standard", "benchmark");
        _writer.WriteNumber("execution", execution);
        _writer.WriteStartArray("scores");
        foreach (var goal in document.Goals)
        {
            foreach (var first in goal.Indicators)
            {
                foreach (var second in first.SecondLevels)
                {
                    foreach (var row in second.Indicators)
                    {
                        var score = ScoreOf(row.Target, row.Actual.Value, row.Points);
                        total += score;
                        _writer.WriteNumberValue(score);
                    }
                }
            }
        }

        _writer.WriteEndArray();
        total = Math.Min(total, 100);
        _writer.WriteNumber("total", total);
        _writer.WriteString("grade", Array.Find(Bands, band => total >= band.LowerBound).Code);
        _writer.WriteEndObject();
        _writer.Flush();
        _output.Write("\n"u8);
        return total;
    }

    // the product first: a ratio that is rounded on the way gives other scores
    private static decimal Round(decimal value, FundingLine funds) => funds.Executed >= funds.FullYearBudget
        ? Round(value)
        : Round(funds.Points * Math.Max(0, funds.Executed) / funds.FullYearBudget);

    private static decimal ScoreOf(Quantity target, decimal actual, decimal points) => target.Comparator switch
    {
        "≤" => actual <= target.Value ? points : Round(points * target.Value / actual),
        "=" => Round(points * Math.Max(0, Math.Abs(target.Value) - Math.Abs(actual - target.Value)) / Math.Abs(target.Value)),
        _ => actual >= target.Value ? points : Round(points * Math.Max(0, actual) / target.Value),
    };

    private static decimal Round(decimal value) => Math.Round(value, 2, MidpointRounding.AwayFromZero);

    internal sealed record Document(int FiscalYear, Subject Subject, Funding Funding, List<Goal> Goals, Claims Claims, string Title);

    internal sealed record Subject(string Kind, Unit Unit);

    internal sealed record Unit(string Name, string Region, string Functions);

    internal sealed record Funding(string AmountUnit, FundingLine Total);

    internal sealed record FundingLine(string Label, decimal OpeningBudget, decimal FullYearBudget, decimal Executed, decimal Points);

    internal sealed record Goal(string Expected, string Actual, List<First> Indicators);

    internal sealed record First(string Name, List<Second> SecondLevels);

    internal sealed record Second(string Name, List<Row> Indicators);

    internal sealed record Row(string Name, Quantity Target, Quantity Actual, decimal Points, decimal Score, string? Reason);

    internal sealed record Quantity(string Kind, string? Comparator, decimal Value, string? Unit);

    internal sealed record Claims(decimal TotalPoints, decimal Total);

    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
    [JsonSerializable(typeof(Document))]
    private sealed partial class Objects : JsonSerializerContext;
}
