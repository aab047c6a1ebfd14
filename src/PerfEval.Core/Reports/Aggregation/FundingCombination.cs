using System;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Reports.Aggregation;

/// <summary>
/// 资金情况的汇总, column by column: the totals are added where every unit has one, stated or derived; the lines by source only where they are complete, so that a blank of one unit never
/// counts as 0 in the sum of all.
/// </summary>
internal sealed class FundingCombination(IReadOnlyList<AggregatedUnit> units, AggregationOptions options, List<AggregationNote> notes)
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
                Open(Funding, Remark.Of("combine.noFunding", Argument.Of("units", units.Where(unit => unit.Report.Funding is null).Select(unit => unit.Label))));
            }

            return null;
        }

        if (units.Count == 1)
        {
            return tables[0];
        }

        var keys = tables.SelectMany(table => Keyed(table!).Select(entry => entry.Key)).Distinct().ToList();
        var lines = keys.Select(key => tables.Select(table => Find(table!, key)).ToList()).ToList();
        var columns = Columns.Select(column => Column(tables!, lines, column)).ToList();
        var points = tables.Select(table => table!.ScoredLine is { Points.HasValue: true } line ? line.Points.Value : (Points?)null).Distinct().ToList();
        if (points.Count > 1)
        {
            Open(Funding.Then(ReportPart.FundingTotal).Then(ReportPart.PointsCell), Remark.Of("combine.pointsDiffer"));
        }

        return new FundingTable
        {
            AmountUnit = tables.Min(table => table!.AmountUnit),
            Total = Line("合计", default, columns.Select(column => column.Total)) with { Points = points is [{ } one] ? one : Reported<Points>.Blank },
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
        var term = Argument.Term("column", TermOf(column));
        if (totals.TrueForAll(total => total is null))
        {
            return (null, blank);
        }

        if (totals.Exists(total => total is null))
        {
            Open(Funding, Remark.Of("combine.noTotal", term, Argument.Of("units", units.Where((_, u) => totals[u] is null).Select(unit => unit.Label))));
            return (null, blank);
        }

        if (!Money.TrySum([.. totals.Select(total => total!.Value)], out var sum))
        {
            Open(Funding, Remark.Of("combine.beyondLimit"));
            return (null, blank);
        }

        notes.Add(new AggregationNote(Funding, Remark.Of(
            "combine.columnAdded", term,
            Argument.Of("values", units.Select((unit, u) => $"{unit.Label} {totals[u]}")), new Argument("sum", new ArgumentValue.Amount(sum))), true));
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
        if (Money.TrySum([.. sums.OfType<Money>()], out var sumOfLines) && sums.Exists(one => one is not null) && Money.AreApart(sum, sumOfLines, options.Tolerance))
        {
            Open(Funding, Remark.Of("combine.linesApart", term));
            return (sum, blank);
        }

        return (sum, [.. sums]);
    }

    // the lines of a table by source, those of one source by position, those of no known source by their label
    private static List<((FundingSource Source, string Label, int Position) Key, FundingLine Line)> Keyed(FundingTable table)
    {
        List<((FundingSource, string, int), FundingLine)> keyed = [];
        var counts = new Dictionary<(FundingSource, string), int>();
        foreach (var line in table.Sources)
        {
            var name = (line.Source, line.Source == FundingSource.Unclassified ? line.Label : "");
            counts[name] = counts.GetValueOrDefault(name) + 1;
            keyed.Add(((name.Source, name.Item2, counts[name]), line));
        }

        return keyed;
    }

    private static FundingLine? Find(FundingTable table, (FundingSource Source, string Label, int Position) key) =>
        Keyed(table).FirstOrDefault(entry => entry.Key == key).Line;

    private static FundingLine Line(string label, FundingSource source, IEnumerable<Money?> amounts)
    {
        var cells = amounts.Select(amount => amount is { } value ? Reported<Money>.Of(value) : Reported<Money>.Blank).ToList();
        return new FundingLine { Label = label, Source = source, OpeningBudget = cells[0], FullYearBudget = cells[1], Executed = cells[2] };
    }

    private static string TermOf(FundingColumn column) => column switch
    {
        FundingColumn.OpeningBudget => "column.opening",
        FundingColumn.FullYearBudget => "column.fullYear",
        FundingColumn.Executed => "column.executed",
        _ => throw new ArgumentOutOfRangeException(nameof(column), column, "The column is none of the three amounts."),
    };

    private void Open(Place place, Remark why) => notes.Add(new AggregationNote(place, why, false));
}
