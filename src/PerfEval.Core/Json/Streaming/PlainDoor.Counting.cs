using System;
using System.Buffers.Binary;
using System.Text;
using PerfEval.Core.Amounts;
using PerfEval.Core.Batch;
using PerfEval.Core.Batch.Summaries;
using PerfEval.Core.Budgeting;

namespace PerfEval.Core.Json.Streaming;

internal sealed partial class PlainDoor
{
    // groups are looked for before anything is counted: a document counts in all of its figures or in none
    private bool TryCount(ReadOnlySpan<byte> line, PlainStandard standard, long number, int total, byte grade, PlainScore? execution)
    {
        if (!TrySize(standard, out var size))
        {
            return false;
        }

        var summary = standard.Summary;
        foreach (var kind in _settings.RollUps)
        {
            if (GroupOf(line, standard, kind, size) is { } group)
            {
                group.Add(total, grade, null);
            }
        }

        summary.Add(total, grade);
        summary.AddEnds(summary.Scale.Of(total), TextOf(line, _document.Name), number);
        var step = summary.Scale.Step;
        for (var i = 0; i < _document.Rows.Length; i++)
        {
            var (points, score) = _scores[i];
            if (points > 0)
            {
                _terms[i].Level.Add(points * step, (points - score) * step);
                _terms[i].Indicator.Add(points * step, (points - score) * step);
            }
        }

        if (execution is { Weight: > 0 } rate)
        {
            summary.LossOf(LossCounter.Execution).Add(rate.Weight * step, (rate.Weight - rate.Score) * step);
        }

        return true;
    }

    private bool TrySize(PlainStandard standard, out int size)
    {
        size = 0;
        if (!_asksForSize)
        {
            return true;
        }

        var amount = _document.Funding.IsThere
            ? _document.Funding.Amount(FundingColumn.FullYearBudget, standard.Standard.Tolerances.Value.Amount)
            : Money.Zero;
        foreach (var bound in _settings.FundingBounds)
        {
            size += amount >= bound ? 1 : 0;
        }

        return amount is not null;
    }

    private SummaryCounter? GroupOf(ReadOnlySpan<byte> line, PlainStandard standard, BatchSummary.RollUpKind kind, int size)
    {
        Span<byte> number = stackalloc byte[4];
        switch (kind)
        {
            case BatchSummary.RollUpKind.Region:
                var region = _document.Region is null ? "000000"u8 : TextOf(line, _document.Region);
                return standard.GroupOf(kind, region, Encoding.UTF8.GetString);
            case BatchSummary.RollUpKind.Tier:
                BinaryPrimitives.WriteInt32LittleEndian(number, (int)_document.Tier);
                return standard.GroupOf(kind, number, key => ((BudgetTier)BinaryPrimitives.ReadInt32LittleEndian(key)).ToString());
            case BatchSummary.RollUpKind.FiscalYear:
                BinaryPrimitives.WriteInt32LittleEndian(number, _document.Year?.Year ?? 0);
                return _document.Year is null
                    ? null
                    : standard.GroupOf(kind, number, key => new FiscalYear(BinaryPrimitives.ReadInt32LittleEndian(key)).ToString());
            case BatchSummary.RollUpKind.FundingSize:
                BinaryPrimitives.WriteInt32LittleEndian(number, size);
                return standard.GroupOf(
                    kind, number, key => SizeLabel.Of(_settings.FundingBounds, BinaryPrimitives.ReadInt32LittleEndian(key)));
            case BatchSummary.RollUpKind.CompetentDepartment:
                return standard.GroupOf(kind, TextOf(line, _document.Department ?? _document.Unit), Encoding.UTF8.GetString);
            case BatchSummary.RollUpKind.Form:
                return _document.Form is null ? null : standard.GroupOf(kind, TextOf(line, _document.Form), Encoding.UTF8.GetString);
            default:
                // a key of the host is asked of the report, and nothing has one without it
                return null;
        }
    }
}
