using System.Collections.Generic;
using PerfEval.Core.Amounts;

namespace PerfEval.Core.Checking.Verdicts;

/// <summary>The row that claims the least or the highest share of those seen so far, of all of them and of each number of points.</summary>
/// <param name="isHighest">Whether the highest, and not the least, is kept.</param>
internal sealed class ClaimedShareExtremes(bool isHighest)
{
    private readonly Dictionary<Points, ClaimedShare> _ofPoints = [];

    /// <summary>Of all rows; null before the first.</summary>
    public ClaimedShare? OfAll { get; private set; }

    /// <summary>Takes some rows of a list, in their order.</summary>
    public void Add(ClaimedShare[] rows, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            var (row, points) = (rows[i], rows[i].Row.Line.Points!.Value);
            OfAll = OfAll is null || IsFurther(row, OfAll) ? row : OfAll;
            if (!_ofPoints.TryGetValue(points, out var far) || IsFurther(row, far))
            {
                _ofPoints[points] = row;
            }
        }
    }

    /// <summary>Of the rows with the same points as one that was taken.</summary>
    public ClaimedShare OfPoints(ClaimedShare row) => _ofPoints[row.Row.Line.Points!.Value];

    private bool IsFurther(ClaimedShare row, ClaimedShare than) => isHighest ? row.CompareShare(than) > 0 : row.CompareShare(than) < 0;
}
