using System;
using System.Collections.Generic;
using PerfEval.Core.Amounts;
using PerfEval.Core.Findings;
using PerfEval.Core.Forms.Cells;
using PerfEval.Core.Forms.Filed;

namespace PerfEval.Core.Forms.Reading;

/// <summary>
/// 小计行、合计行: rows among the indicators that add up others. They are not indicators; what they print
/// is compared with the rows above them, and the last total is the form's where it prints no other.
/// </summary>
internal static class SumRows
{
    /// <summary>Whether a row adds up others: its innermost name says so, and it has neither target nor actual value.</summary>
    public static bool Is(FiledIndicatorRow row) =>
        row.Target is null
        && row.TargetNumber is null
        && row.Actual is null
        && NameOf(row) is { } name
        && (RankOf(row) > 0 || TotalWords.IsSubtotal(name));

    /// <summary>
    /// The row that states the form's total, where its own cells do not: the
    /// last of those that say so most plainly; null where there is none.
    /// </summary>
    public static FiledIndicatorRow? TotalOf(FiledForm form)
    {
        if (form.TotalPoints is not null || form.TotalScore is not null)
        {
            return null;
        }

        FiledIndicatorRow? total = null;
        var best = TotalWords.LeastOfForm;
        foreach (var row in form.IndicatorRows)
        {
            if (Is(row) && (row.Points ?? row.Score) is not null && RankOf(row) is var rank && rank >= best)
            {
                (total, best) = (row, rank);
            }
        }

        return total ?? OnlySubtotal(form);
    }

    // a lone 小计 behind the last indicator, over more than one first level, is what the form calls its total
    private static FiledIndicatorRow? OnlySubtotal(FiledForm form)
    {
        if (form.IndicatorRows.Count == 0
            || form.IndicatorRows[^1] is not { } last
            || !Is(last)
            || !TotalWords.IsSubtotal(NameOf(last)!)
            || (last.Points ?? last.Score) is null)
        {
            return null;
        }

        var levels = new HashSet<string>(StringComparer.Ordinal);
        var sums = 0;
        foreach (var row in form.IndicatorRows)
        {
            var isSum = Is(row);
            sums += isSum ? 1 : 0;
            if (!isSum && row.FirstLevel is { } level)
            {
                levels.Add(level);
            }
        }

        return sums == 1 && levels.Count > 1 ? last : null;
    }

    /// <summary>Notes the rows of sums: that they were kept aside, and which subtotals are not the sum of the rows above them.</summary>
    public static void Note(FiledForm form, FormNotes notes)
    {
        List<string> kept = [];
        var since = new Sums();
        var inLevel = new Sums();
        string? level = null;
        var total = TotalOf(form);
        foreach (var row in form.IndicatorRows)
        {
            if (!Is(row))
            {
                if (row.FirstLevel is { } first && first != level)
                {
                    (level, inLevel) = (first, new Sums());
                }

                since.Add(row);
                inLevel.Add(row);
                continue;
            }

            NoteCells(row, notes);
            var name = NameOf(row)!;
            kept.Add(name);
            if (TotalWords.IsSubtotal(name) && !ReferenceEquals(row, total))
            {
                Compare("form.points", row.Points, since.Points, inLevel.Points);
                Compare("form.scores", row.Score, since.Scores, inLevel.Scores);
            }

            since = new Sums();

            void Compare(string what, string? printed, Points? sum, Points? other)
            {
                if (sum is { } above
                    && other is { } whole
                    && ReportedCell.Score(printed, out _).TryGetValue(out var stated)
                    && stated != above
                    && stated != whole)
                {
                    notes.Find(
                        FindingCodes.SubtotalNotSum, Severity.Error, Place.Report,
                        Argument.Of("name", name), Argument.Term("column", what), Argument.Of("stated", stated), Argument.Of("sum", above));
                }
            }
        }

        notes.KeptAside(Place.Report, "form.sumRows", kept);
    }

    private static void NoteCells(FiledIndicatorRow row, FormNotes notes)
    {
        Kept(FormColumn.Goal, row.Goal);
        Kept(FormColumn.FirstLevel, row.FirstLevel);
        Kept(FormColumn.FirstLevelPoints, row.FirstLevelPoints);
        Kept(FormColumn.SecondLevel, row.SecondLevel);
        Kept(FormColumn.Name, row.Name);
        Kept(FormColumn.TargetSign, row.TargetSign);
        Kept(FormColumn.MeasureUnit, row.TargetUnit);
        Kept(FormColumn.MeasureUnit, row.Unit);
        Kept(FormColumn.Points, row.Points);
        Kept(FormColumn.Score, row.Score);
        Kept(FormColumn.Coefficient, row.Coefficient);
        Kept(FormColumn.Reason, row.Reason);
        Kept(FormColumn.ScoringRule, row.ScoringRule);

        void Kept(FormColumn column, string? text) => notes.Cell(column, Place.Report, text, CellReading.Aside);
    }

    private static string? NameOf(FiledIndicatorRow row) =>
        (row.Name ?? row.SecondLevel ?? row.FirstLevel) is { } name ? CellText.Fold(name) : null;

    private static int RankOf(FiledIndicatorRow row)
    {
        if (NameOf(row) is not { } name)
        {
            return 0;
        }

        return (row.Name ?? row.SecondLevel) is null ? TotalWords.RankOfRow(name) : TotalWords.RankOf(name);
    }

    /// <summary>Points and scores of some rows; null once a cell that should hold a number does not.</summary>
    private sealed class Sums
    {
        public Points? Points { get; private set; } = Amounts.Points.Zero;

        public Points? Scores { get; private set; } = Amounts.Points.Zero;

        public void Add(FiledIndicatorRow row)
        {
            if (row.Points is null && row.Score is null)
            {
                return;   // part of a merged cell, or of the row above
            }

            Points += ValueOf(row.Points);
            Scores += ValueOf(row.Score);
        }

        private static Points? ValueOf(string? text) => ReportedCell.Score(text, out _) switch
        {
            { HasValue: true, Value: var value } => value,
            { Kind: ReportedKind.NotApplicable } => Amounts.Points.Zero,
            _ => null,
        };
    }
}
