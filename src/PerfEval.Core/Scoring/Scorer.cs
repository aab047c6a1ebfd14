using System;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Budgeting.Facts;
using PerfEval.Core.Common;
using PerfEval.Core.Indicators;
using PerfEval.Core.Reports;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Scoring;

/// <summary>
/// 评分: scores a self-evaluation by a standard: exactly, rounded once where the standard says, with every step kept. A pure function: the
/// same report and standard give the same result everywhere. It returns outcomes with reasons and never findings; those are for the
/// checks.
/// </summary>
/// <remarks>Pure and without state, so any number of threads may call it.</remarks>
public static class Scorer
{
    /// <summary>Scores a report by a standard the caller names.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ScoredEvaluation Score(SelfEvaluation report, EvaluationStandard standard) =>
        Score(report, new StandardSelection(standard, SelectionReason.NamedByCaller));

    /// <summary>Scores a report by the standard a catalogue has for it.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <example>
    /// <code>
    /// var evaluation = Scorer.Score(Samples.ReceptionCentre2020, BuiltInStandards.Catalog);
    /// Console.WriteLine($"{evaluation.Total} by {evaluation.StandardId}");   // 100 by hunan-department-2020
    /// </code>
    /// </example>
    public static ScoredEvaluation Score(SelfEvaluation report, StandardCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(catalog);
        return Score(report, Select(report, catalog));
    }

