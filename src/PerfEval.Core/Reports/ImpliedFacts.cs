using System;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Budgeting.Facts;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Reports;

/// <summary>
/// What the parts of a report state or imply, as facts. Filed figures are never
/// refused: what can be no fact, such as a negative headcount, gives none.
/// </summary>
internal static class ImpliedFacts
{
    private static readonly Place Funding = Place.Report.Then(ReportPart.Funding);
    private static readonly Place OpeningBudget = Funding.Then(ReportPart.FundingTotal).Then(ReportPart.OpeningBudget);
    private static readonly Place FullYearBudget = Funding.Then(ReportPart.FundingTotal).Then(ReportPart.FullYearBudget);
    private static readonly Place Executed = Funding.Then(ReportPart.FundingTotal).Then(ReportPart.Executed);
    private static readonly Place Statement = Place.Report.Then(ReportPart.Budget);
    private static readonly Place Revenue = Statement.Then(ReportPart.Revenue);
    private static readonly Place RevenueTotal = Revenue.Then(ReportPart.StatementTotal);
    private static readonly Place Opening = Revenue.Then(ReportPart.Opening);
    private static readonly Place Adjustment = Revenue.Then(ReportPart.Adjustment);
    private static readonly Place BroughtForward = Revenue.Then(ReportPart.BroughtForward);
    private static readonly Place CarriedForward = Statement.Then(ReportPart.CarriedForward);
    private static readonly Place Project = Statement.Then(ReportPart.Expenditure).Then(ReportPart.ProjectExpenditure);
    private static readonly Place Staff = Place.Report.Then(ReportPart.Subject).Then(ReportPart.Unit).Then(ReportPart.Staffing);
    private static readonly Place Establishment = Staff.Then(ReportPart.Establishment);
    private static readonly Place InPost = Staff.Then(ReportPart.InPost);

    private static readonly Remark TotalAsFiscal = Remark.Of("fact.totalAsFiscal");
    private static readonly Remark OneMovement = Remark.Of("fact.oneMovement");
    private static readonly Remark ByNetAdjustment = Remark.Of("fact.byNetAdjustment");
    private static readonly Remark ByCarryOver = Remark.Of("fact.byCarryOver");

    public static List<Fact> Of(SelfEvaluation report, Func<FundingColumn, FundingAmount?> amountOf, Money tolerance)
    {
        if (!report.FiscalYear.TryGetValue(out var year))
        {
            return [];
        }

        List<Fact> facts = [];
        var period = new FactPeriod.Year(year);
        AddFunding(facts, report.Funding, amountOf, tolerance, period);
        AddStatement(facts, report, period);
        AddStaffing(facts, report.Subject.Unit.Staffing, period);
        return facts;
    }

    private static void AddFunding(
        List<Fact> facts, FundingTable? table, Func<FundingColumn, FundingAmount?> amountOf, Money tolerance, FactPeriod year)
    {
        if (table is null)
        {
            return;
        }

        Add(FactKind.OpeningBudget, OpeningBudget, amountOf(FundingColumn.OpeningBudget));
        Add(FactKind.FullYearBudget, FullYearBudget, amountOf(FundingColumn.FullYearBudget));
        Add(FactKind.Executed, Executed, amountOf(FundingColumn.Executed));

        // lines of which none is fiscal say nothing about fiscal funds; a table without lines is the one total there is
        if (table.Sources.Count == 0 || table.Sources.Any(line => line.Source.IsFiscal()))
        {
            var whole = table.Sources.Count == 0 ? TotalAsFiscal : null;
            Add(FactKind.FiscalFullYearBudget, Funding, table.FiscalAmount(FundingColumn.FullYearBudget, tolerance), whole);
            Add(FactKind.FiscalExecuted, Funding, table.FiscalAmount(FundingColumn.Executed, tolerance), whole);
        }

        void Add(FactKind kind, Place place, FundingAmount? amount, Remark? derivation = null)
        {
            if (amount?.Value is { } value)
            {
                derivation ??= amount is FundingAmount.Derived derived ? SumOfLines(derived, table.AmountUnit) : null;
                facts.Add(new Fact(kind, new FactValue.Amount(value, table.AmountUnit), year, new FactSource.Part(place, derivation)));
            }
        }
    }

