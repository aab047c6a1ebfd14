using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Budgeting.Facts;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Reports;

/// <summary>
/// What the parts of a report state or imply, as facts. Filed figures are never
/// refused: what can be no fact, such as a negative headcount, gives none.
/// </summary>
internal static class ImpliedFacts
{
    private static readonly Place Funding = Place.Report.Then(ReportPart.Funding);
    private static readonly Place Revenue = Place.Report.Then(ReportPart.Budget).Then(ReportPart.Revenue);

    public static IEnumerable<Fact> Of(SelfEvaluation report, Money tolerance)
    {
        if (!report.FiscalYear.TryGetValue(out var year))
        {
            return [];
        }

        List<Fact> facts = [];
        AddFunding(facts, report.Funding, tolerance, new FactPeriod.Year(year));
        AddStatement(facts, report, new FactPeriod.Year(year));
        AddStaffing(facts, report.Subject.Unit.Staffing, year);
        return facts;
    }

    private static void AddFunding(List<Fact> facts, FundingTable? table, Money tolerance, FactPeriod year)
    {
        if (table is null)
        {
            return;
        }

        var total = Funding.Then(ReportPart.FundingTotal);
        Add(FactKind.OpeningBudget, total.Then(ReportPart.OpeningBudget), table.Amount(FundingColumn.OpeningBudget, tolerance));
        Add(FactKind.FullYearBudget, total.Then(ReportPart.FullYearBudget), table.Amount(FundingColumn.FullYearBudget, tolerance));
        Add(FactKind.Executed, total.Then(ReportPart.Executed), table.Amount(FundingColumn.Executed, tolerance));

        // lines of which none is fiscal say nothing about fiscal funds; a table without lines is the one total there is
        if (table.Sources.Count == 0 || table.Sources.Any(line => line.Source.IsFiscal()))
        {
            var whole = table.Sources.Count == 0 ? Remark.Of("fact.totalAsFiscal") : null;
            Add(FactKind.FiscalFullYearBudget, Funding, table.FiscalAmount(FundingColumn.FullYearBudget, tolerance), whole);
            Add(FactKind.FiscalExecuted, Funding, table.FiscalAmount(FundingColumn.Executed, tolerance), whole);
        }

        void Add(FactKind kind, Place place, FundingAmount amount, Remark? derivation = null)
        {
            if (amount.Value is { } value)
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
        var carriedForward = Place.Report.Then(ReportPart.Budget).Then(ReportPart.CarriedForward);
        Add(FactKind.Revenue, Revenue.Then(ReportPart.StatementTotal), revenue.Total);
        Add(FactKind.OpeningBudget, Revenue.Then(ReportPart.Opening), revenue.Opening);
        AddAdjustment();
        Add(FactKind.CarriedForward, carriedForward, budget.CarriedForward);
        Add(FactKind.BroughtForward, Revenue.Then(ReportPart.BroughtForward), revenue.BroughtForward);
        if (revenue is { BroughtForward.IsBlank: true, Total.HasValue: true }
            && expenditure.Total.HasValue
            && budget.CarriedForward.HasValue
            && Money.TrySum([budget.CarriedForward.Value, expenditure.Total.Value, -revenue.Total.Value], out var before))
        {
            Add(
                FactKind.BroughtForward,
                carriedForward,
                before >= Money.Zero ? before : Reported<Money>.Blank,
                Remark.Of("fact.byCarryOver"));
        }

        Add(
            FactKind.ProjectExpenditure,
            Place.Report.Then(ReportPart.Budget).Then(ReportPart.Expenditure).Then(ReportPart.ProjectExpenditure),
            expenditure.Project);

        // the statement gives the net adjustment: with one of addition and cut
        // the other follows, with neither the whole of it was one movement
        void AddAdjustment()
        {
            if (!revenue.Adjustment.TryGetValue(out var net))
            {
                return;
            }

            var place = Revenue.Then(ReportPart.Adjustment);
            var addition = report.Facts.Find(FactKind.BudgetAddition, year)?.Value as FactValue.Amount;
            var cut = report.Facts.Find(FactKind.BudgetCut, year)?.Value as FactValue.Amount;
            if (addition is null && cut is null)
            {
                var one = Remark.Of("fact.oneMovement");
                Add(FactKind.BudgetAddition, place, net > Money.Zero ? net : Money.Zero, one);
                Add(FactKind.BudgetCut, place, net < Money.Zero ? net.Magnitude : Money.Zero, one);
            }
            else if (cut is not null)
            {
                AddOther(FactKind.BudgetAddition, [net, cut.Value], place);
            }
            else
            {
                AddOther(FactKind.BudgetCut, [addition!.Value, -net], place);
            }
        }

        void AddOther(FactKind kind, Money[] amounts, Place place)
        {
            if (Money.TrySum(amounts, out var other) && other >= Money.Zero)
            {
                Add(kind, place, other, Remark.Of("fact.byNetAdjustment"));
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
    private static void AddStaffing(List<Fact> facts, Staffing? staffing, FiscalYear year)
    {
        if (staffing is null || !(staffing.AsOf.IsBlank || staffing.AsOf.HasValue))
        {
            return;
        }

        FactPeriod period = staffing.AsOf.TryGetValue(out var day) && day != year.End ? new FactPeriod.Day(day) : new FactPeriod.Year(year);
        var place = Place.Report.Then(ReportPart.Subject).Then(ReportPart.Unit).Then(ReportPart.Staffing);
        Add(FactKind.Establishment, place.Then(ReportPart.Establishment), staffing.Establishment);
        Add(FactKind.InPost, place.Then(ReportPart.InPost), staffing.InPost);

        void Add(FactKind kind, Place at, Reported<int> cell)
        {
            if (cell is { HasValue: true, Value: >= 0 })
            {
                facts.Add(new Fact(kind, new FactValue.Headcount(cell.Value), period, new FactSource.Part(at)));
            }
        }
    }

    private static Remark SumOfLines(FundingAmount.Derived derived, AmountUnit unit)
    {
        var (stated, blank) = derived.Told(unit);
        return Remark.Of(derived.HasBlanks ? "fact.sumOfLinesWithBlanks" : "fact.sumOfLines", stated, blank);
    }
}
