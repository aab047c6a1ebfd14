using System;
using System.Collections.Generic;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Forms.Cells;
using PerfEval.Core.Forms.Filed;

namespace PerfEval.Core.Forms.Reading;

/// <summary>
/// 资金情况的读取: rows to total and sources. Rows that divide the same money a second time,
/// or a source once more, stay beside the table, so that no sum counts them twice.
/// </summary>
internal static class FundingReader
{
    private static readonly Place Table = Place.Report.Then(ReportPart.Funding);

    /// <summary>The funding table, and where each row went; null where there are no rows.</summary>
    public static FundingTable? Read(FiledForm form, FormAmountUnits units, FormNotes notes, out EquatableList<FundingLink> links)
    {
        var rows = form.FundingRows;
        var labels = new string[rows.Count];
        for (var i = 0; i < rows.Count; i++)
        {
            labels[i] = CellText.Fold(rows[i].Label ?? "");
        }

        var total = TotalOf(rows, labels, units);
        var groups = new FundingGroups(rows, labels, total);
        var aside = FundingAsides.Of(rows, labels, total, groups, units);
        List<FundingLine> sources = [];
        List<FundingLink> found = [];
        List<string> kept = [];
        FundingLine? totalLine = null;
        for (var i = 0; i < rows.Count; i++)
        {
            notes.From(rows[i].Addresses);
            if (i == total)
            {
                var place = Table.Then(ReportPart.FundingTotal);
                notes.RowAt(place, rows[i].Address);
                totalLine = Line(rows[i], FundingSource.Unclassified, units, place, notes, CellReading.Value);
                var isRepeated = RepeatedExecution.Is(form, rows[i]);
                if (isRepeated)
                {
                    totalLine = totalLine with
                    {
                        Points = Reported<Points>.NotApplicable(rows[i].Points!),
                        ClaimedScore = Reported<Points>.NotApplicable(rows[i].Score!),
                    };
                    notes.Find(FindingCodes.PointsRepeated, place, Argument.Of("label", totalLine.Label));
                }

                found.Add(new FundingLink(true, null, isRepeated ? rows[i] : null, rows[i]));
            }
            else if (groups.IsHeading(i))
            {
                notes.Cell(FormColumn.FundingLabel, Table, rows[i].Label, CellReading.Text);
                found.Add(new FundingLink(false, null, rows[i], rows[i]));
            }
            else if (!groups.IsPrimary(i))
            {
                var line = Line(rows[i], FundingSourceNames.SourceOf(labels[i]), units, Table, notes, CellReading.Value);
                if (groups.Add(i, line) is var (position, name))
                {
                    notes.RowAt(Table.Then(ReportPart.FundingClassification, position, name), rows[i].Address);
                }

                found.Add(new FundingLink(false, null, rows[i], rows[i]));
            }
            else if (aside[i])
            {
                _ = Line(rows[i], default, units, Table, notes, CellReading.Aside);
                kept.Add(rows[i].Label ?? "");
                found.Add(new FundingLink(false, null, rows[i], rows[i]));
            }
            else
            {
                found.Add(new FundingLink(false, sources.Count, null, rows[i]));
                var place = Table.Then(ReportPart.FundingSource, sources.Count, rows[i].Label ?? "");
                notes.RowAt(place, rows[i].Address);
                var line = Line(rows[i], FundingSourceNames.SourceOf(labels[i]), units, place, notes, CellReading.Value);
                groups.Add(i, line);
                sources.Add(line);
            }
        }

        notes.From(default);
        links = found.ToEquatableList();
        notes.KeptAside(Table, "form.secondBreakdown", kept);

        if (rows.Count == 0)
        {
            return null;
        }

        var table = new FundingTable
        {
            AmountUnit = units.Said,
            Total = totalLine,
            Sources = sources.ToEquatableList(),
            Classifications = groups.Classifications,
        };
        table = table with { PrintedBasis = PrintedBasis.Of(table, form.Columns) };
        NoteRepeated(table, notes);
        return table;
    }

