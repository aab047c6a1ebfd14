using System;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Findings;
using PerfEval.Core.Forms.Cells;
using PerfEval.Core.Forms.Filed;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Forms.Reading;

/// <summary>填报完整程度: taken from the cells that are filled in where the caller does not state it; that is reported.</summary>
internal static class FormCompleteness
{
    /// <summary>
    /// How complete a form is. Where a head was not recognised, nothing is said to be left blank: the cells may stand under it.
    /// </summary>
    public static Completeness Of(FiledForm form, FormNotes notes)
    {
        var completeness = form.Completeness ?? Guess(form);
        if (completeness != Completeness.Complete)
        {
            notes.Find(FindingCodes.FormIncomplete, Place.Report, Argument.Of("problem", Remark.Of(completeness switch
            {
                Completeness.Unfilled => "form.unfilled",
                Completeness.Unscored => "form.unscored",
                Completeness.CutShort => "form.cutShort",
                Completeness.Unknown when form.Completeness is not null => "form.notKnownWhole",
                Completeness.Unknown when MayStandUnderUnreadHeads(form) => "form.unreadHeads",
                Completeness.Unknown => "form.noTotal",
                _ => throw new ArgumentOutOfRangeException(nameof(form), completeness, "Not a completeness of a form."),
            })));
        }

        return completeness;
    }

    private static Completeness Guess(FiledForm form)
    {
        var (points, scores, actuals) = (form.TotalPoints is not null, form.TotalScore is not null, false);
        foreach (var row in form.FundingRows)
        {
            points |= row.Points is not null;
            scores |= row.Score is not null;
        }

        foreach (var row in form.IndicatorRows)
        {
            points |= row.Points is not null || row.FirstLevelPoints is not null;
            scores |= row.Score is not null;
            actuals |= row.Actual is not null;
        }

        var mayBeCut = form.TotalScore is null && form.TotalPoints is null && SumRows.TotalOf(form) is null && !PointsMakeTheWhole(form);
        if (MayStandUnderUnreadHeads(form))
        {
            return Completeness.Unknown;
        }

        if (!scores && !(actuals && points))
        {
            return actuals ? Completeness.Unscored : Completeness.Unfilled;
        }

        return mayBeCut ? Completeness.Unknown : Completeness.Complete;
    }

    // no row has a result, or none has a score, and there is a column whose head is unknown
    private static bool MayStandUnderUnreadHeads(FiledForm form)
    {
        var (scores, actuals) = (false, false);
        foreach (var row in form.IndicatorRows)
        {
            scores |= row.Score is not null;
            actuals |= row.Actual is not null;
        }

        return form.HasUnreadTable || (form.UnreadHeads.Count > 0 && !(scores && actuals));
    }

    // a table whose rows have all the points is whole, with a total row or without
    private static bool PointsMakeTheWhole(FiledForm form)
    {
        Points? sum = Points.Zero;
        foreach (var row in form.IndicatorRows)
        {
            if (!SumRows.Is(row))
            {
                sum = Add(sum, row.Points);
            }
        }

        var whole = Points.From(100);
        return sum == whole || form.FundingRows.Select(row => row.Points).Where(points => points is not null).Aggregate(sum, Add) == whole;
    }

    private static Points? Add(Points? sum, string? cell)
    {
        var points = ReportedCell.Score(cell, out _);
        if (points.Kind is ReportedKind.Blank or ReportedKind.NotApplicable)
        {
            return sum;
        }

        return points.HasValue ? sum + points.Value : null;
    }
}
