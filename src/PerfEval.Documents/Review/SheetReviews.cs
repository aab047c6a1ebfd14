using System;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Findings;

namespace PerfEval.Documents.Review;

/// <summary>各表的复核: brings what is to be said of forms to the sheets they stand in.</summary>
internal sealed class SheetReviews
{
    private static readonly Place Total = Place.Report.Then(ReportPart.Claims).Then(ReportPart.TotalScore);

    private readonly Dictionary<string, SheetReview> _sheets = new(StringComparer.Ordinal);

    private SheetReviews()
    {
    }

    /// <summary>The sheets something is said of, by their names; those of forms that stand in none are not there.</summary>
    public static IReadOnlyDictionary<string, SheetReview> Of(IEnumerable<ReviewedForm> forms)
    {
        var reviews = new SheetReviews();
        foreach (var form in forms)
        {
            reviews.AddLines(form);
            reviews.AddTotal(form);
            // what somebody has accepted is listed, and marks no cell
            foreach (var finding in form.Assessment.Standing)
            {
                reviews.AddFinding(form, finding);
            }
        }

        return reviews._sheets;
    }

    private void AddLines(ReviewedForm form)
    {
        (string Sheet, int? Goal)? before = null;
        foreach (var row in form.Assessment.Rows)
        {
            if (form.AddressOf(row.Line.Place) is not { } address)
            {
                continue;
            }

            var sheet = Sheet(address.Grid!);
            var line = sheet.Line(address.Row);
            line.Lines.Add(row);
            form.Rows.Add(line);
            line.ScoreColumn = row.Claimed.HasValue ? form.AddressOf(row.Line.Place.Then(ReportPart.ScoreCell)) switch
            {
                { Column: { } column } cell when cell.Row == address.Row => column,
                _ => null,
            } : null;
            if (before != (address.Grid!, row.Line.GoalIndex))
            {
                sheet.HeadAbove(address.Row);
                before = (address.Grid!, row.Line.GoalIndex);
            }
        }
    }

    private void AddTotal(ReviewedForm form)
    {
        if (form.Assessment.Evaluation.HasTotal && form.AddressOf(Total) is { } address)
        {
            var line = Sheet(address.Grid!).Line(address.Row);
            line.TotalOf = line.Lines.Count == 0 ? form : null;
            line.ScoreColumn ??= address.Column;
        }
    }

    private void AddFinding(ReviewedForm form, Finding finding)
    {
        foreach (var address in finding.Places.Select(form.AddressOf).OfType<Core.Forms.Grids.CellAddress>().Distinct())
        {
            var sheet = Sheet(address.Grid!);
            var line = sheet.Line(address.Row);
            line.Findings.Add(finding);
            (address.Column is { } column ? sheet.Cell(address.Row, column) : line.OfRow).Add(finding);
        }
    }

    private SheetReview Sheet(string name)
    {
        if (!_sheets.TryGetValue(name, out var sheet))
        {
            _sheets.Add(name, sheet = new SheetReview(name));
        }

        return sheet;
    }
}
