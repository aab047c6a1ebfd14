using System;
using System.Collections.Generic;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;
using PerfEval.Core.Reports;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Checking.Verdicts;

/// <summary>What the checks look at: the report, the standard, the scores, and figures several checks need.</summary>
internal sealed partial class CheckContext
{
    /// <summary>A scored report, the checks to run on it, and what its reader noted (读表发现).</summary>
    public CheckContext(
        SelfEvaluation report, EvaluationStandard standard, ScoredEvaluation evaluation, CheckList checks,
        EquatableList<Finding> readingNotes = default)
    {
        (Report, Standard, Evaluation) = (report, standard, evaluation);
        Notes = new ReadingFacts(readingNotes, report);
        Results = new CheckRun(checks, this);
        Execution = ExecutionAmounts.Of(report.Funding, standard, column => AmountOf(column)!);
        Facts = ScoringFacts.Of(report, standard);
        ExecutionLine = evaluation.Execution;
        Rows = ScoredRow.AllOf(report, evaluation, standard);
        Leaves = new List<ScoredRow>(Rows.Count);
        foreach (var row in Rows)
        {
            if (!TemplateRows.Is(row.Filed.Leaf, row.Result, report.JudgementOf(row.GoalIndex, row.Indicator.Id), standard))
            {
                row.Position = Leaves.Count;
                Leaves.Add(row);
            }
        }
    }

    public SelfEvaluation Report { get; }

    public EvaluationStandard Standard { get; }

    public ScoredEvaluation Evaluation { get; }

    /// <summary>What the reader of the form noted.</summary>
    public ReadingFacts Notes { get; }

    /// <summary>The results of the checks, each made when it is first asked for.</summary>
    public CheckRun Results { get; }

    public ExecutionAmounts Execution { get; }

    public ScoringFacts Facts { get; }

    public ScoredLine? ExecutionLine { get; }

    /// <summary>执行率: from the amounts; where the form states none of them that matter, as it prints the rate.</summary>
    public Ratio? Rate => Execution.Rate ?? (PrintedRate is { } printed ? AsRatio(printed) : null);

    /// <summary>The rate the scored funding line prints, where there are no amounts to hold it against.</summary>
    public PrintedRate? PrintedRate =>
        Execution is { Rate: null, Problem: null, Executed: null }
            && Funding?.ScoredLine is { ClaimedRate: { HasValue: true, Value: var rate } }
            ? rate
            : null;

    /// <summary>A printed rate: with %, or above one, a percentage; else a share of one.</summary>
    public static Ratio AsRatio(PrintedRate rate) => IsPercentage(rate) ? rate.AsPercent : rate.AsFraction;

    public static bool IsPercentage(PrintedRate rate) => rate.HasPercentSign || rate.AsFraction > Ratio.One;

    /// <summary>The indicators; rows that the empty form came with and nobody filled in are none.</summary>
    public List<ScoredRow> Leaves { get; }

    /// <summary>Every row of the report, those left over from the empty form too.</summary>
    public List<ScoredRow> Rows { get; }

    /// <summary>检查用语 of the standard.</summary>
    public NoteTerms Terms => Standard.Thresholds.Value.Terms;

    /// <summary>Whether the form prints no column of reasons, so that nobody left it blank.</summary>
    public bool LacksReasons => Lacks(SelfEvaluation.Columns.Reason);

    /// <summary>Whether the form prints no such column, so that nobody left it blank; the page says so once.</summary>
    public bool Lacks(SelfEvaluation.Columns column) => (Report.NotPrinted & column) != 0;

    /// <summary>What has a score: execution first, then the indicators, each with what it claims.</summary>
    public IEnumerable<(ScoredLine Line, Reported<Points> Claim)> ScoredCells()
    {
        if (ExecutionLine is { } execution)
        {
            yield return (execution, ClaimedExecution);
        }

        foreach (var leaf in Leaves)
        {
            yield return (leaf.Line, leaf.Result.ClaimedScore);
        }
    }

    public FundingTable? Funding => Report.Funding;

    public AmountUnit FundingUnit => Funding?.AmountUnit ?? default;

    public Points FullPoints => Standard.FullPoints.Value;

    /// <summary>分母口径: what execution is divided by.</summary>
    public ExecutionBasis Basis => ExecutionAmounts.BasisOf(Funding, Standard);

    /// <summary>Whether total and lines of the basis contradict each other, so that it is neither blank nor 0 but two amounts.</summary>
    public bool BasisIsContradicted => AmountOf(Basis switch
    {
        ExecutionBasis.OpeningBudget => FundingColumn.OpeningBudget,
        _ => FundingColumn.FullYearBudget,
    }) is FundingAmount.Conflicting;

