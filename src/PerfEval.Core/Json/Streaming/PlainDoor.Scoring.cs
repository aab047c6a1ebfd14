using System;
using System.Buffers;
using PerfEval.Core.Amounts;
using PerfEval.Core.Batch.Kernels;
using PerfEval.Core.Batch.Terms;
using PerfEval.Core.Budgeting;

namespace PerfEval.Core.Json.Streaming;

internal sealed partial class PlainDoor
{
    private bool TryScore(ReadOnlySpan<byte> line, PlainStandard standard, long number, IBufferWriter<byte> output)
    {
        var scale = standard.Summary.Scale;
        if (!TryExecution(standard, out var execution) || !TryRows(standard, out var sum))
        {
            return false;
        }

        var total = execution?.Score ?? 0;
        long points = execution?.Weight ?? 0;
        points += sum.Weight;
        total += sum.Score;
        if (scale.IsBeyondFull(points) && scale.FullSteps is null)
        {
            return false;
        }

        total = Math.Min(total, scale.IsBeyondFull(points) ? scale.FullSteps!.Value : total);
        var grade = 0;
        foreach (var cut in scale.Cuts)
        {
            grade += total < cut ? 1 : 0;
        }

        if (!TryCount(line, standard, number, total, (byte)grade, execution))
        {
            return false;
        }

        Write(line, standard, number, total, grade, execution, output);
        return true;
    }

    private bool TryRows(PlainStandard standard, out PlainScore sum)
    {
        var rows = _document.Rows;
        (var weights, var scores, sum) = (0, 0, default);
        if (rows.Length > KernelLimits.MaxLines)
        {
            return false;
        }

        if (_scores.Length < rows.Length)
        {
            _scores = new PlainScore[rows.Length];
            _terms = new PlainTerms[rows.Length];
        }

        for (var i = 0; i < rows.Length; i++)
        {
            ref readonly var row = ref rows[i];
            var terms = standard.TermsOf(row.Names, _terms[i]);
            _terms[i] = terms;
            if (!terms.IsPlain || !standard.Summary.Scale.TryWeight(row.Points, out var weight)
                || LeafCurve.Of(
                    BaseOf(row.Target), row.Target.Sign, terms.DirectionOf(row), terms.Rule,
                    standard.Standard.Direction.Value.Equality, weight) is not { } curve)
            {
                return false;
            }

            var actual = BaseOf(row.Actual);
            var (n, d) = curve.Reduce(actual);
            if (actual < curve.DomainLow || actual > curve.DomainHigh)
            {
                return false;
            }

            _scores[i] = new PlainScore(weight, WideFormula<Proven>.Share(n, d, weight));
            (weights, scores) = (weights + weight, scores + _scores[i].Score);
        }

        sum = new PlainScore(weights, scores);
        return true;
    }

    // none where neither the form nor the standard knows of execution
    private bool TryExecution(PlainStandard standard, out PlainScore? execution)
    {
        execution = null;
        var (funding, of) = (_document.Funding, standard.Standard);
        if (!funding.IsThere)
        {
            return of.ExecutionPoints is null;
        }

        var tolerance = of.Tolerances.Value.Amount;
        var column = of.Execution.Value.Basis == ExecutionBasis.OpeningBudget ? FundingColumn.OpeningBudget : FundingColumn.FullYearBudget;
        var filed = funding.ScoredPoints is { } cell && cell >= Points.Zero ? cell : of.ExecutionPoints?.Value;
        if (!funding.HasTotal || filed is not { } points || !standard.Summary.Scale.TryWeight(points, out var weight)
            || funding.Amount(column, tolerance) is not { } basis || funding.Amount(FundingColumn.Executed, tolerance) is not { } executed
            || basis <= Money.Zero)
        {
            return false;
        }

        execution = new PlainScore(weight, WideFormula<Proven>.Share(executed.Fen, basis.Fen, weight));
        return true;
    }
}
