using System;
using System.Globalization;
using System.Text;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Json;

/// <summary>位置的 JSON 指针: says a <see cref="Place"/> as the JSON pointer (RFC 6901) of the value in a report document, such as <c>/funding/total/openingBudget</c>.</summary>
public static partial class PlacePointer
{
    /// <summary>The pointer of a place; empty for the report as a whole. A place that names a part without the parts around it, where there is one of each, is completed.</summary>
    /// <param name="place">The place.</param>
    /// <exception cref="ArgumentNullException">The place is null.</exception>
    public static string Of(Place place)
    {
        ArgumentNullException.ThrowIfNull(place);
        var pointer = new StringBuilder();
        var around = ReportPart.Report;
        foreach (var step in place.Steps)
        {
            Append(pointer, step.Part, around);
            if (step.Index is { } index)
            {
                pointer.Append('/').Append(index.ToString(CultureInfo.InvariantCulture));
            }

            around = step.Part;
        }

        return pointer.ToString();
    }

    private static void Append(StringBuilder pointer, ReportPart part, ReportPart around)
    {
        var (member, parent) = Member(part);
        if (parent is { } missing && missing != around)
        {
            Append(pointer, missing, around);
        }

        if (member.Length > 0)
        {
            pointer.Append('/').Append(member);
        }
    }

    // the member of each part, and the part it must stand in where there is only one such
    private static (string Member, ReportPart? Parent) Member(ReportPart part) => part switch
    {
        ReportPart.Report => ("", null),
        ReportPart.FiscalYear => ("fiscalYear", null),
        ReportPart.FiledOn => ("filedOn", null),
        ReportPart.Subject => ("subject", null),
        ReportPart.Unit => ("unit", ReportPart.Subject),
        ReportPart.BudgetUnitCount => ("unitCount", ReportPart.Unit),
        ReportPart.Offices => ("offices", ReportPart.Unit),
        ReportPart.Staffing => ("staffing", ReportPart.Unit),
        ReportPart.AsOf => ("asOf", ReportPart.Staffing),
        ReportPart.Establishment => ("establishment", ReportPart.Staffing),
        ReportPart.InPost => ("inPost", ReportPart.Staffing),
        ReportPart.StaffCategory => ("categories", ReportPart.Staffing),
        ReportPart.Retired => ("retired", ReportPart.Staffing),
        ReportPart.Budget => ("budget", null),
        ReportPart.Revenue => ("revenue", ReportPart.Budget),
        ReportPart.Expenditure => ("expenditure", ReportPart.Budget),
        ReportPart.CarriedForward => ("carriedForward", ReportPart.Budget),
        ReportPart.StatementTotal => ("total", null),
        ReportPart.Opening => ("opening", ReportPart.Revenue),
        ReportPart.Adjustment => ("adjustment", ReportPart.Revenue),
        ReportPart.OtherSources => ("otherSources", ReportPart.Revenue),
        ReportPart.BroughtForward => ("broughtForward", ReportPart.Revenue),
        ReportPart.BasicExpenditure => ("basic", ReportPart.Expenditure),
        ReportPart.ProjectExpenditure => ("project", ReportPart.Expenditure),
        ReportPart.Funding => ("funding", null),
        ReportPart.FundingTotal => ("total", ReportPart.Funding),
        ReportPart.FundingSource => ("sources", ReportPart.Funding),
        ReportPart.OpeningBudget => ("openingBudget", null),
        ReportPart.FullYearBudget => ("fullYearBudget", null),
        ReportPart.Executed => ("executed", null),
        ReportPart.Rate => ("rate", null),
        ReportPart.Goal => ("goals", null),
        ReportPart.ExpectedGoal => ("expected", null),
        ReportPart.ActualGoal => ("actual", null),
        ReportPart.FirstLevel => ("indicators", null),
        ReportPart.SecondLevel => ("secondLevels", null),
        ReportPart.ThirdLevel => ("indicators", null),
        ReportPart.MemoItem => ("memo", null),
        ReportPart.Name => ("name", null),
        ReportPart.Target => ("target", null),
        ReportPart.Actual => ("actual", null),
        ReportPart.PointsCell => ("points", null),
        ReportPart.ScoreCell => ("score", null),
        ReportPart.Reason => ("reason", null),
        ReportPart.Claims => ("claims", null),
        ReportPart.TotalPoints => ("totalPoints", ReportPart.Claims),
        ReportPart.TotalScore => ("total", ReportPart.Claims),
        ReportPart.Grade => ("grade", ReportPart.Claims),
        ReportPart.Narrative => ("narrative", null),
        ReportPart.Achievement => ("achievements", ReportPart.Narrative),
        ReportPart.Claim => ("claims", null),
        ReportPart.ClaimPart => ("parts", null),
        ReportPart.Judgement => ("judgements", null),
        ReportPart.Fact => ("facts", null),
        _ => throw new ArgumentOutOfRangeException(nameof(part), part, "The part is none of a report's."),
    };
}