    /// <summary>What the filer claims for execution.</summary>
    public Reported<Points> ClaimedExecution => Funding?.ScoredLine?.ClaimedScore ?? default;

    /// <summary>各目标分别计满分: whether every goal makes the full points with execution, so that no sum over all goals means anything.</summary>
    public bool GoalsAreWeighed => Report.Goals.Count > 1
        && GoalShares.Of(
        Evaluation.Lines, UnprintedPoints.Of(Report.Goals, Evaluation.Lines, FullPoints), Standard, hasAllRows: true).EachIsWhole;

    /// <summary>地区 by which codes and names of regions are known.</summary>
    public Regions Regions { get; init; } = Regions.BuiltIn;

    /// <summary>The three amounts of a funding line, in the order of the form.</summary>
    public static ReadOnlySpan<FundingColumn> Columns =>
        [FundingColumn.OpeningBudget, FundingColumn.FullYearBudget, FundingColumn.Executed];

    public static Place FundingPlace { get; } = Place.Report.Then(ReportPart.Funding);

    public static Place UnitPlace { get; } = Place.Report.Then(ReportPart.Subject).Then(ReportPart.Unit);

    public static Place StaffingPlace { get; } = UnitPlace.Then(ReportPart.Staffing);

    public static Place ClaimsPlace { get; } = Place.Report.Then(ReportPart.Claims);

    /// <summary>Where the rate of execution stands, also where the standard scores no line of execution.</summary>
    public Place RatePlace => ExecutionScoring.PlaceOf(Funding).Then(ReportPart.Rate);

    /// <summary>Where something is missing from the goals: the first goal, or where the goals would be.</summary>
    public Place GoalsPlace => Report.Goals.Count > 0 ? GoalPlace(0) : Place.Report.Then(ReportPart.Goal);

    public static Place GoalPlace(int goalIndex) => Place.Report.Then(ReportPart.Goal, goalIndex);

    public static ReportPart PartOf(FundingColumn column) => column switch
    {
        FundingColumn.OpeningBudget => ReportPart.OpeningBudget,
        FundingColumn.FullYearBudget => ReportPart.FullYearBudget,
        _ => ReportPart.Executed,
    };

    /// <summary>The indicator a claim refers to; null if the report has no such indicator.</summary>
    public ScoredRow? Find(ClaimReference.Indicator reference) =>
        reference.GoalIndex >= 0 && reference.GoalIndex < Report.Goals.Count
        && Report.Goals[reference.GoalIndex].Tree.PositionOf(reference.IndicatorId) is { } position
            ? Rows[GoalStarts[reference.GoalIndex] + position]
            : null;

    /// <summary>
    /// The indicators below one, in its first level, that have neither points nor score of their own: its cells may be merged with theirs.
    /// </summary>
    public List<ScoredRow> MergedWith(ScoredRow leaf)
    {
        List<ScoredRow> merged = [];
        if (!leaf.Indicator.Points.HasValue || !leaf.Result.ClaimedScore.HasValue)
        {
            return merged;
        }

        for (var i = leaf.Position + 1; i < Leaves.Count && IsBlank(Leaves[i]); i++)
        {
            merged.Add(Leaves[i]);
        }

        return merged;

        bool IsBlank(ScoredRow other) => other.GoalIndex == leaf.GoalIndex && other.Leaf.FirstIndex == leaf.Leaf.FirstIndex
            && other.Indicator.Points.IsBlank && other.Result.ClaimedScore.IsBlank && other.Line.Points is null;
    }

    /// <summary>
    /// Whether a row is judged and not measured: it has a judgement, and neither target nor actual value, which nobody asks for.
    /// </summary>
    public bool IsJudgedAlone(ScoredRow leaf) =>
        leaf.Indicator.Target is TargetValue.Unstated
        && leaf.Result.Actual is ActualValue.NotReported
        && leaf.Line.GoalIndex is { } goal
        && Report.JudgementOf(goal, leaf.Indicator.Id) is not null;

    /// <summary>
    /// Whether an indicator is the last row of a table cut short and without a score: its cells may have been cut off too.
    /// </summary>
    public bool IsAtTheCut(ScoredRow leaf) =>
        Report.Completeness.MayLackRows() && ReferenceEquals(leaf, Leaves[^1]) && leaf.Result.ClaimedScore.IsBlank;
}
