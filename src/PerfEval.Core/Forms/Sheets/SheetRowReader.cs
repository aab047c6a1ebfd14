using System.Collections.Generic;
using PerfEval.Core.Amounts;
using PerfEval.Core.Common;
using PerfEval.Core.Forms.Cells;
using PerfEval.Core.Forms.Filed;
using PerfEval.Core.Forms.Grids;

namespace PerfEval.Core.Forms.Sheets;

/// <summary>表格行的读取: one row of a table to its filed cells, each with its address.</summary>
internal static class SheetRowReader
{
    // no damaged amount is so long
    private const int ShortestProse = 12;

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

    /// <summary>Whether a row among funds states no amount and holds a text that is none: 年度主要任务 | 改扩建学校3所，培训教师.</summary>
    public static bool IsProse(GridRow row, SheetColumns columns)
    {
        var label = columns.Label(row);
        var isText = false;
        foreach (var cell in row.Cells)
        {
            if (cell == label)
            {
                continue;
            }

            if (ReportedCell.Amount(cell.Text, AmountUnit.WanYuan, out _).Kind is not (ReportedKind.Unreadable or ReportedKind.Blank))
            {
                return false;
            }

            isText |= cell.Text.Length >= ShortestProse && !FundingBreakdown.IsLine(cell.Text);
        }

        return isText;
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
            Name = Text(row, columns, FormColumn.Name, addresses) ?? shared.Name(row) ?? NameOfLevel(row, columns, addresses),
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

    // a table without third levels: the lowest level it prints names what is scored
    private static string? NameOfLevel(GridRow row, SheetColumns columns, List<FiledAddress> addresses)
    {
        var lowest = columns.Has(FormColumn.SecondLevel) && !columns.Has(FormColumn.Name) ? FormColumn.SecondLevel : FormColumn.FirstLevel;
        if (columns.Heads.Exists(head => head.Named is null) || columns.Cell(row, lowest) is not { } cell
            || (columns.Has(FormColumn.Name) && !IsRateAlone(row, columns)))
        {
            return null;
        }

        addresses.Add(new FiledAddress(FormColumn.Name, row.AddressOf(cell), cell.Kind));
        return cell.Text;
    }

    // 预算执行率 over all three levels, merged on paper
    private static bool IsRateAlone(GridRow row, SheetColumns columns) => columns.Cell(row, FormColumn.SecondLevel) is null
        && columns.Cell(row, FormColumn.FirstLevel) is { } first && first.Text.TrimEnd() is [.., '率'];

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