    private static void AddStatement(List<Fact> facts, SelfEvaluation report, FactPeriod year)
    {
        if (report.Budget is not { } budget)
        {
            return;
        }

        var (revenue, expenditure) = (budget.Revenue, budget.Expenditure);
        Add(FactKind.Revenue, RevenueTotal, revenue.Total);
        Add(FactKind.OpeningBudget, Opening, revenue.Opening);
        AddAdjustment();
        Add(FactKind.CarriedForward, CarriedForward, budget.CarriedForward);
        Add(FactKind.BroughtForward, BroughtForward, revenue.BroughtForward);
        if (revenue is { BroughtForward.IsBlank: true, Total.HasValue: true }
            && expenditure.Total.HasValue
            && budget.CarriedForward.HasValue
            && Money.TrySum([budget.CarriedForward.Value, expenditure.Total.Value, -revenue.Total.Value], out var before))
        {
            Add(
                FactKind.BroughtForward,
                CarriedForward,
                before >= Money.Zero ? before : Reported<Money>.Blank,
                ByCarryOver);
        }

        Add(FactKind.ProjectExpenditure, Project, expenditure.Project);

        // the statement gives the net adjustment: with one of addition and cut
        // the other follows, with neither the whole of it was one movement
        void AddAdjustment()
        {
            if (!revenue.Adjustment.TryGetValue(out var net))
            {
                return;
            }

            var addition = report.Facts.Find(FactKind.BudgetAddition, year)?.Value as FactValue.Amount;
            var cut = report.Facts.Find(FactKind.BudgetCut, year)?.Value as FactValue.Amount;
            if (addition is null && cut is null)
            {
                var one = OneMovement;
                Add(FactKind.BudgetAddition, Adjustment, net > Money.Zero ? net : Money.Zero, one);
                Add(FactKind.BudgetCut, Adjustment, net < Money.Zero ? net.Magnitude : Money.Zero, one);
            }
            else if (cut is not null)
            {
                AddOther(FactKind.BudgetAddition, [net, cut.Value]);
            }
            else
            {
                AddOther(FactKind.BudgetCut, [addition!.Value, -net]);
            }
        }

        void AddOther(FactKind kind, ReadOnlySpan<Money> amounts)
        {
            if (Money.TrySum(amounts, out var other) && other >= Money.Zero)
            {
                Add(kind, Adjustment, other, ByNetAdjustment);
            }
        }

        void Add(FactKind kind, Place place, Reported<Money> cell, Remark? derivation = null)
        {
            if (cell.HasValue)
            {
                facts.Add(
                    new Fact(kind, new FactValue.Amount(cell.Value, budget.AmountUnit), year, new FactSource.Part(place, derivation)));
            }
        }
    }

    // a figure of 31 December is the year's; one of another day is as of that day and stands for no year
    private static void AddStaffing(List<Fact> facts, Staffing? staffing, FactPeriod.Year year)
    {
        if (staffing is null || !(staffing.AsOf.IsBlank || staffing.AsOf.HasValue))
        {
            return;
        }

        FactPeriod period = staffing.AsOf.TryGetValue(out var day) && day != year.Value.End ? new FactPeriod.Day(day) : year;
        Add(FactKind.Establishment, Establishment, staffing.Establishment);
        Add(FactKind.InPost, InPost, staffing.InPost);

        void Add(FactKind kind, Place at, Reported<int> cell)
        {
            if (cell is { HasValue: true, Value: >= 0 })
            {
                facts.Add(new Fact(kind, new FactValue.Headcount(cell.Value), period, new FactSource.Part(at)));
            }
        }
    }

    private static Remark SumOfLines(FundingAmount.Derived derived, AmountUnit unit) =>
        Remark.Late(derived.HasBlanks ? "fact.sumOfLinesWithBlanks" : "fact.sumOfLines", new LinesOfSum(derived, unit));

    // where a sum comes from is asked of few facts
    private sealed class LinesOfSum(FundingAmount.Derived derived, AmountUnit unit) : LateArguments
    {
        public override EquatableList<Argument> Make()
        {
            var (stated, blank) = derived.Told(unit);
            return [stated, blank];
        }
    }
}