    private static void NoteRepeated(FundingTable table, FormNotes notes)
    {
        for (var i = 0; i < table.Sources.Count; i++)
        {
            var line = table.Sources[i];
            if (!ReferenceEquals(line, table.ScoredLine) && (line.Points.HasValue || line.ClaimedScore.HasValue))
            {
                notes.Find(
                    FindingCodes.PointsRepeated, Table.Then(ReportPart.FundingSource, i, line.Label), Argument.Of("label", line.Label));
            }
        }
    }

    private static int TotalOf(EquatableList<FiledFundingRow> rows, string[] labels, FormAmountUnits units)
    {
        for (var i = 0; i < labels.Length; i++)
        {
            if (FundingSourceNames.IsTotal(labels[i]))
            {
                return i;
            }
        }

        if (OnlySubtotal(rows, labels, units) is var only and >= 0)
        {
            return only;
        }

        // a first line of another name is the total where it is the only one, or the next one begins its parts
        return labels.Length > 0 && !FundingSourceNames.IsPart(labels[0]) && rows[0].Classification is null
            && (labels.Length == 1 || FundingSourceNames.IsPart(labels[1]) || (rows[0].Points is not null && rows[1].Points is null))
            ? 0
            : -1;
    }

    // a lone 小计 is the total of a table that names none, unless it adds up just the lines above it and more money follows; -1 where
    // there is none
    private static int OnlySubtotal(EquatableList<FiledFundingRow> rows, string[] labels, FormAmountUnits units)
    {
        var only = Array.FindIndex(labels, FundingSourceNames.IsSubtotal);
        if (only < 0 || Array.FindLastIndex(labels, FundingSourceNames.IsSubtotal) != only)
        {
            return -1;
        }

        var (above, follows) = (Money.Zero, false);
        for (var i = 0; i < rows.Count; i++)
        {
            follows |= i > only && FundingGroups.HasAmounts(rows[i]);
            if (i < only && units.Budget(rows[i]) is { } budget && !Money.TrySum([above, budget], out above))
            {
                return -1;
            }
        }

        return only > 0 && follows && units.Budget(rows[only]) == above ? -1 : only;
    }

    private static FundingLine Line(
        FiledFundingRow row, FundingSource source, FormAmountUnits units, Place place, FormNotes notes, CellReading readAs)
    {
        notes.Cell(FormColumn.FundingLabel, place, row.Label, readAs == CellReading.Aside ? readAs : CellReading.Text);
        return new FundingLine
        {
            Label = row.Label ?? "",
            Source = source,
            OpeningBudget = Amount(FormColumn.OpeningBudget, FundingColumn.OpeningBudget, ReportPart.OpeningBudget, row.OpeningBudget),
            FullYearBudget = Amount(FormColumn.FullYearBudget, FundingColumn.FullYearBudget, ReportPart.FullYearBudget, row.FullYearBudget),
            Executed = Amount(FormColumn.Executed, FundingColumn.Executed, ReportPart.Executed, row.Executed),
            Points = Noted(FormColumn.Points, ReportPart.PointsCell, row.Points, PointsCell.Read(row.Points, out var points), points),
            ClaimedRate = Noted(FormColumn.Rate, ReportPart.Rate, row.Rate, ReportedCell.Rate(row.Rate, out var rate), rate),
            ClaimedScore = Noted(FormColumn.Score, ReportPart.ScoreCell, row.Score, ReportedCell.Score(row.Score, out var score), score),
            Reason = Reason(row.Reason),
        };

        Reported<Money> Amount(FormColumn column, FundingColumn amount, ReportPart part, string? text) =>
            Noted(column, part, text, units.Amount(amount, text, out var problem), problem);

        Reported<T> Noted<T>(FormColumn column, ReportPart part, string? text, Reported<T> cell, CellProblem? problem)
            where T : notnull
        {
            var isAside = readAs == CellReading.Aside;
            notes.Cell(column, place, part, text, isAside ? readAs : CellReadings.Of(cell), isAside ? null : problem);
            return cell;
        }

        string? Reason(string? text)
        {
            notes.Cell(FormColumn.Reason, place, ReportPart.Reason, text, readAs == CellReading.Aside ? readAs : CellReading.Text);
            return text;
        }
    }
}
