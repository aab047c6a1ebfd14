using System;
using PerfEval.Cli.Texts;
using PerfEval.Core.Findings;
using PerfEval.Core.Json.Streaming;

namespace PerfEval.Cli.Output;

/// <summary>进度行: one line of a terminal that is written over again and again.</summary>
internal sealed class ProgressLine(Language language) : IProgress<DocumentBatch.Progress>
{
    private static readonly NodaTime.Duration Between = NodaTime.Duration.FromMilliseconds(200);

    private NodaTime.Duration _next;
    private int _cells;

    /// <summary>One where somebody can see it; null where standard error goes to a file.</summary>
    public static ProgressLine? OnTerminal(Language language) => Console.IsErrorRedirected ? null : new ProgressLine(language);

    /// <summary>What takes the line away again.</summary>
    public static string Clear(IProgress<DocumentBatch.Progress>? progress) =>
        progress is ProgressLine { _cells: > 0 } line ? "\r" + new string(' ', line._cells) + "\r" : "";

    /// <inheritdoc/>
    public void Report(DocumentBatch.Progress value)
    {
        if (value.Elapsed is not { } elapsed || elapsed < _next)
        {
            return;
        }

        _next = elapsed + Between;
        var text = CliText.BatchProgress.Fill(language, value.Lines, value.ErrorLines);
        text += value.LinesPerSecond is { } rate ? CliText.BatchRate.Fill(language, rate) : "";
        text += value.Remaining is { } left ? CliText.BatchRemaining.Fill(language, Rounded(left)) : "";
        Terminal.WriteError("\r" + text + new string(' ', Math.Max(0, _cells - (2 * text.Length))));
        _cells = 2 * text.Length;
    }

    private static string Rounded(NodaTime.Duration left) =>
        NodaTime.Text.DurationPattern.CreateWithInvariantCulture("H:mm:ss").Format(left);
}
