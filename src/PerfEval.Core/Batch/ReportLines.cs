using PerfEval.Core.Amounts;
using PerfEval.Core.Batch.Kernels;
using PerfEval.Core.Batch.Terms;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Indicators;
using PerfEval.Core.Reports;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Batch;

/// <summary>
/// Resolves the lines of a report to a weight and a pair n of d for a kernel. Numbers against numbers are solved here; everything else is
/// scored by the reference and taken over where it came to an exact share.
/// </summary>
internal sealed class ReportLines
{
    private readonly BatchScoringPlan _plan;
    private readonly EvaluationStandard _standard;
    private ScoringRule? _known;
    private ScoringFacts _facts = ScoringFacts.None;

    /// <summary>
    /// Whether some indicator since <see cref="StartReport"/> was scored: without one there is no grade, and only the reference says so.
    /// </summary>
    public bool AnyScored { get; set; }

    public ReportLines(BatchScoringPlan plan)
    {
        _plan = plan;
        _standard = plan.Standard;
    }

    /// <summary>The execution line: nothing for a unit without one; false where only the reference can score it.</summary>
    public bool TryExecution(FundingTable? funding, out ScoringPair pair, out bool isThere)
    {
        pair = ScoringPair.Nothing;
        isThere = false;
        if (ExecutionScoring.Score(funding, _standard) is not { } line)
        {
            return true;
        }

        isThere = true;
        return TryTake(line, out pair);
    }

    /// <summary>Forgets the lines of the last report.</summary>
    public void StartReport(SelfEvaluation report)
    {
        AnyScored = false;
        var unit = ScoringFacts.UnitOf(report);
        _facts = unit == _facts.Unit ? _facts : ScoringFacts.None with { Unit = unit };
    }

    /// <summary>An indicator's line; false where only the reference can score it.</summary>
    public bool TryLine(int goal, IndicatorLeaf leaf, IndicatorResult filed, Judgement? judgement, out ScoringPair pair)
    {
        if (SharedPoints.Are(leaf.Indicator.Points))
        {
            // the row with the cell is scored with this one
            pair = ScoringPair.Nothing;
            return false;
        }

        var terms = IndicatorTerms.Of(leaf, _standard, filed.Actual);
        if (!ReferenceEquals(terms.Rule, _known))
        {
            if (!KnownStandard.MayTakeOver(terms.Rule))
            {
                pair = ScoringPair.Nothing;
                return false;
            }

            // one rule serves nearly all lines of a standard
            _known = terms.Rule;
        }

        if (leaf.Indicator.Points.Kind != ReportedKind.NotApplicable
            && leaf.Indicator.Target is TargetValue.Quantity target
            && filed.Actual is ActualValue.Quantity actual
            && target.Value.Unit.ConvertsTo(actual.Value.Unit))
        {
            if (terms.Points is { } points && _plan.Scale.TryWeight(points, out var weight)
                && LeafCurve.Of(
                    target,
                    terms.DirectionFor().Direction,
                    terms.Rule,
                    _standard.Direction.Value.Equality,
                    weight,
                    m => m.BaseMillionths) is { } curve)
            {
                var value = actual.Value.BaseMillionths;
                var (n, d) = curve.Reduce(value);
                pair = new ScoringPair(weight, n, d);
                AnyScored = true;
                return value >= curve.DomainLow && value <= curve.DomainHigh;
            }
        }

        var line = IndicatorScoring.Score(goal, leaf, filed, judgement, _standard, _facts);
        AnyScored |= line.Outcome is not ScoreOutcome.NotApplicable;
        return TryTake(line, out pair);
    }

    private bool TryTake(ScoredLine line, out ScoringPair pair)
    {
        pair = ScoringPair.Nothing;
        if (line.Points is not { } points || !_plan.Scale.TryWeight(points, out var weight))
        {
            return false;
        }

        switch (line.Outcome)
        {
            case ScoreOutcome.Scored scored when scored.Share.Denominator <= KernelLimits.MaxValue:
                pair = new ScoringPair(weight, scored.Share.Numerator, scored.Share.Denominator);
                return true;

            // left out without rescaling, a line adds nothing and takes nothing from the others
            case ScoreOutcome.NotApplicable when weight == 0 || _standard.NotApplicable.Value != NotApplicablePolicy.ExcludedAndRescaled:
                pair = new ScoringPair(weight, 0, 1);
                return true;
            default:
                return false;
        }
    }
}
