using System;
using System.Buffers;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Threading;
using PerfEval.Core.Assessing;
using PerfEval.Core.Common;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Reports;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Streaming;

/// <summary>Reads and scores the lines of one block after another, on one core at a time; it shares nothing with another.</summary>
internal sealed class LineWorker
{
    // documents of one batch ask for few standards
    private const int MostKnown = 1024;

    private readonly Dictionary<StandardQuery, StandardSelection> _known = [];
    private readonly DocumentBatch.Settings _settings;
    private readonly StandardSelection? _named;
    private readonly PlainDoor _door;
    private readonly ArrayBufferWriter<byte> _results = new();

    public LineWorker(DocumentBatch.Settings settings)
    {
        _settings = settings;
        _named = settings.Standard is { } standard ? new StandardSelection(standard, SelectionReason.NamedByCaller) : null;
        Tally = new Tally(settings);
        _door = new PlainDoor(settings, Tally, Select);
    }

    /// <summary>What all blocks so far came to.</summary>
    public Tally Tally { get; }

    /// <summary>Answers every line of a block.</summary>
    public void Run(LineBlock block, CancellationToken cancellationToken)
    {
        block.Results.ResetWrittenCount();
        _results.ResetWrittenCount();
        if (block.IsTooLong)
        {
            ResultLineFormat.Write(
                LineResults.Of(block.FirstLine, [new JsonError(JsonErrorKind.TooLarge, "", Expected.AtMost(Limits.MaxDocumentBytes))]),
                block.Results);
            block.Counts = (1, 1);
            return;
        }

        // counted and written here, and not in the block, whose neighbours in memory other workers write to
        var (number, errors) = (block.FirstLine, 0L);
        var lines = block.Lines;
        for (var start = 0; start < lines.Length; number++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var length = lines.Span[start..].IndexOf((byte)'\n');
            var end = length < 0 ? lines.Length : start + length;
            if (!_door.TryAnswer(lines.Span[start..end], number, _results))
            {
                var result = Answer(lines[start..end], number);
                ResultLineFormat.Write(result, _results);
                errors += result.IsError ? 1 : 0;
            }

            start = end + 1;
        }

        block.Results.Write(_results.WrittenSpan);
        block.Counts = (number - block.FirstLine, errors);
    }

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "One bad line never stops the others.")]
    private ResultLine Answer(ReadOnlyMemory<byte> document, long line)
    {
        try
        {
            var read = PerfEvalJson.ReadReport(document, _settings.Mode);
            if (!read.TryGetValue(out var report))
            {
                return LineResults.Of(line, read.Errors);
            }

            var selection = _named ?? Select(Scorer.QueryOf(report));
            if (_settings.Checks == DocumentBatch.Checks.Full)
            {
                var assessment = Assessor.Assess(report, selection, read.Findings);
                return Counted(LineResults.Of(line, assessment), report, assessment.Evaluation, selection);
            }

            var scored = Scorer.Score(report, selection);
            return Counted(LineResults.Of(line, report, scored), report, scored, selection);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return LineResults.OfFault(line, fault);
        }
    }

    // last, so that a document the library failed on is in no figure
    private ResultLine Counted(ResultLine result, SelfEvaluation report, ScoredEvaluation scored, StandardSelection selection)
    {
        Tally.Add(report, scored, selection.Standard, result.Line);
        return result;
    }

    private StandardSelection Select(StandardQuery query)
    {
        if (!_known.TryGetValue(query, out var selection))
        {
            selection = _settings.Catalog.Select(query);
            if (_known.Count < MostKnown)
            {
                _known.Add(query, selection);
            }
        }

        return selection;
    }
}