    /// <summary>Scores a report by a selected standard; the result says how it was selected.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ScoredEvaluation Score(SelfEvaluation report, StandardSelection selection)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(selection);
        ArgumentNullException.ThrowIfNull(selection.Standard);
        return Score(
            report.Goals,
            report.JudgementOf,
            report.Funding,
            report.Incidents,
            ScoringFacts.Of(report, selection.Standard),
            selection,
            !report.Completeness.MayLackRows());
    }

    /// <summary>The low-level entry: scores a tree, its results and a funding table by a standard, without a whole report.</summary>
    /// <param name="tree">绩效指标.</param>
    /// <param name="results">完成情况, matched by id.</param>
    /// <param name="funding">资金情况; null where there is none.</param>
    /// <param name="standard">评价标准.</param>
    /// <exception cref="ArgumentNullException">The tree or the standard is null.</exception>
    /// <exception cref="ArgumentException">Two results are for one indicator, or a result is for none of the tree.</exception>
    public static ScoredEvaluation Score(
        IndicatorTree tree, EquatableList<IndicatorResult> results, FundingTable? funding, EvaluationStandard standard) =>
        Score(tree, results, funding, FactSheet.Empty, null, standard);

    /// <summary>The low-level entry with the facts that formulas of the standard ask for.</summary>
    /// <param name="tree">绩效指标.</param>
    /// <param name="results">完成情况, matched by id.</param>
    /// <param name="funding">资金情况; null where there is none. Facts are taken from <paramref name="facts"/> alone.</param>
    /// <param name="facts">事实数据.</param>
    /// <param name="year">财政年度 the facts are asked for; null where unknown, and no formula can be evaluated.</param>
    /// <param name="standard">评价标准.</param>
    /// <exception cref="ArgumentNullException">The tree, the facts or the standard are null.</exception>
    /// <exception cref="ArgumentException">Two results are for one indicator, or a result is for none of the tree.</exception>
    public static ScoredEvaluation Score(
        IndicatorTree tree,
        EquatableList<IndicatorResult> results,
        FundingTable? funding,
        FactSheet facts,
        FiscalYear? year,
        EvaluationStandard standard)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(standard);
        return Score(
            [new AnnualGoal(tree, results)],
            (_, _) => null,
            funding,
            default,
            new ScoringFacts(facts, year, funding?.AmountUnit ?? AmountUnit.WanYuan),
            new StandardSelection(standard, SelectionReason.NamedByCaller),
            true);
    }

    /// <summary>
    /// The standard a catalogue has for a whole report, for every purpose: scoring, checking
    /// and re-checking. For a form the catalogue is asked with <c>FormReading.Query</c>.
    /// </summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <example>
    /// <code>
    /// var selection = Scorer.Select(Samples.ReceptionCentre2020, BuiltInStandards.Catalog);
    /// Console.WriteLine($"{selection.Standard.Id}: {selection.Reason}");
    /// </code>
    /// </example>
    public static StandardSelection Select(SelfEvaluation report, StandardCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(catalog);
        return catalog.Select(QueryOf(report));
    }

    /// <summary>选定标准的条件: what a report says of itself that a standard is selected by.</summary>
    /// <exception cref="ArgumentNullException">The report is null.</exception>
    /// <example>
    /// <code>
    /// var query = Scorer.QueryOf(Samples.ReceptionCentre2020);
    /// Console.WriteLine(BuiltInStandards.Catalog.Select(query).Standard.Id);   // hunan-department-2020
    /// </code>
    /// </example>
    public static StandardQuery QueryOf(SelfEvaluation report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new StandardQuery(
            report.Form, report.Subject.Kind, report.Subject.Unit.Region, report.FiscalYear.HasValue ? report.FiscalYear.Value : null)
        {
            Category = report.Subject.Category,
        };
    }

    private static ScoredEvaluation Score(
        EquatableList<AnnualGoal> goals,
        Func<int, string, Judgement?> judgementOf,
        FundingTable? funding,
        EquatableList<Incident> incidents,
        ScoringFacts facts,
        StandardSelection selection,
        bool hasAllRows)
    {
        var standard = selection.Standard;
        ArgumentNullException.ThrowIfNull(standard);
        var execution = ExecutionScoring.Score(funding, standard);
        var next = execution is null ? 0 : 1;
        var scoredLines = new ScoredLine[next + CountOf(goals)];
        if (execution is not null)
        {
            scoredLines[0] = execution;
        }

        for (var g = 0; g < goals.Count; g++)
        {
            var leaves = goals[g].Tree.Leaves;
            var places = new LeafPlaces(g);
            for (var i = 0; i < leaves.Count; i++)
            {
                var judgement = judgementOf(g, leaves[i].Indicator.Id);
                var place = places.Next(leaves[i]);
                var sharing = SharingWith(goals[g], g, i, standard, facts);
                scoredLines[next++] =
                    IndicatorScoring.Score(g, leaves[i], goals[g].Results[i], judgement, standard, facts, place, sharing: sharing);
            }
        }

        var lines = new EquatableList<ScoredLine>(scoredLines);
        var result = TotalScoring.Of(goals, lines, incidents, standard, hasAllRows);
        var scored = LevelScoring.Of(goals, lines.AsSpan(), result.Unscored);
        return new ScoredEvaluation(execution, scored)
        {
            StandardId = standard.Id,
            StandardVersion = standard.Version,
            Selection = selection.Reason,
            Total = result.Total,
            Grade = result.Grade is { } grade ? new ScoredGrade(grade.Code, grade.Label) : null,
            Caps = result.Caps,
            Ledger = result.Ledger,
            Explanation = TotalExplanation.Of(selection, execution, scored, result),
        };
    }

    private static int CountOf(EquatableList<AnnualGoal> goals)
    {
        var count = 0;
        foreach (var goal in goals)
        {
            count += goal.Tree.Leaves.Count;
        }

        return count;
    }

    // what the rows that have their points in the cell of a row come to, each as if it had them alone
    private static ScoreOutcome[] SharingWith(AnnualGoal goal, int index, int head, EvaluationStandard standard, ScoringFacts facts)
    {
        var below = SharedPoints.CountBelow(goal.Tree.Leaves, head);
        if (below == 0)
        {
            return [];
        }

        var outcomes = new ScoreOutcome[below];
        var (points, claimed) = (goal.Tree.Leaves[head].Indicator.Points, goal.Results[head].ClaimedScore);
        for (var i = 0; i < below; i++)
        {
            var leaf = goal.Tree.Leaves[head + 1 + i];
            var alone = leaf with { Indicator = leaf.Indicator with { Points = points } };
            var filed = goal.Results[head + 1 + i] with { ClaimedScore = claimed };
            outcomes[i] = IndicatorScoring.Score(index, alone, filed, null, standard, facts).Outcome;
        }

        return outcomes;
    }
}
