using System;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Reports.Aggregation;

/// <summary>
/// 汇总: the self-evaluations of the units under one competent department as one report: first completion is added up,
/// then it is scored (先汇总完成情况、再评分; Hubei form, note 2). Absolute values are added, relative ones averaged by funds. A
/// pure function; the order of the reports does not matter.
/// </summary>
/// <remarks>
/// A combined report is made to be scored and was never filed: filed scores of numbers
/// are not carried over, so a check of filed reports notes them as not filled in (PE3108). Any number of threads may call it.
/// </remarks>
public static class ReportAggregator
{
    /// <summary>Combines reports of one year on one form with the same indicators.</summary>
    /// <param name="subject">评价对象 of the combined report: the competent department, or the project of all units.</param>
    /// <param name="reports">The units' reports, at least one, of a unit each.</param>
    /// <param name="options">Weights, rounding and tolerance.</param>
    /// <returns>The combined report with its notes, or the reasons why these reports do not go together.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">There is no report.</exception>
    /// <example>
    /// <code>
    /// var options = new AggregationOptions(AggregationOptions.Weighting.Executed, Rounding.TwoDecimals, Money.FromYuan(100));
    /// var report = Samples.ReceptionCentre2020;
    /// var result = ReportAggregator.Combine(Subject.OfDepartment("株洲市"), [report, report], options);
    /// Console.WriteLine(result is AggregationResult.Combined combined ? combined.Report.Subject.Name : "refused");
    /// </code>
    /// </example>
    public static AggregationResult Combine(Subject subject, EquatableList<SelfEvaluation> reports, AggregationOptions options)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(options);
        if (reports.Count == 0)
        {
            throw new ArgumentException("There is no report to combine.", nameof(reports));
        }

        var units = reports.Select(report => new AggregatedUnit(LabelOf(report), report, WeightOf(report, options)))
            .OrderBy(unit => unit.Label, StringComparer.Ordinal).ToList();
        var reasons = Agreement.Problems(units);
        return reasons.Count > 0 ? new AggregationResult.Refused(reasons) : Combine(subject, units, options);
    }

    private static AggregationResult.Combined Combine(Subject subject, List<AggregatedUnit> units, AggregationOptions options)
    {
        List<AggregationResult.Note> notes = [];
        var first = units[0].Report;
        var completeness =
            units.Select(unit => unit.Report.Completeness).Where(one => one != Completeness.Complete).Order().FirstOrDefault();
        if (completeness != Completeness.Complete)
        {
            notes.Add(new AggregationResult.Note(Place.Report, Remark.Of("combine.incomplete", Argument.Of(
                "units", units.Where(unit => unit.Report.Completeness != Completeness.Complete).Select(unit => unit.Label))), false));
        }

        if (units.Exists(
                unit =>
                    unit.Report.Narrative is not null || unit.Report.Budget is not null || unit.Report.Subject.Unit.Staffing is not null))
        {
            notes.Add(new AggregationResult.Note(Place.Report, Remark.Of("combine.partsLeftOut"), false));
        }

        var incidents = units.SelectMany(
            unit =>
                unit.Report.Incidents.Select(
                    incident => units.Count == 1 ? incident : incident with { Reason = $"{unit.Label}：{incident.Reason}" }))
            .ToEquatableList();
        if (units.Count > 1 && incidents.Count > 0)
        {
            notes.Add(new AggregationResult.Note(Place.Report, Remark.Of("combine.incidents", Argument.Of(
                "units", units.Where(unit => unit.Report.Incidents.Count > 0).Select(unit => unit.Label))), true));
        }

        var facts = FactCombination.Of(units, options, notes);
        var funding = new FundingCombination(units, options, notes).Combine();
        List<AnnualGoal> goals = [];
        List<IndicatorJudgement> judgements = [];
        for (var g = 0; g < first.Goals.Count; g++)
        {
            var goal = new GoalCombination(units, g, options, notes);
            goals.Add(goal.Combine());
            judgements.AddRange(goal.Judgements);
        }

        return new AggregationResult.Combined(
            new SelfEvaluation
            {
                Form = first.Form,
                FiscalYear = first.FiscalYear.HasValue ? first.FiscalYear.Value : Reported<FiscalYear>.Blank,
                Completeness = completeness,
                Subject = subject,
                Facts = facts,
                Funding = funding,
                Incidents = incidents,
                Goals = goals.ToEquatableList(),
                Judgements = judgements.ToEquatableList(),
            },
            notes.ToEquatableList());
    }

    // units of one name are distinguished by their codes; projects by the unit that carries each out
    private static string LabelOf(SelfEvaluation report)
    {
        var unit = report.Subject.Unit;
        return unit.Code is null ? unit.Name : $"{unit.Name}（{unit.Code}）";
    }

    private static Money? WeightOf(SelfEvaluation report, AggregationOptions options) =>
        report.Funding?.Amount(WeightedMean.ColumnOf(options.Weight), options.Tolerance).Value;
}
