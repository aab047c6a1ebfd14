using System;
using System.Linq;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Indicators;
using PerfEval.Core.Json.Formats;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Json.Reports;

/// <summary>The closed vocabularies of a report.</summary>
internal static class ReportVocabulary
{
    public static WordFormat<Completeness> Completeness { get; } = new(
        ("complete", Core.Reports.Completeness.Complete), ("cutShort", Core.Reports.Completeness.CutShort),
        ("unfilled", Core.Reports.Completeness.Unfilled), ("unscored", Core.Reports.Completeness.Unscored),
        ("unknown", Core.Reports.Completeness.Unknown));

    public static WordFormat<SelfEvaluation.Columns> Column { get; } = new(
        ("openingBudget", SelfEvaluation.Columns.OpeningBudget), ("fullYearBudget", SelfEvaluation.Columns.FullYearBudget),
        ("executed", SelfEvaluation.Columns.Executed), ("rate", SelfEvaluation.Columns.Rate), ("target", SelfEvaluation.Columns.Target),
        ("actual", SelfEvaluation.Columns.Actual), ("points", SelfEvaluation.Columns.Points), ("score", SelfEvaluation.Columns.Score),
        ("reason", SelfEvaluation.Columns.Reason));

    public static WordFormat<GovernmentLevel> GovernmentLevel { get; } = new(
        ("unstated", Budgeting.GovernmentLevel.Unstated), ("central", Budgeting.GovernmentLevel.Central),
        ("province", Budgeting.GovernmentLevel.Province),
        ("city", Budgeting.GovernmentLevel.City), ("county", Budgeting.GovernmentLevel.County),
        ("township", Budgeting.GovernmentLevel.Township));

    public static WordFormat<BudgetTier> Tier { get; } = new(
        ("unstated", BudgetTier.Unstated), ("first", BudgetTier.First), ("second", BudgetTier.Second), ("base", BudgetTier.Base));

    public static WordFormat<ExecutionBasis> Basis { get; } = new(
        ("fullYearBudget", ExecutionBasis.FullYearBudget), ("openingBudget", ExecutionBasis.OpeningBudget),
        ("fiscalFullYearBudget", ExecutionBasis.FiscalFullYearBudget));

    public static WordFormat<FundingSource> FundingSource { get; } = new(
        ("unclassified", Budgeting.FundingSource.Unclassified),
        ("currentYearAppropriation", Budgeting.FundingSource.CurrentYearAppropriation),
        ("carryOver", Budgeting.FundingSource.CarryOver), ("other", Budgeting.FundingSource.Other),
        ("fiscalFunds", Budgeting.FundingSource.FiscalFunds),
        ("specialAccount", Budgeting.FundingSource.SpecialAccount), ("unitFunds", Budgeting.FundingSource.UnitFunds),
        ("central", Budgeting.FundingSource.Central), ("provincial", Budgeting.FundingSource.Provincial),
        ("municipal", Budgeting.FundingSource.Municipal),
        ("county", Budgeting.FundingSource.County), ("local", Budgeting.FundingSource.Local),
        ("generalPublicBudget", Budgeting.FundingSource.GeneralPublicBudget), ("governmentFund", Budgeting.FundingSource.GovernmentFund),
        ("stateCapital", Budgeting.FundingSource.StateCapital));

    public static WordFormat<ClaimReference.BudgetLine> BudgetLine { get; } = new(
        ("threePublicExpenses", ClaimReference.BudgetLine.ThreePublicExpenses),
        ("officialReception", ClaimReference.BudgetLine.OfficialReception),
        ("officialVehicles", ClaimReference.BudgetLine.OfficialVehicles), ("travelAbroad", ClaimReference.BudgetLine.TravelAbroad),
        ("operatingCosts", ClaimReference.BudgetLine.OperatingCosts), ("personnelCosts", ClaimReference.BudgetLine.PersonnelCosts),
        ("projectExpenditure", ClaimReference.BudgetLine.ProjectExpenditure));

    public static WordFormat<Comparator> Comparator { get; } =
        new([.. Enum.GetValues<Comparator>().Select(comparator => (comparator.Sign(), comparator))]);

    public static WordFormat<Direction> Direction { get; } = new(
        ("higherIsBetter", Indicators.Direction.HigherIsBetter), ("lowerIsBetter", Indicators.Direction.LowerIsBetter));
}
