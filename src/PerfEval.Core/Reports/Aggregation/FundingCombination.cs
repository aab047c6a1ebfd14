using System;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Reports.Aggregation;

/// <summary>
/// 资金情况的汇总, column by column: the totals are added where every unit has one, stated or derived; the lines by source only where they are
/// complete, so that a blank of one unit never counts as 0 in the sum of all.
/// </summary>
internal sealed class FundingCombination(
    IReadOnlyList<AggregatedUnit> units, AggregationOptions options, List<AggregationResult.Note> notes)
{
    private static readonly Place Funding = Place.Report.Then(ReportPart.Funding);
    private static readonly FundingColumn[] Columns = [FundingColumn.OpeningBudget, FundingColumn.FullYearBudget, FundingColumn.Executed];

    public FundingTable? Combine()
    {
        var tables = units.Select(unit => unit.Report.Funding).ToList();
        if (tables.Exists(table => table is null))
        {
            if (tables.Exists(table => table is not null))
            {
                Open(
                    Funding,
                    Remark.Of(
                        "combine.noFunding",
                        Argument.Of("units", units.Where(unit => unit.Report.Funding is null).Select(unit => unit.Label))));
            }

            return null;
        }

        if (units.Count == 1)
        {
            return tables[0];
        }

        var keyed = tables.Select(table => Keyed(table!)).ToList();
        var lines = keyed
            .SelectMany(entries => entries.Keys)
            .Distinct()
            .Select(key => keyed.Select(entries => entries.GetValueOrDefault(key)).ToList())
            .ToList();
        var columns = Columns.Select(column => Column(tables!, lines, column)).ToList();
        var points = tables
            .Select(table => table!.ScoredLine is { Points.HasValue: true } line ? line.Points.Value : (Points?)null)
            .Distinct()
            .ToList();
        if (points.Count > 1)
        {
            Open(Funding.Then(ReportPart.FundingTotal).Then(ReportPart.PointsCell), Remark.Of("combine.pointsDiffer"));
        }

        return new FundingTable
        {
            AmountUnit = tables.Min(table => table!.AmountUnit),
            Total = Line("合计", default, columns.Select(column => column.Total)) with
            {
                Points = points is [{ } one] ? one : Reported<Points>.Blank,
            },
            Sources = lines.Select((cells, i) =>
            {
                var shown = cells.First(line => line is not null)!;
                return Line(shown.Label, shown.Source, columns.Select(column => column.Lines[i]));
            }).ToEquatableList(),
        };
    }

    private (Money? Total, Money?[] Lines) Column(List<FundingTable> tables, List<List<FundingLine?>> lines, FundingColumn column)
    {
        var blank = new Money?[lines.Count];
        var totals = tables.Select(table => table.Amount(column, options.Tolerance).Value).ToList();
        var term = Argument.Term("column", column.Key());
        if (totals.TrueForAll(total => total is null))
        {
            return (null, blank);
        }

        if (totals.Exists(total => total is null))
        {
            Open(
                Funding,
                Remark.Of(
                    "combine.noTotal", term, Argument.Of("units", units.Where((_, u) => totals[u] is null).Select(unit => unit.Label))));
            return (null, blank);
        }

        if (!Money.TrySum([.. totals.Select(total => total!.Value)], out var sum))
        {
            Open(Funding, Remark.Of("combine.beyondLimit"));
            return (null, blank);
        }

        notes.Add(new AggregationResult.Note(Funding, Remark.Of(
            "combine.columnAdded", term,
            Argument.Of("values", units.Select((unit, u) => $"{unit.Label} {totals[u]}")),
            new Argument("sum", new ArgumentValue.Amount(sum))), true));
        List<Money?> sums = [];
        foreach (var cells in lines)
        {
            var stated = cells.Where(line => line is not null).Select(line => line!.Cell(column)).ToList();
            var values = stated.Where(cell => cell.HasValue).Select(cell => cell.Value).ToArray();
            var crossedOut = stated.Count(cell => cell.Kind == ReportedKind.NotApplicable);
            if (values.Length > 0 && values.Length + crossedOut < units.Count)
            {
                Open(Funding, Remark.Of("combine.lineIncomplete", term, Argument.Of("line", cells.First(line => line is not null)!.Label)));
                return (sum, blank);
            }

            sums.Add(values.Length > 0 && Money.TrySum(values, out var total) ? total : null);
        }

        // each unit may be off by a little, and all together by more than one table may
        if (Money.TrySum([.. sums.OfType<Money>()], out var sumOfLines)
            && sums.Exists(one => one is not null)
            && Money.AreApart(sum, sumOfLines, options.Tolerance))
        {
            Open(Funding, Remark.Of("combine.linesApart", term));
            return (sum, blank);
        }

        return (sum, [.. sums]);
    }

    // the lines of a table by source, those of one source by position, those of no known source by their label
    private static Dictionary<(FundingSource Source, string Label, int Position), FundingLine> Keyed(FundingTable table)
    {
        var keyed = new Dictionary<(FundingSource, string, int), FundingLine>();
        foreach (var line in table.Sources)
        {
            var (label, position) = (line.Source == FundingSource.Unclassified ? line.Label : "", 1);
            while (!keyed.TryAdd((line.Source, label, position), line))
            {
                position++;
            }
        }

        return keyed;
    }

    private static FundingLine Line(string label, FundingSource source, IEnumerable<Money?> amounts)
    {
        var cells = amounts.Select(amount => amount is { } value ? Reported<Money>.Of(value) : Reported<Money>.Blank).ToList();
        return new FundingLine { Label = label, Source = source, OpeningBudget = cells[0], FullYearBudget = cells[1], Executed = cells[2] };
    }

    private void Open(Place place, Remark why) => notes.Add(new AggregationResult.Note(place, why, false));
}
