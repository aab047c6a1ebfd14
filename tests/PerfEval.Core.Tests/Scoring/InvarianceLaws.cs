using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using PerfEval.Core.Amounts;
using PerfEval.Core.Common;
using PerfEval.Core.Indicators;
using PerfEval.Core.Reports;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;
using PerfEval.Core.Tests.Generators;
using PerfEval.Core.Tests.Oracle;

namespace PerfEval.Core.Tests.Scoring;

/// <summary>
/// What changes nothing: other units that convert, another order of goals, another amount unit; and what never lowers a total: more of
/// what was to be reached.
/// </summary>
[Properties(Arbitrary = [typeof(OracleCases)], MaxTest = 400)]
public sealed class InvarianceLaws
{
    [Property]
    public Property Actual_values_in_other_units_that_convert_change_nothing(ScoringCase it) =>
        SameAfter(it, OtherUnits.Of(it.Report, it.Standard, targetsToo: false));

    [Property]
    public Property Targets_and_actual_values_in_other_units_that_convert_change_nothing(ScoringCase it) =>
        SameAfter(it, OtherUnits.Of(it.Report, it.Standard, targetsToo: true));

    [Property]
    public Property The_amount_unit_of_a_table_is_how_it_is_printed_and_no_more(ScoringCase it, AmountUnit unit) =>
        SameAfter(it, it.Report.Funding is { } funding && !OtherUnits.MayTakeTheTables(it.Report) ? it.Report with
        {
            Funding =
            funding with { AmountUnit = Enum.IsDefined(unit) ? unit : default }
        } : it.Report);

    [Property]
    public Property Goals_in_another_order_leave_total_and_grade(ScoringCase it)
    {
        var last = it.Report.Goals.Count - 1;
        var turned = it.Report with
        {
            Goals = it.Report.Goals.Reverse().ToEquatableList(),
            Judgements = it.Report.Judgements.Select(judged => judged with { GoalIndex = last - judged.GoalIndex }).ToEquatableList(),
        };
        var (before, after) = (Scorer.Score(it.Report, it.Standard), Scorer.Score(turned, it.Standard));
        // a table is cut short at its end: the rows not seen stand in the last goal, whichever that is
        var isWhole = !it.Report.Completeness.MayLackRows();
        return (!isWhole || (before.Total == after.Total && before.Grade == after.Grade && before.Ledger.Full == after.Ledger.Full))
            .ToProperty().Classify(isWhole && last > 0, "several goals").Label($"{before.Total} → {after.Total}");
    }

    [Property]
    public Property More_of_what_is_to_be_reached_never_lowers_line_or_total(ScoringCase it, PositiveInt more, NonNegativeInt which)
    {
        // where over-attainment is reduced, or a best-of group chooses what the rest is scaled by, more may be less
        var standard = it.Standard with { OverTarget = Fixtures.SampleStandard.Of(OverTargetPolicy.Cap), Groups = default };
        var rows = Rising(it.Report, standard).ToList();
        if (rows.Count == 0)
        {
            return true.ToProperty().Classify(true, "nothing to raise");
        }

        var (goal, id) = rows[which.Get % rows.Count];
        var raised = it.Report with
        {
            Goals = it.Report.Goals.Select((one, g) => g == goal ? Raised(one, id, more.Get)
            : one).ToEquatableList()
        };
        var (before, after) = (Scorer.Score(it.Report, standard), Scorer.Score(raised, standard));
        return (after.Total.Min >= before.Total.Min && (after.Total.Max is null || after.Total.Max >= before.Total.Max))
            .ToProperty().Classify(true, "raised").Label($"{before.Total} → {after.Total}");
    }

    private static IEnumerable<(int Goal, string Id)> Rising(SelfEvaluation report, EvaluationStandard standard) =>
        from goal in Enumerable.Range(0, report.Goals.Count)
        from leaf in report.Goals[goal].Tree.Leaves
            // a bare target of a cost takes another unit once the amount beside it is far away
        where leaf.Indicator.Target is TargetValue.Quantity { Comparator: Comparator.AtLeast, Value: { Value: > 0, Unit.IsNone: false } }
            && report.Goals[goal].ResultOf(leaf.Indicator.Id).Actual is ActualValue.Quantity { Value.Unit.IsNone: false }
        let terms = IndicatorTerms.Of(leaf, standard, report.Goals[goal].ResultOf(leaf.Indicator.Id).Actual)
        where terms is { Rule: ProportionRule or AttainmentRule, OverTarget.Rule: null }
            && !terms.Losses.Any(loss => loss.When == IndicatorAssignment.Loss.Trigger.OverTarget)
        select (goal, leaf.Indicator.Id);

    private static AnnualGoal Raised(AnnualGoal goal, string id, int more) => new(
        goal.Tree,
        goal.Results.Select(result => result.IndicatorId == id && result.Actual is ActualValue.Quantity { Value: var value }
            ? result with { Actual = new ActualValue.Quantity(Measure.Of(value.Value + (more / 100m), value.Unit)) }
            : result).ToEquatableList())
    {
        DeclaredPoints = goal.DeclaredPoints,
    };

    private static Property SameAfter(ScoringCase it, SelfEvaluation other)
    {
        var (before, after) = (Scorer.Score(it.Report, it.Standard), Scorer.Score(other, it.Standard));
        var broken = before.Lines.Zip(after.Lines).Where(pair => Shares(pair.First) != Shares(pair.Second))
            .Select(pair => $"{pair.First.Name}: {Shares(pair.First)} → {Shares(pair.Second)}").ToList();
        return (broken.Count == 0 && before.Total == after.Total && before.Grade == after.Grade)
            .ToProperty().Classify(other != it.Report, "changed").Label($"{before.Total} → {after.Total} {string.Join("; ", broken)}");
    }

    private static string Shares(ScoredLine line) => line.Outcome switch
    {
        ScoreOutcome.Scored scored => $"{scored.Share}",
        ScoreOutcome.Ranged ranged => $"{ranged.Least} to {ranged.Most}",
        var other => other.GetType().Name,
    };
}
