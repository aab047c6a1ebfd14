using System.Linq;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;
using PerfEval.Core.Tests.Generators;

namespace PerfEval.Core.Tests.Oracle;

/// <summary>A case in words: what a line of it is about, and what its total hangs on.</summary>
internal sealed class CaseText(ScoringCase one)
{
    private EvaluationStandard Standard => one.Standard;

    /// <summary>What the total hangs on.</summary>
    public string Situation => string.Join(
        ' ', one.Report.Goals.Count > 1 ? "several goals" : "one goal", Standard.Goals?.Value, Standard.NotApplicable.Value,
        Standard.Groups.Count > 0 ? "group" : "", Standard.Caps.Count > 0 ? "cap" : "", "rounded at the", Standard.Rounding.Value.Place);

    /// <summary>Differences of one kind have one cause, as far as the kinds of rule, target and actual value tell.</summary>
    public string KindOf(ScoredLine line, Row row)
    {
        var outcomes = $"{line.Outcome.GetType().Name}/{row.Verdict.Kind}";
        if (line.Kind == LineKind.Execution)
        {
            return $"execution {outcomes} {Standard.Execution.Value.Basis}";
        }

        var leaf = LeafOf(line);
        var rule = new Provision(Standard, leaf, "", "").Rule;
        var over = (rule as BandRule)?.Over ?? (rule as DeductionRule)?.Over;
        return $"line {outcomes} {rule.GetType().Name} {over} target {leaf.Indicator.Target.GetType().Name} "
            + $"actual {ResultOf(line).Actual.GetType().Name}";
    }

    public string About(ScoredLine line)
    {
        if (line.Kind == LineKind.Execution)
        {
            return $"{Standard.Execution.Value} {Standard.NotApplicable.Value} {one.Report.Funding}";
        }

        var (leaf, result) = (LeafOf(line), ResultOf(line));
        var judged = one.Report.JudgementOf(line.GoalIndex!.Value, line.IndicatorId!)?.Points;
        return $"{leaf.Indicator.Name} ({leaf.First.Name}, {leaf.Second.Name}) direction {leaf.Indicator.PrintedDirection}, "
            + $"target {leaf.Indicator.Target.Text}, actual {result.Actual.Text} {(result.Actual as ActualValue.Asserted)?.Tier}, "
            + $"points {leaf.Indicator.Points}, claimed {result.ClaimedScore}, judged {judged}, elements {result.Elements}\n      "
            + $"{new Provision(Standard, leaf, "", "").Rule}, = {Standard.Direction.Value.Equality}, beyond {Standard.OverTarget.Value.Reduction}, "
            + $"not applicable {Standard.NotApplicable.Value}, assertion {Standard.AcceptsAssertion.Value}, "
            + $"filer {Standard.AcceptsFilersJudgement.Value}\n      {line.Explanation.Sentence(Language.English)}";
    }

    private IndicatorLeaf LeafOf(ScoredLine line) =>
        one.Report.Goals[line.GoalIndex!.Value].Tree.Leaves.Single(leaf => leaf.Indicator.Id == line.IndicatorId);

    private IndicatorResult ResultOf(ScoredLine line) => one.Report.Goals[line.GoalIndex!.Value].ResultOf(line.IndicatorId!);
}
