using System;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Batch.Summaries;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Json.Formats;
using PerfEval.Core.Json.Streaming.Plain;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Streaming;

/// <summary>
/// A standard as plain documents meet it: what of it a kernel can do, the bytes of its words, and the counts of its summary.
/// </summary>
internal sealed class PlainStandard
{
    private readonly Dictionary<PlainNames, PlainTerms> _terms = new(ReferenceEqualityComparer.Instance);
    private readonly ByteCache<SummaryCounter>[] _groups = new ByteCache<SummaryCounter>[Enum.GetValues<BatchSummary.RollUpKind>().Length];

    public PlainStandard(EvaluationStandard standard, SummaryBuilder summary)
    {
        (Standard, Summary) = (standard, summary);
        var scale = summary.Scale;
        IsPlain = scale.IsArithmetic && standard.Execution.Value.Basis != ExecutionBasis.FiscalFullYearBudget;
        Grades = [.. standard.Grades.Value.Bands.Select(band => JsonOutput.Quoted(band.Code))];
        Id = JsonOutput.Quoted(standard.Id);
        for (var i = 0; i < _groups.Length; i++)
        {
            _groups[i] = new ByteCache<SummaryCounter>();
        }
    }

    public EvaluationStandard Standard { get; }

    public SummaryBuilder Summary { get; }

    /// <summary>Whether the kernels know all the standard says.</summary>
    public bool IsPlain { get; }

    /// <summary>等级 as they are written, from the best.</summary>
    public byte[][] Grades { get; }

    /// <summary>标准代码 as it is written.</summary>
    public byte[] Id { get; }

    /// <summary>What the standard says of rows of these names.</summary>
    /// <param name="names">The names.</param>
    /// <param name="before">What was said of the same row of the document before; null where there was none.</param>
    public PlainTerms TermsOf(PlainNames names, PlainTerms? before)
    {
        if (before is not null && before.AreOf(names, Standard))
        {
            return before;
        }

        // names may be forgotten and made again: what was said of them is then, too
        if (_terms.Count > 1 << 16)
        {
            _terms.Clear();
        }

        if (!_terms.TryGetValue(names, out var terms))
        {
            _terms.Add(names, terms = new PlainTerms(names, this));
        }

        return terms;
    }

    /// <summary>The counts of a group, by the bytes of its name or of what it is named after.</summary>
    public SummaryCounter GroupOf(BatchSummary.RollUpKind kind, ReadOnlySpan<byte> key, Func<byte[], string> name)
    {
        var groups = _groups[(int)kind];
        return groups.Find(key)
            ?? groups.Add(key, Summary.RollUpOf(new BatchSummary.RollUpKey(kind, name(key.ToArray()))));
    }
}
