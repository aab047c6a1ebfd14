using System.Collections.Generic;
using PerfEval.Core.Forms.Cells;
using PerfEval.Core.Forms.Grids;

namespace PerfEval.Core.Forms.Sheets;

/// <summary>
/// 两种划分的对位: two divisions of the funds, side by side on paper (按收入性质分 | 按支出性质分) and one line after the other in a copy. A line is of the
/// division by use where it names a use, else of the other.
/// </summary>
internal sealed class FlowedDivisions
{
    private readonly int _others;
    private readonly int _uses;

    private FlowedDivisions(int others, int uses) => (_others, _uses) = (others, uses);

    /// <summary>The two divisions whose headings stand one under the other; null where none do, or not of these two kinds.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="at">The first of the two headings.</param>
    /// <param name="label">The column of labels.</param>
    public static FlowedDivisions? Begin(List<GridRow> rows, int at, int label)
    {
        if (at + 1 >= rows.Count || HeadingOf(rows[at]) is not { } first || HeadingOf(rows[at + 1]) is not { } second)
        {
            return null;
        }

        return (FundingSourceNames.IsSpending(first), FundingSourceNames.IsSpending(second)) switch
        {
            (false, true) => new FlowedDivisions(label, label + 1),
            (true, false) => new FlowedDivisions(label + 1, label),
            _ => null,
        };
    }

    /// <summary>The column of a line; null where the line is none of a division.</summary>
    public int? ColumnOf(GridRow row)
    {
        if (row.Count != 1 || !FundingBreakdown.IsLine(row[0].Text))
        {
            return null;
        }

        return FundingSourceNames.IsSpending(CellText.Fold(row[0].Text)) ? _uses : _others;
    }

    private static string? HeadingOf(GridRow row) =>
        row.Count == 1 && CellText.Fold(row[0].Text) is var folded && FundingSourceNames.IsHeading(folded) ? folded : null;
}
