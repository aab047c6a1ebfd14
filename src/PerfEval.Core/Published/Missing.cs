using System.Collections.Generic;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Published;

/// <summary>未写明的内容: what the checks of a report ask for, and this one does not state.</summary>
internal static class Missing
{
    /// <summary>The places of what is missing, in the order of a report.</summary>
    public static EquatableList<Place> Of(SelfEvaluation report)
    {
        List<Place> missing = [];
        var (unit, staff) = (report.Subject.Unit, report.Subject.Unit.Staffing);
        var unitPlace = Place.Report.Then(ReportPart.Subject).Then(ReportPart.Unit);
        var staffPlace = unitPlace.Then(ReportPart.Staffing);
        Add(report.FiscalYear.IsBlank, Place.Report.Then(ReportPart.FiscalYear));
        Add(unit.Name.Length == 0, unitPlace);
        Add(unit.Offices is null, unitPlace.Then(ReportPart.Offices));
        Add(staff is null || staff.Establishment.IsBlank, staffPlace.Then(ReportPart.Establishment));
        Add(staff is null || staff.InPost.IsBlank, staffPlace.Then(ReportPart.InPost));
        Add(staff is null || staff.Retired.IsBlank, staffPlace.Then(ReportPart.Retired));
        AddMoney(report, Add);
        AddTable(report, Add);
        Add(report.Narrative is null, Place.Report.Then(ReportPart.Narrative));
        return missing.ToEquatableList();

        void Add(bool isMissing, Place place)
        {
            if (isMissing)
            {
                missing.Add(place);
            }
        }
    }

    /// <summary>The same of a table, which states no more than a table does.</summary>
    public static EquatableList<Place> OfTable(SelfEvaluation report)
    {
        List<Place> missing = [];
        Add(report.FiscalYear.IsBlank, Place.Report.Then(ReportPart.FiscalYear));
        Add(report.Subject.Unit.Name.Length == 0, Place.Report.Then(ReportPart.Subject).Then(ReportPart.Unit));
        AddTable(report, Add);
        return missing.ToEquatableList();

        void Add(bool isMissing, Place place)
        {
            if (isMissing)
            {
                missing.Add(place);
            }
        }
    }

    private static void AddTable(SelfEvaluation report, System.Action<bool, Place> add)
    {
        add(report.Funding is null, Place.Report.Then(ReportPart.Funding));
        add(report.Rows.Count == 0, Place.Report.Then(ReportPart.Goal));
        add(report.Claims.TotalScore.IsBlank, Place.Report.Then(ReportPart.Claims).Then(ReportPart.TotalScore));
        add(report.Claims.Grade.IsBlank, Place.Report.Then(ReportPart.Claims).Then(ReportPart.Grade));
    }

    private static void AddMoney(SelfEvaluation report, System.Action<bool, Place> add)
    {
        var budget = Place.Report.Then(ReportPart.Budget);
        var (revenue, expenditure) = (budget.Then(ReportPart.Revenue), budget.Then(ReportPart.Expenditure));
        if (report.Budget is not { } stated)
        {
            add(true, budget);
            return;
        }

        add(stated.Revenue.Total.IsBlank, revenue.Then(ReportPart.StatementTotal));
        add(stated.Revenue.Opening.IsBlank, revenue.Then(ReportPart.Opening));
        add(stated.Revenue.Adjustment.IsBlank, revenue.Then(ReportPart.Adjustment));
        add(stated.Expenditure.Total.IsBlank, expenditure.Then(ReportPart.StatementTotal));
        add(stated.Expenditure.Basic.IsBlank, expenditure.Then(ReportPart.BasicExpenditure));
        add(stated.Expenditure.Project.IsBlank, expenditure.Then(ReportPart.ProjectExpenditure));
        add(stated.CarriedForward.IsBlank, budget.Then(ReportPart.CarriedForward));
    }
}
