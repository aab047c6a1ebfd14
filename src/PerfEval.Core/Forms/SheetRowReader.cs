using System.Collections.Generic;
using PerfEval.Core.Common;
using PerfEval.Core.Forms.Grids;

namespace PerfEval.Core.Forms;

/// <summary>表格行的读取: one row of a table to its filed cells, each with its address.</summary>
internal static class SheetRowReader
{
    /// <summary>A row of funds.</summary>
    /// <param name="row">The row.</param>
    /// <param name="label">The cell of its label.</param>
    /// <param name="columns">The columns.</param>
    /// <param name="points">The points of execution where the table has no column for them.</param>
    public static FiledFundingRow Funding(GridRow row, GridCell label, SheetColumns columns, string? points)
    {
        List<FiledAddress> addresses = [new FiledAddress(FormColumn.FundingLabel, row.AddressOf(label))];
        return new FiledFundingRow
        {
            Label = label.Text,
            OpeningBudget = Text(row, columns, FormColumn.OpeningBudget, addresses),
            FullYearBudget = Text(row, columns, FormColumn.FullYearBudget, addresses),
            Executed = Text(row, columns, FormColumn.Executed, addresses),
            Points = Text(row, columns, FormColumn.Points, addresses) ?? points,
            Rate = Text(row, columns, FormColumn.Rate, addresses),
            Score = Text(row, columns, FormColumn.Score, addresses),
            Reason = Text(row, columns, FormColumn.Reason, addresses),
            Address = row.Address,
            Addresses = addresses.ToEquatableList(),
        };
    }

    /// <summary>A row of indicators.</summary>
    /// <param name="row">The row.</param>
    /// <param name="columns">The columns.</param>
    /// <param name="shared">The merged cells above it.</param>
    public static FiledIndicatorRow Indicator(GridRow row, SheetColumns columns, SharedCells shared)
    {
        List<FiledAddress> addresses = [];
        var hasSigns = columns.Has(FormColumn.TargetSign);
        var target = Text(row, columns, FormColumn.Target, addresses);
        var unit = Text(row, columns, FormColumn.MeasureUnit, addresses);
        var name = columns.Cell(row, FormColumn.Name);
        var read = new FiledIndicatorRow
        {
            Goal = Text(row, columns, FormColumn.Goal, addresses),
            FirstLevel = Text(row, columns, FormColumn.FirstLevel, addresses),
            FirstLevelPoints = Text(row, columns, FormColumn.FirstLevelPoints, addresses),
            SecondLevel = Text(row, columns, FormColumn.SecondLevel, addresses),
            Name = Text(row, columns, FormColumn.Name, addresses) ?? shared.Name(row),
            Target = hasSigns ? null : target,
            TargetSign = Text(row, columns, FormColumn.TargetSign, addresses),
            TargetNumber = hasSigns ? target : null,
            TargetUnit = hasSigns ? unit : null,
            Unit = hasSigns ? null : unit,
            AdjustedTarget = Text(row, columns, FormColumn.AdjustedTarget, addresses),
            Actual = Text(row, columns, FormColumn.Actual, addresses),
            Points = Text(row, columns, FormColumn.Points, addresses),
            Score = Text(row, columns, FormColumn.Score, addresses),
            Coefficient = Text(row, columns, FormColumn.Coefficient, addresses),
            Reason = Text(row, columns, FormColumn.Reason, addresses),
            ScoringRule = Text(row, columns, FormColumn.ScoringRule, addresses),
            SharesPointsAbove = shared.HasPoints(row),
            Address = row.Address,
            Addresses = addresses.ToEquatableList(),
        };
        shared.Take(name, columns.Cell(row, FormColumn.Points), columns.Cell(row, FormColumn.Score));
        return read;
    }

    private static string? Text(GridRow row, SheetColumns columns, FormColumn column, List<FiledAddress> addresses)
    {
        if (columns.Cell(row, column) is not { } cell)
        {
            return null;
        }

        addresses.Add(new FiledAddress(column, row.AddressOf(cell), cell.Kind));
        return cell.Text;
    }
}
