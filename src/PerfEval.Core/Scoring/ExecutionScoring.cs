using System.Collections.Generic;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Findings;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Scoring;

/// <summary>预算执行率得分: the first line of an evaluation: rate = executed ÷ basis, the basis being the standard's.</summary>
internal static class ExecutionScoring
{
    public const string LineName = "预算执行率";

    /// <summary>The line; null where neither the form nor the standard knows of execution, or the standard scores none.</summary>
    public static ScoredLine? Score(FundingTable? funding, EvaluationStandard standard)
    {
        if (!standard.Execution.Value.HasLine || (funding is null && standard.ExecutionPoints is null))
        {
            return null;
        }

        var cell = funding?.ScoredLine?.Points ?? default;
        var (points, origin) = LinePoints.Of(cell, standard.ExecutionPoints?.Value);
        var amounts = ExecutionAmounts.Of(funding, standard);
        List<Assumption> assumptions = amounts.Assumption is { } assumption ? [assumption] : [];
        var context = new LineContext(points ?? Points.Zero, standard, null, null, assumptions);
        var result = cell.Kind == ReportedKind.NotApplicable
            ? RuleScoring.Apply(standard.Execution.Value, new Attainment.NotApplicable(), context, default)
            : Apply(amounts, standard, context);
        return LineAssembly.Build(
            new LineHead(LineKind.Execution, LineName, PlaceOf(funding), points, origin) { Rate = amounts.Rate },
            result, standard.Execution.Source, standard.Execution.Value, assumptions, amounts.Derivations);
    }

    /// <summary>The place of the line that carries the execution points.</summary>
    public static Place PlaceOf(FundingTable? funding)
    {
        var place = Place.Report.Then(ReportPart.Funding);
        if (funding?.ScoredLine is not { } line || ReferenceEquals(line, funding.Total))
        {
            return place.Then(ReportPart.FundingTotal);
        }

        var index = 0;
        while (!ReferenceEquals(funding.Sources[index], line))
        {
            index++;
        }

        return place.Then(ReportPart.FundingSource, index, line.Label);
    }

    private static LineResult Apply(ExecutionAmounts amounts, EvaluationStandard standard, LineContext context)
    {
        if (amounts.Problem is { } problem)
        {
            return None(new ScoreOutcome.NotComputable(problem), "step.notComputable", context);
        }

        if (amounts.Executed is not { } executed || amounts.Basis is not { } basis)
        {
            return None(new ScoreOutcome.NotReported(), "step.executedNotStated", context);
        }

        if (basis == Money.Zero)
        {
            return standard.Execution.Value.ZeroBudget switch
            {
                ExecutionRateRule.ZeroBudgetPolicy.Full => context.Scored(Ratio.One, "step.zeroBudgetFull"),
                ExecutionRateRule.ZeroBudgetPolicy.Zero => context.Scored(Ratio.Zero, "step.zeroBudgetZero"),
                ExecutionRateRule.ZeroBudgetPolicy.NotComputable =>
                    None(new ScoreOutcome.NotComputable(OpenReason.Of(OpenReasonKind.ZeroBudget)), "step.notComputable", context),
                _ => RuleScoring.Apply(standard.Execution.Value, new Attainment.NotApplicable(), context, default),
            };
        }

        var share = Ratio.Max(Ratio.Zero, Ratio.Min(Ratio.One, Ratio.Of(executed, basis)));
        var unit = amounts.Unit;
        var rate = $"{executed.Number(unit)} ÷ {basis.Number(unit)}";
        return context.Scored(share, "step.execution", executed < Money.Zero ? $"max(0, {rate})" : rate);
    }

    private static LineResult None(ScoreOutcome outcome, string step, LineContext context) =>
        context.None(outcome, step, new PointsRange(Points.Zero, context.Points));
}
