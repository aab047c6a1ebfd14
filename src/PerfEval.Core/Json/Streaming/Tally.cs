using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Batch.Summaries;
using PerfEval.Core.Common;
using PerfEval.Core.Reports;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Streaming;

/// <summary>Counts documents into a summary of each standard they were scored by.</summary>
internal sealed class Tally(DocumentBatch.Settings settings)
{
    private readonly Dictionary<(string Id, string Version), SummaryBuilder> _builders = [];
    private readonly SummaryQuestions _asked = new(settings.RollUps, settings.FundingBounds, settings.Ends);

    public void Add(SelfEvaluation report, ScoredEvaluation scored, EvaluationStandard standard, long line) =>
        Of(standard).Add(scored, UnitFacts.Of(report, standard, line, settings.KeyOf?.Invoke(report)));

    /// <summary>The counts of a standard, made at first use.</summary>
    public SummaryBuilder Of(EvaluationStandard standard)
    {
        if (!_builders.TryGetValue((standard.Id, standard.Version), out var builder))
        {
            _builders.Add((standard.Id, standard.Version), builder = new SummaryBuilder(standard, _asked));
        }

        return builder;
    }

    public BatchSummary.ByStandard ToSummary(long lines, long errorLines) => new()
    {
        Lines = lines,
        ErrorLines = errorLines,
        Standards = _builders
            .OrderBy(entry => entry.Key, BatchSummary.ByStandard.Order)
            .Select(entry => entry.Value.ToSummary())
            .ToEquatableList(),
    };
}
