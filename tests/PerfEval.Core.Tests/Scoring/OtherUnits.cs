using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Common;
using PerfEval.Core.Indicators;
using PerfEval.Core.Reports;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Tests.Scoring;

/// <summary>A report said in other units that convert: 元 for 万元, ‰ for %, and back.</summary>
internal static class OtherUnits
{
    /// <summary>The report with its actual values, and its targets too where asked, in other units.</summary>
    public static SelfEvaluation Of(SelfEvaluation report, EvaluationStandard standard, bool targetsToo) => report with
    {
        Goals = report.Goals.Select(goal => new AnnualGoal(
            new IndicatorTree(goal.Tree.FirstLevels.Select(first => first with
            {
                SecondLevels = first.SecondLevels.Select(second => second with
                {
                    Indicators = second.Indicators.Select(row => targetsToo && IsSpoken(goal, row, standard)
                        ? row with { Target = Of(row.Target) } : row).ToEquatableList(),
                }).ToEquatableList(),
            }).ToEquatableList()),
            goal.Tree.Leaves.Select(leaf => goal.ResultOf(leaf.Indicator.Id)).Zip(goal.Tree.Leaves, (result, leaf) =>
                IsSpoken(goal, leaf.Indicator, standard) ? result with { Actual = Of(result.Actual) } : result).ToEquatableList())
        {
            DeclaredPoints = goal.DeclaredPoints,
        }).ToEquatableList(),
    };

    // a bare number, of the row or of a rule, takes the unit it finds, and so means something else beside another one; 万 alone too
    private static bool IsSpoken(AnnualGoal goal, ThirdLevelIndicator row, EvaluationStandard standard)
    {
        var leaf = goal.Tree.Leaves.Single(one => one.Indicator.Id == row.Id);
        return !IsBare(row.Target) && !IsBare(goal.ResultOf(row.Id).Actual)
            && IndicatorTerms.Of(leaf, standard).Rule switch
            {
                DeductionRule { Over: RuleOperand.Value } steps => !steps.Step.Unit.IsNone && steps.From is not { Unit.IsNone: true },
                BandRule { Over: RuleOperand.Value } bands => bands.Bands.All(band =>
                    band.Range is { Low: not { Unit.IsNone: true }, High: not { Unit.IsNone: true } }),
                // its counting word is not read, and neither is what a multiplier stands before
                ViolationRule => false,
                _ => true,
            };
    }

    /// <summary>Whether some row holds a 万 or 亿 alone or an amount of money, beside which a bare number of a cost may stand in the amount unit of the table.</summary>
    public static bool MayTakeTheTables(SelfEvaluation report) => report.Goals.Any(goal => goal.Tree.Leaves.Any(leaf =>
        IsBesideBare(leaf.Indicator.Target.Text) || IsBesideBare(goal.ResultOf(leaf.Indicator.Id).Actual.Text)));

    private static bool IsBare(TargetValue target) => target switch
    {
        TargetValue.Quantity quantity => IsBare(quantity.Value),
        TargetValue.Range range => IsBare(range.Low),
        _ => false,
    };

    private static bool IsBare(ActualValue actual) => actual switch
    {
        ActualValue.Quantity quantity => IsBare(quantity.Value),
        ActualValue.Bound bound => IsBare(bound.Value),
        _ => false,
    };

    private static bool IsBesideBare(string text) => text.EndsWith('万') || text.EndsWith('亿') || text.EndsWith('元');

    // a multiplier alone takes the unit it finds too
    private static bool IsBare(Measure value) => value.Unit.IsNone || value.Unit.Symbol is "万" or "亿";

    private static TargetValue Of(TargetValue target) => target switch
    {
        TargetValue.Quantity quantity => new TargetValue.Quantity(Of(quantity.Value), quantity.Comparator),
        TargetValue.Range range when Of(range.Low).Unit == Of(range.High).Unit => new TargetValue.Range(Of(range.Low), Of(range.High)),
        _ => target,
    };

    private static ActualValue Of(ActualValue actual) => actual switch
    {
        ActualValue.Quantity quantity => new ActualValue.Quantity(Of(quantity.Value)),
        ActualValue.Bound bound => new ActualValue.Bound(Of(bound.Value), bound.Comparator),
        _ => actual,
    };

    private static Measure Of(Measure value) => value.Unit.Symbol switch
    {
        "%" => Times(value, 10, "‰"),
        "‰" => Times(value, 0.1m, "%"),
        "元" => Times(value, 0.0001m, "万元"),
        "万元" => Times(value, 10_000, "元"),
        "亿元" => Times(value, 10_000, "万元"),
        "次" => Times(value, 0.0001m, "万次"),
        "万次" => Times(value, 10_000, "次"),
        _ => value,
    };

    // what would need more than six decimals stays as it is
    private static Measure Times(Measure value, decimal factor, string unit) =>
        Measure.TryOf(value.Value * factor, MeasureUnit.Of(unit), out var other) ? other : value;
}
